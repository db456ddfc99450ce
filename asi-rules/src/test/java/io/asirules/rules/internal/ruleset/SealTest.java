package io.asirules.rules.internal.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.model.AsiException;
import io.asirules.rules.RuleSet;
import io.asirules.rules.RuleSetStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A version that is sealed never moves: {@code rule-sets.lock} keeps its hash. {@code
 * -Drules.seal=COORDINATE} seals one, once.
 */
class SealTest {

  private static final Path LOCK =
      Path.of("src", "main", "resources", "io", "asirules", "rules", "rule-sets.lock");

  @Test
  void noSealedVersionHasMoved() throws IOException {
    List<RuleSet> sets = RuleSets.shipped(Catalogue.load()::contentHash).all();
    String lock = Files.readString(LOCK);
    String coordinate = System.getProperty("rules.seal", "");
    if (!coordinate.isEmpty()) {
      lock = sealed(lock, sets, coordinate);
      Files.writeString(LOCK, lock);
    }
    assertThat(problems(lock, sets)).isEmpty();
  }

  private static Map<String, String> read(String lock) {
    Map<String, String> hashes = new TreeMap<>();
    Rows.read("rule-sets.lock", lock, List.of("coordinate", "sha256"))
        .forEach(row -> hashes.put(row.cell("coordinate"), row.cell("sha256")));
    return hashes;
  }

  private static String sealed(String lock, List<RuleSet> sets, String coordinate) {
    Map<String, String> hashes = read(lock);
    RuleSet set =
        sets.stream()
            .filter(each -> each.coordinate().equals(coordinate))
            .findFirst()
            .orElseThrow(() -> new AsiException("there is no rule set " + coordinate));
    if (hashes.containsKey(coordinate)) {
      throw new AsiException(
          coordinate + " is sealed already; a change needs a version of its own");
    }
    hashes.put(coordinate, set.sha256());
    StringBuilder text = new StringBuilder("coordinate,sha256\n");
    hashes.forEach((each, hash) -> text.append(each).append(',').append(hash).append('\n'));
    return text.toString();
  }

  /** A version is sealed or in work, and what is sealed is here as it was. */
  private static List<String> problems(String lock, List<RuleSet> sets) {
    List<String> problems = new ArrayList<>();
    Map<String, String> hashes = read(lock);
    for (RuleSet set : sets) {
      String hash = hashes.remove(set.coordinate());
      boolean inWork = set.status() == RuleSetStatus.IN_WORK;
      if (hash == null && !inWork) {
        problems.add(set + " is " + set.status() + " and not sealed");
      } else if (hash != null && inWork) {
        problems.add(set + " is sealed and still in work");
      } else if (hash != null && !hash.equals(set.sha256())) {
        problems.add(set + " is sealed, and what decides has moved");
      }
    }
    hashes.keySet().forEach(coordinate -> problems.add(coordinate + " is sealed and is gone"));
    return problems;
  }

  private static String lockOf(List<RuleSet> sets) {
    String lock = Rows.resource("io/asirules/rules/internal/ruleset/rule-sets.lock");
    return sealed(sealed(lock, sets, "asi:ps:2@1.0"), sets, "asi:ps:2@1.1");
  }

  @Test
  void whatDoesNotMoveStaysSealed() {
    MadeUp library = new MadeUp();
    assertThat(problems(lockOf(library.sets()), library.sets())).isEmpty();
  }

  @Test
  void aRuleThatChangesBreaksTheSealsOfTheVersionsThatHoldIt() {
    MadeUp library = new MadeUp();
    String lock = lockOf(library.sets());
    library.texts.put("internal/requirement/shown.drl", "rule 2, changed");
    assertThat(problems(lock, library.sets()))
        .containsExactly("asi:ps:2@1.1 is sealed, and what decides has moved");
  }

  @Test
  void dataThatChangeBreakEverySeal() {
    MadeUp library = new MadeUp();
    String lock = lockOf(library.sets());
    library.data = "changed";
    assertThat(problems(lock, library.sets())).hasSize(2);
  }

  @Test
  void aVersionThatCountsIsSealedAndOneInWorkIsNot() {
    List<RuleSet> sets = new MadeUp().sets();
    assertThat(problems(sealed(lockOf(sets), sets, "asi:ps:2@2.0"), sets))
        .containsExactly("asi:ps:2@2.0 is sealed and still in work");
    assertThat(problems("coordinate,sha256\n", sets))
        .containsExactly(
            "asi:ps:2@1.0 is SUPERSEDED and not sealed", "asi:ps:2@1.1 is CURRENT and not sealed");
  }

  @Test
  void aSealedVersionCannotBeTakenAway() {
    List<RuleSet> sets = new MadeUp().sets();
    assertThat(problems(lockOf(sets), sets.subList(1, sets.size())))
        .containsExactly("asi:ps:2@1.0 is sealed and is gone");
  }

  @Test
  void nothingIsSealedTwice() {
    List<RuleSet> sets = new MadeUp().sets();
    assertThatThrownBy(() -> sealed(lockOf(sets), sets, "asi:ps:2@1.0"))
        .hasMessage("asi:ps:2@1.0 is sealed already; a change needs a version of its own");
    assertThatThrownBy(() -> sealed(lockOf(sets), sets, "asi:ps:2@9"))
        .hasMessage("there is no rule set asi:ps:2@9");
  }
}
