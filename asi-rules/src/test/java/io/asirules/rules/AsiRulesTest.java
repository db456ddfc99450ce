package io.asirules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import io.asirules.model.Language;
import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.assessment.RequirementResult;
import io.asirules.model.assessment.SiteResult;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.AssessorRating;
import io.asirules.model.evidence.Assurance;
import io.asirules.model.evidence.Coverage;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Metric;
import io.asirules.model.evidence.Period;
import io.asirules.model.evidence.Rating;
import io.asirules.model.evidence.Response;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Entity;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a caller of the entry point can rely on. */
class AsiRulesTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
  private static final LocalDate END_OF_TRANSITION = LocalDate.of(2027, 5, 19);
  private static final String NEW_SMELTER = "5.2/post-2020-intensity";
  private static final AsiRules RULES = AsiRules.create();
  private static final Standard STANDARD = RULES.catalogue().standard("asi:ps:3.1");

  @Test
  void aNewSmelterBelowTheLimitMeetsIt() {
    Assessment assessment = RULES.assess(smelterWith("9.8").build(), options());
    assertThat(requirement(assessment, NEW_SMELTER).outcome()).isEqualTo(RequirementOutcome.MET);
  }

  @Test
  void aLimitThatIsOnlyRecalledGivesACaveat() {
    Assessment assessment = RULES.assess(smelterWith("9.8").build(), options());
    assertThat(caveats(assessment, "5.2")).contains(CaveatCode.LIMIT_NOT_CONFIRMED);
  }

  @Test
  void underStrictEvidenceALimitThatIsOnlyRecalledDecidesNothing() {
    Assessment assessment =
        RULES.assess(smelterWith("9.8").build(), options().withStrictEvidence());
    RequirementResult result = requirement(assessment, NEW_SMELTER);
    assertThat(result.outcome()).isEqualTo(RequirementOutcome.INDETERMINATE);
    assertThat(result.reason().code()).isEqualTo(ReasonCode.DATUM_NOT_CONFIRMED);
  }

  @Test
  void aLimitThatTheCallerVouchesForGivesNoCaveat() {
    AssessmentOptions own = options().withLimit(NEW_SMELTER, new BigDecimal("11"));
    Assessment assessment = RULES.assess(smelterWith("9.8").build(), own);
    assertThat(requirement(assessment, NEW_SMELTER).outcome()).isEqualTo(RequirementOutcome.MET);
    assertThat(caveats(assessment, "5.2")).doesNotContain(CaveatCode.LIMIT_NOT_CONFIRMED);
  }

  @Test
  void aLimitThatTheCallerVouchesForDecides() {
    AssessmentOptions own = options().withLimit(NEW_SMELTER, new BigDecimal("9.8"));
    Assessment assessment = RULES.assess(smelterWith("9.8").build(), own);
    assertThat(requirement(assessment, NEW_SMELTER).reason().code())
        .isEqualTo(ReasonCode.BEYOND_LIMIT);
  }

  @Test
  void aLimitOfARequirementWithoutLimitIsRefused() {
    AssessmentOptions own = options().withLimit("1.1/legal-awareness", BigDecimal.ONE);
    assertThatThrownBy(() -> RULES.assess(smelterWith("9.8").build(), own))
        .isInstanceOf(AsiException.class)
        .hasMessageContaining("1.1/legal-awareness has no limit");
  }

  @Test
  void theAssessorsRatingWinsAndTheSuggestionStaysVisible() {
    SelfAssessment input =
        answered("1.1", Response.NO).rating(rated("1.1", Rating.MINOR_NC, "seen on site")).build();
    CriterionResult result = RULES.assess(input, options()).criterion("1.1");
    assertThat(result.outcome()).isEqualTo(CriterionOutcome.MINOR_NC);
    assertThat(result.suggested()).isEqualTo(CriterionOutcome.MAJOR_NC);
  }

  @Test
  void bothTheAssessorsReasonAndTheSuggestionAreExplained() {
    SelfAssessment input =
        answered("1.1", Response.NO).rating(rated("1.1", Rating.MINOR_NC, "seen on site")).build();
    List<Reason<ReasonCode>> reasons = RULES.assess(input, options()).criterion("1.1").reasons();
    assertThat(reasons)
        .extracting(Reason::code)
        .containsExactly(ReasonCode.ASSESSOR_RATING, ReasonCode.ESSENTIAL_NOT_MET);
    assertThat(reasons.get(0).text(Language.EN)).contains("seen on site");
  }

  @Test
  void aRatingThatHidesAMajorWithoutAReasonIsRefused() {
    SelfAssessment input =
        answered("1.1", Response.NO).rating(rated("1.1", Rating.CONFORMANCE, " ")).build();
    assertThatThrownBy(() -> RULES.assess(input, options()))
        .isInstanceOf(AsiException.class)
        .hasMessageContaining("CONFORMANCE of 1.1")
        .hasMessageContaining("hides a suggested Major")
        .hasMessageContaining("needs a reason");
  }

  @ParameterizedTest
  @EnumSource(
      value = Rating.class,
      names = {"MAJOR_NC", "CRITICAL_BREACH"})
  void aRatingAsGraveAsTheSuggestedMajorNeedsNoReason(Rating rating) {
    SelfAssessment input = answered("1.1", Response.NO).rating(rated("1.1", rating, "")).build();
    assertThat(RULES.assess(input, options()).criterion("1.1").outcome())
        .isEqualTo(CriterionOutcome.valueOf(rating.name()));
  }

  @Test
  void aRatingOverAMinorNeedsNoReason() {
    SelfAssessment input =
        answered("1.1", Response.PARTLY).rating(rated("1.1", Rating.CONFORMANCE, "")).build();
    assertThat(RULES.assess(input, options()).criterion("1.1").outcome())
        .isEqualTo(CriterionOutcome.CONFORMANCE);
  }

  @Test
  void anUnknownRequirementIsRefusedByName() {
    SelfAssessment input =
        input(smelters(1))
            .answer(new Answer(RequirementId.parse("1.1/nonsense"), null, Response.YES, ""))
            .build();
    assertThatThrownBy(() -> RULES.assess(input, options()))
        .isInstanceOf(AsiException.class)
        .hasMessageContaining("asi:ps:3.1 has no requirement 1.1/nonsense");
  }

  @Test
  void anUnknownCriterionIsRefusedByName() {
    SelfAssessment input = input(smelters(1)).rating(rated("99.1", Rating.CONFORMANCE, "")).build();
    assertThatThrownBy(() -> RULES.assess(input, options()))
        .isInstanceOf(AsiException.class)
        .hasMessageContaining("has no criterion 99.1");
  }

  @Test
  void anUnknownStandardIsRefusedByName() {
    SelfAssessment input =
        SelfAssessment.builder(StandardId.parse("asi:ps:99"), entity()).scope(smelters(1)).build();
    assertThatThrownBy(() -> RULES.assess(input, options()))
        .isInstanceOf(AsiException.class)
        .hasMessageContaining("asi:ps:99");
  }

  @ParameterizedTest
  @EnumSource(Response.class)
  void everyReasonHasASentenceInBothLanguages(Response response) {
    assertThat(reasons(RULES.assess(answered("", response).build(), options())))
        .isNotEmpty()
        .allSatisfy(
            reason -> {
              assertThat(reason.text(Language.EN)).endsWith(".").doesNotContain("{", "?");
              assertThat(reason.text(Language.ZH))
                  .containsPattern("\\p{IsHan}")
                  .doesNotContain("{", "?");
            });
  }

  @ParameterizedTest
  @EnumSource(Response.class)
  void everyReasonNamesItsRuleAndCitesTheStandard(Response response) {
    assertThat(reasons(RULES.assess(answered("", response).build(), options())))
        .isNotEmpty()
        .allSatisfy(
            reason -> {
              assertThat(reason.rule()).matches("[A-Z].* .*");
              assertThat(reason.citation().toString()).contains("asi:ps:3.1");
            });
  }

  @Test
  void aPassIsExplainedWithItsEvidence() {
    Assessment assessment = RULES.assess(smelterWith("9.8").build(), options());
    Reason<ReasonCode> pass = requirement(assessment, NEW_SMELTER).reason();
    assertThat(pass.code()).isEqualTo(ReasonCode.WITHIN_LIMIT);
    assertThat(pass.facts()).extracting(Evidence::id).containsExactly("E1");
    assertThat(pass.text(Language.EN)).contains("9.8").contains("below 11.0 t CO2e/t Al");
  }

  @Test
  void theStampNamesTheStandardTheDayAndTheStrictness() {
    Stamp stamp = RULES.assess(input(smelters(1)).build(), options().withStrictEvidence()).stamp();
    assertThat(stamp.standard()).hasToString("asi:ps:3.1");
    assertThat(stamp.asOf()).isEqualTo(AS_OF);
    assertThat(stamp.strictEvidence()).isTrue();
  }

  @Test
  void theStampHasVersionsAndHashesOfLibraryRulesAndCatalogue() {
    Stamp stamp = RULES.assess(input(smelters(1)).build(), options()).stamp();
    assertThat(List.of(stamp.library(), stamp.ruleSet(), stamp.catalogue()))
        .allSatisfy(
            part -> {
              assertThat(part.version()).isNotBlank();
              assertThat(part.sha256()).matches("[0-9a-f]{64}");
            })
        .extracting(Stamp.Part::sha256)
        .doesNotHaveDuplicates();
  }

  @Test
  void aTransitionCoversPrinciplesOneToFourUntilItsEnd() {
    SelfAssessment input = input(transition()).build();
    RULES
        .applicability(input, AssessmentOptions.asOf(END_OF_TRANSITION))
        .forEach(
            (criterion, applicability) ->
                assertThat(applicability.reason().code() == ReasonCode.OUTSIDE_TRANSITION_SCOPE)
                    .as(criterion.id().value())
                    .isEqualTo(criterion.principle() > 4));
  }

  @Test
  void aTransitionThatHasEndedTakesNothingAway() {
    SelfAssessment input = input(transition()).build();
    assertThat(RULES.applicability(input, AssessmentOptions.asOf(END_OF_TRANSITION.plusDays(1))))
        .allSatisfy(
            (criterion, applicability) ->
                assertThat(applicability.reason().code())
                    .isNotEqualTo(ReasonCode.OUTSIDE_TRANSITION_SCOPE));
  }

  @Test
  void aTransitionOfPerformanceStandardThreeCutsNoSectionOfTheChainOfCustodyStandard() {
    SelfAssessment input =
        SelfAssessment.builder(StandardId.parse("asi:coc:2"), entity()).scope(transition()).build();
    assertThat(RULES.applicability(input, options()))
        .anySatisfy((criterion, any) -> assertThat(criterion.principle()).isGreaterThan(4))
        .allSatisfy(
            (criterion, applicability) ->
                assertThat(applicability.reason().code())
                    .isNotEqualTo(ReasonCode.OUTSIDE_TRANSITION_SCOPE));
  }

  @Test
  void applicabilityAloneIsThatOfTheAssessment() {
    SelfAssessment input = input(transition()).build();
    List<ApplicabilityStatus> assessed = new ArrayList<>();
    for (CriterionResult result : RULES.assess(input, options()).criteria()) {
      assessed.add(result.applicability().status());
    }
    assertThat(RULES.applicability(input, options()).values())
        .extracting(applicability -> applicability.status())
        .containsExactlyElementsOf(assessed);
  }

  @Test
  void aGroupFigureProvesNoSite() {
    SelfAssessment input =
        input(smelters(2)).evidence(intensity("9.8").coverage(Coverage.AGGREGATE).build()).build();
    RequirementResult result = requirement(RULES.assess(input, options()), NEW_SMELTER);
    assertThat(result.sites()).hasSize(2);
    assertThat(result.sites())
        .extracting(SiteResult::outcome)
        .containsOnly(RequirementOutcome.INDETERMINATE);
  }

  @Test
  void threeMinorsOfOnePrincipleAreFlagged() {
    Assessment assessment = RULES.assess(answered("1.", Response.PARTLY).build(), options());
    assertThat(assessment.flags())
        .extracting(Reason::code)
        .containsExactly(ReasonCode.RELATED_MINORS);
    assertThat(assessment.flags().get(0).text(Language.EN)).contains("1.1, 1.2, 1.3");
  }

  @Test
  void relatedMinorsEscalateNothing() {
    Assessment assessment = RULES.assess(answered("1.", Response.PARTLY).build(), options());
    assertThat(assessment.summary().get(CriterionOutcome.MINOR_NC)).isEqualTo(3);
    assertThat(assessment.summary().get(CriterionOutcome.MAJOR_NC)).isZero();
  }

  @Test
  void twoMinorsOfOnePrincipleAreNotFlagged() {
    SelfAssessment.Builder input = answered("1.1", Response.PARTLY);
    answer(input, "1.2", Response.PARTLY);
    assertThat(RULES.assess(input.build(), options()).flags()).isEmpty();
  }

  private static AssessmentOptions options() {
    return AssessmentOptions.asOf(AS_OF);
  }

  private static Entity entity() {
    return new Entity("entity", "An Entity", null, null);
  }

  private static SelfAssessment.Builder input(CertificationScope scope) {
    return SelfAssessment.builder(STANDARD.id(), entity()).scope(scope);
  }

  private static CertificationScope smelters(int count) {
    return scope(ScopeKind.FULL, count);
  }

  private static CertificationScope transition() {
    return scope(ScopeKind.MATERIAL_STEWARDSHIP_TRANSITION, 1);
  }

  private static CertificationScope scope(ScopeKind kind, int count) {
    CertificationScope.Builder scope = CertificationScope.builder().kind(kind);
    for (int i = 1; i <= count; i++) {
      scope.facility(
          Facility.builder("F" + i)
              .activities(SupplyChainActivity.ALUMINIUM_SMELTING)
              .productionSince(2022)
              .build());
    }
    return scope.build();
  }

  private static SelfAssessment.Builder smelterWith(String intensity) {
    return input(smelters(1)).evidence(intensity(intensity).build());
  }

  private static Evidence.Builder intensity(String value) {
    return Evidence.builder("E1")
        .requirement(NEW_SMELTER)
        .coverage(Coverage.EVERY_SITE)
        .assurance(Assurance.INDEPENDENT)
        .period(Period.year(2025))
        .shows(Aspect.MEASURED)
        .metric(
            new Metric(
                "ghg-intensity-mine-to-metal",
                new BigDecimal(value),
                "t CO2e/t Al",
                "MINE_TO_METAL"));
  }

  /** A smelter that gives one answer to every requirement whose name begins with something. */
  private static SelfAssessment.Builder answered(String prefix, Response response) {
    SelfAssessment.Builder input = input(smelters(1));
    answer(input, prefix, response);
    return input;
  }

  private static void answer(SelfAssessment.Builder input, String prefix, Response response) {
    for (Requirement requirement : STANDARD.requirements()) {
      if (requirement.id().toString().startsWith(prefix)) {
        input.answer(new Answer(requirement.id(), null, response, ""));
      }
    }
  }

  private static AssessorRating rated(String criterion, Rating rating, String reason) {
    return new AssessorRating(CriterionId.of(criterion), rating, reason, "An Assessor");
  }

  private static RequirementResult requirement(Assessment assessment, String name) {
    RequirementId id = RequirementId.parse(name);
    for (RequirementResult result : assessment.criterion(id.criterion().value()).requirements()) {
      if (result.requirement().id().equals(id)) {
        return result;
      }
    }
    throw new IllegalArgumentException("no requirement " + name);
  }

  private static List<CaveatCode> caveats(Assessment assessment, String criterion) {
    return assessment.criterion(criterion).caveats().stream().map(Caveat::code).toList();
  }

  private static List<Reason<ReasonCode>> reasons(Assessment assessment) {
    List<Reason<ReasonCode>> all = new ArrayList<>(assessment.flags());
    for (CriterionResult criterion : assessment.criteria()) {
      all.add(criterion.applicability().reason());
      all.addAll(criterion.reasons());
      for (RequirementResult requirement : criterion.requirements()) {
        all.add(requirement.reason());
        for (SiteResult site : requirement.sites()) {
          all.add(site.reason());
        }
      }
    }
    return all;
  }
}
