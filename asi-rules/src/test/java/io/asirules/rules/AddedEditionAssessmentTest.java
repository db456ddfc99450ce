package io.asirules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.AssessmentDiff.CriterionChange;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.Change;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.Response;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.mapping.GapAnalysis;
import io.asirules.model.mapping.Projection;
import io.asirules.model.mapping.ProjectionStatus;
import io.asirules.model.mapping.Successor;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Entity;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A user's own edition is assessed against, and mapped to ASI's, like a shipped one. */
class AddedEditionAssessmentTest {

  private static final Path OWN =
      Path.of("..", "asi-criteria-data", "src/test/resources/io/asirules/criteriadata/catalog/own");

  private static final Catalogue CATALOGUE = Catalogue.load().with(OWN);
  private static final AsiRules RULES = AsiRules.create(CATALOGUE);
  private static final AssessmentOptions DAY = AssessmentOptions.asOf(LocalDate.of(2026, 11, 23));
  private static final String FOUNDRY = "own:foundry:2";

  private static SelfAssessment.Builder input(String standard, SupplyChainActivity... activities) {
    return SelfAssessment.builder(
            StandardId.parse(standard), new Entity("works", "Works", null, null))
        .scope(
            CertificationScope.builder()
                .facility(Facility.builder("hall").activities(activities).build())
                .build());
  }

  private static SelfAssessment casthouse(String standard, Map<String, Response> answers) {
    SelfAssessment.Builder input = input(standard, SupplyChainActivity.CASTHOUSE);
    answers.forEach(
        (requirement, response) ->
            input.answer(new Answer(RequirementId.parse(requirement), null, response, "")));
    return input.build();
  }

  /** Answers every requirement of some criteria of PS 3.1. */
  private static SelfAssessment answered(Response response, String... criteria) {
    SelfAssessment.Builder input = input("asi:ps:3.1", SupplyChainActivity.CASTHOUSE);
    for (Requirement requirement : CATALOGUE.standard("asi:ps:3.1").requirements()) {
      for (String criterion : criteria) {
        if (requirement.id().criterion().value().equals(criterion)) {
          input.answer(new Answer(requirement.id(), null, response, ""));
        }
      }
    }
    return input.build();
  }

  private static GapAnalysis gap(SelfAssessment input, String target) {
    return RULES.gap(input, StandardId.parse(target), DAY);
  }

  @Test
  void itIsAssessedAgainst() {
    Assessment assessment =
        RULES.assess(
            casthouse(
                FOUNDRY, Map.of("1.1/house-rules", Response.YES, "2.1/energy-plan", Response.NO)),
            DAY);
    assertThat(assessment.criteria())
        .extracting(CriterionResult::outcome)
        .containsExactly(
            CriterionOutcome.CONFORMANCE, CriterionOutcome.MAJOR_NC, CriterionOutcome.NOT_ASSESSED);
    assertThat(assessment.stamp().standard()).hasToString(FOUNDRY);
    assertThat(assessment.stamp().overlays())
        .as("the folder is named in the stamp")
        .isEqualTo(CATALOGUE.overlays());
  }

  @Test
  void itsMatrixDecidesWhatApplies() {
    SelfAssessment smelter = input(FOUNDRY, SupplyChainActivity.ALUMINIUM_SMELTING).build();
    assertThat(RULES.assess(smelter, DAY).criterion("2.2").outcome())
        .isEqualTo(CriterionOutcome.NOT_APPLICABLE);
    assertThat(RULES.assess(casthouse(FOUNDRY, Map.of()), DAY).criterion("2.2").outcome())
        .isEqualTo(CriterionOutcome.NOT_ASSESSED);
  }

  @Test
  void anEditionThatExtendsPs31IsAssessedAsThat() {
    SelfAssessment house = answered(Response.PARTLY, "1.1", "1.2");
    SelfAssessment.Builder same = input("own:ps:3.1", SupplyChainActivity.CASTHOUSE);
    house.answers().forEach(same::answer);
    Assessment expected = RULES.assess(house, DAY);
    Assessment actual = RULES.assess(same.build(), DAY);
    assertThat(actual.criteria())
        .extracting(each -> each.criterion().id() + " " + each.outcome())
        .containsExactlyElementsOf(
            expected.criteria().stream()
                .map(each -> each.criterion().id() + " " + each.outcome())
                .toList());
  }

