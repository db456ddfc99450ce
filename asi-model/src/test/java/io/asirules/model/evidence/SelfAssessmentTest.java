package io.asirules.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Entity;
import io.asirules.model.scope.Facility;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SelfAssessmentTest {

  private static final RequirementId PLAN = RequirementId.parse("5.3/plan");

  private final Entity entity = new Entity("group", "Group", null, null);
  private final SelfAssessment.Builder builder =
      SelfAssessment.builder(StandardId.parse("asi:ps:3.1"), entity)
          .scope(
              CertificationScope.builder().facility(Facility.builder("smelter").build()).build());

  private static Answer answer(String unit) {
    return new Answer(PLAN, unit, Response.YES, "");
  }

  @Test
  void everythingGivenIsKept() {
    Evidence evidence = Evidence.builder("e1").unit("smelter").build();
    AssessorRating rating =
        new AssessorRating(CriterionId.of("5.3"), Rating.MINOR_NC, "late", "A. Auditor");
    SelfAssessment assessment =
        builder
            .asOf(LocalDate.of(2026, 1, 31))
            .evidence(evidence)
            .answer(answer("smelter"))
            .answer(answer("group"))
            .answer(answer(null))
            .rating(rating)
            .build();

    assertThat(assessment.standard()).hasToString("asi:ps:3.1");
    assertThat(assessment.entity()).isEqualTo(entity);
    assertThat(assessment.scope().facilities()).hasSize(1);
    assertThat(assessment.asOf()).contains(LocalDate.of(2026, 1, 31));
    assertThat(assessment.evidence()).containsExactly(evidence);
    assertThat(assessment.answers())
        .containsExactly(answer("smelter"), answer("group"), answer(null));
    assertThat(assessment.ratings()).containsExactly(rating);
  }

  @Test
  void theDayMayBeLeftOpen() {
    assertThat(builder.build().asOf()).isEmpty();
  }

  @Test
  void aScopeIsNeeded() {
    assertThatThrownBy(() -> SelfAssessment.builder(StandardId.parse("asi:ps:3.1"), entity).build())
        .hasMessage("a self-assessment needs a scope");
  }

  @Test
  void evidenceOfOneNameTwiceIsRefused() {
    assertRefused(
        builder.evidence(Evidence.builder("e1").build()).evidence(Evidence.builder("e1").build()),
        "'e1' names two pieces of evidence");
  }

  @Test
  void evidenceOfAUnitOutsideTheScopeIsRefused() {
    assertRefused(
        builder.evidence(Evidence.builder("e1").unit("mill").build()),
        "evidence 'e1' speaks of unit 'mill', which is not in the scope");
  }

  @Test
  void anAnswerOfAUnitOutsideTheScopeIsRefused() {
    assertRefused(
        builder.answer(answer("mill")),
        "the answer to 5.3/plan speaks of unit 'mill', which is not in the scope");
  }

  @Test
  void aSecondAnswerForTheSameUnitIsRefused() {
    assertRefused(
        builder.answer(answer("smelter")).answer(answer("smelter")),
        "requirement 5.3/plan is answered twice");
  }

  @Test
  void aSecondRatingIsRefused() {
    AssessorRating rating = new AssessorRating(CriterionId.of("5.3"), Rating.CONFORMANCE, "", "");
    assertRefused(builder.rating(rating).rating(rating), "criterion 5.3 is rated twice");
  }

  private static void assertRefused(SelfAssessment.Builder builder, String message) {
    assertThatThrownBy(builder::build).isInstanceOf(AsiException.class).hasMessage(message);
  }
}
