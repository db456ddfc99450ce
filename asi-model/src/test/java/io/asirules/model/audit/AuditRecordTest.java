package io.asirules.model.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AuditRecordTest {

  private static final LocalDate END = LocalDate.of(2025, 6, 30);

  private static AuditRecord.Builder record(AuditType type) {
    return AuditRecord.builder(
        "An Entity", StandardId.parse("asi:ps:3.1"), AssuranceRegime.AM_2024, type, END);
  }

  private static Finding.Builder finding(String part) {
    return Finding.builder(CriterionPart.parse(part).get(0), Severity.MAJOR_NC);
  }

  private static void refused(ThrowingCallable make, String message) {
    assertThatThrownBy(make).isInstanceOf(AsiException.class).hasMessage(message);
  }

  @Test
  void datesOutOfOrderAreRefused() {
    refused(
        () -> record(AuditType.CERTIFICATION).start(END.plusDays(1)).build(),
        "the audit starts on 2025-07-01, after its end on 2025-06-30");
    refused(
        () -> record(AuditType.CERTIFICATION).issue(END.minusDays(1)).build(),
        "the certificate is issued on 2025-06-29, before the audit's end on 2025-06-30");
    refused(
        () ->
            record(AuditType.CERTIFICATION)
                .finding(finding("5.3a").opened(END.plusDays(1)).build())
                .build(),
        "5.3a opened on 2025-07-01, after the audit's end on 2025-06-30");
    refused(
        () -> finding("5.3a").opened(END).closed(END.minusDays(1)).build(),
        "5.3a is closed on 2025-06-29, before it opened on 2025-06-30");
    refused(
        () -> new Certificate(CertificateLevel.FULL, END, END.minusDays(1)),
        "a certificate expires on 2025-06-29, before its issue on 2025-06-30");
  }

  @Test
  void atRecertificationAnEarlierIssueIsThatOfTheCertificateHeld() {
    LocalDate earlier = LocalDate.of(2022, 9, 1);
    AuditRecord.Builder renewal = record(AuditType.RE_CERTIFICATION).issue(earlier);

    assertThat(renewal.certificateHeld(true).build().issue()).contains(earlier);
    assertThatThrownBy(() -> renewal.certificateHeld(false).build())
        .isInstanceOf(AsiException.class);
    assertThatThrownBy(
            () -> renewal.certificate(Certificate.issued(CertificateLevel.FULL, earlier)).build())
        .isInstanceOf(AsiException.class);
  }

  @Test
  void aCertificateDescribedIsHeld() {
    Certificate certificate = Certificate.issued(CertificateLevel.PROVISIONAL, END);

    assertThat(record(AuditType.SURVEILLANCE).certificate(certificate).build().certificateHeld())
        .isTrue();
    refused(
        () ->
            record(AuditType.SURVEILLANCE).certificate(certificate).certificateHeld(false).build(),
        "a certificate is described although none is held");
  }

  @Test
  void theOrderOfFindingsAndTheSameOneTwiceLeaveNoTrace() {
    Finding one = finding("5.3a").site("North").build();
    Finding other = finding("2.10").build();
    AuditRecord record = record(AuditType.CERTIFICATION).findings(List.of(one, other, one)).build();

    assertThat(record.findings()).containsExactly(other, one);
    assertThat(record.toBuilder().build().findings()).isEqualTo(record.findings());
  }

  @ParameterizedTest
  @CsvSource({"2025-06-29, false", "2025-06-30, false", "2025-07-01, true", ", true"})
  void aFindingThatIsClosedOnTheLastDayIsNotOpenAtItsEnd(LocalDate closed, boolean open) {
    assertThat(finding("5.3a").closed(closed).build().openAt(END)).isEqualTo(open);
  }

  @ParameterizedTest(name = "{0} {1} -> {2}")
  @CsvSource({
    // Printed on certificates: 13 December 2019 to 12 December 2022, 29 March 2024 to 28 March 2027
    "FULL, 2019-12-13, 2022-12-12",
    "FULL, 2024-03-29, 2027-03-28",
    "FULL, 2024-02-29, 2027-02-27",
    "FULL, 2025-03-01, 2028-02-29",
    "FULL, 2024-01-01, 2026-12-31",
    "PROVISIONAL, 2023-12-18, 2024-12-17",
    "PROVISIONAL, 2024-02-29, 2025-02-27",
    "PROVISIONAL, 2023-03-01, 2024-02-29",
  })
  void aCertificateExpiresADayBeforeItsYearsAreFull(
      CertificateLevel level, LocalDate issue, LocalDate expiry) {
    assertThat(Certificate.issued(level, issue).expiry()).isEqualTo(expiry);
  }

  @ParameterizedTest
  @EnumSource(AuditType.class)
  void anAuditHasOnePurpose(AuditType type) {
    assertThat(type.certifies() && type.surveys()).isFalse();
    assertThat(type.certifies() || type.surveys() || type == AuditType.SCOPE_CHANGE).isTrue();
  }

  @ParameterizedTest
  @EnumSource(AssuranceRegime.class)
  void aRegimeIsFoundByItsCoordinate(AssuranceRegime regime) {
    assertThat(AssuranceRegime.of(StandardId.parse(regime.toString()))).isEqualTo(regime);
  }

  @Test
  void whatIsNoRegimeIsRefused() {
    refused(
        () -> AssuranceRegime.of(StandardId.parse("asi:am:3")),
        "'asi:am:3' is no assurance regime; expected asi:am:1, 2 or 2024");
  }

  @Test
  void aWholeCriterionComesBeforeItsLetters() {
    CriterionPart whole = CriterionPart.whole(CriterionId.of("5.3"));

    assertThat(whole).isLessThan(CriterionPart.parse("5.3a").get(0));
    assertThat(whole).hasToString("5.3");
  }
}
