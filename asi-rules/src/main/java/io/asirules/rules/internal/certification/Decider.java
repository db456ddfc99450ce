package io.asirules.rules.internal.certification;

import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.certification.AuditCheck;
import io.asirules.model.AsiException;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.MaturityRating;
import io.asirules.model.certification.CertificationCaveatCode;
import io.asirules.model.certification.CertificationDecision;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.Decision;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Standard;
import io.asirules.rules.internal.engine.RuleSetAnswers;
import io.asirules.rules.internal.engine.Said;
import io.asirules.rules.internal.engine.Verdict;
import io.asirules.rules.observation.AuditSeen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;

/** One decision from beginning to end: counts, lets the rules decide, dates, collects. */
public final class Decider {

  private final AuditRecord audit;
  private final Standard standard;
  private final Stamp stamp;
  private final AuditCheck check;
  private final AssuranceFacts facts;
  private final CustodyOrder order;
  private final RuleSetAnswers answers;
  private final ExemptionClaims claims;
  private final FindingTally tally;
  private final AuditObserver observer;
  private final DecisionWords words;

  /**
   * Prepares a decision.
   *
   * @param catalogue the editions
   * @param audit the record of the audit
   * @param stamp what produces the decision, for which day and how strict
   * @param answers what the rules of certification say
   * @throws AsiException if nothing can be decided on the record
   */
  public Decider(Catalogue catalogue, AuditRecord audit, Stamp stamp, RuleSetAnswers answers) {
    this.standard = catalogue.standard(audit.standard());
    this.audit = audit;
    this.stamp = stamp;
    this.facts = catalogue.assurance();
    this.check = new AuditCheck(catalogue);
    check
        .problem(audit)
        .ifPresent(
            problem -> {
              throw new AsiException(audit.entity() + ": " + problem.problem());
            });
    this.answers = answers;
    this.order = new CustodyOrder(audit, facts);
    this.claims = new ExemptionClaims(audit, facts, answers.certification());
    this.tally = new FindingTally(audit, claims.exempted());
    this.observer = new AuditObserver(audit, tally, facts, catalogue.parameters(), standard);
    this.words = new DecisionWords(audit, tally, order, observer, facts);
  }

  /**
   * Decides.
   *
   * @return the decision
   */
  public CertificationDecision decide() {
    Caveats caveats = new Caveats(facts);
    DecisionGrounds grounds = new DecisionGrounds(verdict(caveats).grounds(), facts);
    boolean strict = stamp.strictEvidence();
    Verdict review = answers.decision().of(observer.decision(grounds, strict));
    boolean held = audit.certificateHeld();
    boolean certifies = audit.type().certifies();
    boolean isHeldBack = !review.grounds().isEmpty();
    List<Decision> possible =
        isHeldBack ? grounds.possibleStrictly(held, certifies) : grounds.possible(held, certifies);
    List<Ground<Decision, CertificationReasonCode>> all = new ArrayList<>();
    for (Said ground : review.grounds()) {
      Decision worst = possible.get(possible.size() - 1);
      Reason<CertificationReasonCode> reason = words.heldBack(ground, grounds);
      all.add(new Ground<>(ground.layer(), possible.get(0), worst, reason));
    }
    for (Said ground : grounds.all()) {
      all.add(
          new Ground<>(
              ground.layer(),
              DecisionGrounds.best(ground),
              DecisionGrounds.worst(ground),
              words.reason(ground)));
    }
    Outcome outcome =
        new Outcome(
            isHeldBack ? Decision.UNDETERMINED : grounds.decision(),
            all.get(0).reason().code(),
            strict);
    check.caveats(audit).forEach(caveats::add);
    words.add(review.cautions(), caveats);
    claims.add(caveats);
    CertificateDates dates = new CertificateDates(audit, outcome, facts, caveats);
    NextDates next =
        new NextDates(audit, tally, order, outcome, dates, facts, caveats, stamp.asOf());
    Verdict maturity = answers.maturity().of(observer.maturity(outcome.decision()));
    words.add(maturity.cautions(), caveats);
    MaturityRating cap = null;
    List<Reason<CertificationReasonCode>> dateReasons = new ArrayList<>(dates.reasons());
    if (!maturity.grounds().isEmpty()) {
      cap = (MaturityRating) maturity.leading().outcome();
      if (cap != MaturityRating.HIGH) {
        dateReasons.add(words.reason(maturity.leading()));
      }
    }
    LocalDate expiry = dates.expiry();
    if (expiry != null && expiry.isBefore(stamp.asOf())) {
      caveats.warn(CertificationCaveatCode.EXPIRED, stamp.asOf(), expiry);
    }
    return new CertificationDecision(
        stamp,
        audit.entity(),
        standard.id(),
        audit.regime(),
        outcome.decision(),
        possible,
        dates.issue(),
        expiry,
        cap,
        tally.count(),
        next.sorted(),
        next.actions(),
        all,
        dateReasons,
        caveats.sorted());
  }

  private Verdict verdict(Caveats caveats) {
    AuditSeen seen = observer.audit();
    Verdict verdict = answers.certification().of(seen);
    List<Object> others = new ArrayList<>();
    others.add(observer.dates());
    if (order.isCustody()) {
      others.add(order.observe());
    }
    int ofAudit = others.size();
    SortedMap<Integer, List<CriterionId>> minors = observer.minorsByPrinciple();
    minors.values().forEach(criteria -> others.add(observer.minors(criteria)));
    List<Verdict> said = answers.certification().ask(others);
    for (Verdict other : said.subList(0, ofAudit)) {
      verdict = answers.certification().join(verdict, other);
    }
    Iterator<Verdict> ofPrinciples = said.listIterator(ofAudit);
    minors.forEach(
        (principle, criteria) ->
            words.add(ofPrinciples.next().cautions(), principle, criteria, caveats));
    words.add(verdict.cautions(), caveats);
    return verdict.required(seen);
  }
}
