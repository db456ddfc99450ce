package io.asirules.model.assessment;

import static io.asirules.model.assessment.Results.assessment;
import static io.asirules.model.assessment.Results.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import io.asirules.model.assessment.AssessmentDiff.CriterionChange;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.standard.CriterionId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AssessmentDiffTest {

  /** Reads changes.csv: a row for each outcome before, a column for each outcome after. */
  static Stream<Arguments> changes() throws IOException {
    String table;
    try (var stream = AssessmentDiffTest.class.getResourceAsStream("changes.csv")) {
      table =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8).strip();
    }
    List<String[]> rows = table.lines().map(line -> line.split(",", -1)).toList();
    List<Arguments> cases = new ArrayList<>();
    for (String[] row : rows.subList(1, rows.size())) {
      for (int column = 1; column < row.length; column++) {
        cases.add(
            Arguments.of(
                CriterionOutcome.valueOf(row[0]),
                CriterionOutcome.valueOf(rows.get(0)[column]),
                Change.valueOf(row[column])));
      }
    }
    return cases.stream();
  }

  private static Change change(CriterionOutcome before, CriterionOutcome after) {
    return diff(List.of(result("1.1", before)), List.of(result("1.1", after)))
        .criteria()
        .get(0)
        .change();
  }

  private static AssessmentDiff diff(List<CriterionResult> before, List<CriterionResult> after) {
    return assessment("asi:ps:3", before).diff(assessment("asi:ps:3", after));
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @MethodSource("changes")
  void theTableSaysWhatBecameOfAnOutcome(
      CriterionOutcome before, CriterionOutcome after, Change expected) {
    assertThat(change(before, after)).isEqualTo(expected);
  }

  @Test
  void theTableNamesEveryPairOfOutcomes() throws IOException {
    int outcomes = CriterionOutcome.values().length;
    assertThat(changes()).hasSize(outcomes * outcomes);
  }

  @Property
  void whatImprovedOneWayWorsenedTheOther(
      @ForAll CriterionOutcome one, @ForAll CriterionOutcome other) {
    Change there = change(one, other);
    Change back = change(other, one);
    assertThat(there == Change.IMPROVED).isEqualTo(back == Change.WORSENED);
    assertThat(there == Change.WORSENED).isEqualTo(back == Change.IMPROVED);
    assertThat(there == Change.SAME).isEqualTo(one == other);
  }

  @Property
  void anAssessmentComparedWithItselfIsTheSame(
      @ForAll @Size(max = 6) List<CriterionOutcome> outcomes) {
    List<CriterionResult> results = results(outcomes);
    AssessmentDiff diff = diff(results, results);
    assertThat(diff.criteria()).hasSize(outcomes.size());
    assertThat(diff.criteria())
        .extracting(CriterionChange::change)
        .containsOnly(outcomes.isEmpty() ? new Change[0] : new Change[] {Change.SAME});
  }

  private static List<CriterionResult> results(List<CriterionOutcome> outcomes) {
    List<CriterionResult> results = new ArrayList<>();
    for (CriterionOutcome outcome : outcomes) {
      results.add(result("1." + (results.size() + 1), outcome));
    }
    return results;
  }

  @Property
  void theCountsAddUp(
      @ForAll @Size(max = 6) List<CriterionOutcome> before,
      @ForAll @Size(max = 6) List<CriterionOutcome> after) {
    AssessmentDiff diff = diff(results(before), results(after));
    Map<Change, Integer> summary = diff.summary();
    assertThat(summary).containsOnlyKeys(Change.values());
    assertThat(summary.values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(diff.criteria().size())
        .isEqualTo(Math.max(before.size(), after.size()));
    assertThat(summary.get(Change.REMOVED)).isEqualTo(Math.max(0, before.size() - after.size()));
    assertThat(summary.get(Change.ADDED)).isEqualTo(Math.max(0, after.size() - before.size()));
  }

  @Property
  void everyCriterionOfBothSidesIsInTheDiff(
      @ForAll @Size(max = 6) List<CriterionOutcome> before,
      @ForAll @Size(max = 6) List<CriterionOutcome> after) {
    List<CriterionChange> changes = diff(results(before), results(after)).criteria();
    assertThat(changes).extracting(CriterionChange::before).containsAll(results(before));
    assertThat(changes).extracting(CriterionChange::after).containsAll(results(after));
  }

  @Test
  void theSameOutcomeForAnotherReasonOrOnOtherEvidenceIsToldApart() {
    Evidence report = Evidence.builder("E1").build();
    CriterionResult silent = result("1.1", CriterionOutcome.NOT_ASSESSED);
    CriterionResult planned =
        result(
            "1.1",
            CriterionOutcome.NOT_ASSESSED,
            ReasonCode.PLANNED_NOT_SHOWN,
            List.of(),
            List.of());
    CriterionResult shown =
        result(
            "1.1",
            CriterionOutcome.NOT_ASSESSED,
            ReasonCode.NOTHING_SHOWN,
            List.of(report),
            List.of());
    for (CriterionResult other : List.of(planned, shown)) {
      assertThat(diff(List.of(silent), List.of(other)).criteria().get(0).change())
          .isEqualTo(Change.OTHER_REASONS);
    }
  }

  @Test
  void acrossEditionsACriterionIsComparedWithEachThatFollowsIt() {
    Assessment before =
        assessment(
            "asi:ps:2",
            List.of(
                result("2.5", CriterionOutcome.MINOR_NC),
                result("2.6", CriterionOutcome.CONFORMANCE)));
    Assessment after =
        assessment(
            "asi:ps:3",
            List.of(
                result("2.5", CriterionOutcome.CONFORMANCE),
                result("2.6", CriterionOutcome.MAJOR_NC),
                result("2.7", CriterionOutcome.CONFORMANCE)));
    AssessmentDiff diff =
        before.diff(
            after,
            id ->
                id.value().equals("2.5")
                    ? List.of(CriterionId.of("2.5"), CriterionId.of("2.6"))
                    : List.of());
    assertThat(diff.criteria())
        .extracting(CriterionChange::change)
        .containsExactly(Change.IMPROVED, Change.WORSENED, Change.REMOVED, Change.ADDED);
    assertThat(diff.before()).isEqualTo(before.stamp());
    assertThat(diff.after()).isEqualTo(after.stamp());
  }

  @Test
  void equalNumbersOfTwoEditionsAreNotComparedUnasked() {
    Assessment before = assessment("asi:ps:2", List.of());
    Assessment after = assessment("asi:ps:3", List.of());
    assertThatThrownBy(() -> before.diff(after))
        .isInstanceOf(AsiException.class)
        .hasMessage(
            "asi:ps:2 and asi:ps:3 number their criteria differently; expected a mapping between"
                + " them");
  }

  @ParameterizedTest
  @EnumSource(Change.class)
  void aChangeHasWordsInBothLanguages(Change change) {
    assertThat(change.words().en()).isNotEqualTo(change.words().zh());
  }

  @Property
  void theWorseCriterionOutcomeIsAssociativeCommutativeAndOneOfTheTwo(
      @ForAll CriterionOutcome a, @ForAll CriterionOutcome b, @ForAll CriterionOutcome c) {
    assertThat(a.worse(b)).isEqualTo(b.worse(a)).isIn(a, b);
    assertThat(a.worse(b).worse(c)).isEqualTo(a.worse(b.worse(c)));
    assertThat(a.worse(b).isFinding()).isEqualTo(a.isFinding() || b.isFinding());
    assertThat(a.worse(CriterionOutcome.NOT_APPLICABLE)).isEqualTo(a);
  }
}
