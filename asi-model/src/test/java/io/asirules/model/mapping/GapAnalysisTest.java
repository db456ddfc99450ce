package io.asirules.model.mapping;

import static io.asirules.model.assessment.Results.result;
import static io.asirules.model.mapping.Mappings.path;
import static io.asirules.model.mapping.Mappings.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.Results;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.standard.EditionContent;
import io.asirules.model.standard.StandardId;
import io.asirules.model.standard.StandardStatus;
import io.asirules.model.standard.StandardVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GapAnalysisTest {

  private static final StandardId TARGET = Mappings.edition(2);

  private static StandardVersion version(EditionContent content) {
    return new StandardVersion(
        TARGET,
        Mappings.TEXT,
        StandardStatus.DRAFT,
        content,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Projection projection(ProjectionStatus status, CriterionOutcome after) {
    return projection(status, after, List.of());
  }

  private static Projection projection(
      ProjectionStatus status, CriterionOutcome after, List<Predecessor> predecessors) {
    Reason<ReasonCode> why = result("1.1", after).reasons().get(0);
    return new Projection(
        Results.criterion("1.1").id(),
        Results.criterion("1.1").title(),
        Results.criterion("1.1"),
        status,
        after,
        predecessors,
        why,
        List.of());
  }

  private static GapAnalysis gap(
      CriterionOutcome before, EditionContent content, Projection... projections) {
    CriterionResult result = result("1.1", before);
    return new GapAnalysis(
        Results.assessment("own:tiny:1", List.of(result)),
        version(content),
        List.of(Mappings.edition(1), TARGET),
        false,
        List.of(projections),
        List.of(new Successor(result, List.of())));
  }

  @ParameterizedTest(name = "{0} before, {1} there as {2}: something to do {3}")
  @CsvSource({
    "CONFORMANCE, CARRIED, CONFORMANCE, false",
    "CONFORMANCE, KEPT, CONFORMANCE, false",
    "NOT_ASSESSED, NOT_ASSESSED, NOT_ASSESSED, true",
    "CONFORMANCE, NOT_APPLICABLE, NOT_APPLICABLE, false",
    "CONFORMANCE, KEPT, MINOR_NC, true",
    "CONFORMANCE, REVIEW, NEEDS_JUDGEMENT, true",
    "CONFORMANCE, NEW, NOT_ASSESSED, true",
    "CONFORMANCE, UNKNOWN, INDETERMINATE, true",
    "MINOR_NC, NOT_APPLICABLE, NOT_APPLICABLE, true"
  })
  void thereIsSomethingToDoForAFindingAndForWhatIsOpen(
      CriterionOutcome before, ProjectionStatus status, CriterionOutcome after, boolean todo) {
    assertThat(gap(before, EditionContent.CRITERIA, projection(status, after)).hasFindings())
        .isEqualTo(todo);
  }

  @Test
  void anEditionWhoseCriteriaAreNotKnownIsSomethingToDo() {
    GapAnalysis gap = gap(CriterionOutcome.CONFORMANCE, EditionContent.STRUCTURE_ONLY);
    assertThat(gap.isTargetKnown()).isFalse();
    assertThat(gap.hasFindings()).isTrue();
  }

  @Test
  void theSummaryCountsEveryStatusZeroIncluded() {
    GapAnalysis gap =
        gap(
            CriterionOutcome.CONFORMANCE,
            EditionContent.CRITERIA,
            projection(ProjectionStatus.NEW, CriterionOutcome.NOT_ASSESSED));
    assertThat(gap.summary())
        .containsOnlyKeys(ProjectionStatus.values())
        .containsEntry(ProjectionStatus.NEW, 1)
        .containsEntry(ProjectionStatus.KEPT, 0);
  }

  @Test
  void bothSidesAreFoundByTheirNumbers() {
    GapAnalysis gap =
        gap(
            CriterionOutcome.CONFORMANCE,
            EditionContent.CRITERIA,
            projection(ProjectionStatus.NEW, CriterionOutcome.NOT_ASSESSED));
    assertThat(gap.criterion("1.1").status()).isEqualTo(ProjectionStatus.NEW);
    assertThat(gap.source("1.1").status()).isEqualTo(Successor.Status.UNKNOWN);
    assertThatThrownBy(() -> gap.criterion("9.9"))
        .isInstanceOf(AsiException.class)
        .hasMessage("own:tiny:2 has no criterion 9.9");
    assertThatThrownBy(() -> gap.source("9.9"))
        .isInstanceOf(AsiException.class)
        .hasMessage("own:tiny:1 has no criterion 9.9");
  }

  @Test
  void evidenceToLookAtIsThatOfPredecessorsWithSomethingInCommonEachPieceOnce() {
    Evidence first = Evidence.builder("E1").build();
    Evidence second = Evidence.builder("E2").build();
    Evidence context = Evidence.builder("E3").build();
    Evidence elsewhere = Evidence.builder("E4").build();
    CriterionResult one = shown("1.1", List.of(first), List.of(context));
    CriterionResult other = shown("1.2", List.of(first, second), List.of());
    CriterionResult unrelated = shown("1.3", List.of(elsewhere), List.of());
    Projection projection =
        projection(
            ProjectionStatus.REVIEW,
            CriterionOutcome.NEEDS_JUDGEMENT,
            List.of(
                new Predecessor(path(false, row("1.1", Relation.SUBSET_OF, "1.1")), one),
                new Predecessor(path(false, row("1.2", Relation.INTERSECTS, "1.1")), other),
                new Predecessor(
                    path(false, row("1.3", Relation.NO_RELATIONSHIP, "1.1")), unrelated)));
    assertThat(projection.evidence()).containsExactly(first, context, second);
  }

  private static CriterionResult shown(
      String number, List<Evidence> facts, List<Evidence> context) {
    return result(number, CriterionOutcome.CONFORMANCE, ReasonCode.NOTHING_SHOWN, facts, context);
  }

  @ParameterizedTest
  @EnumSource(ProjectionStatus.class)
  void aStatusHasWordsInBothLanguages(ProjectionStatus status) {
    assertThat(status.words().en()).isNotEqualTo(status.words().zh());
  }
}
