package io.asirules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Entity;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Standard;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A result keeps everything that rules say. */
class GroundsTest {

  private static final AsiRules RULES = AsiRules.create(Catalogue.load());
  private static final Standard STANDARD = RULES.catalogue().standard("asi:ps:3.1");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  private static SelfAssessment.Builder smelter() {
    Facility site =
        Facility.builder("smelter").activities(SupplyChainActivity.ALUMINIUM_SMELTING).build();
    return SelfAssessment.builder(STANDARD.id(), new Entity("acme", "Acme", null, null))
        .scope(CertificationScope.builder().facility(site).build());
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
                        Ground<RequirementOutcome, ReasonCode> first = each.grounds().get(0);
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
