package io.asirules.rules.internal.document;

import io.asirules.model.assessment.Argument;
import io.asirules.model.document.DocumentReasonCode;
import java.util.List;

/** A document as a whole: a fact that rules see. */
public final class WholeCase extends DocumentPart {

  WholeCase(Setting setting, FindingLog log) {
    super(setting, log);
  }

  /**
   * Tells whether it states all that is needed.
   *
   * @return true when no field is missing
   */
  public boolean isComplete() {
    return setting().document().missing().isEmpty();
  }

  @Override
  String field(DocumentReasonCode code) {
    return "";
  }

  @Override
  List<Argument> arguments(DocumentReasonCode code) {
    return List.of();
  }
}
