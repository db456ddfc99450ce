package io.asirules.examples.embed;

import io.asirules.model.Language;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Metric;
import io.asirules.model.evidence.Period;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Entity;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.AsiRules;
import io.asirules.rules.AssessmentOptions;
import java.math.BigDecimal;
import java.time.LocalDate;

/** How a Java system embeds the library: build an input, ask, read the answer and its reason. */
public final class EmbeddingExample {

  private EmbeddingExample() {}

  /**
   * Assesses one smelter and tells what its emission intensity amounts to.
   *
   * @return the outcome of criterion 5.2 and why
   */
  public static String smelterIntensity() {
    Facility.Builder smelter = Facility.builder("smelter").productionSince(2022);
    smelter.activities(SupplyChainActivity.ALUMINIUM_SMELTING);
    BigDecimal tonnes = new BigDecimal("9.8");
    Metric figure =
        new Metric("ghg-intensity-mine-to-metal", tonnes, "t CO2e/t Al", "MINE_TO_METAL");
    Evidence.Builder intensity = Evidence.builder("E1").requirement("5.2/post-2020-intensity");
    intensity.shows(Aspect.MEASURED).metric(figure).period(Period.year(2025));
    Evidence.Builder method = Evidence.builder("E2").requirement("5.2/mine-to-metal-calculation");
    method.shows(Aspect.CARRIED_OUT).period(Period.year(2025));
    Evidence.Builder report = Evidence.builder("E3").requirement("5.2/intensity-disclosure");
    report.shows(Aspect.PUBLISHED).period(Period.year(2025));
    Entity acme = new Entity("acme", "Acme", null, null);
    var input = SelfAssessment.builder(StandardId.parse("asi:ps:3.1"), acme);
    input.scope(CertificationScope.builder().facility(smelter.build()).build());
    input.evidence(intensity.build()).evidence(method.build()).evidence(report.build());
    AssessmentOptions day = AssessmentOptions.asOf(LocalDate.of(2026, 11, 23));
    CriterionResult result = AsiRules.create().assess(input.build(), day).criterion("5.2");
    return result.outcome() + ": " + result.requirements().get(0).reason().text(Language.EN);
  }

  /**
   * Prints it.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    System.out.println(smelterIntensity());
  }
}
