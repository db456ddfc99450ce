package io.asirules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import io.asirules.model.Language;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.AssessmentDiff.CriterionChange;
import io.asirules.model.assessment.Change;
import io.asirules.model.assessment.CriterionOutcome;
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
import io.asirules.model.standard.StandardId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gap analyses between shipped editions that a person can follow. */
class AsiRulesGapTest {

  private static final AsiRules RULES = AsiRules.create();
  private static final AssessmentOptions DAY = AssessmentOptions.asOf(LocalDate.of(2026, 11, 23));
  private static final StandardId DRAFT = StandardId.parse("asi:ps:4-draft1");

  private static SelfAssessment.Builder refinery(String standard) {
    return SelfAssessment.builder(
            StandardId.parse(standard), new Entity("acme", "Acme", null, null))
        .scope(
            CertificationScope.builder()
                .facility(
                    Facility.builder("site")
                        .activities(
                            SupplyChainActivity.BAUXITE_MINING,
                            SupplyChainActivity.ALUMINA_REFINING)
                        .build())
                .build());
  }

  /** Gives one answer to every requirement of a criterion. */
  private static SelfAssessment.Builder answer(
      SelfAssessment.Builder input, String standard, String criterion, Response response) {
    for (Requirement requirement : RULES.catalogue().standard(standard).requirements()) {
      if (requirement.id().criterion().value().equals(criterion)) {
        input.answer(new Answer(requirement.id(), null, response, ""));
      }
    }
    return input;
  }

  private static SelfAssessment answered(String standard, String criterion, Response response) {
    return answer(refinery(standard), standard, criterion, response).build();
  }

  @ParameterizedTest(name = "PS 3.1 {0} leads to module {1} of the draft")
  @CsvSource({"6.6, 10", "8.7, 9", "2.10, 9", "9.6, 11"})
  void titlesLeadToTheModulesOfTheDraftAndDecideNothing(String source, String module) {
    SelfAssessment input = answered("asi:ps:3.1", source, Response.NO);
    GapAnalysis gap = RULES.gap(input, DRAFT, DAY);
    assertThat(gap.isTargetKnown()).isFalse();
    assertThat(gap.source(source).status()).isEqualTo(Successor.Status.LEAD);
    Projection there = gap.criterion(module);
    assertThat(there.criterion()).isNull();
    assertThat(there.status()).isEqualTo(ProjectionStatus.UNKNOWN);
    assertThat(there.after()).isEqualTo(CriterionOutcome.INDETERMINATE);
    assertThat(there.reason().code()).isEqualTo(ReasonCode.INFERENCE_NOT_USED);
    assertThat(there.reason().text(Language.EN)).contains(source);
    assertThat(there.evidence()).isEmpty();
  }

  @ParameterizedTest(name = "PS 3.1 {0}, asked for: module {1} needs review")
  @CsvSource({"6.6, 10", "8.7, 9", "2.10, 9", "9.6, 11"})
  void inferencesThatAreAskedForOfferEvidenceForReviewAtMost(String source, String module) {
    SelfAssessment input = answered("asi:ps:3.1", source, Response.PARTLY);
    GapAnalysis gap = RULES.gap(input, DRAFT, DAY.withInferences());
    assertThat(gap.source(source).status()).isEqualTo(Successor.Status.CONTINUES);
    assertThat(gap.criterion(module).status()).isIn(ProjectionStatus.REVIEW);
    assertThat(gap.criterion(module).reason().code()).isEqualTo(ReasonCode.PARTIAL_RELATION);
    assertThat(gap.summary().get(ProjectionStatus.CARRIED)).isZero();
  }

  @Test
  void whatTheDraftMakesOfAllElseIsNotKnown() {
    GapAnalysis gap = RULES.gap(answered("asi:ps:3.1", "1.1", Response.YES), DRAFT, DAY);
    assertThat(gap.criteria()).hasSize(3);
    assertThat(gap.source("1.1").status()).isEqualTo(Successor.Status.UNKNOWN);
    assertThat(gap.sources())
        .filteredOn(each -> each.status() == Successor.Status.UNKNOWN)
        .hasSize(58);
    assertThat(gap.hasFindings()).isTrue();
  }

  @Test
  void whatEditionThreeOnlyPartlyKeptNeedsReviewAndWhatItAddedIsNew() {
    GapAnalysis gap =
        RULES.gap(answered("asi:ps:2", "5.3", Response.YES), StandardId.parse("asi:ps:3.1"), DAY);
    assertThat(gap.criterion("2.8").status()).isEqualTo(ProjectionStatus.NEW);
    assertThat(gap.criterion("8.3").status()).isEqualTo(ProjectionStatus.NEW);
    // Two criteria on water became one.
    assertThat(gap.criterion("7.1").predecessors())
        .extracting(each -> each.result().criterion().id().value())
        .containsExactlyInAnyOrder("7.1", "7.3");
    assertThat(gap.summary().get(ProjectionStatus.UNKNOWN)).isZero();
  }

