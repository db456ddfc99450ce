package io.asirules.rules.custody.oracle;

import static io.asirules.model.ledger.FlowTreatment.BOOKED;
import static io.asirules.model.ledger.FlowTreatment.BOOKED_AS_NON_COC;
import static io.asirules.model.ledger.FlowTreatment.BOOKED_WITH_FINDING;
import static io.asirules.model.ledger.FlowTreatment.LEFT_OUT;
import static io.asirules.model.ledger.FlowTreatment.NOT_BOOKED;

import io.asirules.model.ledger.FlowReasonCode;
import io.asirules.model.ledger.FlowTreatment;
import io.asirules.model.ledger.MaterialType;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Section 3, its lines in their order: the first that fits decides. */
enum FlowLine {
  LINE_1(NOT_BOOKED, FlowReasonCode.FACILITY_OUT_OF_SCOPE, FlowCase::outOfScope),
  LINE_2(
      NOT_BOOKED,
      FlowReasonCode.DOCUMENT_DOUBLE_BOOKED,
      flow -> (flow.inCoc() || flow.outCoc()) && flow.usedBefore()),
  LINE_3(LEFT_OUT, null, flow -> flow.internal() && flow.scrapOrAlloy()),
  LINE_4(BOOKED, null, flow -> !flow.inCoc() && !flow.outCoc()),
  LINE_5(
      BOOKED_AS_NON_COC,
      FlowReasonCode.NEVER_COC,
      flow -> flow.inCoc() && flow.is(MaterialType.ALLOYING_METAL)),
  LINE_6(
      BOOKED_AS_NON_COC,
      FlowReasonCode.BEFORE_CERTIFICATE,
      flow -> flow.inCoc() && flow.beforeCertificate()),
  LINE_7(
      BOOKED_AS_NON_COC,
      FlowReasonCode.AFTER_CERTIFICATE,
      flow -> flow.inCoc() && flow.afterCertificate()),
  LINE_8(
      BOOKED_AS_NON_COC,
      FlowReasonCode.OWN_MINE_WITHOUT_PS,
      flow -> flow.inCoc() && flow.ofAnOwnMine() && flow.ownPerformanceStandardNotValid()),
  LINE_9(BOOKED, null, flow -> flow.inCoc() && flow.ofAnOwnMine()),
  LINE_10(
      BOOKED_AS_NON_COC,
      FlowReasonCode.SCRAP_WITHOUT_REMELTING,
      flow -> flow.inCoc() && flow.flow().material().isRecycled() && flow.withoutRemelting()),
  LINE_11(BOOKED, null, flow -> postConsumerIn(flow) && flow.noRegister()),
  LINE_12(
      BOOKED_AS_NON_COC,
      FlowReasonCode.SUPPLIER_NOT_KNOWN,
      flow -> postConsumerIn(flow) && flow.counterpartyNotInRegister()),
  LINE_13(
      BOOKED_AS_NON_COC,
      FlowReasonCode.DUE_DILIGENCE_OPEN,
      flow -> postConsumerIn(flow) && flow.dueDiligenceOpen()),
  LINE_14(BOOKED, null, FlowLine::postConsumerIn),
  LINE_15(
      BOOKED_AS_NON_COC,
      FlowReasonCode.DOCUMENT_MISSING,
      flow -> flow.inCoc() && flow.documentEmpty()),
  LINE_16(
      BOOKED_AS_NON_COC,
      FlowReasonCode.DOCUMENT_NOT_HELD,
      flow -> flow.inCoc() && flow.documentNotHeld()),
  LINE_17(
      BOOKED_AS_NON_COC,
      FlowReasonCode.DOCUMENT_INCOMPLETE,
      flow -> flow.inCoc() && flow.documentIncomplete()),
  LINE_18(
      BOOKED_AS_NON_COC,
      FlowReasonCode.DOCUMENT_DIFFERS,
      flow -> flow.inCoc() && flow.documentDiffers()),
  LINE_19(BOOKED, null, flow -> flow.inCoc() && flow.noRegister()),
  LINE_20(
      BOOKED_AS_NON_COC,
      FlowReasonCode.SUPPLIER_NOT_KNOWN,
      flow -> flow.inCoc() && flow.counterpartyNotInRegister()),
  LINE_21(
      BOOKED_AS_NON_COC,
      FlowReasonCode.TRADER_NOT_VERIFIED,
      flow -> flow.inCoc() && flow.traderNotVerified()),
  LINE_22(
      BOOKED_AS_NON_COC,
      FlowReasonCode.SUPPLIER_WITHOUT_COC,
      flow -> flow.inCoc() && flow.supplierWithoutCoc()),
  LINE_23(
      BOOKED_AS_NON_COC,
      FlowReasonCode.SUPPLIER_WITHOUT_PS,
      flow ->
          flow.inCoc()
              && flow.supplierWithoutPerformanceStandard()
              && !flow.performanceStandardMayFollow()),
  LINE_24(
      BOOKED_AS_NON_COC,
      FlowReasonCode.ACTIVITY_DOES_NOT_FIT,
      flow -> flow.inCoc() && flow.activityDoesNotFit()),
  LINE_25(BOOKED, null, FlowCase::inCoc),
  LINE_26(
      BOOKED_WITH_FINDING,
      FlowReasonCode.OUTPUT_CANNOT_BE_MADE,
      flow -> flow.outCoc() && flow.holderCannotMakeIt()),
  LINE_27(
      BOOKED_WITH_FINDING,
      FlowReasonCode.SHIPPED_BEFORE_CERTIFICATE,
      flow -> flow.outCoc() && flow.beforeCertificate()),
  LINE_28(
      BOOKED_WITH_FINDING,
      FlowReasonCode.SHIPPED_AFTER_CERTIFICATE,
      flow -> flow.outCoc() && flow.afterCertificate()),
  LINE_29(
      BOOKED_WITH_FINDING,
      FlowReasonCode.ISSUED_DOCUMENT_MISSING,
      flow -> flow.outCoc() && flow.documentEmpty()),
  LINE_30(
      BOOKED_WITH_FINDING,
      FlowReasonCode.ISSUED_DOCUMENT_NOT_HELD,
      flow -> flow.outCoc() && flow.documentNotHeld()),
  LINE_31(
      BOOKED_WITH_FINDING,
      FlowReasonCode.ISSUED_DOCUMENT_INCOMPLETE,
      flow -> flow.outCoc() && flow.documentIncomplete()),
  LINE_32(
      BOOKED_WITH_FINDING,
      FlowReasonCode.ISSUED_DOCUMENT_DIFFERS,
      flow -> flow.outCoc() && flow.documentDiffers()),
  LINE_33(BOOKED, null, FlowCase::outCoc);

  private final FlowTreatment treatment;
  private final @Nullable FlowReasonCode reason;
  private final Predicate<FlowCase> when;

  FlowLine(FlowTreatment treatment, @Nullable FlowReasonCode reason, Predicate<FlowCase> when) {
    this.treatment = treatment;
    this.reason = reason;
    this.when = when;
  }

  static FlowLine of(FlowCase flow) {
    for (FlowLine line : values()) {
      if (line.when.test(flow)) {
        return line;
      }
    }
    throw new IllegalStateException("no line fits " + flow.flow());
  }

  private static boolean postConsumerIn(FlowCase flow) {
    return flow.inCoc() && flow.is(MaterialType.POST_CONSUMER_SCRAP);
  }

  FlowTreatment treatment() {
    return treatment;
  }

  @Nullable FlowReasonCode reason() {
    return reason;
  }
}
