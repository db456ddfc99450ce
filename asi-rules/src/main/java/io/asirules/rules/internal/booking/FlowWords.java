package io.asirules.rules.internal.booking;

import io.asirules.criteriadata.catalog.CustodyFacts;
import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.Reason;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.document.CocDocument;
import io.asirules.model.document.DocumentField;
import io.asirules.model.ledger.FlowReasonCode;
import io.asirules.model.ledger.FlowRejection;
import io.asirules.model.ledger.FlowTreatment;
import io.asirules.model.ledger.HeldCertificate;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.model.standard.Provenance;
import io.asirules.rules.internal.engine.Said;
import io.asirules.rules.internal.engine.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts what rules say of a flow into the words of that flow. */
final class FlowWords {

  private static final String SCRAP_SUPPLIER = "SCRAP_SUPPLIER";
  private static final Argument NO_MASS = Argument.of("?");
  private static final Argument NO_MATERIAL =
      Argument.of(new LocalizedText("a material that it does not name", "未注明的材料"));

  private final AccountHolder holder;
  private final CustodyFacts facts;

  FlowWords(AccountHolder holder, CustodyFacts facts) {
    this.holder = holder;
    this.facts = facts;
  }

  /**
   * Tells why a flow is not booked as stated.
   *
   * @param recorded the flow with its records
   * @param verdict what the rules say
   * @param earlier row of the flow that used its document; 0 where none did
   * @return the rejection, with all grounds
   */
  FlowRejection rejection(RecordedFlow recorded, Verdict verdict, long earlier) {
    List<Ground<FlowTreatment, FlowReasonCode>> grounds = new ArrayList<>();
    for (Said said : verdict.grounds()) {
      FlowReasonCode code = (FlowReasonCode) said.reason();
      grounds.add(
          new Ground<>(
              said.layer(),
              (FlowTreatment) said.outcome(),
              Reason.of(
                  code,
                  arguments(code, recorded, earlier),
                  provenance(code, recorded.flow()),
                  said.rule())));
    }
    MaterialFlow flow = recorded.flow();
    return new FlowRejection(flow.row(), column(grounds.get(0).reason().code()), flow, grounds);
  }

  /** What is asked of a supplier of scrap is not as well known as what is asked of others. */
  private @Nullable Provenance provenance(FlowReasonCode code, MaterialFlow flow) {
    return switch (code) {
      case SUPPLIER_NOT_KNOWN, SUPPLIER_WITHOUT_COC, SUPPLIER_WITHOUT_PS ->
          facts.provenance(flow.material().isRecycled() ? SCRAP_SUPPLIER : code.name());
      case HANDED_ON, NOT_COC, SUPPLIER_NOT_CHECKED, SOLD_AS_COC, UNREADABLE -> null;
      default -> facts.provenance(code);
    };
  }

  /** Returns the cell that a reason speaks of. */
  private static String column(FlowReasonCode code) {
    return switch (code) {
      case FACILITY_OUT_OF_SCOPE -> "facility";
      case NEVER_COC, SCRAP_WITHOUT_REMELTING, OUTPUT_CANNOT_BE_MADE -> "material";
      case BEFORE_CERTIFICATE,
          AFTER_CERTIFICATE,
          OWN_MINE_WITHOUT_PS,
          SHIPPED_BEFORE_CERTIFICATE,
          SHIPPED_AFTER_CERTIFICATE ->
          "date";
      case SUPPLIER_NOT_KNOWN,
          DUE_DILIGENCE_OPEN,
          TRADER_NOT_VERIFIED,
          SUPPLIER_WITHOUT_COC,
          SUPPLIER_WITHOUT_PS,
          ACTIVITY_DOES_NOT_FIT ->
          "counterparty";
      default -> "document";
    };
  }

  private List<Argument> arguments(FlowReasonCode code, RecordedFlow recorded, long earlier) {
    MaterialFlow flow = recorded.flow();
    Argument day = Argument.of(flow.date());
    Argument material = Argument.of(flow.material().title());
    Argument counterparty = Argument.of(flow.counterparty());
    Argument document = Argument.of(flow.document());
    return switch (code) {
      case FACILITY_OUT_OF_SCOPE -> List.of(Argument.of(flow.facility()), day);
      case DOCUMENT_DOUBLE_BOOKED -> List.of(document, Argument.of(earlier));
      case NEVER_COC, OUTPUT_CANNOT_BE_MADE, STAYS_IN_SCOPE, HANDED_ON, SOLD_AS_COC ->
          List.of(material);
      case BEFORE_CERTIFICATE, SHIPPED_BEFORE_CERTIFICATE ->
          List.of(day, Argument.of(certificate().from()));
      case AFTER_CERTIFICATE, SHIPPED_AFTER_CERTIFICATE ->
          List.of(day, Argument.of(Objects.requireNonNull(certificate().to())));
      case OWN_MINE_WITHOUT_PS -> List.of(day);
      case SUPPLIER_NOT_KNOWN, TRADER_NOT_VERIFIED -> List.of(counterparty);
      case DUE_DILIGENCE_OPEN,
          DUE_DILIGENCE_DONE,
          SUPPLIER_WITHOUT_COC,
          SUPPLIER_WITHOUT_PS,
          SUPPLIER_CERTIFIED,
          SUPPLIER_PS_MAY_FOLLOW ->
          List.of(counterparty, day);
      case ACTIVITY_DOES_NOT_FIT -> List.of(counterparty, material);
      case DOCUMENT_NOT_HELD, ISSUED_DOCUMENT_NOT_HELD -> List.of(document);
      case DOCUMENT_INCOMPLETE, ISSUED_DOCUMENT_INCOMPLETE ->
          List.of(
              document,
              Argument.of(held(recorded).missing().stream().map(DocumentField::title).toList()));
      case DOCUMENT_DIFFERS, ISSUED_DOCUMENT_DIFFERS -> {
        BigDecimal mass = held(recorded).cocTonnes();
        var stated = held(recorded).material();
        yield List.of(
            document,
            mass == null ? NO_MASS : Argument.of(mass.toPlainString()),
            stated == null ? NO_MATERIAL : Argument.of(stated.title()),
            Argument.of(flow.tonnes().toPlainString()),
            material);
      }
      default -> List.of();
    };
  }

  private static CocDocument held(RecordedFlow recorded) {
    return Objects.requireNonNull(recorded.document());
  }

  private HeldCertificate certificate() {
    return holder.coc().orElseThrow();
  }
}
