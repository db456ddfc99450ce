package io.asirules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.imports.CsvSheet;
import io.asirules.criteriadata.imports.Table;
import io.asirules.examples.page.TextLayout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever the user put over the catalogue is named by every output that it had a say in. */
class StampedOutputTest {

  private static final String OWN =
      """
      {
        "overlay": 1,
        "name": "own-words",
        "files": [{"name": "f.csv", "sha256": "%s"}],
        "editions": [
          {"standard": "asi:ps:3.1",
           "criteria": [{"id": "2.5", "title": "Impact Assessments", "at": {"file": "f.csv", "row": 1}}]}
        ],
        "mappings": []
      }
      """
          .formatted("0".repeat(64));

  private static final String LIMIT = "5.2/post-2020-intensity";

  @TempDir private Path folder;

  private String overlay() throws IOException {
    return Files.writeString(folder.resolve("own.json"), OWN).toString();
  }

  private String smelter() {
    return Inputs.write(folder, Inputs.smelter("")).toString();
  }

  /** A command with everything but the overlay; IN and LIST stand for files of the test. */
  private record Command(String line, List<String> formats) {
    @Override
    public String toString() {
      return line;
    }
  }

  static Stream<Command> commands() {
    List<String> three = List.of("table", "json", "csv");
    List<String> four = List.of("table", "json", "csv", "html");
    return Stream.of(
        new Command("assess IN", four),
        new Command("gap IN --to asi:ps:2", four),
        new Command("map asi:ps:3.1 asi:ps:2", three),
        new Command("criteria asi:ps:3.1 --activity ALUMINIUM_SMELTING", three),
        new Command("standards", List.of("table", "json")),
        new Command("reconcile asi:ps:3.1 --with LIST", three),
        new Command("decide inputs/findings-made-up.csv --as-of 2026-11-23", three),
        new Command("account inputs/ledger-made-up --as-of 2026-11-23", four),
        new Command("check-document inputs/documents-made-up/issuing.json", three));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theOverlayIsNamed(Command command) throws IOException {
    Files.writeString(folder.resolve("list.csv"), "id,title\n1.1,Legal Compliance\n");
    for (String format : command.formats()) {
      List<String> words = new ArrayList<>();
      for (String word : command.line().split(" ")) {
        words.add(
            word.equals("IN")
                ? smelter()
                : word.equals("LIST") ? folder.resolve("list.csv").toString() : word);
      }
      words.addAll(List.of("--catalog", overlay(), "--format", format));
      Run run = Run.of(words.toArray(String[]::new));
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).as(format).contains("own-words");
      if (format.equals("csv")) {
        assertThat(rows(run.out()))
            .isNotEmpty()
            .allSatisfy(row -> assertThat(row.get(row.size() - 2)).startsWith("own-words ("));
      }
      if (format.equals("table")) {
        assertThat(run.out().lines()).allMatch(line -> TextLayout.width(line) <= TextLayout.PAGE);
      }
    }
  }

  /** The rows of a table below its header, each as long as the header. */
  private static List<List<String>> rows(String csv) {
    List<List<String>> rows =
        CsvSheet.read(csv.getBytes(StandardCharsets.UTF_8)).rows().stream()
            .map(row -> row.cells().stream().map(Table.Cell::text).toList())
            .toList();
    assertThat(rows.get(0)).endsWith("rule_set", "overlays", "limits");
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
    return rows.subList(1, rows.size());
  }

  @Test
  void aGapNamesBothRuleSets() {
    Run run = Run.of("gap", smelter(), "--to", "asi:ps:2", "--format", "csv");
    assertThat(rows(run.out()))
        .allSatisfy(
            row ->
                assertThat(row.get(row.size() - 3)).isEqualTo("asi:ps:3.1@1.3.0; asi:map@1.3.0"));
    assertThat(Run.of("gap", smelter(), "--to", "asi:ps:2").out())
        .contains("rules asi:ps:3.1@1.3.0 (", "rules", "asi:map@1.3.0 (");
  }

