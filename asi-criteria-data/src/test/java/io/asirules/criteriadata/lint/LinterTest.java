package io.asirules.criteriadata.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.Standard;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LinterTest {

  @TestFactory
  List<DynamicTest> everyShippedEditionHasNoDefect() {
    return Catalogue.load().standards().stream()
        .map(
            standard ->
                DynamicTest.dynamicTest(
                    standard.toString(), () -> assertThat(Linter.check(standard)).isEmpty()))
        .toList();
  }

  @Test
  void aSoundStandardHasNoDefect() {
    assertThat(Linter.check(new Draft().build())).isEmpty();
  }

  @Test
  void aCriterionWithoutAnEssentialRequirementSaysWhy() {
    Draft draft = new Draft();
    draft.first.requirement.essential = false;
    draft.first.requirement.provenance =
        new Provenance(EvidenceLevel.RECALLED, List.of(), "Not essential: recalled weakly.");
    assertThat(Linter.check(draft.build())).isEmpty();
  }

  @Test
  void whatAnEditionAsksBeyondTheKindHasNoDefectWhereItIsSound() {
    assertThat(DefectCase.soundParticulars())
        .allSatisfy(
            fill -> {
              Draft draft = new Draft();
              fill.accept(draft);
              assertThat(Linter.check(draft.build())).isEmpty();
            });
  }

  @Test
  void performanceStandardThreeHasElevenPrinciples() {
    Draft draft = new Draft();
    draft.id = "asi:ps:3";
    assertFound(draft, "asi:ps:3", "has 2 principles; expected 11");
  }

  @TestFactory
  List<DynamicTest> eachKindOfDefectIsFoundAndNothingElse() {
    return Stream.concat(DefectCase.all().stream(), DefectCase.ofParticulars().stream())
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.name(),
                    () -> {
                      Draft draft = new Draft();
                      each.damage().accept(draft);
                      assertFound(draft, each.place(), each.problem());
                    }))
        .toList();
  }

  private static void assertFound(Draft draft, String place, String problem) {
    Standard standard = draft.build();
    assertThat(Linter.check(standard))
        .singleElement()
        .satisfies(
            defect -> {
              assertThat(defect.place()).isEqualTo(place);
              assertThat(defect.problem()).contains(problem);
              assertThat(defect).hasToString(place + ": " + defect.problem());
            });
  }
}
