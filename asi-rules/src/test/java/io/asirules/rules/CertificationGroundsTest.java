package io.asirules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.overlay.Overlay;
import io.asirules.criteriadata.overlay.Overlay.ParameterValue;
import io.asirules.model.Language;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.Reason;
import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditMode;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.Certificate;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.Severity;
import io.asirules.model.certification.CertificationCaveatCode;
import io.asirules.model.certification.CertificationDecision;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.Decision;
import io.asirules.model.certification.NextDate;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A decision keeps all grounds, and the terms of the Assurance Manual are the catalogue's. */
class CertificationGroundsTest {

  private static final AsiRules RULES = AsiRules.create(Catalogue.load());
  private static final LocalDate END = LocalDate.of(2025, 6, 30);
  private static final AssessmentOptions OPTIONS =
      AssessmentOptions.asOf(LocalDate.of(2026, 11, 23));

  private static AuditRecord.Builder audit(String standard, AuditType type, String... majors) {
    AuditRecord.Builder audit =
        AuditRecord.builder("E", StandardId.parse(standard), AssuranceRegime.AM_2024, type, END);
    for (String major : majors) {
      audit.finding(finding(major, Severity.MAJOR_NC));
    }
    return audit;
  }

  private static Finding finding(String part, Severity severity) {
    return Finding.builder(CriterionPart.parse(part).get(0), severity).build();
  }

  private static AsiRules with(String... parameters) {
    List<ParameterValue> values = new ArrayList<>();
    for (int i = 0; i < parameters.length; i += 2) {
      values.add(new ParameterValue(parameters[i], parameters[i + 1], null));
    }
    Overlay own = new Overlay("own-manual", List.of(), List.of(), List.of(), values);
    return AsiRules.create(Catalogue.load().with(own));
  }

  private static List<CertificationReasonCode> codes(
      List<Ground<Decision, CertificationReasonCode>> grounds) {
    return grounds.stream().map(Ground::reason).map(Reason::code).toList();
  }

  @Test
  void fourMajorsAndACertificateThatEndedTellBothGrounds() {
    AuditRecord audit =
        audit("asi:ps:3.1", AuditType.SURVEILLANCE, "1.1", "2.1", "2.3", "4.1")
            .certificate(Certificate.issued(CertificateLevel.FULL, LocalDate.of(2020, 1, 15)))
            .build();

    CertificationDecision result = RULES.decide(audit, OPTIONS);

    assertThat(result.decision()).isEqualTo(Decision.REVOKED);
    assertThat(codes(result.grounds()))
        .containsExactly(
            CertificationReasonCode.MORE_THAN_THREE_MAJORS_OF_HOLDER,
            CertificationReasonCode.HELD_CERTIFICATE_ENDED,
            CertificationReasonCode.MAJOR_AT_SURVEILLANCE);
    assertThat(codes(result.otherReasons()))
        .containsExactly(CertificationReasonCode.HELD_CERTIFICATE_ENDED);
    assertThat(result.otherReasons().get(0).reason().text(Language.EN))
        .startsWith(
            "The certificate held ended on 2023-01-14, before the audit ended on 2025-06-30");
  }

  @Test
  void aCertificateThatEndedIsToldWhateverWasFound() {
    AuditRecord audit =
        audit("asi:ps:3.1", AuditType.SURVEILLANCE)
            .certificate(Certificate.issued(CertificateLevel.FULL, LocalDate.of(2020, 1, 15)))
            .build();
    AuditRecord runs =
        audit.toBuilder()
            .certificate(Certificate.issued(CertificateLevel.FULL, END.minusYears(3).plusDays(1)))
            .build();

    assertThat(RULES.decide(audit, OPTIONS).caveats())
        .extracting(Caveat::code)
        .contains(CertificationCaveatCode.CERTIFICATE_ENDED);
    assertThat(RULES.decide(runs, OPTIONS).caveats())
        .extracting(Caveat::code)
        .doesNotContain(CertificationCaveatCode.CERTIFICATE_ENDED);
  }

