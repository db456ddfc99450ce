package io.asirules.rules.internal.document;

import io.asirules.model.assessment.Argument;
import io.asirules.model.document.DocumentField;
import io.asirules.model.document.DocumentReasonCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The date of issue that a document states: a fact that rules see. */
public final class DateCase extends DocumentPart {

  private final LocalDate issued;

  DateCase(Setting setting, FindingLog log, LocalDate issued) {
    super(setting, log);
    this.issued = issued;
  }

  /**
   * Tells whether that day is still to come.
   *
   * @return true when it is after the as-of day
   */
  public boolean isToCome() {
    return issued.isAfter(setting().asOf());
  }

  /**
   * Tells whether the delivery was there before.
   *
   * @return true when it is after the day of the delivery
   */
  public boolean isAfterDelivery() {
    LocalDate delivered = setting().delivery().day();
    return delivered != null && issued.isAfter(delivered);
  }

  @Override
  String field(DocumentReasonCode code) {
    return at(DocumentField.ISSUE_DATE);
  }

  @Override
  List<Argument> arguments(DocumentReasonCode code) {
    Argument date = Argument.of(issued);
    return switch (code) {
      case DATED_LATER -> List.of(date, Argument.of(setting().asOf()));
      case DATED_AFTER_DELIVERY ->
          List.of(date, Argument.of(Objects.requireNonNull(setting().delivery().day())));
      default -> List.of(date);
    };
  }
}
