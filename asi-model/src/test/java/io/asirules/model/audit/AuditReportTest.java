package io.asirules.model.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuditReportTest {

  private static final StandardId STANDARD = StandardId.parse("asi:ps:3.1");
  private static final LocalDate DAY = LocalDate.of(2024, 3, 29);

  @Test
  void everyFieldIsKept() {
    Finding finding =
        Finding.builder(CriterionPart.parse("5.3a").get(0), Severity.MINOR_NC).build();
    ReportedAudit audit =
        ReportedAudit.builder()
            .standard(STANDARD)
            .type(AuditType.CERTIFICATION)
            .firm("Audit firm")
            .start(DAY.minusDays(40))
            .end(DAY.minusDays(38))
            .submitted(DAY.minusDays(10))
            .scope("All facilities")
            .allCriteria(true)
            .outcome("Certified")
            .declared(true)
            .findings(List.of(finding))
            .build();
    AuditReport report =
        AuditReport.builder()
            .certificateNumber("123")
            .standard(STANDARD)
            .level(CertificateLevel.FULL)
            .accreditedFirm("Firm")
            .issue(DAY)
            .expiry(DAY.plusYears(3).minusDays(1))
            .certifiedSince(DAY)
            .certificationScope("Scope of the certificate")
            .memberName("Member")
            .entityName("Entity")
            .entityScope("Scope")
            .activities(Set.of(SupplyChainActivity.CASTHOUSE))
            .entityOverview("Overview")
            .audit(audit)
            .build();

    assertThat(report)
        .isEqualTo(
            new AuditReport(
                "123",
                STANDARD,
                CertificateLevel.FULL,
                "Firm",
                DAY,
                LocalDate.of(2027, 3, 28),
                DAY,
                "Scope of the certificate",
                "Member",
                "Entity",
                "Scope",
                Set.of(SupplyChainActivity.CASTHOUSE),
                "Overview",
                List.of(
                    new ReportedAudit(
                        STANDARD,
                        AuditType.CERTIFICATION,
                        "Audit firm",
                        DAY.minusDays(40),
                        DAY.minusDays(38),
                        DAY.minusDays(10),
                        "All facilities",
                        true,
                        "Certified",
                        true,
                        List.of(finding)))));
  }

  @Test
  void whatAReportLacksIsNull() {
    AuditReport report = AuditReport.builder().build();
    ReportedAudit audit = ReportedAudit.builder().build();

    assertThat(report.activities()).isNull();
    assertThat(report.audits()).isEmpty();
    assertThat(audit.findings()).as("a section that lacks is not an empty one").isNull();
    assertThat(audit.allCriteria()).isNull();
    assertThat(audit.declared()).isFalse();
  }

  @Test
  void fieldsStandInTheOrderInWhichReportsPrintThem() {
    assertThat(ReportField.values())
        .hasSize(22)
        .startsWith(ReportField.CERTIFICATE_NUMBER, ReportField.STANDARD, ReportField.LEVEL)
        .endsWith(
            ReportField.AUDIT_SCOPE,
            ReportField.AUDIT_OUTCOME,
            ReportField.DECLARATION,
            ReportField.FINDINGS);
  }
}
