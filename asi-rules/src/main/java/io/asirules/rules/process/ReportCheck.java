package io.asirules.rules.process;

import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.model.assessment.Reason;
import io.asirules.model.audit.AuditReport;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.ReportField;
import io.asirules.model.audit.ReportIssue;
import io.asirules.model.audit.ReportIssueCode;
import io.asirules.model.audit.ReportedAudit;
import io.asirules.model.audit.Severity;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.internal.notice.Notices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks the public fields of an audit report: what is missing, what contradicts itself, what is
 * unusual. Whether the Secretariat would accept it is not for software to say. PROCESS.md, section
 * 6, is the specification. Stateless; safe for use by many threads.
 */
public final class ReportCheck {

  private static final StandardId FIRST_WITH_OVERVIEW = StandardId.parse("asi:ps:3");
  private static final StandardId FIRST_CUSTODY_OF_2022 = StandardId.parse("asi:coc:2");

  private final AssuranceFacts facts;
  private final Notices assurance;
  private final AuditReport report;
  private final List<ReportIssue> issues = new ArrayList<>();

  private ReportCheck(AuditReport report, AssuranceFacts facts) {
    this.report = report;
    this.facts = facts;
    this.assurance = new Notices(facts);
  }

  /**
   * Checks a report.
   *
   * @param report what it prints
   * @param facts what is known of assurance, such as {@code rules.catalogue().assurance()}
   * @return what lacks or does not fit: fields of the certificate first, then of each audit, in
   *     print order; empty for a report that is complete and consistent
   */
  public static List<ReportIssue> check(AuditReport report, AssuranceFacts facts) {
    ReportCheck check = new ReportCheck(report, facts);
    check.certificate();
    check.entity();
    if (report.audits().isEmpty()) {
      check.add(ReportField.AUDIT_TYPE, 0, Notices.plain(ReportIssueCode.NO_AUDIT));
    }
    for (int i = 0; i < report.audits().size(); i++) {
      check.audit(report.audits().get(i), i + 1);
    }
    check.leadingAudit();
    check.issues.sort(
        Comparator.comparingInt(ReportIssue::audit).thenComparing(ReportIssue::field));
    return List.copyOf(check.issues);
  }

  private void add(ReportField field, int audit, Reason<ReportIssueCode> notice) {
    issues.add(new ReportIssue(field, audit, notice));
  }

  private void require(ReportField field, int audit, @Nullable Object value) {
    boolean missing = value == null || (value instanceof String text && text.isBlank());
    if (missing) {
      AssuranceFact fact =
          field == ReportField.ENTITY_OVERVIEW
              ? AssuranceFact.ENTITY_OVERVIEW
              : AssuranceFact.REPORT_FIELDS;
      add(field, audit, assurance.notice(ReportIssueCode.MISSING, fact));
    }
  }

  private void certificate() {
    require(ReportField.CERTIFICATE_NUMBER, 0, report.certificateNumber());
    require(ReportField.STANDARD, 0, report.standard());
    require(ReportField.LEVEL, 0, report.level());
    require(ReportField.ACCREDITED_FIRM, 0, report.accreditedFirm());
    require(ReportField.ISSUE, 0, report.issue());
    require(ReportField.EXPIRY, 0, report.expiry());
    require(ReportField.CERTIFIED_SINCE, 0, report.certifiedSince());
    require(ReportField.CERTIFICATION_SCOPE, 0, report.certificationScope());
    LocalDate issue = report.issue();
    LocalDate expiry = report.expiry();
    LocalDate since = report.certifiedSince();
    CertificateLevel level = report.level();
    if (issue != null && expiry != null && expiry.isBefore(issue)) {
      add(ReportField.EXPIRY, 0, Notices.plain(ReportIssueCode.EXPIRY_BEFORE_ISSUE, expiry, issue));
    } else if (issue != null && expiry != null && level != null) {
      expiry(level, issue, expiry);
    }
    if (issue != null && since != null && since.isAfter(issue)) {
      add(
          ReportField.CERTIFIED_SINCE,
          0,
          Notices.plain(ReportIssueCode.SINCE_AFTER_ISSUE, since, issue));
    }
  }

