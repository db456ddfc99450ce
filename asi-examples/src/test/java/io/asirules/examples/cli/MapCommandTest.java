package io.asirules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.examples.page.TextLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code asi map} over the shipped tables. */
class MapCommandTest {

  /** A made-up foundry's standard, as a user would add it. */
  static final String OWN =
      Path.of("..", "asi-criteria-data", "src/test/resources/io/asirules/criteriadata/catalog/own")
          .toString();

  @TempDir private Path folder;

  private static Run map(String line) {
    Run run = Run.of(("map " + line).split(" "));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run;
  }

  private static JsonNode json(String line) {
    return new JsonMapper().readTree(map(line + " --format json").out());
  }

  private static Set<String> ends(JsonNode mapping, String side) {
    Set<String> ends = new HashSet<>();
    for (JsonNode path : mapping.get("paths")) {
      if (!path.get(side).isNull()) {
        ends.add(path.get(side).stringValue());
      }
    }
    return ends;
  }

  private static JsonNode path(JsonNode mapping, String source, String target) {
    for (JsonNode path : mapping.get("paths")) {
      if (path.get("source").asString("-").endsWith(source)
          && path.get("target").asString("-").endsWith(target)) {
        return path;
      }
    }
    throw new AssertionError("no path from " + source + " to " + target);
  }

  @ParameterizedTest(name = "{0} to {1} accounts for {2} and {3}")
  @CsvSource({
    "asi:ps:2, asi:ps:3.1, 59, 62",
    "asi:ps:3.1, asi:ps:2, 62, 59",
    "asi:ps:3, asi:ps:3.1, 62, 62",
    "asi:ps:2, asi:ps:4-draft1, 59, 3",
    "asi:ps:3.1, asi:ps:3.1, 62, 62"
  })
  void everyCriterionOfBothEditionsIsAccountedFor(
      String from, String to, int sources, int targets) {
    JsonNode mapping = json(from + " " + to);
    assertThat(mapping.get("sources").asInt()).isEqualTo(sources);
    assertThat(mapping.get("targets").asInt()).isEqualTo(targets);
    assertThat(ends(mapping, "source"))
        .hasSize(sources)
        .allMatch(end -> end.startsWith(from + "#"));
    assertThat(ends(mapping, "target")).hasSize(targets).allMatch(end -> end.startsWith(to + "#"));
  }

  @Test
  void aChainIsComposedAndKeepsItsRows() {
    JsonNode mapping = json("asi:ps:2 asi:ps:3.1");
    assertThat(mapping.get("route").toString())
        .isEqualTo("[\"asi:ps:2\",\"asi:ps:3\",\"asi:ps:3.1\"]");
    JsonNode closure = path(mapping, "asi:ps:2#2.8", "asi:ps:3.1#2.10");
    assertThat(closure.get("relation").asString()).isEqualTo("SUBSET_OF");
    assertThat(closure.get("level").asString()).isEqualTo("SECONDARY");
    assertThat(closure.get("path")).hasSize(2);
    assertThat(closure.get("path").get(0).get("target").asString()).isEqualTo("asi:ps:3#2.10");
    assertThat(closure.get("path").get(1).get("source").asString()).isEqualTo("asi:ps:3#2.10");
    assertThat(path(mapping, "-", "asi:ps:3.1#8.3").get("relation").asString()).isEqualTo("NEW");
  }

  @Test
  void theMappingOntoTheDraftSaysThatItIsNotKnown() {
    JsonNode mapping = json("asi:ps:2 asi:ps:4-draft1");
    assertThat(mapping.get("route")).hasSize(4);
    for (JsonNode path : mapping.get("paths")) {
      assertThat(path.get("relation").asString()).isEqualTo("UNKNOWN");
    }
    JsonNode residue = path(mapping, "asi:ps:2#6.6", "asi:ps:4-draft1#10");
    assertThat(residue.get("inferred").asBoolean()).isTrue();
    assertThat(residue.get("path")).hasSize(3);
    Run table = map("asi:ps:2 asi:ps:4-draft1");
    assertThat(table.out())
        .contains(
            "asi:ps:2 → asi:ps:3 → asi:ps:3.1 → asi:ps:4-draft1",
            "asi:ps:2: 59 criteria",
            "asi:ps:4-draft1: 0 criteria and 3 modules",
            "UNKNOWN",
            "inferred from titles, not used",
            "Module 10 Bauxite Residue and Tailings");
  }

