package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.exchange.input.Audits;
import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditMode;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.Severity;
import io.asirules.model.scope.SupplyChainActivity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AuditReaderTest {

  @TempDir private Path folder;

  @Test
  void theTableHasAnAuditForEachEntity() {
    List<AuditRecord> audits = AuditSamples.read("findings.csv", AuditSamples.csv());

    assertThat(audits)
        .extracting(AuditRecord::entity)
        .containsExactly("Northlight Casthouse", "Northlight Wheels");
    assertThat(audits.get(0).findings()).isEmpty();
    AuditRecord wheels = audits.get(1);
    assertThat(wheels.regime()).isEqualTo(AssuranceRegime.AM_2024);
    assertThat(wheels.type()).isEqualTo(AuditType.RE_CERTIFICATION);
    assertThat(wheels.issue()).contains(LocalDate.of(2025, 11, 3));
    assertThat(wheels.certificateHeld()).isTrue();
    assertThat(wheels.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "4.1b-c MINOR_NC at Plant 2", "5.3a-e MAJOR_NC at Plant 1", "5.4 MAJOR_NC at Plant 1");
    assertThat(wheels.findings()).extracting(Finding::exempted).containsExactly(false, true, true);
  }

  @Test
  void theJsonSaysWhatTheTableHasNoColumnFor() {
    Audits audits = AuditSamples.READER.read("a.json", Samples.bytes(AuditSamples.json()));

    assertThat(audits.asOf()).isEqualTo(LocalDate.of(2026, 11, 23));
    AuditRecord audit = audits.records().get(0);
    assertThat(audit.start()).contains(LocalDate.of(2026, 1, 26));
    assertThat(audit.certificate().orElseThrow().level()).isEqualTo(CertificateLevel.FULL);
    assertThat(audit.joined()).contains(LocalDate.of(2019, 5, 2));
    assertThat(audit.performanceStandard()).contains(false);
    assertThat(audit.otherUnitCertified()).contains(false);
    assertThat(audit.activities().orElseThrow())
        .containsExactly(
            SupplyChainActivity.SEMI_FABRICATION, SupplyChainActivity.MATERIAL_CONVERSION);
    assertThat(audit.findings().get(0).closed()).contains(LocalDate.of(2025, 2, 11));
  }

  static Stream<String> names() {
    return Stream.of("x.csv", "x.CSV");
  }

  @ParameterizedTest
  @MethodSource("names")
  void aFileIsReadByItsName(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, AuditSamples.csv());

    assertThat(AuditSamples.READER.read(file).records()).hasSize(2);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Certification, CERTIFICATION",
    "initial certification, CERTIFICATION",
    "First Certification, CERTIFICATION",
    "Re-Certification, RE_CERTIFICATION",
    "recertification, RE_CERTIFICATION",
    "RE_CERTIFICATION, RE_CERTIFICATION",
    "Surveillance and Scope Change, SURVEILLANCE_AND_SCOPE_CHANGE",
    "Re-Certification and Scope Change, RE_CERTIFICATION_AND_SCOPE_CHANGE",
    "scope change, SCOPE_CHANGE",
  })
  void aTypeIsReadAsReportsPrintIt(String written, AuditType type) {
    String csv = AuditSamples.csv().lines().limit(2).toList().toString();
    String row = "E,asi:ps:3.1,2," + written + ",2024-02-23,,y,,,,,On-Site\n";

    AuditRecord read =
        AuditSamples.read("f.csv", csv.substring(1, csv.indexOf(", N")) + "\n" + row).get(0);

    assertThat(read.type()).isEqualTo(type);
    assertThat(read.mode()).isEqualTo(AuditMode.ONSITE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "minor, MINOR_NC",
    "Minor Non-Conformance, MINOR_NC",
    "MAJOR_NC, MAJOR_NC",
    "Major, MAJOR_NC",
    "critical breach, CRITICAL_BREACH",
    "critical, CRITICAL_BREACH",
  })
  void aSeverityIsReadAsReportsPrintIt(String written, Severity severity) {
    String csv = Samples.replaced(AuditSamples.csv(), ",minor,", "," + written + ",");

    assertThat(AuditSamples.read("f.csv", csv).get(1).findings().get(0).severity())
        .isEqualTo(severity);
  }

  @Test
  void anEntityMayHaveBothStandardsInOneFile() {
    String csv =
        AuditSamples.csv()
            + "Northlight Casthouse,asi:coc:2,2024,Certification,2025-02-21,,n,,8.1,minor,,onsite\n";

    assertThat(AuditSamples.read("f.csv", csv))
        .extracting(audit -> audit.entity() + " " + audit.standard())
        .containsExactly(
            "Northlight Casthouse asi:ps:3.1",
            "Northlight Wheels asi:ps:3.1",
            "Northlight Casthouse asi:coc:2");
  }

  @Test
  void aSiteMayBeNamedThatHasNoFinding() {
    String csv =
        AuditSamples.csv()
            + "Northlight Wheels,asi:ps:3.1,asi:am:2024,Re-Certification,2025-09-12,2025-11-03,y,"
            + "Office,,,,onsite\n";

    assertThat(AuditSamples.read("f.csv", csv).get(1).findings()).hasSize(3);
  }

  @Test
  void anotherCoordinateOfAnEditionIsTheSameEdition() {
    String json = Samples.replaced(AuditSamples.json(), "asi:coc:2", "asi:coc:2.1");

    assertThat(AuditSamples.read("a.json", json).get(0).standard()).hasToString("asi:coc:2");
  }
}
