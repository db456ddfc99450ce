package io.asirules.rules.certification.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditMode;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.FindingCount;
import io.asirules.model.audit.MaturityRating;
import io.asirules.model.certification.Decision;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The truth table of the facts, row by row and hole rows included: the column {@code row} counts
 * its rows from the first.
 */
class TruthTableTest {

  @ParameterizedTest(name = "row {0}: {1}")
  @CsvFileSource(resources = "truth-table.csv", numLinesToSkip = 1)
  void everyRowOfTheTruthTableComesOutAsWritten(
      int row,
      String name,
      String standard,
      AssuranceRegime regime,
      AuditType type,
      AuditMode mode,
      LocalDate end,
      String held,
      int majors,
      int minors,
      int exempted,
      int critical,
      Decision decision,
      @Nullable MaturityRating cap,
      int line,
      EvidenceLevel level) {
    StandardId id = StandardId.parse(standard);
    AuditRecord.Builder audit =
        AuditRecord.builder("An Entity", id, regime, type, end)
            .mode(mode)
            .performanceStandard(true)
            .findings(TableAudits.findings(id, majors, minors, exempted, critical));
    AuditRecord record = TableAudits.holding(audit, held, end).build();
    assertThat(Refusals.of(record)).isEmpty();
    ReferenceResult result = ReferenceDecision.decide(TableAudits.plain(record));
    assertThat(result.decision()).as("row %s: %s", row, name).isEqualTo(decision);
    assertThat(result.cap()).as("cap").isEqualTo(cap);
    assertThat(result.line().number()).as("line").isEqualTo(line);
    assertThat(result.line().level()).as("level").isEqualTo(level);
    assertThat(result.count())
        .isEqualTo(new FindingCount(majors + critical, minors, exempted, critical));
    boolean decided = decision != Decision.UNDETERMINED && level == EvidenceLevel.CONFIRMED;
    assertThat(ReferenceDecision.decide(TableAudits.strict(record)).decision())
        .as("strict")
        .isEqualTo(decided ? decision : Decision.UNDETERMINED);
  }
}
