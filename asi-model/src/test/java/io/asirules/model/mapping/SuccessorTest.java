package io.asirules.model.mapping;

import static io.asirules.model.mapping.Mappings.path;
import static io.asirules.model.mapping.Mappings.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.Results;
import io.asirules.model.standard.EvidenceLevel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessorTest {

  private static Successor successor(List<MappingPath> paths) {
    return new Successor(Results.result("1.1", CriterionOutcome.CONFORMANCE), paths);
  }

  /** Paths by their words: a relation to 1.2, or by itself; "titles" marks an inference. */
  private static List<MappingPath> paths(String words) {
    List<MappingPath> paths = new ArrayList<>();
    for (String word : words.isEmpty() ? new String[0] : words.split(" \\+ ")) {
      boolean inferred = word.endsWith(" by titles") || word.endsWith(" by titles, used");
      Relation relation = Relation.valueOf(word.split(" ", -1)[0]);
      MappingRow row =
          row(
              1,
              "1.1",
              relation,
              relation.isTwoSided() ? "1." + (paths.size() + 1) : null,
              EvidenceLevel.SECONDARY,
              inferred);
      paths.add(path(word.endsWith("used"), row));
    }
    return paths;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "EQUIVALENT | CONTINUES",
        "INTERSECTS | CONTINUES",
        "SUBSET_OF + SUBSET_OF | CONTINUES",
        "NO_RELATIONSHIP + INTERSECTS | CONTINUES",
        "INTERSECTS by titles | LEAD",
        "INTERSECTS by titles, used | CONTINUES",
        "INTERSECTS by titles + EQUAL | CONTINUES",
        "INTERSECTS by titles + UNKNOWN | LEAD",
        "INTERSECTS by titles + RETIRED | LEAD",
        "RETIRED | RETIRED",
        "RETIRED + NO_RELATIONSHIP | RETIRED",
        "RETIRED by titles | UNKNOWN",
        "UNKNOWN | UNKNOWN",
        "UNKNOWN + RETIRED | UNKNOWN",
        "'' | UNKNOWN"
      })
  void aCriterionGoesWhereItsPathsSay(String words, Successor.Status status) {
    List<MappingPath> paths = paths(words);
    List<MappingPath> backwards = new ArrayList<>(paths);
    java.util.Collections.reverse(backwards);

    assertThat(successor(paths).status()).isEqualTo(status);
    assertThat(successor(backwards).status()).as("in the other order").isEqualTo(status);
  }

  @Test
  void aPathWhoseRelationIsLostOnTheWayIsNotRetired() {
    MappingPath lost =
        path(
            false,
            row(1, "1.1", Relation.INTERSECTS, "1.2", EvidenceLevel.CONFIRMED, false),
            row(2, "1.2", Relation.INTERSECTS, "1.3", EvidenceLevel.CONFIRMED, false));
    assertThat(successor(List.of(lost)).status()).isEqualTo(Successor.Status.UNKNOWN);
  }
}
