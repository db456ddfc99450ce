package io.asirules.rules.internal.document;

import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Argument;
import io.asirules.model.document.CarbonFootprint;
import io.asirules.model.document.CocDocument;
import io.asirules.model.document.DocumentCorrection;
import io.asirules.model.document.DocumentField;
import io.asirules.model.document.DocumentParty;
import io.asirules.model.document.DocumentReasonCode;
import io.asirules.model.document.DocumentSupplement;
import io.asirules.model.document.RecycledContent;
import io.asirules.model.ledger.Counterparty;
import io.asirules.model.ledger.HeldCertificate;
import io.asirules.model.ledger.MaterialType;
import io.asirules.rules.internal.booking.Tonnes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts what rules say of a document into the words of that document. */
final class DocumentWords {

  private static final Argument NOT_DESCRIBED =
      Argument.of(new LocalizedText("an error that is not described", "未描述的差错"));

  private final RecordedDocument recorded;
  private final CocDocument document;

  DocumentWords(RecordedDocument recorded) {
    this.recorded = recorded;
    this.document = recorded.document();
  }

  /**
   * Returns where in the document a finding belongs.
   *
   * @param code what was found
   * @param place which field, supplement or correction it is about
   * @return a JSON pointer; empty for the whole
   */
  String field(DocumentReasonCode code, int place) {
    return switch (code) {
      case FIELD_MISSING -> DocumentField.values()[place].pointer();
      case ALL_FIELDS_STATED, OWN_CERTIFICATE_NOT_STATED, AVAILABILITY_NOT_CHECKED -> "";
      case CUSTOMER_NUMBER_DIFFERS, CUSTOMER_SAID_NOT_CERTIFIED, CUSTOMER_NUMBER_STATED ->
          DocumentField.CUSTOMER_CERTIFICATE.pointer();
      case CUSTOMER_NUMBER_NEEDED, CUSTOMER_NOT_CERTIFIED, CUSTOMER_CERTIFICATION_NOT_KNOWN ->
          DocumentField.CUSTOMER_NAME.pointer();
      case HOLDER_NAMED, HOLDER_NOT_STATED, HOLDER_NOT_NAMED ->
          (recorded.issuing() ? DocumentField.ISSUER_NAME : DocumentField.CUSTOMER_NAME).pointer();
      case COC_MASS_NOT_POSITIVE,
          COC_MASS_ABOVE_TOTAL,
          MASSES_IN_ORDER,
          DELIVERED_MASS_NOT_STATED,
          DELIVERED_MASS_DIFFERS,
          DELIVERED_MASS_AGREES ->
          DocumentField.COC_MASS.pointer();
      case DATED_LATER,
          DATED_AFTER_DELIVERY,
          DATE_IN_ORDER,
          OWN_CERTIFICATE_NOT_VALID,
          OWN_CERTIFICATE_VALID ->
          DocumentField.ISSUE_DATE.pointer();
      case RECYCLED_CONTENT_WITHOUT_VALUE,
          RECYCLED_CONTENT_OUT_OF_RANGE,
          RECYCLED_CONTENT_WITHOUT_METHOD,
          RECYCLED_CONTENT_IN_ORDER ->
          "/recycled_content";
      case CARBON_FOOTPRINT_WITHOUT_VALUE,
          CARBON_FOOTPRINT_NEGATIVE,
          CARBON_FOOTPRINT_WITHOUT_METHOD,
          CARBON_FOOTPRINT_IN_ORDER ->
          "/carbon_footprint";
      case SUPPLEMENT_WITHOUT_EVIDENCE, SUPPLEMENT_EVIDENCED -> "/supplements/" + place;
      case CORRECTION_OPEN,
          CORRECTION_NOT_DOCUMENTED,
          CORRECTION_WITHOUT_PREVENTION,
          CORRECTION_CLOSED ->
          "/corrections/" + place;
      case ISSUER_NUMBER_NOT_KNOWN, ISSUER_NUMBER_DIFFERS, ISSUER_NUMBER_AGREES ->
          DocumentField.ISSUER_CERTIFICATE.pointer();
      case MATERIAL_CANNOT_BE_DESIGNATED,
          MATERIAL_NEVER_COC,
          OWN_ACTIVITIES_NOT_STATED,
          MATERIAL_NOT_MADE,
          SCRAP_WITHOUT_REMELTING,
          DROSS_NOT_SETTLED,
          MATERIAL_IN_ORDER,
          DELIVERED_MATERIAL_NOT_STATED,
          DELIVERED_MATERIAL_DIFFERS,
          DELIVERED_MATERIAL_AGREES ->
          DocumentField.MATERIAL.pointer();
      default -> DocumentField.ISSUER_NAME.pointer();
    };
  }

