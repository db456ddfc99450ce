package io.asirules.rules.embedding;

import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Entity;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.AsiRules;
import io.asirules.rules.AssessmentOptions;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/** What an embedding program does first: creates the rules and assesses an entity. */
public final class SmelterRun implements Callable<String> {

  /** The answer wherever the library works. */
  static final String ANSWER = "62 criteria, 5.2 NOT_ASSESSED";

  @Override
  public String call() {
    AsiRules rules = AsiRules.create();
    Facility.Builder smelter = Facility.builder("smelter").productionSince(2022);
    smelter.activities(SupplyChainActivity.ALUMINIUM_SMELTING);
    Entity acme = new Entity("acme", "Acme", null, null);
    SelfAssessment input =
        SelfAssessment.builder(StandardId.parse("asi:ps:3.1"), acme)
            .scope(CertificationScope.builder().facility(smelter.build()).build())
            .build();
    var assessment = rules.assess(input, AssessmentOptions.asOf(LocalDate.of(2026, 11, 23)));
    return assessment.criteria().size() + " criteria, 5.2 " + assessment.criterion("5.2").outcome();
  }
}
