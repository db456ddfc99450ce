package io.asirules.rules.internal.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What moves the hash of a rule set, and what does not. */
class ContentsTest {

  private final MadeUp library = new MadeUp();
  private final String both = library.hash("grading", "requirement");
  private final String one = library.hash("grading");

  @Test
  void theTextOfARuleMovesTheSetsThatHoldIt() {
    library.texts.put("internal/requirement/shown.drl", "rule 2, changed");
    assertThat(library.hash("grading", "requirement")).isNotEqualTo(both);
    assertThat(library.hash("grading")).isEqualTo(one);
  }

  @Test
  void aClassThatObservesMovesTheSetsOfItsTopic() {
    library.observers.put("rules/internal/requirement/Seen.java", "22, changed");
    assertThat(library.hash("grading", "requirement")).isNotEqualTo(both);
    assertThat(library.hash("grading")).isEqualTo(one);
  }

  @Test
  void aClassOfNoTopicMovesAllSets() {
    library.observers.put("rules/internal/engine/Engine.java", "33, changed");
    assertThat(library.hash("grading", "requirement")).isNotEqualTo(both);
    assertThat(library.hash("grading")).isNotEqualTo(one);
  }

  @Test
  void theDataMoveAllSets() {
    library.data = "44, changed";
    assertThat(library.hash("grading", "requirement")).isNotEqualTo(both);
    assertThat(library.hash("grading")).isNotEqualTo(one);
  }

  @Test
  void theOrderOfPackagesMovesNothing() {
    assertThat(library.hash("requirement", "grading")).isEqualTo(both);
  }

  @Test
  void everyFileOfTheLibraryIsThere() {
    for (String name : Contents.shipped().packages()) {
      assertThat(Contents.shipped().hash(java.util.List.of(name), () -> "").sha256())
          .matches("[0-9a-f]{64}");
    }
  }
}
