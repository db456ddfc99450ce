package io.asirules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.assessment.RequirementResult;
import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Metric;
import io.asirules.model.evidence.Period;
import io.asirules.model.evidence.Response;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Entity;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.StandardId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Criterion 5.3 of PS 2: 8 t at once for smelters after 2020, by 2030 for older ones. */
class PerformanceStandardTwoSmelterTest {
  private static final LocalDate AS_OF = LocalDate.of(2023, 5, 1);
  private static final String LIMIT = "5.3/post-2020-intensity";
  private static final String PLAN = "5.3/pre-2021-intensity-by-2030";
  private static final AsiRules RULES = AsiRules.create();

  @Test
  void aSmelterAfter2020BeyondTheLimitIsAMajorWithTheCaveatThatTheLimitIsRecalled() {
    CriterionResult result = assessed(2021, LIMIT, "8.0");

    assertThat(result.suggested()).isEqualTo(CriterionOutcome.MAJOR_NC);
    assertThat(result.caveats()).anyMatch(each -> each.code() == CaveatCode.LIMIT_NOT_CONFIRMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {LIMIT, PLAN})
  void aFigureOfAnOlderSmelterAboveTheLimitIsNoNonConformance(String attachedTo) {
    assertThat(assessed(1969, attachedTo, "15").suggested())
        .isEqualTo(CriterionOutcome.NOT_ASSESSED);
  }

  @Test
  void aSmelterWhoseStartIsNotKnownStaysOpen() {
    assertThat(assessed(null, LIMIT, "15").suggested()).isEqualTo(CriterionOutcome.INDETERMINATE);
  }

  @Test
  void aSmelterAfter2020BelowTheLimitMeetsIt() {
    assertThat(assessed(2021, LIMIT, "7.9").requirements())
        .filteredOn(each -> each.requirement().id().toString().equals(LIMIT))
        .extracting(RequirementResult::outcome)
        .containsExactly(RequirementOutcome.MET);
  }

  /** The one way to a finding before 2030: the entity's own word that there is no plan. */
  @Test
  void anOlderSmelterThatDeniesAnyPlanIsAMinorAtMost() {
    SelfAssessment.Builder input = input(1969);
    input.answer(new Answer(RequirementId.parse(PLAN), null, Response.NO, ""));

    assertThat(assessed(input).suggested()).isEqualTo(CriterionOutcome.MINOR_NC);
  }

  private static CriterionResult assessed(
      @Nullable Integer since, String requirement, String intensity) {
    Metric figure =
        new Metric(
            "ghg-intensity-scope-1-2", new BigDecimal(intensity), "t CO2e/t Al", "SCOPE_1_AND_2");
    Evidence.Builder evidence = Evidence.builder("E1").requirement(requirement);
    evidence.shows(Aspect.MEASURED).metric(figure).period(Period.year(2022));
    return assessed(input(since).evidence(evidence.build()));
  }

  private static CriterionResult assessed(SelfAssessment.Builder input) {
    return RULES.assess(input.build(), AssessmentOptions.asOf(AS_OF)).criterion("5.3");
  }

  private static SelfAssessment.Builder input(@Nullable Integer since) {
    Facility.Builder smelter =
        Facility.builder("smelter").activities(SupplyChainActivity.ALUMINIUM_SMELTING);
    if (since != null) {
      smelter.productionSince(since);
    }
    Entity acme = new Entity("acme", "Acme", null, null);
    return SelfAssessment.builder(StandardId.parse("asi:ps:2"), acme)
        .scope(CertificationScope.builder().facility(smelter.build()).build());
  }
}