  /**
   * Returns what the sentence of a code speaks of.
   *
   * @param code what was found
   * @param place which field, supplement or correction it is about
   * @return the arguments
   */
  List<Argument> arguments(DocumentReasonCode code, int place) {
    return switch (code) {
      case FIELD_MISSING -> List.of(Argument.of(DocumentField.values()[place].title()));
      case CUSTOMER_NUMBER_DIFFERS -> numbers(document.customer(), recorded.customerCertificate());
      case CUSTOMER_SAID_NOT_CERTIFIED, CUSTOMER_NUMBER_STATED ->
          List.of(Argument.of(document.customer().certificate()));
      case COC_MASS_NOT_POSITIVE, DELIVERED_MASS_NOT_STATED, DELIVERED_MASS_AGREES ->
          List.of(number(document.cocTonnes()));
      case COC_MASS_ABOVE_TOTAL, MASSES_IN_ORDER ->
          List.of(number(document.cocTonnes()), number(document.totalTonnes()));
      case DELIVERED_MASS_DIFFERS ->
          List.of(number(document.cocTonnes()), number(recorded.delivery().cocTonnes()));
      case DATED_LATER -> List.of(day(document.issued()), day(recorded.asOf()));
      case DATED_AFTER_DELIVERY -> List.of(day(document.issued()), day(recorded.delivery().day()));
      case DATE_IN_ORDER -> List.of(day(document.issued()));
      case CUSTOMER_NUMBER_NEEDED, OWN_CERTIFICATE_NOT_VALID, OWN_CERTIFICATE_VALID ->
          List.of(day(recorded.day()));
      case RECYCLED_CONTENT_OUT_OF_RANGE, RECYCLED_CONTENT_IN_ORDER -> {
        RecycledContent content = Objects.requireNonNull(document.recycledContent());
        yield List.of(number(content.percent()));
      }
      case CARBON_FOOTPRINT_NEGATIVE, CARBON_FOOTPRINT_IN_ORDER -> {
        CarbonFootprint footprint = Objects.requireNonNull(document.carbonFootprint());
        yield List.of(number(footprint.tonnesPerTonne()));
      }
      case SUPPLEMENT_WITHOUT_EVIDENCE, SUPPLEMENT_EVIDENCED -> {
        DocumentSupplement supplement = document.supplements().get(place);
        yield List.of(Argument.of(supplement.statement()), Argument.of(supplement.evidence()));
      }
      case HOLDER_NAMED, HOLDER_NOT_STATED -> List.of(Argument.of(recorded.own().name()));
      case HOLDER_NOT_NAMED ->
          List.of(Argument.of(recorded.own().name()), Argument.of(recorded.holder().name()));
      case ISSUER_NUMBER_NOT_KNOWN, ISSUER_NUMBER_AGREES ->
          List.of(Argument.of(document.issuer().certificate()));
      case ISSUER_NUMBER_DIFFERS -> numbers(document.issuer(), recorded.issuerCertificate());
      case MATERIAL_CANNOT_BE_DESIGNATED,
          MATERIAL_NEVER_COC,
          OWN_ACTIVITIES_NOT_STATED,
          MATERIAL_NOT_MADE,
          SCRAP_WITHOUT_REMELTING,
          MATERIAL_IN_ORDER,
          DELIVERED_MATERIAL_NOT_STATED,
          DELIVERED_MATERIAL_AGREES ->
          List.of(title(document.material()));
      case DELIVERED_MATERIAL_DIFFERS ->
          List.of(title(document.material()), title(recorded.delivery().material()));
      case REGISTER_NOT_STATED, SUPPLIER_NOT_KNOWN, SUPPLIER_KNOWN ->
          List.of(Argument.of(recorded.deliverer()));
      case ISSUER_IS_NOT_SUPPLIER, TRADER_NOT_VERIFIED, ORIGINAL_DOCUMENT ->
          List.of(Argument.of(recorded.deliverer()), Argument.of(document.issuer().name()));
      case DUE_DILIGENCE_DONE, DUE_DILIGENCE_OPEN ->
          List.of(Argument.of(recorded.deliverer()), day(recorded.day()));
      case SUPPLIER_WITHOUT_COC,
          SUPPLIER_HOLDS_COC,
          SUPPLIER_HOLDS_PS,
          SUPPLIER_PS_NOT_KNOWN,
          SUPPLIER_WITHOUT_PS ->
          List.of(Argument.of(supplier().name()), day(recorded.day()));
      case SUPPLIER_PS_MAY_FOLLOW ->
          List.of(
              Argument.of(supplier().name()),
              day(recorded.day()),
              day(supplier().performanceStandardDue()));
      case SUPPLIER_ACTIVITIES_NOT_STATED -> List.of(Argument.of(supplier().name()));
      case ACTIVITY_DOES_NOT_FIT, ACTIVITY_FITS ->
          List.of(Argument.of(supplier().name()), title(document.material()));
      case CORRECTION_OPEN, CORRECTION_WITHOUT_PREVENTION -> List.of(error(correction(place)));
      case CORRECTION_CLOSED -> List.of(error(correction(place)), day(correction(place).agreed()));
      default -> List.of();
    };
  }

  private static List<Argument> numbers(DocumentParty party, @Nullable HeldCertificate onRecord) {
    return List.of(
        Argument.of(party.certificate()), Argument.of(Objects.requireNonNull(onRecord).number()));
  }

  private Counterparty supplier() {
    return Objects.requireNonNull(recorded.supplier(Objects.requireNonNull(recorded.day())));
  }

  private DocumentCorrection correction(int place) {
    return document.corrections().get(place);
  }

  private static Argument error(DocumentCorrection correction) {
    return correction.error().isEmpty() ? NOT_DESCRIBED : Argument.of(correction.error());
  }

  private static Argument number(@Nullable BigDecimal value) {
    return Tonnes.argument(Objects.requireNonNull(value));
  }

  private static Argument day(@Nullable LocalDate day) {
    return Argument.of(Objects.requireNonNull(day));
  }

  private static Argument title(@Nullable MaterialType material) {
    return Argument.of(Objects.requireNonNull(material).title());
  }
}
