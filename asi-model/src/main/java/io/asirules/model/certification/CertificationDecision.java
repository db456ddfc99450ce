package io.asirules.model.certification;

import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.GroundLayer;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.FindingCount;
import io.asirules.model.audit.MaturityRating;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows from an audit: a suggestion for people to decide on, never a certificate. Immutable
 * and safe for use by many threads.
 *
 * @param stamp what produced it, with the day for which it speaks
 * @param entity who was audited
 * @param standard the edition audited against
 * @param regime the Assurance Manual that was followed
 * @param decision what is suggested; UNDETERMINED where several outcomes are left
 * @param possible the outcomes that are left, from best to worst; the decision alone where it is
 *     made
 * @param issue date of issue of the certificate that the decision speaks of; null when there is
 *     none, or the day is not known
 * @param expiry its last day; null when there is none, or it cannot be calculated
 * @param maturityCap the best Overall Maturity Rating that is still possible; null when it does not
 *     arise or is not known
 * @param count criteria with findings that are open at the end of the audit
 * @param nextDates what is due, by day
 * @param actions one corrective action for each criterion with an open finding
 * @param grounds all that rules say, the ground that counts first; at least one
 * @param dateReasons why its dates and its maturity cap are what they are
 * @param caveats what it rests on below CONFIRMED, and what to look at in the input
 */
public record CertificationDecision(
    Stamp stamp,
    String entity,
    StandardId standard,
    AssuranceRegime regime,
    Decision decision,
    List<Decision> possible,
    @Nullable LocalDate issue,
    @Nullable LocalDate expiry,
    @Nullable MaturityRating maturityCap,
    FindingCount count,
    List<NextDate> nextDates,
    List<CorrectiveAction> actions,
    List<Ground<Decision, CertificationReasonCode>> grounds,
    List<Reason<CertificationReasonCode>> dateReasons,
    List<Caveat<CertificationCaveatCode>> caveats) {

  /** Copies the lists. */
  public CertificationDecision {
    possible = List.copyOf(possible);
    nextDates = List.copyOf(nextDates);
    actions = List.copyOf(actions);
    grounds = List.copyOf(grounds);
    dateReasons = List.copyOf(dateReasons);
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

  /**
   * Returns why the decision and its dates are what they are: the ground that counts, behind one
   * that holds it back the one that would have counted, then the reasons of dates.
   *
   * @return the reasons; at least one
   */
  public List<Reason<CertificationReasonCode>> reasons() {
    List<Reason<CertificationReasonCode>> reasons = new ArrayList<>();
    for (Ground<Decision, CertificationReasonCode> ground : grounds.subList(0, countingGrounds())) {
      reasons.add(ground.reason());
    }
    reasons.addAll(dateReasons);
    return List.copyOf(reasons);
  }

  /** Tells whether a ground alone leads to a decision: it leaves that one, or one of its rank. */
  private static boolean leadsTo(
      Ground<Decision, CertificationReasonCode> ground, Decision decision) {
    return ground.best().rank() == decision.rank() && ground.worst().rank() == decision.rank();
  }

  private int countingGrounds() {
    return grounds.get(0).layer() == GroundLayer.HOLD_BACK && grounds.size() > 1 ? 2 : 1;
  }

  /**
   * Returns what else leads to the decision, or keeps it open: the other grounds that alone lead to
   * it, or where several outcomes are left, those that leave something other than a full
   * certificate. Each reason once; nothing for a full certificate.
   *
   * @return the other grounds that are against it, in their order
   */
  public List<Ground<Decision, CertificationReasonCode>> otherReasons() {
    int counting = countingGrounds();
    Ground<Decision, CertificationReasonCode> leading = grounds.get(counting - 1);
    boolean isMade = leadsTo(leading, leading.worst());
    List<Ground<Decision, CertificationReasonCode>> others = new ArrayList<>();
    Set<Reason<CertificationReasonCode>> told = new HashSet<>();
    told.add(withoutRule(leading));
    for (Ground<Decision, CertificationReasonCode> ground :
        grounds.subList(counting, grounds.size())) {
      boolean isAgainst =
          isMade ? leadsTo(ground, leading.worst()) : !leadsTo(ground, Decision.FULL);
      if (isAgainst && leading.worst() != Decision.FULL && told.add(withoutRule(ground))) {
        others.add(ground);
      }
    }
    return List.copyOf(others);
  }

  private static Reason<CertificationReasonCode> withoutRule(
      Ground<Decision, CertificationReasonCode> ground) {
    Reason<CertificationReasonCode> reason = ground.reason();
    return Reason.of(reason.code(), reason.arguments(), reason.provenance(), "");
  }
}
