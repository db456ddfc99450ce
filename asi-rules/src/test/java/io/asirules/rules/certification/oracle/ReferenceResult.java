package io.asirules.rules.certification.oracle;

import io.asirules.model.audit.FindingCount;
import io.asirules.model.audit.MaturityRating;
import io.asirules.model.certification.CertificationCaveatCode;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.CorrectiveAction;
import io.asirules.model.certification.Decision;
import io.asirules.model.standard.EvidenceLevel;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the reference decides.
 *
 * @param line the line of the decision table that fits
 * @param decision what is suggested
 * @param validity issue, expiry and the line that gave them
 * @param cap the maturity cap, or null
 * @param count the counts
 * @param dates what is due, in no order
 * @param actions corrective actions, by criterion
 * @param deciding the reasons of the decision, in order: one, or two under strict evidence
 * @param caveats the caveats with their level; null where they speak of the input
 */
record ReferenceResult(
    DecisionLine line,
    Decision decision,
    Validity validity,
    @Nullable MaturityRating cap,
    FindingCount count,
    List<ExpectedDate> dates,
    List<CorrectiveAction> actions,
    List<CertificationReasonCode> deciding,
    Map<CertificationCaveatCode, @Nullable EvidenceLevel> caveats) {

  @Nullable LocalDate issue() {
    return validity.issue();
  }

  @Nullable LocalDate expiry() {
    return validity.expiry();
  }

  /** The reasons of dates and maturity cap, which follow those of the decision. */
  Set<CertificationReasonCode> further() {
    Set<CertificationReasonCode> further = EnumSet.noneOf(CertificationReasonCode.class);
    further.addAll(validity.reasons());
    if (cap == MaturityRating.MEDIUM) {
      further.add(CertificationReasonCode.MATURITY_BELOW_HIGH);
    }
    return further;
  }

  /** The reason of the maturity cap comes after all others. */
  boolean endsWithMaturity() {
    return cap == MaturityRating.MEDIUM;
  }
}
