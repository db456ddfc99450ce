package io.asirules.rules.internal.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.ContentHash;
import io.asirules.model.InputException;
import io.asirules.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RuleSetTableTest {

  private static final String HEADER =
      "id,version,status,superseded-by,since,editions,packages\n"
          + "any,1.0,IN_WORK,,,*,requirement\n"
          + "asi:ps:2,1.0,IN_WORK,,,asi:ps:2,grading requirement\n";

  private static List<RuleSet> read(String text) {
    return RuleSetTable.read(
        text,
        Set.of("grading", "requirement"),
        (coordinate, editions, packages) -> ContentHash.of("0"));
  }

  @Test
  void aRowIsARuleSet() {
    RuleSet set = read(HEADER).get(1);
    assertThat(set).hasToString("asi:ps:2@1.0");
    assertThat(set.editions()).hasToString("[asi:ps:2]");
    assertThat(set.packages()).containsExactly("grading", "requirement");
    assertThat(set.otherEditions()).isFalse();
    assertThat(read(HEADER).get(0).otherEditions()).isTrue();
    assertThat(read(HEADER).get(0).editions()).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "bad-rule-sets.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void aDamagedRowIsRefusedWithItsPlace(String row, String problem) {
    assertThatThrownBy(() -> read(HEADER + row + "\n"))
        .isInstanceOf(InputException.class)
        .hasMessage("rule-sets.csv: " + problem);
  }

  @Test
  void anotherHeaderIsRefused() {
    assertThatThrownBy(() -> read("id,version\n"))
        .hasMessageStartingWith("rule-sets.csv: row 1: expected the header id,version,status");
    assertThatThrownBy(() -> read(""))
        .hasMessageStartingWith("rule-sets.csv: is empty; expected the header id,version");
  }

  @Test
  void theRowOfTheGuideIsAGoodOne() throws IOException {
    String guide = Files.readString(Path.of("docs", "new-edition.md"));
    String start = "`rule-sets.csv`:\n\n```csv\n";
    int from = guide.indexOf(start) + start.length();
    String row = guide.substring(from, guide.indexOf("```", from));
    List<RuleSet> sets =
        RuleSetTable.read(
            Rows.resource("io/asirules/rules/rule-sets.csv") + row,
            Contents.shipped().packages(),
            (coordinate, editions, packages) -> ContentHash.of("0"));
    assertThat(sets.get(sets.size() - 1).coordinate()).isEqualTo("asi:ps:5@1.0.0");
  }
}
