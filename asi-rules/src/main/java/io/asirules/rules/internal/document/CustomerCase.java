package io.asirules.rules.internal.document;

import io.asirules.model.assessment.Argument;
import io.asirules.model.document.CocDocument;
import io.asirules.model.document.DocumentField;
import io.asirules.model.document.DocumentReasonCode;
import io.asirules.model.ledger.HeldCertificate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The certification number of the customer: a fact that rules see. */
public final class CustomerCase extends DocumentPart {

  private final CocDocument document;
  private final @Nullable HeldCertificate onRecord;
  private final boolean recorded;

  CustomerCase(Setting setting, FindingLog log) {
    super(setting, log);
    this.document = setting.document();
    String name = document.customer().name();
    this.onRecord = setting.issuing() ? setting.certificateOf(name) : setting.ownCertificate();
    this.recorded = setting.issuing() ? setting.registered(name) != null : onRecord != null;
  }

  /**
   * Tells whether its number is stated.
   *
   * @return true when it is there
   */
  public boolean isStated() {
    return !document.customer().certificate().isEmpty();
  }

  /**
   * Tells whether the number is the one on record.
   *
   * @return NOT_ASKED without a number, NOT_KNOWN where none is on record
   */
  public Answer getAgreement() {
    return Setting.sameNumber(document.customer().certificate(), onRecord);
  }

  /**
   * Tells whether the document says that the customer is certified.
   *
   * @return NOT_KNOWN where it says nothing
   */
  public Answer getSaidCertified() {
    Boolean said = document.customerCertified();
    return said == null ? Answer.NOT_KNOWN : Answer.of(said);
  }

  /**
   * Tells whether the record shows a certificate valid on the day.
   *
   * @return NOT_KNOWN without a record, or where a certificate is on record and the day is not
   *     known
   */
  public Answer getCertified() {
    LocalDate day = setting().day();
    if (!recorded || (onRecord != null && day == null)) {
      return Answer.NOT_KNOWN;
    }
    return Answer.of(onRecord != null && day != null && onRecord.covers(day));
  }

  @Override
  String field(DocumentReasonCode code) {
    return at(
        code == DocumentReasonCode.CUSTOMER_SAID_NOT_CERTIFIED || isStated()
            ? DocumentField.CUSTOMER_CERTIFICATE
            : DocumentField.CUSTOMER_NAME);
  }

  @Override
  List<Argument> arguments(DocumentReasonCode code) {
    return switch (code) {
      case CUSTOMER_NUMBER_DIFFERS ->
          List.of(stated(), Argument.of(Objects.requireNonNull(onRecord).number()));
      case CUSTOMER_SAID_NOT_CERTIFIED, CUSTOMER_NUMBER_STATED -> List.of(stated());
      case CUSTOMER_NUMBER_NEEDED -> List.of(Argument.of(Objects.requireNonNull(setting().day())));
      default -> List.of();
    };
  }

  private Argument stated() {
    return Argument.of(document.customer().certificate());
  }
}