  @Test
  void everythingThatStandsAgainstACertificateIsTold() {
    AuditRecord audit =
        audit("asi:coc:2", AuditType.CERTIFICATION, "1.1", "1.2", "1.3", "1.4")
            .finding(finding("2.1", Severity.CRITICAL_BREACH))
            .performanceStandard(false)
            .activities(Set.of(SupplyChainActivity.CASTHOUSE))
            .mode(AuditMode.DESKTOP)
            .build();

    CertificationDecision result = RULES.decide(audit, OPTIONS);

    assertThat(result.decision()).isEqualTo(Decision.NOT_ISSUED);
    assertThat(result.possible()).containsExactly(Decision.NOT_ISSUED);
    assertThat(codes(result.grounds()))
        .containsExactly(
            CertificationReasonCode.MORE_THAN_THREE_MAJORS,
            CertificationReasonCode.CRITICAL_BREACH,
            CertificationReasonCode.PERFORMANCE_STANDARD_FIRST,
            CertificationReasonCode.DESKTOP_AUDIT_OPEN);
    assertThat(codes(result.otherReasons()))
        .containsExactly(
            CertificationReasonCode.CRITICAL_BREACH,
            CertificationReasonCode.PERFORMANCE_STANDARD_FIRST);
  }

  @Test
  void anOpenDecisionSaysWhatIsLeftAndWhy() {
    AuditRecord audit =
        audit("asi:ps:3.1", AuditType.RE_CERTIFICATION, "1.1")
            .certificate(Certificate.issued(CertificateLevel.PROVISIONAL, END.minusMonths(9)))
            .build();

    CertificationDecision result = RULES.decide(audit, OPTIONS);

    assertThat(result.decision()).isEqualTo(Decision.UNDETERMINED);
    assertThat(result.possible())
        .containsExactly(Decision.PROVISIONAL, Decision.NOT_ISSUED, Decision.REVOKED);
    assertThat(codes(result.grounds()))
        .containsExactly(
            CertificationReasonCode.PROVISIONAL_AGAIN, CertificationReasonCode.ONE_TO_THREE_MAJORS);
    assertThat(codes(result.otherReasons()))
        .containsExactly(CertificationReasonCode.ONE_TO_THREE_MAJORS);
  }

  @Test
  void strictEvidenceKeepsTheGroundBehindTheOneThatHoldsBack() {
    AuditRecord audit =
        audit("asi:coc:2", AuditType.CERTIFICATION)
            .performanceStandard(false)
            .activities(Set.of(SupplyChainActivity.CASTHOUSE))
            .build();

    CertificationDecision result = RULES.decide(audit, OPTIONS.withStrictEvidence());

    assertThat(result.decision()).isEqualTo(Decision.UNDETERMINED);
    assertThat(codes(result.grounds()))
        .startsWith(
            CertificationReasonCode.NOT_CONFIRMED,
            CertificationReasonCode.PERFORMANCE_STANDARD_FIRST);
    assertThat(result.possible())
        .containsExactly(Decision.FULL, Decision.PROVISIONAL, Decision.NOT_ISSUED);
  }

  @Test
  void theRegimesHaveRuleSetsOverSharedPackages() {
    assertThat(RULES.ruleSet("asi:am:1@1.3.0").packages())
        .containsExactly("certification", "edition.am1");
    for (String set : List.of("asi:am:2@1.3.0", "asi:am:2024@1.3.0")) {
      assertThat(RULES.ruleSet(set).packages()).containsExactly("certification", "edition.am");
    }
  }