  @Test
  void anAnswerToTheOtherEditionStays() {
    SelfAssessment before = answered("asi:ps:3", "1.1", Response.NO);
    SelfAssessment answers = answered("asi:ps:3.1", "1.1", Response.YES);
    GapAnalysis gap = RULES.gap(before, answers, DAY);
    assertThat(gap.before().criterion("1.1").outcome().isFinding()).isTrue();
    assertThat(gap.criterion("1.1").status()).isEqualTo(ProjectionStatus.KEPT);
    assertThat(gap.criterion("1.1").after())
        .isEqualTo(RULES.assess(answers, DAY).criterion("1.1").outcome());
    assertThat(gap.criterion("1.1").reason().code()).isEqualTo(ReasonCode.OWN_ANSWER_KEPT);
    assertThat(gap.criterion("1.2").status()).isEqualTo(ProjectionStatus.NOT_ASSESSED);
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "asi:ps:3.1 | asi:coc:2 | no mapping leads from asi:ps:3.1 to asi:coc:2",
        "asi:ps:3.1 | asi:ps:1 | no mapping leads from asi:ps:3.1 to asi:ps:1",
        "asi:ps:3.1 | asi:ps:4 | unknown standard 'asi:ps:4'; did you mean 'asi:ps:1'?"
      })
  void whereNoMappingLeadsThereIsNoAnswer(String from, String to, String message) {
    assertThatThrownBy(() -> RULES.gap(refinery(from).build(), StandardId.parse(to), DAY))
        .isInstanceOf(AsiException.class)
        .hasMessage(message);
  }

  @Test
  void aDraftWithoutCriteriaCanNeitherBeAssessedNorAnswered() {
    SelfAssessment draft = refinery("asi:ps:4-draft1").build();
    String message =
        "asi:ps:4-draft1 has no criteria in this catalogue; to assess against it, add them from"
            + " your own copy with an overlay";
    assertThatThrownBy(() -> RULES.assess(draft, DAY)).hasMessage(message);
    assertThatThrownBy(() -> RULES.gap(refinery("asi:ps:3.1").build(), draft, DAY))
        .hasMessage(message);
    assertThatThrownBy(() -> RULES.gap(draft, StandardId.parse("asi:ps:3.1"), DAY))
        .hasMessage(message);
  }

  @Test
  void limitsSpeakOfTheEditionAssessedAlone() {
    AssessmentOptions options = DAY.withLimit("5.2/post-2020-intensity", new BigDecimal("10"));
    SelfAssessment before = refinery("asi:ps:3.1").build();
    SelfAssessment answers = refinery("asi:ps:2").build();
    assertThat(RULES.gap(before, answers, options).criteria()).hasSize(59);
    assertThat(RULES.gap(before, answers.standard(), options).criteria()).hasSize(59);
  }

  @Test
  void anotherCoordinateInUseNamesTheSameEdition() {
    StandardId alias = StandardId.parse("asi:coc:2.1");
    GapAnalysis gap = RULES.gap(refinery("asi:coc:1").build(), alias, DAY);
    assertThat(gap.target().id()).hasToString("asi:coc:2");
    assertThat(RULES.gap(refinery("asi:coc:2.1").build(), alias, DAY).route())
        .extracting(StandardId::toString)
        .containsExactly("asi:coc:2");
  }

  @Test
  void twoAssessmentsAgainstTwoEditionsAreComparedOverTheMapping() {
    Assessment before = RULES.assess(answered("asi:ps:2", "7.3", Response.NO), DAY);
    Assessment after = RULES.assess(answered("asi:ps:3.1", "7.1", Response.YES), DAY);
    assertThat(RULES.diff(before, after).criteria())
        .filteredOn(each -> each.after() != null)
        .filteredOn(each -> each.after().criterion().id().value().equals("7.1"))
        .extracting(each -> each.before() == null ? "-" : each.before().criterion().id().value())
        .containsExactlyInAnyOrder("7.1", "7.3");
    assertThat(RULES.diff(before, after).criteria())
        .filteredOn(each -> each.change() == Change.ADDED)
        .extracting(each -> each.after().criterion().id().value())
        .contains("2.8", "5.4", "8.3", "8.6", "10.9");
    assertThat(RULES.diff(before, after).summary().values().stream().mapToInt(n -> n).sum())
        .isEqualTo(RULES.diff(before, after).criteria().size());
  }

  @Test
  void anAssessmentComparedWithItselfIsTheSame() {
    Assessment assessment = RULES.assess(answered("asi:ps:3.1", "1.1", Response.NO), DAY);
    assertThat(RULES.diff(assessment, assessment).criteria())
        .hasSize(62)
        .extracting(CriterionChange::change)
        .containsOnly(Change.SAME);
  }

  @Test
  void assessmentsWithoutAMappingAreNotCompared() {
    Assessment performance = RULES.assess(refinery("asi:ps:3.1").build(), DAY);
    Assessment custody = RULES.assess(refinery("asi:coc:2").build(), DAY);
    assertThatThrownBy(() -> RULES.diff(performance, custody))
        .isInstanceOf(AsiException.class)
        .hasMessage("no mapping leads from asi:ps:3.1 to asi:coc:2");
  }

  @Test
  void theRequirementAnsweredIsOneOfTheEdition() {
    SelfAssessment wrong =
        refinery("asi:ps:3.1")
            .answer(new Answer(RequirementId.parse("1.1/no-such"), null, Response.YES, ""))
            .build();
    assertThatThrownBy(() -> RULES.gap(wrong, StandardId.parse("asi:ps:2"), DAY))
        .isInstanceOf(AsiException.class)
        .hasMessageContaining("1.1/no-such");
  }
}
