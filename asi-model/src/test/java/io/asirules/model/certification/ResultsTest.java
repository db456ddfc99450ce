package io.asirules.model.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import io.asirules.model.Language;
import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditDiff;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.Certificate;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.FindingChange;
import io.asirules.model.audit.ReportField;
import io.asirules.model.audit.Severity;
import io.asirules.model.process.ActionState;
import io.asirules.model.process.ProcessEvent;
import io.asirules.model.process.ProcessGuard;
import io.asirules.model.process.ProcessState;
import io.asirules.model.process.ProcessStep;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.MembershipClass;
import io.asirules.model.scope.OrgUnitKind;
import io.asirules.model.scope.ScopeBasis;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What checks and comparisons give back. */
class ResultsTest {

  private static final StandardId STANDARD = StandardId.parse("asi:ps:3.1");
  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

  private static CriterionPart part(String text) {
    return CriterionPart.parse(text).get(0);
  }

  static Stream<LocalizedText> titles() {
    return Stream.of(
            Arrays.stream(ActionState.values()).map(ActionState::title),
            Arrays.stream(FindingChange.values()).map(FindingChange::title),
            Arrays.stream(ProcessState.values()).map(ProcessState::title),
            Arrays.stream(ReportField.values()).map(ReportField::title),
            Arrays.stream(OrgUnitKind.values()).map(OrgUnitKind::title),
            Arrays.stream(ScopeBasis.values()).map(ScopeBasis::title))
        .flatMap(each -> each);
  }

  @ParameterizedTest
  @MethodSource("titles")
  void everyTitleSpeaksBothLanguages(LocalizedText title) {
    assertThat(title.in(Language.ZH).codePoints().anyMatch(Character::isIdeographic)).isTrue();
    assertThat(title.in(Language.EN).codePoints().anyMatch(Character::isIdeographic)).isFalse();
  }

