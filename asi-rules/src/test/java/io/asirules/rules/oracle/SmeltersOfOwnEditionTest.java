package io.asirules.rules.oracle;

import static io.asirules.rules.oracle.TinyStandard.duty;
import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.ReasonCode;
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
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.Entity;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Bound;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.RequirementKind;
import io.asirules.model.standard.SmelterLimit;
import io.asirules.model.standard.Standard;
import io.asirules.rules.internal.Assessor;
import io.asirules.rules.internal.EditionRules;
import io.asirules.rules.internal.engine.RuleBase;
import io.asirules.rules.internal.engine.RuleSetAnswers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Smelters under a standard of one's own, decided by the rules that speak of any edition. */
class SmeltersOfOwnEditionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final List<String> ANY = List.of("applicability", "requirement", "grading");
  private static final Catalogue CATALOGUE = Catalogue.load();

  private static SelfAssessment.Builder smelter(Standard standard, Integer since) {
    return SelfAssessment.builder(standard.id(), new Entity("works", "Works", null, null))
        .scope(
            CertificationScope.builder()
                .facility(
                    Facility.builder("pot-line")
                        .activities(SupplyChainActivity.ALUMINIUM_SMELTING)
                        .productionSince(since)
                        .build())
                .build());
  }

  private static CriterionResult assess(Standard standard, SelfAssessment input, boolean strict) {
    EditionRules edition =
        new EditionRules(
            standard,
            CATALOGUE.kinds(),
            CATALOGUE.parameters(),
            new RuleSetAnswers(RuleBase.shared(), ANY));
    return new Assessor(edition, input, DAY, strict, Map.of()).assess().get(0);
  }

  @Test
  void aLimitOfSmeltersIsHeldAgainstTheFigure() {
    Standard standard =
        TinyStandard.of(
                duty("7.4/new-works", RequirementKind.THRESHOLD)
                    .perFacility()
                    .where(Circumstance.POST_2020_SMELTER)
                    .limit("intensity", Bound.BELOW, "11", "t CO2e/t Al", EvidenceLevel.CONFIRMED)
                    .smelterLimit(SmelterLimit.NEW_SMELTER))
            .build();
    for (String figure : List.of("10.9", "11.1")) {
      Evidence stated =
          Evidence.builder("E1")
              .requirement(RequirementId.parse("7.4/new-works"))
              .unit("pot-line")
              .shows(Aspect.MEASURED)
              .metric(
                  new Metric("intensity", new BigDecimal(figure), "t CO2e/t Al", "MINE_TO_METAL"))
              .period(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
              .build();

      RequirementResult result =
          assess(standard, smelter(standard, 2022).evidence(stated).build(), false)
              .requirements()
              .get(0);

      boolean kept = figure.equals("10.9");
      assertThat(result.outcome())
          .isEqualTo(kept ? RequirementOutcome.MET : RequirementOutcome.NOT_MET);
      assertThat(result.reason().code())
          .isEqualTo(kept ? ReasonCode.WITHIN_LIMIT : ReasonCode.BEYOND_LIMIT);
    }
  }

  @Test
  void theYearThatTakesACriterionAwayIsTold() {
    Standard standard =
        TinyStandard.of(duty("7.4/plan", RequirementKind.PLAN))
            .condition(Circumstance.POST_2020_SMELTER, EvidenceLevel.CONFIRMED)
            .build();
    SelfAssessment older = smelter(standard, 1990).build();

    CriterionResult plain = assess(standard, older, false);
    CriterionResult strict = assess(standard, older, true);

    assertThat(plain.outcome()).isEqualTo(CriterionOutcome.NOT_APPLICABLE);
    assertThat(plain.caveats())
        .contains(Caveat.on(CaveatCode.START_YEAR, "7.4: 2021", EvidenceLevel.RECALLED));
    assertThat(strict.outcome()).isEqualTo(CriterionOutcome.INDETERMINATE);
    assertThat(strict.reasons().get(0).code()).isEqualTo(ReasonCode.APPLICABILITY_OPEN);
  }

  @Test
  void theYearThatTakesARequirementOfTheEntityAwayIsTold() {
    Standard standard =
        TinyStandard.of(
                duty("7.4/plan", RequirementKind.PLAN).where(Circumstance.POST_2020_SMELTER))
            .build();
    SelfAssessment older = smelter(standard, 1990).build();

    RequirementResult plain = assess(standard, older, false).requirements().get(0);
    RequirementResult strict = assess(standard, older, true).requirements().get(0);

    assertThat(plain.outcome()).isEqualTo(RequirementOutcome.NOT_APPLICABLE);
    assertThat(assess(standard, older, false).caveats())
        .contains(Caveat.on(CaveatCode.START_YEAR, "7.4/plan: 2021", EvidenceLevel.RECALLED));
    assertThat(strict.outcome()).isEqualTo(RequirementOutcome.INDETERMINATE);
    assertThat(strict.reason().code()).isEqualTo(ReasonCode.DATUM_NOT_CONFIRMED);
  }

  @Test
  void whatIsDeclaredRestsOnNoYear() {
    Standard standard =
        TinyStandard.of(
                duty("7.4/plan", RequirementKind.PLAN).where(Circumstance.POST_2020_SMELTER))
            .build();
    SelfAssessment declared =
        SelfAssessment.builder(standard.id(), new Entity("works", "Works", null, null))
            .scope(
                CertificationScope.builder()
                    .facility(
                        Facility.builder("pot-line")
                            .activities(SupplyChainActivity.ALUMINIUM_SMELTING)
                            .productionSince(1990)
                            .circumstance(Circumstance.POST_2020_SMELTER, false)
                            .build())
                    .build())
            .answer(new Answer(RequirementId.parse("7.4/plan"), null, Response.YES, ""))
            .build();

    CriterionResult strict = assess(standard, declared, true);

    assertThat(strict.requirements().get(0).outcome()).isEqualTo(RequirementOutcome.NOT_APPLICABLE);
    assertThat(strict.caveats()).extracting(Caveat::code).doesNotContain(CaveatCode.START_YEAR);
  }
}
