package io.asirules.rules.certification.oracle;

import io.asirules.model.audit.AuditMode;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.certification.Decision;
import io.asirules.model.certification.NextDate.Kind;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.standard.EvidenceLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Section 5: what is due next. */
final class UpcomingDates {
  private static final LocalDate TRANSITION_END = LocalDate.of(2027, 5, 19);
  private static final LocalDate EXTENSION_FIRST = LocalDate.of(2025, 1, 1);
  private static final LocalDate EXTENSION_LAST = LocalDate.of(2027, 2, 28);
  private static final LocalDate EXTENSION_END = LocalDate.of(2027, 3, 1);

  private final AuditInput input;
  private final AuditRecord audit;
  private final Tally tally;
  private final Decision decision;
  private final int decidedBy;
  private final Validity validity;
  private final List<ExpectedDate> found = new ArrayList<>();
  private boolean extension;

  UpcomingDates(
      AuditInput input, Tally tally, Decision decision, int decidedBy, Validity validity) {
    this.input = input;
    this.audit = input.audit();
    this.tally = tally;
    this.decision = decision;
    this.decidedBy = decidedBy;
    this.validity = validity;
    correctiveAction();
    surveillance();
    endOfCertificate();
    membership();
    performanceStandard();
    extension();
  }

  List<ExpectedDate> list() {
    return found;
  }

  boolean has(Kind kind) {
    return found.stream().anyMatch(each -> each.kind() == kind);
  }

  /** Whether line 11 holds, even where strict evidence leaves its date out. */
  boolean extendable() {
    return extension;
  }

  private void add(Kind kind, @Nullable LocalDate from, LocalDate date, EvidenceLevel level) {
    if (!input.strict() || level.isReliable()) {
      found.add(new ExpectedDate(kind, from, date, date.isBefore(input.asOf()), level));
    }
  }

  private void correctiveAction() {
    LocalDate end = audit.end();
    boolean majors = !tally.majors().isEmpty();
    if ((majors || !tally.exempted().isEmpty()) && audit.mode() == AuditMode.ONSITE) {
      add(Kind.CORRECTIVE_ACTION_PLAN, null, end.plusMonths(1), EvidenceLevel.CONFIRMED);
    }
    if (majors) {
      add(
          Kind.CORRECTIVE_ACTION_COMPLETION,
          end.plusMonths(6),
          end.plusMonths(12),
          EvidenceLevel.CONFIRMED);
    }
    add(Kind.AUDIT_REPORT, null, end.plusWeeks(8), EvidenceLevel.SECONDARY);
  }

  private void surveillance() {
    LocalDate issue = validity.issue();
    boolean full = decision == Decision.FULL && (decidedBy == 19 || decidedBy == 20);
    if (full && audit.type().certifies() && issue != null) {
      add(Kind.SURVEILLANCE_AROUND, null, issue.plusMonths(18), EvidenceLevel.CONFIRMED);
      add(
          Kind.SURVEILLANCE_WINDOW,
          issue.plusMonths(12),
          issue.plusMonths(24),
          EvidenceLevel.SECONDARY);
    }
  }

  private void endOfCertificate() {
    LocalDate expiry = validity.expiry();
    if (expiry == null) {
      return;
    }
    if (decision == Decision.PROVISIONAL) {
      add(Kind.FULL_BY, null, expiry, EvidenceLevel.SECONDARY);
    } else {
      boolean inferred = validity.line() == 2 || validity.line() == 3 || validity.line() == 5;
      add(
          Kind.RE_CERTIFICATION,
          null,
          expiry,
          inferred ? EvidenceLevel.SECONDARY : EvidenceLevel.CONFIRMED);
    }
  }

  private void membership() {
    LocalDate deadline = PerformanceStandardOrder.membership(audit);
    boolean ps = audit.standard().standard().equals("ps");
    if (ps && deadline != null && !audit.certificateHeld()) {
      boolean enough =
          decision == Decision.FULL || (decision == Decision.PROVISIONAL && !input.strict());
      LocalDate issue = validity.issue();
      if (!(enough && issue != null && !issue.isAfter(deadline))) {
        add(Kind.MEMBERSHIP_DEADLINE, null, deadline, EvidenceLevel.CONFIRMED);
      }
    }
    boolean ps3 =
        ps && !Edition.get(audit.standard()).firstDay().isBefore(LocalDate.of(2022, 5, 19));
    if (ps3 && audit.scope() == ScopeKind.MATERIAL_STEWARDSHIP_TRANSITION) {
      add(Kind.ALL_PRINCIPLES, null, TRANSITION_END, EvidenceLevel.SECONDARY);
    }
  }

  private void performanceStandard() {
    if (!PerformanceStandardOrder.isCustody(audit)
        || audit.performanceStandard().orElse(true)
        || !PerformanceStandardOrder.allPostCasthouse(audit)
        || decision == Decision.NOT_ISSUED
        || decision == Decision.REVOKED) {
      return;
    }
    LocalDate day;
    if (audit.otherUnitCertified().orElse(false)) {
      day = PerformanceStandardOrder.yearAfterHeld(audit);
      LocalDate issue = validity.issue();
      if (day == null && issue != null) {
        day = issue.plusYears(1);
      }
    } else {
      day = PerformanceStandardOrder.membership(audit);
    }
    if (day != null) {
      add(Kind.PERFORMANCE_STANDARD, null, day, EvidenceLevel.SECONDARY);
    }
  }

  private void extension() {
    LocalDate expiry = validity.expiry();
    if (!PerformanceStandardOrder.isCustody(audit)
        || decision != Decision.FULL
        || !tally.exempted().isEmpty()
        || expiry == null
        || expiry.isBefore(EXTENSION_FIRST)
        || expiry.isAfter(EXTENSION_LAST)) {
      return;
    }
    extension = true;
    add(Kind.EXTENSION_REQUEST, null, expiry.minusDays(30), EvidenceLevel.RECALLED);
    add(Kind.EXTENSION_END, null, EXTENSION_END, EvidenceLevel.RECALLED);
  }
}
