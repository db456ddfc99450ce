package io.asirules.criteriadata.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.evidence.Aspect;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.RequirementKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each kind of requirement needs, as EVALUATION.md, section 4, says. */
class RequirementKindsTest {

  private static final Catalogue CATALOGUE = Catalogue.load();

  private static KindNeeds needs(RequirementKind kind) {
    return CATALOGUE.kinds().of(kind);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "POLICY, EXISTS, ENDORSED",
    "MANAGEMENT_SYSTEM, IN_USE, DOCUMENTED",
    "ASSESSMENT, CARRIED_OUT,",
    "PLAN, CARRIED_OUT,",
    "CONSULTATION, CARRIED_OUT,",
    "TRAINING, CARRIED_OUT,",
    "RECORD, CARRIED_OUT,",
    "GRIEVANCE_MECHANISM, CARRIED_OUT,",
    "PUBLIC_DISCLOSURE, PUBLISHED,",
    "VERIFICATION, VERIFIED,",
    "REVIEW, REVIEWED,",
    "THRESHOLD, MEASURED,",
    "PROHIBITION, DECLARED, CONTROLLED"
  })
  void aKindHasACoreAndFurtherAspects(RequirementKind kind, Aspect core, Aspect further) {
    assertThat(needs(kind).core()).isEqualTo(core);
    assertThat(needs(kind).further()).isEqualTo(further == null ? List.of() : List.of(further));
  }

  @ParameterizedTest
  @EnumSource
  void whatMustBePublicIsPublished(RequirementKind kind) {
    boolean coreAlready = kind == RequirementKind.PUBLIC_DISCLOSURE;

    assertThat(needs(kind).furtherWhenPublic())
        .isEqualTo(coreAlready ? List.of() : List.of(Aspect.PUBLISHED));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsOutOfDateLacks(RequirementKind kind) {
    boolean published = kind == RequirementKind.PUBLIC_DISCLOSURE;

    assertThat(needs(kind).whenLacking())
        .isEqualTo(published ? List.of(Aspect.CURRENT, Aspect.COMPLETE) : List.of(Aspect.CURRENT));
  }

  @Test
  void reviewsAndPublicationsMayBeLate() {
    assertThat(Arrays.stream(RequirementKind.values()).filter(k -> needs(k).latenessForgiven()))
        .containsExactlyInAnyOrder(RequirementKind.REVIEW, RequirementKind.PUBLIC_DISCLOSURE);
  }

  @Test
  void planningIsAStepTowardsWhatIsCarriedOut() {
    assertThat(RequirementKind.values())
        .allSatisfy(
            kind ->
                assertThat(needs(kind).planningIsStep())
                    .isEqualTo(needs(kind).core() == Aspect.CARRIED_OUT));
  }

  @ParameterizedTest(name = "{0}#{1} needs {2}")
  @CsvSource({
    "asi:ps:3.1, 5.1/annual-disclosure, PUBLISHED",
    "asi:ps:3.1, 9.8/risk-response, IN_USE DOCUMENTED",
    "asi:ps:3.1, 2.1/esg-policies, EXISTS ENDORSED",
    "asi:ps:2, 2.1/esg-policies, EXISTS ENDORSED PUBLISHED"
  })
  void aRequirementTellsWhatToAskFor(String edition, String id, String aspects) {
    Requirement requirement =
        CATALOGUE.standard(edition).requirement(RequirementId.parse(id)).orElseThrow();

    assertThat(needs(requirement.kind()).neededFor(requirement))
        .extracting(Aspect::name)
        .containsExactly(aspects.split(" "));
  }
}
