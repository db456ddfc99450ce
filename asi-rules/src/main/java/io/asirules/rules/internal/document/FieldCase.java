package io.asirules.rules.internal.document;

import io.asirules.model.assessment.Argument;
import io.asirules.model.document.DocumentField;
import io.asirules.model.document.DocumentReasonCode;
import java.util.List;

/** A field that a document needs and lacks: a fact that rules see. */
public final class FieldCase extends DocumentPart {

  private final DocumentField missing;

  FieldCase(Setting setting, FindingLog log, DocumentField missing) {
    super(setting, log);
    this.missing = missing;
  }

  @Override
  String field(DocumentReasonCode code) {
    return missing.pointer();
  }

  @Override
  List<Argument> arguments(DocumentReasonCode code) {
    return List.of(Argument.of(missing.title()));
  }

  @Override
  int place() {
    return missing.ordinal();
  }
}
