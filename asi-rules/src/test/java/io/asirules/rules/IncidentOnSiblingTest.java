package io.asirules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Assurance;
import io.asirules.model.evidence.Coverage;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Period;
import io.asirules.model.evidence.Polarity;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Entity;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.Standard;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EVALUATION 5, line 25: an incident on another requirement of the criterion is weighed. */
class IncidentOnSiblingTest {

  private static final AsiRules RULES = AsiRules.create(Catalogue.load());
  private static final Standard STANDARD = RULES.catalogue().standard("asi:ps:3.1");
  private static final RequirementId SYSTEM = RequirementId.parse("11.1/management-system");
  private static final RequirementId INDICATORS =
      RequirementId.parse("11.1/performance-indicators");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  @ParameterizedTest(name = "{0} {1}, planned as well: {2}")
  @CsvSource({
    "CONTRADICTS, INCIDENT, false, true",
    "CONTRADICTS, INCIDENT, true, true",
    "SUPPORTS, INCIDENT, false, false",
    "SUPPORTS, INCIDENT, true, false",
    "CONTRADICTS, REVIEWED, false, false",
    "CONTRADICTS, REVIEWED, true, false",
  })
  void anIncidentIsWeighedWhateverElseIsPlanned(
      Polarity polarity, Aspect shown, boolean planned, boolean weighed) {
    Evidence.Builder sibling = evidence("E2", INDICATORS, shown).polarity(polarity);
    if (planned) {
      sibling.shows(shown, Aspect.PLANNED);
    }
    List<Ground<RequirementOutcome, ReasonCode>> grounds =
        grounds(evidence("E1", SYSTEM, Aspect.IN_USE, Aspect.DOCUMENTED), sibling);

    assertThat(grounds)
        .extracting(each -> each.reason().code())
        .satisfies(
            codes -> assertThat(codes.contains(ReasonCode.INCIDENT_TO_WEIGH)).isEqualTo(weighed));
  }

  private static Evidence.Builder evidence(
      String id, RequirementId on, Aspect first, Aspect... more) {
    return Evidence.builder(id)
        .requirement(on)
        .coverage(Coverage.EVERY_SITE)
        .assurance(Assurance.INDEPENDENT)
        .period(Period.day(DAY.minusMonths(2)))
        .shows(first, more);
  }

  private static List<Ground<RequirementOutcome, ReasonCode>> grounds(
      Evidence.Builder... evidence) {
    SelfAssessment.Builder input =
        SelfAssessment.builder(STANDARD.id(), new Entity("acme", "Acme", null, null))
            .scope(
                CertificationScope.builder()
                    .facility(
                        Facility.builder("smelter")
                            .activities(SupplyChainActivity.ALUMINIUM_SMELTING)
                            .build())
                    .build());
    for (Evidence.Builder each : evidence) {
      input.evidence(each.build());
    }
    return RULES
        .assess(input.build(), AssessmentOptions.asOf(DAY))
        .criterion("11.1")
        .requirements()
        .stream()
        .filter(each -> each.requirement().id().equals(SYSTEM))
        .findFirst()
        .orElseThrow()
        .grounds();
  }
}
