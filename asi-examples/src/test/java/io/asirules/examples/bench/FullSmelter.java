package io.asirules.examples.bench;

import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Metric;
import io.asirules.model.evidence.Period;
import io.asirules.model.evidence.Response;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.evidence.SourceLocation;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Entity;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementKind;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.Threshold;

/** One smelter that answers or shows something for every requirement of an edition. */
public final class FullSmelter {

  private FullSmelter() {}

  /**
   * Builds it: evidence for every other requirement, answers for the rest.
   *
   * @param standard the edition
   * @return the self-assessment
   */
  public static SelfAssessment of(Standard standard) {
    Facility smelter =
        Facility.builder("smelter")
            .activities(SupplyChainActivity.ALUMINIUM_SMELTING)
            .productionSince(2022)
            .build();
    SelfAssessment.Builder input =
        SelfAssessment.builder(standard.id(), new Entity("acme", "Acme", null, null))
            .scope(CertificationScope.builder().facility(smelter).build());
    int n = 0;
    for (Requirement requirement : standard.requirements()) {
      if (n % 2 == 0 || requirement.threshold() != null) {
        input.evidence(evidence("E" + n, requirement));
      } else {
        input.answer(new Answer(requirement.id(), null, Response.YES, ""));
      }
      n++;
    }
    return input.build();
  }

  private static Evidence evidence(String id, Requirement requirement) {
    Evidence.Builder evidence =
        Evidence.builder(id)
            .requirement(requirement.id())
            .unit("smelter")
            .period(Period.year(2025))
            .source(new SourceLocation("report.txt", id.substring(1)))
            .statement("Statement " + id + " of the report");
    Threshold limit = requirement.threshold();
    if (limit != null) {
      evidence
          .shows(Aspect.MEASURED)
          .metric(new Metric(limit.metric(), limit.limit(), limit.unit(), limit.boundary()));
    } else {
      RequirementKind kind = requirement.kind();
      switch (kind) {
        case POLICY -> evidence.shows(Aspect.EXISTS, Aspect.ENDORSED, Aspect.PUBLISHED);
        case MANAGEMENT_SYSTEM -> evidence.shows(Aspect.DOCUMENTED, Aspect.IN_USE);
        case PUBLIC_DISCLOSURE -> evidence.shows(Aspect.PUBLISHED);
        case VERIFICATION -> evidence.shows(Aspect.VERIFIED);
        case REVIEW -> evidence.shows(Aspect.REVIEWED);
        case PROHIBITION -> evidence.shows(Aspect.DECLARED, Aspect.CONTROLLED);
        default -> evidence.shows(Aspect.CARRIED_OUT);
      }
    }
    return evidence.build();
  }
}
