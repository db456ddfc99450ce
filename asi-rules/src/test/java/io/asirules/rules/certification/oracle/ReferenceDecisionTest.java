package io.asirules.rules.certification.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.MaturityRating;
import io.asirules.model.audit.Severity;
import io.asirules.model.certification.CertificationCaveatCode;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.Decision;
import io.asirules.model.certification.NextDate.Kind;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the truth table does not say: what counts, what is due, and what to look at. */
class ReferenceDecisionTest {
  private static final LocalDate END = LocalDate.of(2025, 1, 31);

  private static AuditRecord.Builder ps(LocalDate end, Finding... findings) {
    StandardId id = StandardId.parse("asi:ps:3.1");
    return AuditRecord.builder(
            "An Entity", id, AssuranceRegime.AM_2024, AuditType.CERTIFICATION, end)
        .findings(List.of(findings));
  }

  private static AuditRecord.Builder coc() {
    StandardId id = StandardId.parse("asi:coc:2");
    return AuditRecord.builder(
        "An Entity", id, AssuranceRegime.AM_2024, AuditType.CERTIFICATION, END);
  }

  private static ReferenceResult decide(AuditRecord.Builder audit) {
    return ReferenceDecision.decide(TableAudits.plain(audit.build()));
  }

  private static Finding major(String part) {
    return TableAudits.finding(part, Severity.MAJOR_NC);
  }

  private static Finding at(String part, String site) {
    return major(part).toBuilder().site(site).build();
  }

  @Test
  void aCriterionCountsOnceOverLettersAndSites() {
    ReferenceResult result =
        decide(
            ps(END, at("4.4a-c", "North"), at("4.4d", "North"), at("4.4d", "South"), major("9.1")));
    assertThat(result.count().majors()).isEqualTo(2);
    assertThat(result.decision()).isEqualTo(Decision.PROVISIONAL);
    assertThat(result.caveats()).containsKey(CertificationCaveatCode.COUNTED_PER_CRITERION);
  }

  @Test
  void strictEvidenceDoesNotLetTheCountPerCriterionDecide() {
    AuditRecord audit =
        ps(END, at("4.4a-c", "North"), at("4.4d", "North"), at("4.4d", "South"), major("9.1"))
            .build();
    ReferenceResult result = ReferenceDecision.decide(TableAudits.strict(audit));
    assertThat(result.decision()).isEqualTo(Decision.UNDETERMINED);
    assertThat(result.deciding())
        .containsExactly(
            CertificationReasonCode.NOT_CONFIRMED, CertificationReasonCode.ONE_TO_THREE_MAJORS);
  }

  @Test
  void aFindingThatIsClosedOnTheLastDayDoesNotCountButKeepsTheRatingFromHigh() {
    ReferenceResult result = decide(ps(END, major("9.1").toBuilder().closed(END).build()));
    assertThat(result.decision()).isEqualTo(Decision.FULL);
    assertThat(result.cap()).isEqualTo(MaturityRating.MEDIUM);
  }

  @Test
  void aFindingOfAnEarlierAuditThatIsClosedLeavesHighOpen() {
    Finding earlier =
        major("9.1").toBuilder().opened(END.minusYears(1)).closed(END.minusDays(1)).build();
    assertThat(decide(ps(END, earlier)).cap()).isEqualTo(MaturityRating.HIGH);
  }

  @Test
  void anExemptionCountsFromTheFirstOfJanuary2025() {
    Finding exempted = major("5.3a").toBuilder().exempted(true).build();
    assertThat(decide(ps(LocalDate.of(2025, 1, 1), exempted)).line().number()).isEqualTo(12);
    ReferenceResult before = decide(ps(LocalDate.of(2024, 12, 31), exempted));
    assertThat(before.decision()).isEqualTo(Decision.PROVISIONAL);
    assertThat(before.caveats()).containsKey(CertificationCaveatCode.EXEMPTION_NOT_COUNTED);
  }