  @Test
  void inferencesCountOnlyWhenAskedForAndThenSaySo() {
    String line = "asi:ps:3.1 asi:ps:4-draft1";
    JsonNode unasked = path(json(line), "asi:ps:3.1#6.6", "#10");
    JsonNode asked = path(json(line + " --include-inferred"), "asi:ps:3.1#6.6", "#10");
    assertThat(unasked.get("relation").asString()).isEqualTo("UNKNOWN");
    assertThat(asked.get("relation").asString()).isEqualTo("INTERSECTS");
    assertThat(asked.get("inferred").asBoolean()).isTrue();
    assertThat(map(line + " --include-inferred").out())
        .contains("inferred from titles")
        .doesNotContain("not used");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "asi:ps:2 asi:ps:3.1",
        "asi:ps:3.1 asi:ps:2 --lang zh",
        "asi:ps:2 asi:ps:4-draft1 --lang zh",
        "asi:coc:1 asi:coc:2 --lang zh",
        "asi:ps:3.1 asi:ps:4-draft1 --include-inferred"
      })
  void theTableFitsItsPage(String line) {
    assertThat(map(line).out().lines()).allMatch(each -> TextLayout.width(each) <= TextLayout.PAGE);
  }

  @Test
  void theTableIsToldInChinese() {
    assertThat(map("asi:ps:2 asi:ps:4-draft1 --lang zh").out())
        .contains("路径：asi:ps:2 → ", "59条准则", "3个模块", "据标题推断，未采用", "铝土矿残渣")
        .doesNotContain("Route", "inferred");
  }

  @Test
  void csvHasAHeadAndARowForEachPath() throws Exception {
    Path file = folder.resolve("map.csv");
    Run run = Run.of("map", "asi:ps:2", "asi:ps:3.1", "--format", "csv", "--out", file.toString());
    assertThat(run).isEqualTo(new Run(0, "", ""));
    List<String> lines = Files.readAllLines(file);
    assertThat(lines.get(0))
        .isEqualTo(
            "source,source_title,target,target_title,relation,level,inferred,path,rationale,"
                + "coverage,sources,rule_set,overlays,limits");
    assertThat(lines).hasSize(1 + json("asi:ps:2 asi:ps:3.1").get("paths").size());
    assertThat(lines)
        .anyMatch(line -> line.startsWith(",,asi:ps:3.1#8.3,"))
        .anyMatch(line -> line.startsWith("asi:ps:2#7.3,") && line.contains("asi:ps:3.1#7.1"));
    assertThat(Files.readString(file)).contains("\r\n");
  }

  @Test
  void anotherCoordinateInUseNamesTheSameEdition() {
    assertThat(json("asi:coc:1 asi:coc:2.1").get("to").asString()).isEqualTo("asi:coc:2");
  }

  @Test
  void aFolderOfOwnEditionsIsMappedLikeTheShippedOnes() {
    JsonNode mapping = json("asi:ps:3.1 own:foundry:2 --catalog " + OWN);
    assertThat(path(mapping, "asi:ps:3.1#1.3", "#1.1").get("relation").asString())
        .isEqualTo("SUPERSET_OF");
    assertThat(mapping.get("stamp").get("overlays").get(0).get("version").asString())
        .isEqualTo("own");
  }

  @ParameterizedTest(name = "asi map {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "asi:ps:2 asi:ps:33 | TO: unknown standard 'asi:ps:33'; did you mean 'asi:ps:3'?",
        "asi:ps asi:ps:3 | FROM: unknown standard 'asi:ps'; did you mean 'asi:ps:1'?",
        "asi:ps:2 asi:coc:2 | no mapping leads from asi:ps:2 to asi:coc:2",
        "asi:ps:1 asi:ps:2 | no mapping leads from asi:ps:1 to asi:ps:2",
        "asi:ps:2 | Missing required parameter: 'TO'",
        "asi:ps:2 asi:ps:3 asi:ps:3.1 | 'asi:ps:3.1' is one argument too many for asi map",
        "asi:ps:2 asi:ps:3 --format html | --format: unknown format 'html'; did you mean 'table'?",
        "asi:ps:2 asi:ps:3 --lang de | --lang: unknown language 'de'; did you mean 'en'?",
        "asi:ps:2 asi:ps:3 --include-infered | unknown option '--include-infered'; did you mean '--include-inferred'?",
        "asi:ps:2 asi:ps:3 --catalog nowhere | --catalog nowhere: cannot be read: there is no such file or folder"
      })
  void whatCannotBeRunIsOneLine(String line, String message) {
    assertThat(Run.of(("map " + line).split(" ")))
        .isEqualTo(new Run(2, "", "asi: " + message + "\n"));
  }
}
