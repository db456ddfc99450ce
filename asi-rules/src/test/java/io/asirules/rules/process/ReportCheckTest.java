package io.asirules.rules.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.model.Language;
import io.asirules.model.audit.AuditReport;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.ReportIssue;
import io.asirules.model.audit.ReportedAudit;
import io.asirules.model.audit.Severity;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Slips in a report that has everything: dates after a printed certificate, names made up. */
class ReportCheckTest {

  private static final AssuranceFacts FACTS = Catalogue.load().assurance();

  private static final Map<String, String> COMPLETE = new HashMap<>();

  static {
    for (String field :
        """
        number=123
        standard=asi:ps:3.1
        level=FULL
        firm=Firm
        issue=2024-03-29
        expiry=2027-03-28
        since=2024-03-29
        certification-scope=Works
        member=Acme
        entity=Acme Works
        entity-scope=Works
        activities=SEMI_FABRICATION
        overview=Text
        audit-standard=asi:ps:3.1
        type=CERTIFICATION
        audit-firm=Firm
        start=2024-01-17
        end=2024-01-19
        submitted=2024-03-01
        audit-scope=All
        all=y
        outcome=Certified
        declared=y
        findings=
        audits=
        """
            .lines()
            .toList()) {
      put(COMPLETE, field);
    }
  }

  private static void put(Map<String, String> fields, String field) {
    int at = field.indexOf('=');
    fields.put(field.substring(0, at), field.substring(at + 1));
  }

  private static <T> T value(Map<String, String> fields, String name, Function<String, T> read) {
    String text = fields.get(name);
    return text == null || text.isEmpty() ? null : read.apply(text);
  }

  private static AuditReport report(String slips) {
    Map<String, String> fields = new HashMap<>(COMPLETE);
    if (slips != null) {
      Splitter.on(' ').split(slips).forEach(slip -> put(fields, slip));
    }
    AuditReport.Builder report =
        AuditReport.builder()
            .certificateNumber(value(fields, "number", text -> text))
            .standard(value(fields, "standard", StandardId::parse))
            .level(value(fields, "level", CertificateLevel::valueOf))
            .accreditedFirm(value(fields, "firm", text -> text))
            .issue(value(fields, "issue", LocalDate::parse))
            .expiry(value(fields, "expiry", LocalDate::parse))
            .certifiedSince(value(fields, "since", LocalDate::parse))
            .certificationScope(value(fields, "certification-scope", text -> text))
            .memberName(value(fields, "member", text -> text))
            .entityName(value(fields, "entity", text -> text))
            .entityScope(value(fields, "entity-scope", text -> text))
            .activities(
                value(fields, "activities", text -> Set.of(SupplyChainActivity.valueOf(text))))
            .entityOverview(value(fields, "overview", text -> text));
    if (fields.get("audits").isEmpty()) {
      report.audit(audit(fields));
    }
    return report.build();
  }

  private static ReportedAudit audit(Map<String, String> fields) {
    String findings = fields.get("findings");
    return ReportedAudit.builder()
        .standard(value(fields, "audit-standard", StandardId::parse))
        .type(value(fields, "type", AuditType::valueOf))
        .firm(value(fields, "audit-firm", text -> text))
        .start(value(fields, "start", LocalDate::parse))
        .end(value(fields, "end", LocalDate::parse))
        .submitted(value(fields, "submitted", LocalDate::parse))
        .scope(value(fields, "audit-scope", text -> text))
        .allCriteria(value(fields, "all", "y"::equals))
        .outcome(value(fields, "outcome", text -> text))
        .declared(fields.get("declared").equals("y"))
        .findings("missing".equals(findings) ? null : majors(findings))
        .build();
  }

  private static List<Finding> majors(String text) {
    List<Finding> majors = new ArrayList<>();
    for (String part : Splitter.on('/').limit(2).split(text).iterator().next().split(",")) {
      if (!part.isEmpty()) {
        majors.add(
            Finding.builder(CriterionPart.parse(part).get(0), Severity.MAJOR_NC)
                .exempted(text.endsWith("/exempted"))
                .closed(text.endsWith("/closed") ? LocalDate.of(2024, 3, 1) : null)
                .build());
      }
    }
    return majors;
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "report.csv", numLinesToSkip = 1)
  void everySlipIsFoundAndNothingElse(String name, String slip, String issues) {
    assertThat(
            ReportCheck.check(report(slip), FACTS).stream()
                .map(ReportCheckTest::told)
                .collect(Collectors.joining("|")))
        .isEqualTo(issues == null ? "" : issues);
  }

  private static String told(ReportIssue issue) {
    var provenance = issue.notice().provenance();
    return issue.field()
        + " "
        + issue.audit()
        + " "
        + issue.notice().code()
        + " "
        + (provenance == null ? "-" : provenance.level())
        + (issue.isWarning() ? " warning" : "");
  }

  @Test
  void anIssueIsASentenceInBothLanguages() {
    ReportIssue issue = ReportCheck.check(report("expiry=2027-03-29"), FACTS).get(0);

    assertThat(issue.text(Language.EN))
        .isEqualTo(
            "Date of expiry: 2027-03-29 does not match the level FULL: issue 2024-03-29 makes it"
                + " 2027-03-28.");
    assertThat(issue.text(Language.ZH))
        .isEqualTo("到期日期：2027-03-29与级别FULL不符：颁发日2024-03-29应为2027-03-28。");
  }

  @Test
  void theLastAuditThatCertifiesCounts() {
    AuditReport first = report(null);
    ReportedAudit earlier =
        ReportedAudit.builder()
            .standard(Story.STANDARD)
            .type(AuditType.CERTIFICATION)
            .firm("Firm")
            .end(LocalDate.of(2021, 1, 19))
            .submitted(LocalDate.of(2021, 2, 1))
            .scope("All")
            .allCriteria(true)
            .outcome("Provisional")
            .declared(true)
            .findings(majors("5.3a"))
            .build();
    AuditReport both =
        new AuditReport(
            first.certificateNumber(),
            first.standard(),
            first.level(),
            first.accreditedFirm(),
            first.issue(),
            first.expiry(),
            first.certifiedSince(),
            first.certificationScope(),
            first.memberName(),
            first.entityName(),
            first.entityScope(),
            first.activities(),
            first.entityOverview(),
            List.of(first.audits().get(0), earlier));

    assertThat(ReportCheck.check(both, FACTS)).isEmpty();
  }

  @Test
  void anEmptyReportLacksEveryFieldOfTheCertificate() {
    assertThat(ReportCheck.check(AuditReport.builder().build(), FACTS))
        .hasSize(13)
        .noneMatch(ReportIssue::isWarning);
  }
}
