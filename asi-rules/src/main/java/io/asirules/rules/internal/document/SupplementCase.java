package io.asirules.rules.internal.document;

import io.asirules.model.assessment.Argument;
import io.asirules.model.document.DocumentReasonCode;
import io.asirules.model.document.DocumentSupplement;
import java.util.List;

/** Further information on a document: a fact that rules see. */
public final class SupplementCase extends DocumentPart {

  private final int index;
  private final DocumentSupplement supplement;

  SupplementCase(Setting setting, FindingLog log, int index) {
    super(setting, log);
    this.index = index;
    this.supplement = setting.document().supplements().get(index);
  }

  /**
   * Tells whether something shows it.
   *
   * @return true when evidence is named
   */
  public boolean isEvidenced() {
    return !supplement.evidence().isEmpty();
  }

  @Override
  String field(DocumentReasonCode code) {
    return "/supplements/" + index;
  }

  @Override
  List<Argument> arguments(DocumentReasonCode code) {
    return List.of(Argument.of(supplement.statement()), Argument.of(supplement.evidence()));
  }

  @Override
  int place() {
    return index;
  }
}
