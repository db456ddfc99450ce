package io.asirules.rules.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import io.asirules.model.Language;
import io.asirules.model.assessment.Reason;
import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.Certificate;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.Severity;
import io.asirules.model.certification.CertificationDecision;
import io.asirules.model.certification.Decision;
import io.asirules.model.certification.NextDate;
import io.asirules.model.certification.Transition;
import io.asirules.model.process.ProcessEvent;
import io.asirules.model.process.ProcessGuard;
import io.asirules.model.process.ProcessState;
import io.asirules.model.process.ProcessStep;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.AsiRules;
import io.asirules.rules.AssessmentOptions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CertificationProcessTest {

  private static final String TO_REVIEW =
      "joined 2023-01-09; scope 2023-01-20; self-assessed 2023-02-01;"
          + " audit 2023-05-01..2023-05-04 CERTIFICATION; report 2023-06-01; review 2023-06-20";
  private static final String TO_FULL = TO_REVIEW + "; certificate 2023-06-25 FULL";

  private static CertificationProcess after(String story) {
    var taken = Story.run(Story.events(story));
    return taken.get(taken.size() - 1).result();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "process.csv", numLinesToSkip = 1)
  void theLastStepOfAStoryIsTakenOrRefused(
      String name, String story, String lastStep, ProcessState state) {
    List<ProcessEvent> events = Story.events(story);
    var taken = Story.run(events);
    Transition<CertificationProcess, ProcessStep, ProcessGuard> last = taken.get(taken.size() - 1);
    LocalDate day = events.get(events.size() - 1).day();

    assertThat(taken.subList(0, taken.size() - 1)).as(name).allMatch(Transition::accepted);
    assertThat(told(last)).as(name).isEqualTo(lastStep);
    assertThat(last.result().state(day)).as(name).isEqualTo(state);
    assertThat(last.result().history()).hasSize(taken.size() - (last.accepted() ? 0 : 1));
  }

  private static String told(Transition<CertificationProcess, ProcessStep, ProcessGuard> step) {
    Reason<ProcessStep> taken = step.step();
    return taken != null
        ? taken.code().name()
        : String.join(
            "|",
            step.refusals().stream()
                .map(
                    each ->
                        each.code()
                            + " "
                            + (each.provenance() == null ? "-" : each.provenance().level()))
                .toList());
  }

  @Test
  void aRefusalNamesItsGuardLevelAndPage() {
    var refused =
        after(TO_REVIEW.replace("; review 2023-06-20", ""))
            .apply(Story.event("certificate 2023-06-25 FULL"));

    assertThat(refused.step()).isNull();
    assertThat(refused.refusals())
        .singleElement()
        .hasToString(
            "OVERSIGHT_REVIEW: The Secretariat's oversight review has not accepted a report by"
                + " 2023-06-25; a certificate is issued only after it. (CONFIRMED,"
                + " https://aluminium-stewardship.org/get-certified/elemental)");
    assertThat(refused.refusals().get(0).text(Language.ZH))
        .isEqualTo("至2023-06-25秘书处监督评审尚未通过报告；证书仅在此后颁发。");
  }

  @Test
  void notEligibleIsAReasonAndNoGap() {
    CertificationProcess process = Story.begin();
    LocalDate day = LocalDate.of(2026, 1, 1);

    assertThat(process.state(day)).isEqualTo(ProcessState.NOT_ELIGIBLE);
    assertThat(process.eligibility(day))
        .get()
        .hasToString(
            "MEMBERSHIP: The entity is not a member of ASI on 2026-01-01; a company joins before it"
                + " can be certified. (RECALLED)");
    assertThat(after("joined 2023-01-09").eligibility(day)).isEmpty();
  }

  @Test
  void everyStepExplainsItself() {
    assertThat(after(TO_FULL).history())
        .extracting(step -> step.text(Language.EN))
        .containsExactly(
            "On 2023-01-09 the member joined ASI in the class PRODUCTION_AND_TRANSFORMATION.",
            "On 2023-01-20 the certification scope was documented.",
            "On 2023-02-01 the self-assessment was completed, by the member for the scope that it"
                + " fixed.",
            "On 2023-05-04 the audit (Certification) ended.",
            "On 2023-06-01 the audit report reached the Secretariat.",
            "On 2023-06-20 the Secretariat's oversight review accepted the report.",
            "On 2023-06-25 a certificate was published: FULL, issue 2023-06-25, expiry"
                + " 2026-06-24.");
  }

  @Test
  void aCertificateExpiresAtTheEndOfItsLastDay() {
    CertificationProcess process = after(TO_FULL);

    assertThat(process.state(LocalDate.of(2026, 6, 24))).isEqualTo(ProcessState.CERTIFIED);
    assertThat(process.state(LocalDate.of(2026, 6, 25))).isEqualTo(ProcessState.EXPIRED);
  }

  @Test
  void periodicReviewIsSurveillanceOnceAndReCertification() {
    LocalDate day = LocalDate.of(2025, 2, 1);
    CertificationProcess full = after(TO_FULL);
    CertificationProcess surveyed =
        after(
            TO_FULL
                + "; audit 2024-12-02..2024-12-03 SURVEILLANCE; report 2025-01-15; review"
                + " 2025-01-30");

    assertThat(full.nextReviews(day))
        .extracting(next -> next.text(Language.EN) + (next.passed() ? " passed" : ""))
        .containsExactly(
            "Surveillance audit, usually around: 2024-12-25 passed",
            "Surveillance audit, as far as known: 2024-06-25 to 2025-06-25",
            "Re-certification, by then: 2026-06-24");
    assertThat(surveyed.nextReviews(day))
        .extracting(NextDate::kind)
        .containsExactly(NextDate.Kind.RE_CERTIFICATION);
  }

  @Test
  void aMemberWithoutCertificateHasItsDeadlineAndAProvisionalOneItsLastDay() {
    LocalDate day = LocalDate.of(2023, 2, 1);

    assertThat(after("joined 2023-01-09").nextReviews(day))
        .extracting(next -> next.text(Language.EN))
        .containsExactly("First certificate of the member: 2025-01-09");
    assertThat(after(TO_REVIEW + "; certificate 2023-06-25 PROVISIONAL").nextReviews(day))
        .extracting(next -> next.text(Language.EN))
        .containsExactly("Provisional to full, by then: 2024-06-24");
    assertThat(Story.begin().nextReviews(day)).isEmpty();
  }

  @Test
  void aDecisionByAConfirmedRuleStandsAgainstACertificate() {
    var audit = audit(Severity.MAJOR_NC, "1.1", "2.1", "3.1", "5.1");
    CertificationDecision decision = decide(audit);
    CertificationProcess reviewed = reviewed(audit);
    var refused = reviewed.apply(certificate(decision));

    assertThat(decision.decision()).isEqualTo(Decision.NOT_ISSUED);
    assertThat(refused.refusals())
        .extracting(Reason::code)
        .containsExactly(ProcessGuard.LIMIT_OF_MAJORS);
    assertThat(reviewed.apply(certificate(null)).accepted()).as("nobody asked").isTrue();
  }

  @Test
  void aRecalledRuleDoesNot() {
    var audit = audit(Severity.CRITICAL_BREACH, "9.1");
    CertificationDecision decision = decide(audit);

    assertThat(decision.decision()).isEqualTo(Decision.NOT_ISSUED);
    assertThat(reviewed(audit).apply(certificate(decision)).accepted()).isTrue();
  }

  private static AuditRecord audit(Severity severity, String... criteria) {
    LocalDate end = LocalDate.of(2025, 5, 4);
    var audit =
        AuditRecord.builder(
            Story.ENTITY, Story.STANDARD, AssuranceRegime.AM_2024, AuditType.CERTIFICATION, end);
    for (String criterion : criteria) {
      audit.finding(Finding.builder(CriterionPart.parse(criterion).get(0), severity).build());
    }
    return audit.build();
  }

  private static CertificationDecision decide(AuditRecord audit) {
    return AsiRules.create().decide(audit, AssessmentOptions.asOf(LocalDate.of(2025, 6, 1)));
  }

  private static CertificationProcess reviewed(AuditRecord audit) {
    return after("joined 2024-01-09; scope 2024-01-20; self-assessed 2024-02-01")
        .apply(new ProcessEvent.Audited(audit))
        .result()
        .apply(Story.event("report 2025-06-01 plans"))
        .result()
        .apply(Story.event("review 2025-06-20"))
        .result();
  }

  private static ProcessEvent certificate(CertificationDecision decision) {
    LocalDate day = LocalDate.of(2025, 6, 25);
    return new ProcessEvent.Certified(
        day, Certificate.issued(CertificateLevel.PROVISIONAL, day), decision);
  }

  @Test
  void anAuditOfAnotherEntityOrEditionIsAnError() {
    LocalDate end = LocalDate.of(2023, 5, 4);
    AuditRecord other =
        AuditRecord.builder(
                "Other", Story.STANDARD, AssuranceRegime.AM_2, AuditType.CERTIFICATION, end)
            .build();
    AuditRecord edition =
        AuditRecord.builder(
                Story.ENTITY,
                StandardId.parse("asi:ps:3"),
                AssuranceRegime.AM_2,
                AuditType.CERTIFICATION,
                end)
            .build();

    assertThatThrownBy(() -> Story.begin().apply(new ProcessEvent.Audited(other)))
        .isInstanceOf(AsiException.class)
        .hasMessage("the audit is of Other against asi:ps:3.1; expected Acme against asi:ps:3.1");
    assertThatThrownBy(() -> Story.begin().apply(new ProcessEvent.Audited(edition)))
        .isInstanceOf(AsiException.class)
        .hasMessage("the audit is of Acme against asi:ps:3; expected Acme against asi:ps:3.1");
  }
}
