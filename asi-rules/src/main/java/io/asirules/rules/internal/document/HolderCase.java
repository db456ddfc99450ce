package io.asirules.rules.internal.document;

import io.asirules.model.assessment.Argument;
import io.asirules.model.document.DocumentField;
import io.asirules.model.document.DocumentParty;
import io.asirules.model.document.DocumentReasonCode;
import io.asirules.model.ledger.HeldCertificate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The Entity that issues or receives a document, and the issuer's number: a fact that rules see.
 */
public final class HolderCase extends DocumentPart {

  private final DocumentParty issuer;
  private final DocumentParty party;
  private final @Nullable HeldCertificate own;
  private final @Nullable HeldCertificate issuerOnRecord;

  HolderCase(Setting setting, FindingLog log) {
    super(setting, log);
    this.issuer = setting.document().issuer();
    this.party = setting.issuing() ? issuer : setting.document().customer();
    this.own = setting.ownCertificate();
    this.issuerOnRecord = setting.issuing() ? own : setting.certificateOf(issuer.name());
  }

  /**
   * Tells whether the document names the holder where it must.
   *
   * @return NOT_ASKED where nobody is named, NOT_KNOWN where the holder's name is not stated
   */
  public Answer getNamed() {
    String name = setting().holder().name();
    if (party.name().isEmpty()) {
      return Answer.NOT_ASKED;
    }
    if (party.name().equalsIgnoreCase(name)
        || Setting.sameNumber(party.certificate(), own) == Answer.YES) {
      return Answer.YES;
    }
    return name.isEmpty() ? Answer.NOT_KNOWN : Answer.NO;
  }

  /**
   * Tells whether the own CoC certificate is valid on the day.
   *
   * @return NOT_KNOWN where it is not stated, NOT_ASKED where the day is not known
   */
  public Answer getCertified() {
    LocalDate day = setting().day();
    if (own == null) {
      return Answer.NOT_KNOWN;
    }
    return day == null ? Answer.NOT_ASKED : Answer.of(own.covers(day));
  }

  /**
   * Tells whether the issuer's number is the one on record.
   *
   * @return NOT_ASKED without a number, NOT_KNOWN where none is on record
   */
  public Answer getIssuerNumber() {
    return Setting.sameNumber(issuer.certificate(), issuerOnRecord);
  }

  @Override
  String field(DocumentReasonCode code) {
    return switch (code) {
      case HOLDER_NAMED, HOLDER_NOT_STATED, HOLDER_NOT_NAMED ->
          at(isIssuing() ? DocumentField.ISSUER_NAME : DocumentField.CUSTOMER_NAME);
      case OWN_CERTIFICATE_VALID, OWN_CERTIFICATE_NOT_VALID -> at(DocumentField.ISSUE_DATE);
      case OWN_CERTIFICATE_NOT_STATED -> "";
      default -> at(DocumentField.ISSUER_CERTIFICATE);
    };
  }

  @Override
  List<Argument> arguments(DocumentReasonCode code) {
    return switch (code) {
      case HOLDER_NAMED, HOLDER_NOT_STATED -> List.of(Argument.of(party.name()));
      case HOLDER_NOT_NAMED ->
          List.of(Argument.of(party.name()), Argument.of(setting().holder().name()));
      case OWN_CERTIFICATE_VALID, OWN_CERTIFICATE_NOT_VALID ->
          List.of(Argument.of(Objects.requireNonNull(setting().day())));
      case ISSUER_NUMBER_DIFFERS ->
          List.of(
              Argument.of(issuer.certificate()),
              Argument.of(Objects.requireNonNull(issuerOnRecord).number()));
      case ISSUER_NUMBER_NOT_KNOWN, ISSUER_NUMBER_AGREES ->
          List.of(Argument.of(issuer.certificate()));
      default -> List.of();
    };
  }
}
