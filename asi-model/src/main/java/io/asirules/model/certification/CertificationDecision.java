package io.asirules.model.certification;

import io.asirules.model.assessment.Stamp;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows from an audit: a suggestion for people to decide on, never a certificate. Immutable
 * and safe for use by many threads.
 *
 * @param stamp what produced it, with the day for which it speaks
 * @param entity who was audited
 * @param standard the edition audited against
 * @param regime the Assurance Manual that was followed
 * @param decision what is suggested
 * @param issue date of issue of the certificate that the decision speaks of; null when there is
 *     none, or the day is not known
 * @param expiry its last day; null when there is none, or it cannot be calculated
 * @param maturityCap the best Overall Maturity Rating that is still possible; null when it does not
 *     arise or is not known
 * @param count criteria with findings that are open at the end of the audit
 * @param nextDates what is due, by day
 * @param actions one corrective action for each criterion with an open finding
 * @param reasons why, the deciding one first; never empty
 * @param caveats what it rests on below CONFIRMED, and what to look at in the input
 */
public record CertificationDecision(
    Stamp stamp,
    String entity,
    StandardId standard,
    AssuranceRegime regime,
    Decision decision,
    @Nullable LocalDate issue,
    @Nullable LocalDate expiry,
    @Nullable MaturityRating maturityCap,
    FindingCount count,
    List<NextDate> nextDates,
    List<CorrectiveAction> actions,
    List<CertificationReason> reasons,
    List<CertificationCaveat> caveats) {

  /** Copies the lists. */
  public CertificationDecision {
    nextDates = List.copyOf(nextDates);
    actions = List.copyOf(actions);
    reasons = List.copyOf(reasons);
    caveats = List.copyOf(caveats);
  }

  /**
   * Tells whether there is something to act on.
   *
   * @return false only for a full certificate without any open finding
   */
  public boolean hasFindings() {
    return decision != Decision.FULL || !count.isEmpty();
  }
}
