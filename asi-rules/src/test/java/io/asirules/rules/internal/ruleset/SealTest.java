package io.asirules.rules.internal.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.rules.AsiRules;
import io.asirules.rules.recorded.SealedResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * A version that is sealed never moves: {@code rule-sets.lock} keeps what it decides by. {@code
 * -Drules.seal=COORDINATE} seals one, once; {@code -Drules.update=true} writes down what may move.
 */
class SealTest {

  private static final Path LOCK =
      Path.of("src", "main", "resources", "io", "asirules", "rules", Seals.FILE);

  private static final Path DATA =
      Path.of("..", "asi-criteria-data", "src", "main", "resources")
          .resolve(Path.of("io", "asirules", "criteriadata", "catalog"));

  @Test
  void noSealedVersionHasMoved() throws IOException {
    AsiRules rules = AsiRules.create();
    Catalogue catalogue = rules.catalogue();
    String lock = Files.readString(LOCK);
    Sealing sealing =
        Sealing.shipped(
            lock,
            rules.ruleSets(),
            (kept, editions) ->
                (kept.isEmpty() ? catalogue : catalogue.kept(kept)).contentHash(editions),
            set -> SealedResults.hash(rules, set));
    String coordinate = System.getProperty("rules.seal", "");
    if (coordinate.isEmpty()) {
      assertThat(sealing.problems(Boolean.getBoolean("rules.update"))).isEmpty();
      for (String kept : sealing.kept()) {
        assertThat(kept).endsWith(catalogue.kept(kept).stamp().sha256().substring(0, 12));
      }
    } else {
      sealing.seal(coordinate, () -> KeptData.keep(DATA, catalogue.stamp()));
    }
    if (!sealing.lock().equals(lock)) {
      Files.writeString(LOCK, sealing.lock());
    }
  }

  private final MadeUp library = new MadeUp();

  private Sealing sealing(String lock) {
    return new Sealing(
        lock, library.sets(), library.contents(), library::dataHash, set -> library.results);
  }

  /** The table with the two versions that are not in work. */
  private String lock() {
    Sealing sealing = sealing("coordinate,part,content\n");
    sealing.seal("asi:ps:2@1.0", library::keep);
    sealing.seal("asi:ps:2@1.1", library::keep);
    return sealing.lock();
  }

  @Test
  void whatDoesNotMoveStaysSealed() {
    Sealing sealing = sealing(lock());
    assertThat(sealing.problems(false)).isEmpty();
    assertThat(sealing.lock()).isEqualTo(lock());
  }

  @Test
  void aRuleThatChangesBreaksTheSealsOfTheVersionsThatHoldIt() {
    String lock = lock();
    library.texts.put("internal/requirement/shown.drl", "rule 2, changed");
    assertThat(sealing(lock).problems(true))
        .containsExactly(
            "asi:ps:2@1.1 is sealed, and requirement/shown.drl has moved; restore it, and let a"
                + " version in work have a file of its own");
  }

  @Test
  void aRuleMovesWithItsFileToAPackageOfItsVersion() {
    String lock = lock();
    library.moves = "requirement,requirement.v1_1";
    assertThat(sealing(lock).problems(false)).isEmpty();
  }

  @Test
  void dataThatMoveLeaveASealedVersionWithThoseThatWereKept() {
    Sealing sealing = sealing(lock());
    library.data = "changed";
    assertThat(sealing.problems(false))
        .hasSize(2)
        .allSatisfy(problem -> assertThat(problem).contains("the data have moved since"));
    assertThat(sealing.problems(true)).isEmpty();
    assertThat(sealing.lock()).contains("asi:ps:2@1.1,reads,KEPT\n").doesNotContain("TODAY");
    assertThat(sealing(sealing.lock()).problems(false)).isEmpty();
  }

  @Test
  void dataThatWereKeptDoNotMove() {
    Sealing sealing = sealing(lock());
    library.kept = "changed";
    assertThat(sealing.problems(true))
        .contains(
            "asi:ps:2@1.0 is sealed, and the data that were kept for it have moved; restore them");
  }

  @Test
  void classesThatObserveMayChangeAsLongAsTheRecordedResultsComeOut() {
    Sealing sealing = sealing(lock());
    library.observers.put("rules/internal/requirement/Seen.java", "22, changed");
    sealing = sealing(sealing.lock());
    assertThat(sealing.problems(false))
        .singleElement()
        .asString()
        .contains("asi:ps:2@1.1", "its recorded results come out");
    assertThat(sealing.problems(true)).isEmpty();
    assertThat(sealing(sealing.lock()).problems(false)).isEmpty();
  }

  @Test
  void classesThatDecideOtherwiseAreRefused() {
    String lock = lock();
    library.observers.put("rules/internal/requirement/Seen.java", "22, changed");
    library.results = "others";
    assertThat(sealing(lock).problems(true))
        .singleElement()
        .asString()
        .contains("asi:ps:2@1.1", "recorded results do not come out");
  }

  @Test
  void aVersionThatCountsIsSealedAndOneInWorkIsNot() {
    assertThat(sealing(lock() + "asi:ps:2@2.0,data,x\n").problems(false))
        .containsExactly("asi:ps:2@2.0 is sealed and still in work");
    assertThat(sealing("coordinate,part,content\n").problems(false))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("asi:ps:2@1.0 is SUPERSEDED and not sealed; run mvn ")
        .endsWith("-Drules.seal=asi:ps:2@1.0");
  }

  @Test
  void aSealedVersionCannotBeTakenAway() {
    assertThat(sealing(lock() + "asi:ps:9@1.0,data,x\n").problems(false))
        .containsExactly("asi:ps:9@1.0 is sealed and is gone");
  }

  @Test
  void whatCannotBeSealedIsRefusedWithWhatToDo() {
    assertRefused("asi:ps:2@1.0", "is sealed already; a change needs a version of its own");
    assertRefused("asi:ps:2@9", "there is no rule set asi:ps:2@9");
    assertRefused("asi:ps:2@2.0", "is in work; write CURRENT and since when");
    library.results = "";
    assertThatThrownBy(this::lock)
        .hasMessageContaining("asi:ps:2@1.0 decides on nothing that is recorded");
  }

  private void assertRefused(String coordinate, String problem) {
    Sealing sealing = sealing(lock());
    assertThatThrownBy(() -> sealing.seal(coordinate, library::keep)).hasMessageContaining(problem);
  }
}