  @Test
  void whatItAsksIsHeldAgainstAnAssessmentOfPs31() {
    GapAnalysis gap = gap(answered(Response.YES, "1.3", "5.3", "6.8"), FOUNDRY);
    assertThat(gap.route())
        .extracting(StandardId::toString)
        .containsExactly("asi:ps:3.1", "own:foundry:1", FOUNDRY);
    // PS 3.1 asks all that the foundry asks, and more.
    Projection rules = gap.criterion("1.1");
    assertThat(rules.status()).isEqualTo(ProjectionStatus.CARRIED);
    assertThat(rules.after()).isEqualTo(gap.before().criterion("1.3").outcome());
    assertThat(rules.caveats()).extracting(Caveat::code).isEmpty();
    // Only the energy is in common.
    assertThat(gap.criterion("2.1").reason().code()).isEqualTo(ReasonCode.PARTIAL_RELATION);
    assertThat(gap.criterion("2.1").status()).isEqualTo(ProjectionStatus.REVIEW);
    // The same, but only as far as the user recalls.
    assertThat(gap.criterion("2.2").status()).isEqualTo(ProjectionStatus.CARRIED);
    assertThat(gap.criterion("2.2").caveats())
        .extracting(Caveat::code)
        .containsExactly(CaveatCode.MAPPING_NOT_CONFIRMED);
    assertThat(gap.source("1.1").status()).isEqualTo(Successor.Status.RETIRED);
    assertThat(gap.source("6.8").status()).isEqualTo(Successor.Status.CONTINUES);
  }

  @Test
  void theOtherWayMostOfPs31IsNew() {
    GapAnalysis gap =
        gap(casthouse(FOUNDRY, Map.of("1.1/house-rules", Response.YES)), "asi:ps:3.1");
    assertThat(gap.criteria()).hasSize(62);
    assertThat(gap.criterion("1.3").reason().code()).isEqualTo(ReasonCode.PARTIAL_RELATION);
    assertThat(gap.criterion("6.8").reason().code()).isEqualTo(ReasonCode.NOTHING_TO_CARRY);
    assertThat(gap.criterion("1.1").reason().code()).isEqualTo(ReasonCode.NEW_CRITERION);
    assertThat(gap.criterion("6.6").status())
        .as("bauxite residue is no matter of a casthouse")
        .isEqualTo(ProjectionStatus.NOT_APPLICABLE);
    assertThat(gap.summary().get(ProjectionStatus.UNKNOWN)).isZero();
  }

  @Test
  void twoAssessmentsAreComparedAcrossTheMapping() {
    Assessment before = RULES.assess(answered(Response.NO, "6.8"), DAY);
    Assessment after =
        RULES.assess(casthouse(FOUNDRY, Map.of("2.2/dross-recovery", Response.YES)), DAY);
    assertThat(RULES.diff(before, after).criteria())
        .filteredOn(each -> each.before() != null && each.after() != null)
        .extracting(AddedEditionAssessmentTest::said)
        .containsExactlyInAnyOrder(
            "1.3 1.1 OTHER_REASONS", "5.3 2.1 OTHER_REASONS", "6.8 2.2 IMPROVED");
    assertThat(RULES.diff(before, after).summary().get(Change.REMOVED)).isEqualTo(59);
  }

  private static String said(CriterionChange change) {
    return change.before().criterion().id()
        + " "
        + change.after().criterion().id()
        + " "
        + change.change();
  }

  @Test
  void aLabelOfTheHouseForPs31CarriesEverything() {
    GapAnalysis gap = gap(answered(Response.YES, "1.1", "1.2", "1.3"), "own:ps:3.1");
    Standard house = CATALOGUE.standard("own:ps:3.1");
    assertThat(gap.criteria()).hasSameSizeAs(house.criteria());
    for (Projection projection : gap.criteria()) {
      CriterionOutcome before = gap.before().criterion(projection.target().value()).outcome();
      assertThat(projection.after()).as("%s", projection.target()).isEqualTo(before);
    }
  }
}
