package io.asirules.rules.internal.certification;

import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.model.audit.AuditMode;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.certification.CertificationCaveatCode;
import io.asirules.model.certification.CorrectiveAction;
import io.asirules.model.certification.Decision;
import io.asirules.model.certification.NextDate;
import io.asirules.model.certification.NextDate.Kind;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is due after a decision: CERTIFICATION 5. */
final class NextDates {

  /** The first edition of the Performance Standard that has a transition. */
  private static final StandardId FIRST_IN_TRANSITION = StandardId.parse("asi:ps:3");

  private final AuditRecord audit;
  private final FindingTally tally;
  private final CustodyOrder order;
  private final Outcome outcome;
  private final CertificateDates certificate;
  private final AssuranceFacts facts;
  private final Caveats caveats;
  private final LocalDate asOf;
  private final List<NextDate> dates = new ArrayList<>();

  NextDates(
      AuditRecord audit,
      FindingTally tally,
      CustodyOrder order,
      Outcome outcome,
      CertificateDates certificate,
      AssuranceFacts facts,
      Caveats caveats,
      LocalDate asOf) {
    this.audit = audit;
    this.tally = tally;
    this.order = order;
    this.outcome = outcome;
    this.certificate = certificate;
    this.facts = facts;
    this.caveats = caveats;
    this.asOf = asOf;
    afterAudit();
    ofCertificate();
    ofMember();
    if (order.isCustody()) {
      ofCustody();
    }
  }

  List<NextDate> sorted() {
    return dates.stream()
        .sorted(Comparator.comparing(NextDate::date).thenComparing(NextDate::kind))
        .toList();
  }

  List<CorrectiveAction> actions() {
    List<CorrectiveAction> actions = new ArrayList<>();
    tally
        .worst()
        .forEach(
            (criterion, severity) ->
                actions.add(
                    new CorrectiveAction(
                        criterion,
                        severity,
                        isMajor(criterion) ? planDue() : null,
                        tally.majors().contains(criterion) ? completion(0) : null,
                        tally.majors().contains(criterion) ? completion(1) : null)));
    return actions;
  }

  private boolean isMajor(CriterionId criterion) {
    return tally.majors().contains(criterion) || tally.exempted().contains(criterion);
  }

  private @Nullable LocalDate planDue() {
    return audit.mode() == AuditMode.ONSITE
        ? audit.end().plusMonths(facts.number(AssuranceFact.PLAN_MONTHS))
        : null;
  }

  private LocalDate completion(int end) {
    return audit.end().plusMonths(facts.numbers(AssuranceFact.COMPLETION_MONTHS).get(end));
  }

  private void afterAudit() {
    LocalDate plan = planDue();
    if (plan != null && !(tally.majors().isEmpty() && tally.exempted().isEmpty())) {
      add(Kind.CORRECTIVE_ACTION_PLAN, null, plan, AssuranceFact.PLAN_MONTHS);
    }
    if (!tally.majors().isEmpty()) {
      add(
          Kind.CORRECTIVE_ACTION_COMPLETION,
          completion(0),
          completion(1),
          AssuranceFact.COMPLETION_MONTHS);
    }
    add(
        Kind.AUDIT_REPORT,
        null,
        audit.end().plusWeeks(facts.number(AssuranceFact.REPORT_WEEKS)),
        AssuranceFact.REPORT_WEEKS);
  }

  private void ofCertificate() {
    LocalDate issue = certificate.issue();
    LocalDate expiry = certificate.expiry();
    if (outcome.decision() == Decision.PROVISIONAL && expiry != null) {
      add(Kind.FULL_BY, null, expiry, AssuranceFact.PROVISIONAL_LAST_DAY);
    }
    if (outcome.decision() != Decision.FULL) {
      return;
    }
    if (audit.type().certifies() && outcome.hasKnownTerm() && issue != null) {
      List<Integer> window = facts.numbers(AssuranceFact.SURVEILLANCE_WINDOW);
      add(
          Kind.SURVEILLANCE_AROUND,
          null,
          issue.plusMonths(facts.number(AssuranceFact.SURVEILLANCE_AROUND)),
          AssuranceFact.SURVEILLANCE_AROUND);
      add(
          Kind.SURVEILLANCE_WINDOW,
          issue.plusMonths(window.get(0)),
          issue.plusMonths(window.get(1)),
          AssuranceFact.SURVEILLANCE_WINDOW);
    }
    if (expiry != null) {
      add(
          Kind.RE_CERTIFICATION,
          null,
          expiry,
          certificate.inferred() ? AssuranceFact.CONTIGUOUS : AssuranceFact.RE_CERTIFICATION);
    }
  }

