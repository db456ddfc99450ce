package io.asirules.rules.internal.certification;

import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Reason;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.Certificate;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.certification.CertificationCaveatCode;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.CriterionId;
import io.asirules.rules.internal.engine.Caution;
import io.asirules.rules.internal.engine.Said;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Puts what rules say of an audit into words. */
final class DecisionWords {

  private final AuditRecord audit;
  private final FindingTally tally;
  private final CustodyOrder order;
  private final AuditObserver observer;
  private final AssuranceFacts facts;

  DecisionWords(
      AuditRecord audit,
      FindingTally tally,
      CustodyOrder order,
      AuditObserver observer,
      AssuranceFacts facts) {
    this.audit = audit;
    this.tally = tally;
    this.order = order;
    this.observer = observer;
    this.facts = facts;
  }

  Reason<CertificationReasonCode> reason(Said ground) {
    return Reason.of(
        (CertificationReasonCode) ground.reason(),
        arguments(ground),
        facts.provenance(DecisionGrounds.cited(ground)),
        ground.rule());
  }

  /** The reason why a decision is held back: it names the ground that would have counted. */
  Reason<CertificationReasonCode> heldBack(Said held, DecisionGrounds grounds) {
    Said first = grounds.all().get(0);
    List<Argument> arguments =
        List.of(
            Argument.of(grounds.decision().title()),
            Argument.of(first.reason() + ", " + grounds.weakest(first).level()));
    return Reason.of(
        (CertificationReasonCode) held.reason(), arguments, grounds.weakest(first), held.rule());
  }

  private List<Argument> arguments(Said ground) {
    return switch ((CertificationReasonCode) ground.reason()) {
      case MORE_THAN_THREE_MAJORS, MORE_THAN_THREE_MAJORS_OF_HOLDER, ONE_TO_THREE_MAJORS ->
          List.of(Argument.of(tally.majors().size()), names(tally.majors()), Argument.of(limit()));
      case MAJORS_WITHOUT_LIMIT ->
          List.of(
              Argument.of(tally.majors().size()),
              Argument.of(audit.regime()),
              names(tally.majors()));
      case CRITICAL_BREACH, CRITICAL_BREACH_OF_HOLDER -> List.of(names(tally.critical()));
      case PERFORMANCE_STANDARD_FIRST, HELD_WITHOUT_PERFORMANCE_STANDARD ->
          List.of(titles(order.upstream()));
      case PERFORMANCE_STANDARD_ORDER_OPEN -> List.of(titles(order.activities()));
      case PERFORMANCE_STANDARD_OVERDUE ->
          List.of(Argument.of(Objects.requireNonNull(order.deadline())));
      case DESKTOP_AUDIT_OPEN -> List.of(Argument.of(audit.regime()));
      case EXEMPTED_MAJORS -> List.of(names(tally.exempted()));
      case EXEMPTED_BESIDE_OTHER_MAJORS -> List.of(names(tally.exempted()), names(tally.majors()));
      case PROVISIONAL_AGAIN, MAJOR_AT_SURVEILLANCE, MAJOR_AT_SCOPE_CHANGE ->
          List.of(names(tally.majors()));
      case STATED_OF_THE_MANUAL ->
          List.of(
              Argument.of(DecisionGrounds.worst(ground).title()),
              names(criteriaOf(DecisionGrounds.cited(ground))));
      case HELD_CERTIFICATE_ENDED -> List.of(Argument.of(heldUntil()), Argument.of(audit.end()));
      case MINORS_DO_NOT_BLOCK ->
          List.of(Argument.of(tally.minors().size()), names(tally.minors()));
      default -> List.of();
    };
  }

  private int limit() {
    return facts.number(AssuranceFact.MAJOR_LIMIT);
  }

  private Collection<CriterionId> criteriaOf(AssuranceFact fact) {
    return switch (fact) {
      case CRITICAL_BREACH_OF_HOLDER -> tally.critical();
      case EXEMPTION_LEVEL -> tally.exempted();
      default -> tally.majors();
    };
  }

  private LocalDate heldUntil() {
    return audit.certificate().map(Certificate::expiry).orElseThrow();
  }

  private static Argument names(Collection<CriterionId> criteria) {
    return Argument.of(FindingTally.names(criteria));
  }

  private static Argument titles(List<SupplyChainActivity> activities) {
    return activities.isEmpty()
        ? Argument.of(new LocalizedText("not stated", "未说明"))
        : Argument.of(activities.stream().map(SupplyChainActivity::title).toList());
  }

  /** Adds the caveats that rules give; where one warns of a datum that is confirmed, it is left. */
  void add(List<Caution> cautions, Caveats caveats) {
    for (Caution caution : cautions) {
      CertificationCaveatCode code = caution.code();
      Object[] arguments = arguments(code).toArray();
      if (caution.restsOn().isEmpty()) {
        caveats.warn(code, arguments);
      } else {
        caveats.rest(code, caution.restsOn().get(0), arguments);
      }
    }
  }

  private List<Object> arguments(CertificationCaveatCode code) {
    return switch (code) {
      case COUNTED_PER_CRITERION -> List.of(tally.majors().size(), tally.countedOneByOne());
      case CRITICAL_COUNTED_AS_MAJOR -> List.of(FindingTally.names(tally.critical()), limit());
      case NO_LIMIT_UNDER_REGIME_1 -> List.of(audit.regime());
      case MINORS_BEYOND_CASES ->
          List.of(tally.minors().size(), facts.number(AssuranceFact.MOST_MINORS_SEEN));
      case MINOR_DEADLINE -> List.copyOf(facts.numbers(AssuranceFact.MINOR_EXPECTATION));
      case NOTHING_TO_SURVEY -> List.of(audit.type().title());
      case ISSUED_AFTER_AUDIT -> List.of(audit.issue().orElseThrow(), audit.end());
      case CERTIFICATE_ENDED -> List.of(heldUntil(), audit.end());
      case TRANSITION_OVER ->
          List.of(facts.day(AssuranceFact.TRANSITION_END), observer.lastInTransition());
      case OUTSIDE_TRANSITION ->
          List.of(FindingTally.names(observer.beyondTransition()), observer.lastInTransition());
      case PERSISTENT_MINORS -> List.of(CriterionPart.print(observer.persistentMinors()));
      default -> List.of();
    };
  }

  /** Adds the caveats on the Minors of one principle. */
  void add(
      List<Caution> cautions, int principle, Collection<CriterionId> criteria, Caveats caveats) {
    for (Caution caution : cautions) {
      caveats.warn(caution.code(), criteria.size(), principle, FindingTally.names(criteria));
    }
  }
}
