package io.asirules.rules.internal.custody;

import io.asirules.model.custody.FlowReasonCode;
import io.asirules.model.custody.FlowTreatment;
import org.jspecify.annotations.Nullable;

/** A situation in which a flow may be: the fact that rules on booking see. */
public final class FlowCase {

  /** What stands against booking a flow as stated, or lets it be booked; the first that fits. */
  public enum Situation {
    /** At a site that is not in scope. */
    FACILITY_OUT_OF_SCOPE,
    /** A document that was booked before. */
    DOCUMENT_DOUBLE_BOOKED,
    /** Scrap, dross or alloying metal that stays in scope. */
    RUN_AROUND,
    /** From one stage to the next. */
    TRANSFER,
    /** Over the boundary, not CoC. */
    NON_COC,
    /** In: a material that is never CoC Material. */
    NEVER_COC,
    /** In: before the own certificate. */
    BEFORE_CERTIFICATE,
    /** In: after the own certificate. */
    AFTER_CERTIFICATE,
    /** In: from an own mine without a PS certificate. */
    OWN_MINE_WITHOUT_PS,
    /** In: from an own mine. */
    OWN_MINE,
    /** In: scrap at somebody who does not re-melt. */
    SCRAP_WITHOUT_REMELTING,
    /** In: post-consumer scrap or CoC Material of a supplier that nobody looked at. */
    SUPPLIER_NOT_CHECKED,
    /** In: from somebody who is not in the register. */
    SUPPLIER_NOT_KNOWN,
    /** In: post-consumer scrap without due diligence. */
    DUE_DILIGENCE_OPEN,
    /** In: post-consumer scrap after due diligence. */
    DUE_DILIGENCE_DONE,
    /** In: no document. */
    DOCUMENT_MISSING,
    /** In: a document that is not there. */
    DOCUMENT_NOT_HELD,
    /** In: a document that lacks a field. */
    DOCUMENT_INCOMPLETE,
    /** In: a document that says something else. */
    DOCUMENT_DIFFERS,
    /** In: through a trader, without the original document. */
    TRADER_NOT_VERIFIED,
    /** In: the supplier has no CoC certificate. */
    SUPPLIER_WITHOUT_COC,
    /** In: the supplier has no PS certificate. */
    SUPPLIER_WITHOUT_PS,
    /** In: the supplier cannot make it. */
    ACTIVITY_DOES_NOT_FIT,
    /** In: nothing stands against it. */
    ELIGIBLE,
    /** Out: the scope cannot make it. */
    OUTPUT_CANNOT_BE_MADE,
    /** Out: before the own certificate. */
    SHIPPED_BEFORE_CERTIFICATE,
    /** Out: after the own certificate. */
    SHIPPED_AFTER_CERTIFICATE,
    /** Out: no document. */
    ISSUED_DOCUMENT_MISSING,
    /** Out: a document that is not there. */
    ISSUED_DOCUMENT_NOT_HELD,
    /** Out: a document that lacks a field. */
    ISSUED_DOCUMENT_INCOMPLETE,
    /** Out: a document that says something else. */
    ISSUED_DOCUMENT_DIFFERS,
    /** Out: nothing stands against it. */
    IN_ORDER
  }

  private final Situation situation;
  private @Nullable FlowTreatment treatment;
  private @Nullable FlowReasonCode code;
  private String rule = "";

  FlowCase(Situation situation) {
    this.situation = situation;
  }

  /**
   * Returns the situation.
   *
   * @return the first that fits
   */
  public Situation getSituation() {
    return situation;
  }

  /**
   * Records how such a flow is booked. Called by exactly one rule.
   *
   * @param name name of the rule
   * @param booked how it is booked
   */
  public void book(String name, FlowTreatment booked) {
    if (treatment != null) {
      throw new IllegalStateException(situation + " is decided twice, by " + name);
    }
    rule = name;
    treatment = booked;
  }

  /**
   * Records how such a flow is booked, and why not as stated. Called by exactly one rule.
   *
   * @param name name of the rule
   * @param booked how it is booked
   * @param reason why
   */
  public void book(String name, FlowTreatment booked, FlowReasonCode reason) {
    book(name, booked);
    code = reason;
  }

  FlowTreatment treatment() {
    if (treatment == null) {
      throw new IllegalStateException("no rule books " + situation);
    }
    return treatment;
  }

  @Nullable FlowReasonCode code() {
    return code;
  }

  String rule() {
    return rule;
  }
}