  @Test
  void anExemptionCoversTwoCriteriaAndNoCriticalBreach() {
    assertThat(decide(ps(END, major("5.2").toBuilder().exempted(true).build())).decision())
        .isEqualTo(Decision.PROVISIONAL);
    Finding breach =
        TableAudits.finding("5.3", Severity.CRITICAL_BREACH).toBuilder().exempted(true).build();
    assertThat(decide(ps(END, breach)).decision()).isEqualTo(Decision.NOT_ISSUED);
  }

  @Test
  void aPlanIsDueAMonthAfterTheOnSitePart() {
    assertThat(decide(ps(END, major("9.1"))).dates())
        .extracting(ExpectedDate::kind, ExpectedDate::from, ExpectedDate::date)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                Kind.CORRECTIVE_ACTION_PLAN, null, LocalDate.of(2025, 2, 28)),
            org.assertj.core.groups.Tuple.tuple(
                Kind.CORRECTIVE_ACTION_COMPLETION,
                LocalDate.of(2025, 7, 31),
                LocalDate.of(2026, 1, 31)),
            org.assertj.core.groups.Tuple.tuple(
                Kind.AUDIT_REPORT, null, LocalDate.of(2025, 3, 28)));
  }

  @Test
  void aMemberHasTwoYearsForTheFirstCertificate() {
    AuditRecord.Builder audit = ps(END).joined(LocalDate.of(2024, 2, 29));
    assertThat(days(decide(audit), Kind.MEMBERSHIP_DEADLINE)).containsExactly("2026-02-28");
    assertThat(days(decide(audit.issue(LocalDate.of(2026, 2, 28))), Kind.MEMBERSHIP_DEADLINE))
        .isEmpty();
    assertThat(days(decide(audit.issue(LocalDate.of(2026, 3, 1))), Kind.MEMBERSHIP_DEADLINE))
        .containsExactly("2026-02-28");
  }

  @Test
  void theTransitionEndsOnTheNineteenthOfMay2027() {
    AuditRecord.Builder audit =
        ps(LocalDate.of(2027, 5, 20), major("5.1"))
            .scope(ScopeKind.MATERIAL_STEWARDSHIP_TRANSITION);
    ReferenceResult result = decide(audit);
    assertThat(days(result, Kind.ALL_PRINCIPLES)).containsExactly("2027-05-19");
    assertThat(result.caveats())
        .containsKeys(
            CertificationCaveatCode.TRANSITION_OVER, CertificationCaveatCode.OUTSIDE_TRANSITION);
  }

  @Test
  void aSmelterNeedsThePerformanceStandardFirst() {
    AuditRecord.Builder audit =
        coc().performanceStandard(false).activities(Set.of(SupplyChainActivity.ALUMINIUM_SMELTING));
    assertThat(decide(audit).line().number()).isEqualTo(5);
    assertThat(decide(audit.certificateHeld(true)).line().number()).isEqualTo(6);
    assertThat(decide(audit.performanceStandard(true)).decision()).isEqualTo(Decision.FULL);
  }

  @Test
  void highPurityAluminaLeavesTheOrderOpen() {
    AuditRecord.Builder audit =
        coc()
            .performanceStandard(false)
            .activities(Set.of(SupplyChainActivity.HIGH_PURITY_ALUMINA));
    assertThat(decide(audit).line().number()).isEqualTo(7);
    assertThat(decide(audit.activities(null)).line().number()).isEqualTo(7);
    assertThat(decide(audit.activities(Set.of())).line().number()).isEqualTo(7);
  }

  @Test
  void postCasthouseMayFollowByTheMembershipDeadline() {
    AuditRecord.Builder audit =
        coc()
            .performanceStandard(false)
            .otherUnitCertified(false)
            .activities(Set.of(SupplyChainActivity.SEMI_FABRICATION))
            .joined(END.minusYears(2));
    assertThat(decide(audit).decision()).isEqualTo(Decision.FULL);
    assertThat(days(decide(audit), Kind.PERFORMANCE_STANDARD)).containsExactly("2025-01-31");
    assertThat(decide(audit.joined(END.minusYears(2).minusDays(1))).line().number()).isEqualTo(8);
  }

  @Test
  void anotherUnitOfTheMemberGivesAYearFromTheCocCertificate() {
    AuditRecord.Builder audit =
        coc()
            .performanceStandard(false)
            .otherUnitCertified(true)
            .activities(Set.of(SupplyChainActivity.MATERIAL_CONVERSION))
            .issue(LocalDate.of(2025, 2, 28));
    assertThat(days(decide(audit), Kind.PERFORMANCE_STANDARD)).containsExactly("2026-02-28");
  }

  @Test
  void aCocCertificateThatExpiresByTheEndOfFebruary2027CanBeExtended() {
    StandardId id = StandardId.parse("asi:coc:2");
    AuditRecord.Builder audit =
        AuditRecord.builder(
                "An Entity",
                id,
                AssuranceRegime.AM_2,
                AuditType.CERTIFICATION,
                LocalDate.of(2024, 2, 1))
            .performanceStandard(true);
    ReferenceResult last = decide(audit.issue(LocalDate.of(2024, 3, 1)));
    assertThat(last.expiry()).isEqualTo("2027-02-28");
    assertThat(days(last, Kind.EXTENSION_REQUEST)).containsExactly("2027-01-29");
    assertThat(days(last, Kind.EXTENSION_END)).containsExactly("2027-03-01");
    assertThat(days(decide(audit.issue(LocalDate.of(2024, 3, 2))), Kind.EXTENSION_END)).isEmpty();
  }

  @Test
  void editionsAreRefusedAsTheirDatesTell() {
    assertThat(refused("asi:ps:2", AssuranceRegime.AM_1, "2023-06-01", "2023-06-09"))
        .containsExactly(Refusals.Refusal.STARTED_AFTER_LAST_DAY);
    assertThat(refused("asi:ps:2", AssuranceRegime.AM_1, "2023-05-31", "2023-06-09")).isEmpty();
    assertThat(refused("asi:ps:3", AssuranceRegime.AM_1, "2022-06-01", "2022-06-09"))
        .containsExactly(Refusals.Refusal.NEWER_THAN_THE_REGIME);
    assertThat(refused("asi:ps:2", AssuranceRegime.AM_2, "2022-05-10", "2022-05-18"))
        .containsExactly(Refusals.Refusal.BEFORE_PUBLICATION);
    assertThat(refused("asi:ps:4-draft1", AssuranceRegime.AM_2024, "2026-05-10", "2026-05-18"))
        .containsExactly(Refusals.Refusal.DRAFT);
  }

  private static Set<Refusals.Refusal> refused(
      String standard, AssuranceRegime regime, String start, String end) {
    return Refusals.of(
        AuditRecord.builder(
                "An Entity",
                StandardId.parse(standard),
                regime,
                AuditType.CERTIFICATION,
                LocalDate.parse(end))
            .start(LocalDate.parse(start))
            .build());
  }

  @Test
  void relatedAndPersistentMinorsArePointedAtAndNothingIsEscalated() {
    Finding earlier =
        TableAudits.finding("2.3b", Severity.MINOR_NC).toBuilder()
            .opened(END.minusYears(1))
            .build();
    ReferenceResult result =
        decide(
            ps(
                END,
                earlier,
                TableAudits.finding("2.4a", Severity.MINOR_NC),
                Finding.builder(CriterionPart.parse("2.7f").get(0), Severity.MINOR_NC).build()));
    assertThat(result.decision()).isEqualTo(Decision.FULL);
    assertThat(result.caveats())
        .containsKeys(
            CertificationCaveatCode.RELATED_MINORS, CertificationCaveatCode.PERSISTENT_MINORS);
  }

  private static List<String> days(ReferenceResult result, Kind kind) {
    return result.dates().stream()
        .filter(each -> each.kind() == kind)
        .map(each -> each.date().toString())
        .toList();
  }
}