  @Test
  void aMappingThatIsReadNamesTheOverlaysItWasReadAgainst() throws IOException {
    Run run =
        Run.of(
            "import-mapping",
            "inputs/made-up-mapping/made-up-mapping.xlsx",
            "--from",
            "asi:ps:3.1",
            "--to",
            "asi:ps:4-draft1",
            "--show",
            "--catalog",
            overlay());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Read against catalogue ", "overlay own-words (");
  }

  @Test
  void aFeedbackFormNamesThemInColumnsThatAUserMayLeaveOut() throws IOException {
    Path form = folder.resolve("feedback.csv");
    List<String> words =
        new ArrayList<>(
            List.of("feedback", smelter(), "--to", "asi:ps:2", "--catalog", overlay(), "--out"));
    words.add(form.toString());
    Run usual = Run.of(words.toArray(String[]::new));
    assertThat(usual.err()).isEmpty();
    assertThat(usual.out()).contains("rules asi:map@1.3.0 (", "overlay own-words (");
    assertThat(rows(Files.readString(form)))
        .allSatisfy(row -> assertThat(row.get(row.size() - 2)).startsWith("own-words ("));
    words.addAll(List.of("--columns", "Clause=reference,Basis=overlays"));
    Run chosen = Run.of(words.toArray(String[]::new));
    assertThat(chosen.out()).contains("overlay own-words (");
    assertThat(Files.readString(form)).startsWith("Clause,Basis\r\n").contains(",own-words (");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aLimitIsNamed(String format) {
    Run run = Run.of("assess", smelter(), "--limit", LIMIT + "=7.0", "--format", format);
    String named =
        switch (format) {
          case "json" -> "\"" + LIMIT + "\" : 7";
          case "csv" -> "," + LIMIT + " = 7\r\n";
          default -> LIMIT + " = 7";
        };
    assertThat(run.out().replaceAll("(?<=[a-z=])\n(?=[^\n])", " ")).contains(named);
  }

  static Stream<String> formats() {
    return Stream.of("table", "json", "csv", "html");
  }

  @Test
  void aSentenceOnALimitSaysThatTheUserGaveIt() {
    String input =
        Inputs.smelter("")
            .replace("\"shows\": [\"CONTEXT\"]", "\"shows\": [\"MEASURED\"]")
            .replace("\"polarity\": \"NEUTRAL\"", "\"polarity\": \"SUPPORTS\"")
            .replace("\"AGGREGATE\"", "\"EVERY_SITE\"")
            .replace(
                "\"statement\": \"<script>",
                """
                "from": "2025-01-01", "to": "2025-12-31",
                "metric": {"name": "ghg-intensity-mine-to-metal", "value": 9.4,
                           "unit": "t CO2e/t Al", "boundary": "MINE_TO_METAL"},
                "statement": "<script>""")
            .replace(
                "[\"ALUMINIUM_SMELTING\"]", "[\"ALUMINIUM_SMELTING\"], \"productionSince\": 2022");
    String path = Inputs.write(folder, input).toString();
    for (String format : List.of("table", "csv", "html", "json")) {
      Run run = Run.of("assess", path, "--limit", LIMIT + "=7", "--format", format);
      assertThat(run.err()).isEmpty();
      assertThat(run.out().replaceAll("\\s+", " "))
          .as(format)
          .contains("[limit 7 t CO2e/t Al given by the user]");
      assertThat(Run.of("assess", path, "--format", format).out()).doesNotContain("given by");
    }
  }

  @Test
  void twoRunsWithDifferentLimitsHaveDifferentStamps() {
    JsonNode one = stamp("--limit", LIMIT + "=7");
    assertThat(stamp("--limit", LIMIT + "=8")).isNotEqualTo(one);
    assertThat(stamp("--limit", LIMIT + "=7.00")).isEqualTo(one);
    assertThat(stamp()).isNotEqualTo(one);
  }

  private JsonNode stamp(String... options) {
    List<String> words = new ArrayList<>(List.of("assess", smelter(), "--format", "json"));
    words.addAll(List.of(options));
    return new JsonMapper().readTree(Run.of(words.toArray(String[]::new)).out()).get("stamp");
  }

  @Test
  void whatReadsATableDoesNotMindTheLastColumns() throws IOException {
    Run assessed = Run.of("assess", smelter(), "--format", "csv", "--catalog", overlay());
    Path table = Files.writeString(folder.resolve("assessed.csv"), assessed.out());
    Run run = Run.of("reconcile", "asi:ps:3.1", "--with", table.toString(), "--catalog", overlay());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("agrees: 62");
  }
}