  @Test
  void aDiffFindsItsRowsByChange() {
    AuditDiff diff =
        new AuditDiff(
            "Acme",
            STANDARD,
            DAY,
            DAY.plusYears(1),
            List.of(
                new AuditDiff.Row(
                    part("4.1b"),
                    FindingChange.NEW,
                    null,
                    Severity.MINOR_NC,
                    new TreeSet<>(),
                    new TreeSet<>(Set.of("north"))),
                new AuditDiff.Row(
                    part("5.3a"),
                    FindingChange.CLOSED,
                    Severity.MAJOR_NC,
                    null,
                    new TreeSet<>(),
                    new TreeSet<>())),
            List.of());

    assertThat(diff.parts(FindingChange.NEW)).containsExactly(part("4.1b"));
    assertThat(diff.summary())
        .containsEntry(FindingChange.CLOSED, 1)
        .containsEntry(FindingChange.PERSISTENT, 0)
        .hasSize(5);
    assertThatThrownBy(() -> diff.rows().get(0).sitesAfter().add("south"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aRollUpKnowsWorstSeveritiesAndWhatIsUnknown() {
    RequirementId water = RequirementId.parse("7.1/water-assessment");
    Finding minor = Finding.builder(part("6.5a"), Severity.MINOR_NC).build();
    Finding major = Finding.builder(part("6.5b"), Severity.MAJOR_NC).build();
    UnitRollUp unit =
        new UnitRollUp(
            "metal",
            true,
            new TreeSet<>(Set.of("sund")),
            new TreeSet<>(),
            EnumSet.of(SupplyChainActivity.CASTHOUSE),
            new TreeSet<>(Set.of("sund")),
            new TreeMap<>(Map.of(water, RequirementOutcome.MET)),
            List.of(major, minor, minor));

    assertThat(unit.findings()).containsExactly(minor, major);
    assertThat(unit.severities())
        .containsExactly(Map.entry(CriterionId.of("6.5"), Severity.MAJOR_NC));
    assertThat(unit.activitiesKnown()).isFalse();
    assertThat(unit.outcomes()).containsEntry(water, RequirementOutcome.MET);
  }

  @Test
  void aTransitionIsTakenOrRefused() {
    Reason<ProcessGuard> refusal = Reason.of(ProcessGuard.AUDIT, List.of(), null);
    Transition<String, ProcessStep, ProcessGuard> taken =
        new Transition<>("after", Reason.of(ProcessStep.ENDED, List.of(), null), List.of());
    Transition<String, ProcessStep, ProcessGuard> refused =
        new Transition<>("before", null, List.of(refusal));

    assertThat(taken.accepted()).isTrue();
    assertThat(refused.accepted()).isFalse();
  }

  @Test
  void everyEventHasItsDay() {
    AuditRecord audit =
        AuditRecord.builder("Acme", STANDARD, AssuranceRegime.AM_2024, AuditType.CERTIFICATION, DAY)
            .build();
    Certificate certificate = Certificate.issued(CertificateLevel.FULL, DAY.minusDays(9));

    assertThat(
            List.of(
                new ProcessEvent.Joined(DAY, MembershipClass.INDUSTRIAL_USERS),
                new ProcessEvent.Left(DAY),
                new ProcessEvent.ScopeDocumented(DAY, CertificationScope.builder().build()),
                new ProcessEvent.SelfAssessed(DAY),
                new ProcessEvent.Audited(audit),
                new ProcessEvent.Reported(DAY, true),
                new ProcessEvent.Reviewed(DAY, true),
                new ProcessEvent.Certified(DAY, certificate, null),
                new ProcessEvent.Ended(DAY)))
        .extracting(ProcessEvent::day)
        .containsOnly(DAY);
  }

  private static RecognisedScheme scheme() {
    return new RecognisedScheme(
        "ISO 14001:2015",
        new LocalizedText("Environmental management", "环境管理"),
        new Attested<>(true, Provenance.recalled()),
        new Attested<>(false, Provenance.unknown()));
  }

  @Test
  void aSchemeIsNamedWithOrWithoutItsEditionOnly() {
    assertThat(scheme()).hasToString("ISO 14001:2015");
    assertThat(scheme().isNamed("ISO 14001:2015")).isTrue();
    assertThat(scheme().isNamed("ISO 14001")).isTrue();
    assertThat(scheme().isNamed("ISO 1400")).isFalse();
    assertThat(scheme().isNamed("ISO 14001:2004")).isFalse();
    assertThat(scheme().isNamed("")).isFalse();
  }

  @Test
  void theListThatCountsIsTheOneOfTheEdition() {
    assertThat(scheme().listed(StandardId.parse("asi:ps:2")).value()).isFalse();
    assertThat(scheme().listed(StandardId.parse("asi:ps:3")).value()).isTrue();
    assertThat(scheme().listed(StandardId.parse("asi:coc:2")).value()).isTrue();
  }

  @Test
  void aProposalWithoutARequirementProposesNothing() {
    SchemeCertificate certificate = new SchemeCertificate("SA8000", Set.of("sund"), DAY, DAY);
    SchemeProposal none =
        new SchemeProposal(certificate, null, null, new TreeSet<>(), new TreeSet<>(), List.of());

    assertThat(none.isProposed()).isFalse();
    assertThat(certificate.sites()).containsExactly("sund");
    assertThat(new SchemeCertificate("SA8000", null, null, null).sites()).isNull();
  }

  @Test
  void aMalformedCertificateIsAnError() {
    assertThatThrownBy(() -> new SchemeCertificate(" ", null, null, null))
        .isInstanceOf(AsiException.class)
        .hasMessage("a certificate names no scheme; expected one such as ISO 14001:2015");
    assertThatThrownBy(() -> new SchemeCertificate("SA8000", null, DAY, DAY.minusDays(1)))
        .isInstanceOf(AsiException.class)
        .hasMessage("the certificate of SA8000 is valid until 2025-05-31, before 2025-06-01");
  }
}