  private void ofMember() {
    LocalDate joined = audit.joined().orElse(null);
    if (joined != null && !order.isCustody() && !audit.certificateHeld()) {
      LocalDate deadline = joined.plusYears(facts.number(AssuranceFact.MEMBERSHIP_YEARS));
      LocalDate issue = certificate.issue();
      boolean certified =
          outcome.decision() == Decision.FULL
              || (outcome.decision() == Decision.PROVISIONAL && !outcome.strict());
      if (!certified || issue == null || issue.isAfter(deadline)) {
        add(Kind.MEMBERSHIP_DEADLINE, null, deadline, AssuranceFact.MEMBERSHIP_YEARS);
      }
    }
    boolean transition =
        audit.scope() == ScopeKind.MATERIAL_STEWARDSHIP_TRANSITION
            && audit.standard().sameStandard(FIRST_IN_TRANSITION)
            && audit.standard().compareTo(FIRST_IN_TRANSITION) >= 0;
    if (transition) {
      add(
          Kind.ALL_PRINCIPLES,
          null,
          facts.day(AssuranceFact.TRANSITION_END),
          AssuranceFact.TRANSITION_END);
    }
  }

  private void ofCustody() {
    boolean certificatePossible =
        outcome.decision() != Decision.NOT_ISSUED && outcome.decision() != Decision.REVOKED;
    LocalDate due = performanceStandardDue();
    if (certificatePossible
        && order.lacksPerformanceStandard()
        && order.isPostCasthouse()
        && due != null
        && add(Kind.PERFORMANCE_STANDARD, null, due, AssuranceFact.PS_AFTER_COC)) {
      caveats.rest(CertificationCaveatCode.PERFORMANCE_STANDARD_RULE, AssuranceFact.PS_AFTER_COC);
    }
    LocalDate expiry = certificate.expiry();
    if (outcome.decision() == Decision.FULL
        && tally.exempted().isEmpty()
        && expiry != null
        && !expiry.isBefore(facts.day(AssuranceFact.EXTENSION_FIRST_EXPIRY))
        && !expiry.isAfter(facts.day(AssuranceFact.EXTENSION_LAST_EXPIRY))) {
      LocalDate end = facts.day(AssuranceFact.EXTENSION_END);
      caveats.rest(CertificationCaveatCode.EXTENSION_MINORS, AssuranceFact.EXTENSION_END, end);
      add(
          Kind.EXTENSION_REQUEST,
          null,
          expiry.minusDays(facts.number(AssuranceFact.EXTENSION_REQUEST_DAYS)),
          AssuranceFact.EXTENSION_REQUEST_DAYS);
      add(Kind.EXTENSION_END, null, end, AssuranceFact.EXTENSION_END);
    }
  }

  private @Nullable LocalDate performanceStandardDue() {
    LocalDate deadline = order.deadline();
    LocalDate issue = certificate.issue();
    if (deadline == null && order.countsFromCertificate() && issue != null) {
      return order.yearAfter(issue);
    }
    return deadline;
  }

  /** Adds a day and tells whether it may be given out. */
  private boolean add(Kind kind, @Nullable LocalDate from, LocalDate date, AssuranceFact fact) {
    Provenance provenance = facts.provenance(fact);
    boolean given = !outcome.strict() || provenance.level().isReliable();
    if (given) {
      dates.add(new NextDate(kind, from, date, date.isBefore(asOf), provenance));
    }
    return given;
  }
}