  /** What a user states of the Assurance Manual closes what is not published. */
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "MAJOR_AT_SURVEILLANCE, PROVISIONAL, SURVEILLANCE, 4.1, FULL",
    "MAJOR_AT_SURVEILLANCE, FULL, SURVEILLANCE, 4.1, FULL",
    "MAJOR_AT_SCOPE_CHANGE, PROVISIONAL, SCOPE_CHANGE, 4.1, FULL",
    "PROVISIONAL_AGAIN, REVOKED, SURVEILLANCE, 4.1, PROVISIONAL",
    "CRITICAL_BREACH_OF_HOLDER, REVOKED, SURVEILLANCE, 4.1 critical, FULL",
    "EXEMPTION_LEVEL, PROVISIONAL, SURVEILLANCE, 5.3 exempted, FULL"
  })
  void aHoleIsClosedByTheUsersManual(
      String name, Decision stated, AuditType type, String found, CertificateLevel held) {
    String part = found.substring(0, 3);
    Severity severity = found.endsWith("critical") ? Severity.CRITICAL_BREACH : Severity.MAJOR_NC;
    AuditRecord.Builder audit =
        audit("asi:ps:3.1", type)
            .certificate(Certificate.issued(held, END.minusMonths(6)))
            .finding(
                finding(part, severity).toBuilder().exempted(found.endsWith("exempted")).build());
    if (severity == Severity.CRITICAL_BREACH) {
      // What a Major at surveillance leads to is open as well.
      assertThat(with("MAJOR_AT_SURVEILLANCE", "PROVISIONAL").decide(audit.build(), OPTIONS))
          .extracting(CertificationDecision::decision)
          .isEqualTo(Decision.UNDETERMINED);
    }

    CertificationDecision open = RULES.decide(audit.build(), OPTIONS);
    CertificationDecision closed =
        with(name, stated.name()).decide(audit.build(), OPTIONS.withStrictEvidence());

    assertThat(open.decision()).isEqualTo(Decision.UNDETERMINED);
    assertThat(closed.decision()).isEqualTo(stated);
    Reason<CertificationReasonCode> reason = closed.reasons().get(0);
    assertThat(reason.code()).isEqualTo(CertificationReasonCode.STATED_OF_THE_MANUAL);
    assertThat(reason.provenance().level()).isEqualTo(EvidenceLevel.VERIFIED);
    assertThat(reason.text(Language.EN)).contains(stated.title().en(), part);
  }

  @Test
  void theLimitOnMajorsIsTheCatalogues() {
    AuditRecord audit =
        audit("asi:ps:3.1", AuditType.CERTIFICATION, "1.1", "2.1", "2.3", "4.1").build();

    assertThat(RULES.decide(audit, OPTIONS).decision()).isEqualTo(Decision.NOT_ISSUED);
    CertificationDecision own = with("MAJOR_LIMIT", "4").decide(audit, OPTIONS);
    assertThat(own.decision()).isEqualTo(Decision.PROVISIONAL);
    assertThat(own.reasons().get(0).text(Language.EN)).contains("4 of at most 4");
    assertThat(own.stamp().overlays()).hasSize(1);
  }

  @Test
  void theTermOfACertificateIsTheCatalogues() {
    AuditRecord audit =
        audit("asi:ps:3.1", AuditType.CERTIFICATION).issue(LocalDate.of(2025, 8, 1)).build();

    CertificationDecision own = with("FULL_CERTIFICATE", "5").decide(audit, OPTIONS);

    assertThat(own.expiry()).isEqualTo(LocalDate.of(2030, 7, 31));
  }

  @Test
  void theEndOfTheTransitionIsTheCatalogues() {
    AuditRecord audit =
        audit("asi:ps:3.1", AuditType.CERTIFICATION)
            .scope(ScopeKind.MATERIAL_STEWARDSHIP_TRANSITION)
            .build();
    CertificationDecision own = with("TRANSITION_END", "2025-06-01").decide(audit, OPTIONS);

    assertThat(RULES.decide(audit, OPTIONS).caveats())
        .extracting(Caveat::code)
        .doesNotContain(CertificationCaveatCode.TRANSITION_OVER);
    assertThat(own.caveats())
        .extracting(Caveat::code)
        .contains(CertificationCaveatCode.TRANSITION_OVER);
    assertThat(own.nextDates())
        .filteredOn(date -> date.kind() == NextDate.Kind.ALL_PRINCIPLES)
        .singleElement()
        .satisfies(
            date -> {
              assertThat(date.date()).isEqualTo(LocalDate.of(2025, 6, 1));
              assertThat(date.provenance().level()).isEqualTo(EvidenceLevel.VERIFIED);
            });
  }

  @Test
  void whatTheUserConfirmsNeedsNoCaveatAndDecidesUnderStrictEvidence() {
    AuditRecord audit =
        audit("asi:coc:2", AuditType.CERTIFICATION)
            .performanceStandard(false)
            .activities(Set.of(SupplyChainActivity.CASTHOUSE))
            .build();

    CertificationDecision own =
        with("PS_BEFORE_COC", "CASTHOUSE").decide(audit, OPTIONS.withStrictEvidence());

    assertThat(own.decision()).isEqualTo(Decision.NOT_ISSUED);
    assertThat(own.caveats())
        .extracting(Caveat::code)
        .doesNotContain(CertificationCaveatCode.PERFORMANCE_STANDARD_RULE);
  }

  @Test
  void aRuleSetIsPinnedForADecision() {
    AuditRecord audit = audit("asi:ps:3.1", AuditType.CERTIFICATION, "4.1").build();

    assertThat(RULES.decide(audit, OPTIONS.withRuleSet("asi:am:2024@1.3.0")))
        .isEqualTo(RULES.decide(audit, OPTIONS));
  }
}