  private void expiry(CertificateLevel level, LocalDate issue, LocalDate expiry) {
    LocalDate usual = facts.lastDay(level, issue);
    if (!expiry.equals(usual) && !isExtended(usual, expiry)) {
      AssuranceFact fact =
          level == CertificateLevel.FULL
              ? AssuranceFact.FULL_CERTIFICATE
              : AssuranceFact.PROVISIONAL_LAST_DAY;
      add(
          ReportField.EXPIRY,
          0,
          assurance.notice(
              ReportIssueCode.EXPIRY_NOT_OF_LEVEL, fact, expiry, level.name(), issue, usual));
    }
  }

  /** A CoC certificate that was extended expires later than its level says. */
  private boolean isExtended(LocalDate usual, LocalDate expiry) {
    StandardId standard = report.standard();
    return standard != null
        && standard.sameStandard(FIRST_CUSTODY_OF_2022)
        && expiry.equals(facts.day(AssuranceFact.EXTENSION_END))
        && !usual.isBefore(facts.day(AssuranceFact.EXTENSION_FIRST_EXPIRY))
        && !usual.isAfter(facts.day(AssuranceFact.EXTENSION_LAST_EXPIRY));
  }

  private void entity() {
    require(ReportField.MEMBER_NAME, 0, report.memberName());
    require(ReportField.ENTITY_NAME, 0, report.entityName());
    require(ReportField.ENTITY_SCOPE, 0, report.entityScope());
    var activities = report.activities();
    require(
        ReportField.ACTIVITIES, 0, activities == null || activities.isEmpty() ? null : activities);
    if (isFrom(FIRST_WITH_OVERVIEW)) {
      require(ReportField.ENTITY_OVERVIEW, 0, report.entityOverview());
    }
  }

  private boolean isFrom(StandardId first) {
    StandardId standard = report.standard();
    return standard != null && standard.sameStandard(first) && standard.compareTo(first) >= 0;
  }

  private void audit(ReportedAudit audit, int number) {
    require(ReportField.AUDIT_STANDARD, number, audit.standard());
    require(ReportField.AUDIT_TYPE, number, audit.type());
    require(ReportField.AUDIT_FIRM, number, audit.firm());
    require(ReportField.AUDIT_DATE, number, audit.end());
    require(ReportField.REPORT_SUBMISSION, number, audit.submitted());
    require(ReportField.AUDIT_SCOPE, number, audit.scope());
    require(ReportField.AUDIT_OUTCOME, number, audit.outcome());
    require(ReportField.DECLARATION, number, audit.declared() ? "declared" : null);
    require(ReportField.FINDINGS, number, audit.findings());
    StandardId standard = audit.standard();
    if (standard != null && report.standard() != null && !standard.equals(report.standard())) {
      add(
          ReportField.AUDIT_STANDARD,
          number,
          Notices.plain(ReportIssueCode.STANDARDS_DIFFER, standard, report.standard()));
    }
    dates(audit, number);
    Boolean all = audit.allCriteria();
    if (audit.scope() != null && all == null) {
      add(
          ReportField.AUDIT_SCOPE,
          number,
          assurance.notice(ReportIssueCode.COVERAGE_NOT_STATED, AssuranceFact.REPORT_FIELDS));
    } else if (Boolean.FALSE.equals(all)) {
      add(ReportField.AUDIT_SCOPE, number, Notices.plain(ReportIssueCode.PARTIAL_COVERAGE));
    }
  }

  private void dates(ReportedAudit audit, int number) {
    LocalDate end = audit.end();
    if (end == null) {
      return;
    }
    LocalDate start = audit.start();
    if (start != null && end.isBefore(start)) {
      add(
          ReportField.AUDIT_DATE,
          number,
          Notices.plain(ReportIssueCode.AUDIT_ENDS_BEFORE_START, end, start));
    }
    LocalDate submitted = audit.submitted();
    if (submitted == null) {
      return;
    }
    int weeks = facts.number(AssuranceFact.REPORT_WEEKS);
    if (submitted.isBefore(end)) {
      add(
          ReportField.REPORT_SUBMISSION,
          number,
          Notices.plain(ReportIssueCode.SUBMITTED_BEFORE_END, submitted, end));
    } else if (submitted.isAfter(end.plusWeeks(weeks))) {
      add(
          ReportField.REPORT_SUBMISSION,
          number,
          assurance.notice(
              ReportIssueCode.LATE_REPORT, AssuranceFact.REPORT_WEEKS, submitted, weeks, end));
    }
  }

