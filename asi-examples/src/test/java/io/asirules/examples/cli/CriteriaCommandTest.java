package io.asirules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.examples.page.TextLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code asi criteria} and {@code asi standards}. */
class CriteriaCommandTest {

  private static JsonNode json(String... args) {
    Run run = Run.of(args);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return new JsonMapper().readTree(run.out());
  }

  private static JsonNode smelting() {
    return json("criteria", "asi:ps:3.1", "--activity", "ALUMINIUM_SMELTING", "--format", "json");
  }

  private static JsonNode applicability(JsonNode root, String criterion) {
    for (JsonNode row : root.get("criteria")) {
      if (row.get("ref").asString().equals("asi:ps:3.1#" + criterion)) {
        return row.get("applicability");
      }
    }
    throw new AssertionError("no criterion " + criterion);
  }

  @Test
  void everyCriterionHasARowWithReasonAndLevel() {
    JsonNode root = smelting();
    assertThat(root.get("criteria")).hasSize(62);
    for (JsonNode row : root.get("criteria")) {
      assertThat(row.get("title").asString()).isNotBlank();
      assertThat(row.get("applicability").get("reason").asString()).isNotBlank();
      assertThat(row.get("applicability").get("code").asString()).isNotBlank();
      assertThat(row.get("applicability").get("level").asString()).isNotBlank();
    }
  }

  @Test
  void smelterIntensityAndSpentPotLiningApplyToSmelting() {
    JsonNode root = smelting();
    for (String criterion : new String[] {"5.2", "6.7"}) {
      assertThat(applicability(root, criterion).get("status").asString()).isEqualTo("APPLICABLE");
    }
  }

  @Test
  void bauxiteResidueAndMineRehabilitationDoNotApplyToSmelting() {
    JsonNode root = smelting();
    for (String criterion : new String[] {"6.6", "8.7"}) {
      JsonNode found = applicability(root, criterion);
      assertThat(found.get("status").asString()).isEqualTo("NOT_APPLICABLE");
      assertThat(found.get("code").asString()).isEqualTo("ACTIVITY_DOES_NOT_APPLY");
    }
  }

  @Test
  void theSummaryAddsUp() {
    JsonNode summary = smelting().get("summary");
    int sum = 0;
    for (JsonNode count : summary) {
      sum += count.asInt();
    }
    assertThat(sum).isEqualTo(62);
  }

  @Test
  void withoutAnActivityItIsNotStated() {
    JsonNode root = json("criteria", "asi:ps:3.1", "--format", "json");
    assertThat(root.get("activities")).isEmpty();
    assertThat(applicability(root, "6.7").get("status").asString()).isEqualTo("UNDETERMINED");
  }

  @Test
  void aDeclaredCircumstanceCounts() {
    String[] base = {"criteria", "asi:ps:3.1", "--activity", "ALUMINIUM_SMELTING"};
    JsonNode absent =
        json(
            base[0],
            base[1],
            base[2],
            base[3],
            "--without-circumstance",
            "DISPLACEMENT",
            "--format",
            "json");
    JsonNode present =
        json(
            base[0],
            base[1],
            base[2],
            base[3],
            "--circumstance",
            "DISPLACEMENT",
            "--format",
            "json");
    assertThat(applicability(absent, "9.6").get("status").asString()).isEqualTo("NOT_APPLICABLE");
    assertThat(applicability(present, "9.6").get("status").asString()).isEqualTo("APPLICABLE");
  }

  @Test
  void tableFitsItsPageInBothLanguages() {
    for (String language : new String[] {"en", "zh"}) {
      Run run = Run.of("criteria", "asi:ps:3.1", "--activity", "CASTHOUSE", "--lang", language);
      assertThat(run.code()).isZero();
      assertThat(run.out().lines()).allMatch(line -> TextLayout.width(line) <= TextLayout.PAGE);
    }
  }

  @Test
  void csvHasAHeadAndARowForEachCriterion(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("criteria.csv");
    Run run =
        Run.of(
            "criteria", "asi:ps:3.1", "--format", "csv", "--lang", "zh", "--out", file.toString());
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readAllLines(file)).hasSize(63);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void standardsListsEditionsWithCountsAndLevels() {
    JsonNode root = json("standards", "--as-of", "2026-11-23", "--format", "json");
    assertThat(root.get("standards")).isNotEmpty();
    for (JsonNode row : root.get("standards")) {
      if (row.get("id").asString().startsWith("asi:ps:3")) {
        assertThat(row.get("criteria").asInt()).isEqualTo(62);
        assertThat(row.get("requirements").asInt()).isGreaterThan(62);
        assertThat(row.get("levels").get("CONFIRMED").asInt()).isPositive();
      }
    }
    Run table = Run.of("standards");
    assertThat(table.code()).isZero();
    assertThat(table.out()).contains("asi:ps:3.1", "62 criteria");
    assertThat(table.out().lines()).allMatch(line -> TextLayout.width(line) <= TextLayout.PAGE);
  }
}
