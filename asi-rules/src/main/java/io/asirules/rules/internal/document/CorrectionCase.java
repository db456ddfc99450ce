package io.asirules.rules.internal.document;

import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Argument;
import io.asirules.model.document.DocumentCorrection;
import io.asirules.model.document.DocumentReasonCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An error found on a document: a fact that rules see. */
public final class CorrectionCase extends DocumentPart {

  private static final LocalizedText NOT_STATED =
      new LocalizedText("an error that is not described", "未描述的差错");

  private final int index;
  private final DocumentCorrection correction;

  CorrectionCase(Setting setting, FindingLog log, int index) {
    super(setting, log);
    this.index = index;
    this.correction = setting.document().corrections().get(index);
  }

  /**
   * Tells whether both sides agreed on the correction.
   *
   * @return true when they did so by the as-of day
   */
  public boolean isAgreed() {
    LocalDate agreed = correction.agreed();
    return agreed != null && !agreed.isAfter(setting().asOf());
  }

  /**
   * Tells whether it is documented.
   *
   * @return true when the day it was found, the error and the correction are stated
   */
  public boolean isDocumented() {
    return correction.found() != null
        && !correction.error().isEmpty()
        && !correction.correction().isEmpty();
  }

  /**
   * Tells whether something was done against repetition.
   *
   * @return true when it is stated
   */
  public boolean isPrevented() {
    return !correction.prevention().isEmpty();
  }

  @Override
  String field(DocumentReasonCode code) {
    return "/corrections/" + index;
  }

  @Override
  List<Argument> arguments(DocumentReasonCode code) {
    List<Argument> arguments = new ArrayList<>();
    arguments.add(
        correction.error().isEmpty() ? Argument.of(NOT_STATED) : Argument.of(correction.error()));
    LocalDate agreed = correction.agreed();
    if (agreed != null) {
      arguments.add(Argument.of(agreed));
    }
    return arguments;
  }

  @Override
  int place() {
    return index;
  }
}
