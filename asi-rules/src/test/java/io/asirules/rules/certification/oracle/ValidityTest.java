package io.asirules.rules.certification.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.Certificate;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.certification.Decision;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Issue and expiry, leap days and month ends, after printed certificates and the facts. */
class ValidityTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "dates.csv", numLinesToSkip = 1)
  void everyCertificateRunsAsWritten(
      String name,
      String standard,
      AssuranceRegime regime,
      AuditType type,
      LocalDate end,
      String held,
      @Nullable LocalDate heldIssue,
      @Nullable LocalDate heldExpiry,
      @Nullable LocalDate issue,
      int majors,
      Decision decision,
      @Nullable LocalDate newIssue,
      @Nullable LocalDate newExpiry) {
    StandardId id = StandardId.parse(standard);
    AuditRecord.Builder audit =
        AuditRecord.builder("An Entity", id, regime, type, end)
            .issue(issue)
            .certificateHeld(!held.equals("none"))
            .findings(TableAudits.findings(id, majors, 0, 0, 0));
    if (heldIssue != null && heldExpiry != null) {
      boolean full = held.equals("full");
      audit.certificate(
          new Certificate(
              full ? CertificateLevel.FULL : CertificateLevel.PROVISIONAL, heldIssue, heldExpiry));
    }
    ReferenceResult result = ReferenceDecision.decide(TableAudits.plain(audit.build()));
    assertThat(result.decision()).as(name).isEqualTo(decision);
    assertThat(result.issue()).as("issue").isEqualTo(newIssue);
    assertThat(result.expiry()).as("expiry").isEqualTo(newExpiry);
  }
}
