package io.asirules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.assessment.RequirementResult;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Period;
import io.asirules.model.evidence.Polarity;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Entity;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementKind;
import io.asirules.model.standard.Standard;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A result keeps everything that rules say. */
class GroundsTest {

  private static final AsiRules RULES = AsiRules.create(Catalogue.load());
  private static final Standard STANDARD = RULES.catalogue().standard("asi:ps:3.1");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  private static Requirement policy() {
    return STANDARD.requirements().stream()
        .filter(each -> each.kind() == RequirementKind.POLICY)
        .filter(each -> each.mustBePublic())
        .findFirst()
        .orElseThrow();
  }

  private static SelfAssessment.Builder smelter() {
    Facility site =
        Facility.builder("smelter").activities(SupplyChainActivity.ALUMINIUM_SMELTING).build();
    return SelfAssessment.builder(STANDARD.id(), new Entity("acme", "Acme", null, null))
        .scope(CertificationScope.builder().facility(site).build());
  }

  private static RequirementResult result(SelfAssessment input, Requirement requirement) {
    Assessment assessment = RULES.assess(input, AssessmentOptions.asOf(DAY));
    return assessment.criterion(requirement.id().criterion().value()).requirements().stream()
        .filter(each -> each.requirement().equals(requirement))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPolicyThatIsOldNotEndorsedAndNotPublicTellsAllThree() {
    Requirement policy = policy();
    SelfAssessment input =
        smelter()
            .evidence(
                Evidence.builder("E1")
                    .requirement(policy.id())
                    .shows(Aspect.EXISTS)
                    .period(Period.day(LocalDate.of(2019, 5, 1)))
                    .statement("Policy of 2019")
                    .build())
            .evidence(
                Evidence.builder("E2")
                    .requirement(policy.id())
                    .shows(Aspect.ENDORSED, Aspect.PUBLISHED)
                    .polarity(Polarity.CONTRADICTS)
                    .period(Period.year(2025))
                    .statement("Neither signed nor public")
                    .build())
            .build();

    RequirementResult result = result(input, policy);

    boolean interval = policy.intervalMonths() != null;
    assertThat(result.outcome())
        .isEqualTo(interval ? RequirementOutcome.NOT_MET : RequirementOutcome.PARTLY_MET);
    List<ReasonCode> codes =
        result.grounds().stream().map(each -> each.explanation().code()).toList();
    assertThat(codes)
        .contains(interval ? ReasonCode.OVERDUE : ReasonCode.NOT_CURRENT)
        .filteredOn(code -> code == ReasonCode.PARTS_LACKING)
        .hasSize(2);
    assertThat(result.grounds())
        .extracting(each -> each.explanation().text(io.asirules.model.Language.EN))
        .anyMatch(text -> text.contains("endorsement"))
        .anyMatch(text -> text.contains("publication"));
    assertThat(result.grounds().get(0).outcome()).isEqualTo(result.outcome());
  }

  @Test
  void everyResultHasAGroundAndTheFirstIsTheOneThatCounts() {
    Assessment assessment = RULES.assess(smelter().build(), AssessmentOptions.asOf(DAY));
    assertThat(assessment.criteria())
        .allSatisfy(
            criterion -> {
              assertThat(criterion.grounds().get(0).outcome()).isEqualTo(criterion.suggested());
              assertThat(criterion.applicability().grounds().get(0).outcome())
                  .isEqualTo(criterion.applicability().status());
              assertThat(criterion.requirements())
                  .allSatisfy(
                      each -> {
                        Ground<RequirementOutcome> first = each.grounds().get(0);
                        assertThat(first.outcome()).isEqualTo(each.outcome());
                      });
            });
  }

  @Test
  void equalInputsGetEqualResults() {
    SelfAssessment input = smelter().build();
    AsiRules other = AsiRules.create(Catalogue.load());
    AssessmentOptions strict = AssessmentOptions.asOf(DAY).withStrictEvidence();

    Assessment first = RULES.assess(input, AssessmentOptions.asOf(DAY));
    other.assess(input, strict);
    Assessment again = other.assess(input, AssessmentOptions.asOf(DAY));

    assertThat(again.criteria()).isEqualTo(first.criteria());
  }
}