  /** The last audit that certifies is the one on which the certificate rests. */
  private void leadingAudit() {
    int leading = -1;
    boolean typesKnown = !report.audits().isEmpty();
    for (int i = 0; i < report.audits().size(); i++) {
      ReportedAudit audit = report.audits().get(i);
      AuditType type = audit.type();
      typesKnown &= type != null;
      if (type != null && type.certifies() && (leading < 0 || isLater(audit, leading))) {
        leading = i;
      }
    }
    if (leading >= 0) {
      issueAgainst(report.audits().get(leading));
      levelAgainst(report.audits().get(leading));
    } else if (typesKnown) {
      add(
          ReportField.AUDIT_TYPE,
          0,
          assurance.notice(ReportIssueCode.NO_CERTIFYING_AUDIT, AssuranceFact.REPORT_FIELDS));
    }
  }

  private boolean isLater(ReportedAudit audit, int than) {
    LocalDate end = audit.end();
    LocalDate other = report.audits().get(than).end();
    return end != null && (other == null || end.isAfter(other));
  }

  private void issueAgainst(ReportedAudit audit) {
    LocalDate issue = report.issue();
    LocalDate end = audit.end();
    LocalDate submitted = audit.submitted();
    if (issue == null) {
      return;
    }
    if (end != null && issue.isBefore(end)) {
      add(ReportField.ISSUE, 0, Notices.plain(ReportIssueCode.ISSUED_BEFORE_AUDIT, issue, end));
    } else if (submitted != null && issue.isBefore(submitted)) {
      add(
          ReportField.ISSUE,
          0,
          assurance.notice(
              ReportIssueCode.ISSUED_BEFORE_REPORT,
              AssuranceFact.OVERSIGHT_REVIEW,
              issue,
              submitted));
    }
  }

  private void levelAgainst(ReportedAudit audit) {
    List<Finding> findings = audit.findings();
    LocalDate day = report.issue() == null ? audit.end() : report.issue();
    CertificateLevel level = report.level();
    if (findings == null || day == null || level == null) {
      return;
    }
    List<CriterionPart> majors =
        findings.stream()
            .filter(finding -> finding.openAt(day) && !finding.exempted())
            .filter(finding -> finding.severity() != Severity.MINOR_NC)
            .map(Finding::part)
            .distinct()
            .toList();
    int criteria = new TreeSet<>(majors.stream().map(CriterionPart::criterion).toList()).size();
    boolean limited = isFrom(FIRST_WITH_OVERVIEW) || isFrom(FIRST_CUSTODY_OF_2022);
    if (limited && criteria > facts.number(AssuranceFact.MAJOR_LIMIT)) {
      add(
          ReportField.LEVEL,
          0,
          assurance.notice(
              ReportIssueCode.MORE_THAN_THREE_MAJORS,
              AssuranceFact.MAJOR_LIMIT,
              criteria,
              CriterionPart.print(majors)));
    } else if (level == CertificateLevel.FULL && !majors.isEmpty()) {
      add(
          ReportField.LEVEL,
          0,
          assurance.notice(
              ReportIssueCode.FULL_WITH_MAJOR,
              AssuranceFact.PROVISIONAL_CERTIFICATE,
              CriterionPart.print(majors)));
    } else if (level == CertificateLevel.PROVISIONAL
        && findings.stream().noneMatch(each -> each.severity() != Severity.MINOR_NC)) {
      add(
          ReportField.LEVEL,
          0,
          assurance.notice(
              ReportIssueCode.PROVISIONAL_WITHOUT_MAJOR, AssuranceFact.PROVISIONAL_CERTIFICATE));
    }
  }
}
