package io.asirules.rules.internal.certification;

import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.certification.AuditCheck;
import io.asirules.model.AsiException;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.certification.AssuranceRegime;
import io.asirules.model.certification.AuditMode;
import io.asirules.model.certification.AuditRecord;
import io.asirules.model.certification.CertificationCaveatCode;
import io.asirules.model.certification.CertificationDecision;
import io.asirules.model.certification.CertificationReason;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.Decision;
import io.asirules.model.certification.MaturityRating;
import io.asirules.model.standard.Standard;
import io.asirules.rules.internal.engine.RuleBase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One decision from beginning to end: counts, lets the rules decide, dates, collects. */
public final class Decider {

  private final AuditRecord audit;
  private final Standard standard;
  private final Stamp stamp;
  private final AuditCheck check;
  private final AssuranceFacts facts = AssuranceFacts.shipped();
  private final FindingTally tally;

  /**
   * Prepares a decision.
   *
   * @param catalogue the editions
   * @param audit the record of the audit
   * @param stamp what produces the decision, for which day and how strict
   * @throws AsiException if nothing can be decided on the record
   */
  public Decider(Catalogue catalogue, AuditRecord audit, Stamp stamp) {
    this.standard = catalogue.standard(audit.standard());
    this.audit = audit;
    this.stamp = stamp;
    this.check = new AuditCheck(catalogue, facts);
    check
        .problem(audit)
        .ifPresent(
            problem -> {
              throw new AsiException(audit.entity() + ": " + problem.problem());
            });
    this.tally = new FindingTally(audit, facts);
  }

  /**
   * Decides.
   *
   * @param rules the rules
   * @return the decision
   */
  public CertificationDecision decide(RuleBase rules) {
    CustodyOrder order = new CustodyOrder(audit, facts);
    CertificationCase decided = new CertificationCase(audit, tally, order, facts);
    DecisionReview review;
    try (RuleBase.Session session = rules.open(RuleBase.Question.CERTIFICATION)) {
      session.decide(List.of(decided));
      review = new DecisionReview(decided, stamp.strictEvidence());
      session.decide(List.of(review));
    }
    Caveats caveats = new Caveats(facts);
    check.caveats(audit).forEach(caveats::add);
    boolean ofKnownTerm =
        decided.reason().code() != CertificationReasonCode.COVID_DESKTOP_CHAIN_OF_CUSTODY;
    CertificateDates dates =
        new CertificateDates(
            audit, review.decision(), ofKnownTerm, stamp.strictEvidence(), facts, caveats);
    NextDates next =
        new NextDates(audit, tally, order, review, dates, facts, caveats, stamp.asOf());
    MaturityRating cap = maturityCap(review.decision());
    new DecisionCaveats(audit, tally, decided, facts, standard, caveats).collect(cap);
    LocalDate expiry = dates.expiry();
    if (expiry != null && expiry.isBefore(stamp.asOf())) {
      caveats.warn(CertificationCaveatCode.EXPIRED, stamp.asOf(), expiry);
    }
    List<CertificationReason> reasons = new ArrayList<>(review.reasons());
    reasons.addAll(dates.reasons());
    if (cap == MaturityRating.MEDIUM) {
      reasons.add(
          new CertificationReason(
              CertificationReasonCode.MATURITY_BELOW_HIGH,
              List.of(),
              facts.provenance(AssuranceFact.HIGH_NEEDS_NO_FINDING),
              "Maturity cap, CERTIFICATION 3"));
    }
    return new CertificationDecision(
        stamp,
        audit.entity(),
        standard.id(),
        audit.regime(),
        review.decision(),
        dates.issue(),
        expiry,
        cap,
        tally.count(),
        next.sorted(),
        next.actions(),
        reasons,
        caveats.sorted());
  }

  private @Nullable MaturityRating maturityCap(Decision decision) {
    boolean notRated =
        audit.regime() == AssuranceRegime.AM_1
            || audit.mode() == AuditMode.DESKTOP
            || !tally.critical().isEmpty()
            || decision == Decision.NOT_ISSUED
            || decision == Decision.REVOKED;
    if (notRated) {
      return null;
    }
    return tally.counting().isEmpty() && !tally.raised()
        ? MaturityRating.HIGH
        : MaturityRating.MEDIUM;
  }
}
