package io.asirules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditMode;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.FindingCount;
import io.asirules.model.audit.MaturityRating;
import io.asirules.model.audit.Severity;
import io.asirules.model.certification.CertificationDecision;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.Decision;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The truth table of assurance in {@code certification-table.csv}, hole rows included, which a
 * domain person can check row by row. The grade is that of the published fact.
 */
class CertificationTableTest {
  private static final AsiRules RULES = AsiRules.create();
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
  private static final Set<String> EXEMPTIBLE = Set.of("5.3", "5.4");

  /** A day on which each edition of the Assurance Manual was in use. */
  private static final Map<String, LocalDate> END =
      Map.of(
          "1", LocalDate.of(2020, 10, 30),
          "2", LocalDate.of(2023, 9, 29),
          "2024", LocalDate.of(2025, 10, 31));

  @ParameterizedTest(name = "{0}: {1} {2} {3} {4}, M {6} m {7} X {8} C {9}")
  @CsvFileSource(resources = "certification-table.csv", numLinesToSkip = 1)
  void everyRowOfTheTruthTableComesOutAsWritten(
      String row,
      String standard,
      String regime,
      AuditType type,
      AuditMode mode,
      String held,
      int majors,
      int minors,
      int exempted,
      int critical,
      Decision decision,
      CertificationReasonCode reason,
      @Nullable MaturityRating cap) {
    AuditRecord.Builder audit =
        AuditRecord.builder(
                "An Entity",
                StandardId.parse(standard),
                AssuranceRegime.of(StandardId.parse("asi:am:" + regime)),
                type,
                END.get(regime))
            .mode(mode)
            .certificateHeld(held.equals("y"));
    Iterator<CriterionId> ordinary =
        RULES.catalogue().standard(standard).criteria().stream()
            .map(Criterion::id)
            .filter(id -> !EXEMPTIBLE.contains(id.value()))
            .iterator();
    add(audit, ordinary, Severity.MAJOR_NC, majors, false);
    add(audit, ordinary, Severity.MINOR_NC, minors, false);
    add(audit, ordinary, Severity.CRITICAL_BREACH, critical, false);
    Iterator<CriterionId> exemptible =
        List.of(CriterionId.of("5.3"), CriterionId.of("5.4")).iterator();
    add(audit, exemptible, Severity.MAJOR_NC, exempted, true);

    CertificationDecision result = RULES.decide(audit.build(), AssessmentOptions.asOf(AS_OF));

    assertThat(result.decision()).as(row).isEqualTo(decision);
    assertThat(result.reasons().get(0).code()).as(row).isEqualTo(reason);
    assertThat(result.maturityCap()).as(row).isEqualTo(cap);
    assertThat(result.count())
        .isEqualTo(new FindingCount(majors + critical, minors, exempted, critical));
  }

  private static void add(
      AuditRecord.Builder audit,
      Iterator<CriterionId> criteria,
      Severity severity,
      int count,
      boolean exempted) {
    for (int i = 0; i < count; i++) {
      audit.finding(
          Finding.builder(CriterionPart.whole(criteria.next()), severity)
              .exempted(exempted)
              .build());
    }
  }
}
