package io.asirules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code asi import-mapping}, and what the other commands make of its overlay. */
class ImportMappingCommandTest {

  private static final Path EXAMPLE = Path.of("inputs", "made-up-mapping", "made-up-mapping.xlsx");

  @TempDir private Path folder;

  private Path table(String csv) {
    try {
      return Files.writeString(folder.resolve("table.csv"), csv.replace("\\n", "\n"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Run run(Path file, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "import-mapping",
                file.toString(),
                "--from",
                "asi:ps:3.1",
                "--to",
                "asi:ps:4-draft1"));
    words.addAll(List.of(more));
    return Run.of(words.toArray(String[]::new));
  }

  private Path overlay() {
    return folder.resolve("overlay.json");
  }

  private Path imported() {
    Run run = run(EXAMPLE, "--out", overlay().toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return overlay();
  }

  @Test
  void whatWasUnderstoodIsSaidBeforeTheOverlayIsWritten() {
    Run run = run(EXAMPLE, "--out", overlay().toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "made-up-mapping.xlsx: asi:ps:3.1 -> asi:ps:4-draft1",
            "SHA-256 ",
            "header in rows 2 to 3",
            "target-id",
            "source-id",
            "BAUXITE_MINING",
            " rows read, ",
            "Written to ");
    assertThat(overlay()).content().contains("\"overlay\" : 1");
  }

  @Test
  void showWritesNothing() throws IOException {
    Run run = run(EXAMPLE, "--out", overlay().toString(), "--show");

    assertThat(run.code()).isZero();
    assertThat(run.out()).endsWith("Nothing was written (--show).\n");
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void withTheOverlayTheGapToTheDraftIsComplete() {
    String catalog = imported().toString();
    Run run =
        Run.of(
            "gap",
            "inputs/chalco-2024",
            "--to",
            "asi:ps:4-draft1",
            "--catalog",
            catalog,
            "--format",
            "json");

    assertThat(run.err()).isEmpty();
    JsonNode gap = new JsonMapper().readTree(run.out());
    assertThat(gap.get("summary").get("UNKNOWN").asInt()).isZero();
    assertThat(gap.get("criteria")).hasSize(62);
    for (JsonNode source : gap.get("sources")) {
      assertThat(source.get("status").asString()).isNotEqualTo("UNKNOWN");
    }
    Run without =
        Run.of("gap", "inputs/chalco-2024", "--to", "asi:ps:4-draft1", "--format", "json");
    assertThat(new JsonMapper().readTree(without.out()).get("summary").get("UNKNOWN").asInt())
        .isPositive();
  }

  @Test
  void theOtherCommandsTakeTheOverlay() {
    String catalog = imported().toString();
    Run criteria =
        Run.of(
            "criteria",
            "asi:ps:4-draft1",
            "--activity",
            "BAUXITE_MINING",
            "--catalog",
            catalog,
            "--format",
            "json");
    Run map =
        Run.of("map", "asi:ps:4-draft1", "asi:ps:3.1", "--catalog", catalog, "--format", "csv");
    Run standards = Run.of("standards", "--catalog", catalog);

    assertThat(criteria.err() + map.err() + standards.err()).isEmpty();
    assertThat(new JsonMapper().readTree(criteria.out()).get("criteria")).hasSize(62);
    assertThat(map.out()).contains("9.1");
    assertThat(standards.code()).isZero();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          V4,V3\\n9.1,8.77\\n9.2,1.1 > > asi: table.csv row 2, column B (V3): unknown criterion of asi:ps:3.1 '8.77'; did you mean '8.7'?
          V4,V3,Relation\\n9.1,8.7,odd\\n9.2,1.1,new text > > asi: table.csv row 2, column C (Relation): unknown relation 'odd'; expected a word such as no change, equivalent, partially, revised, expanded, subset of, broader, new, removed, or explain it with --relation "odd=EQUIVALENT" (and 1 more, the next at row 3, column C (Relation))
          Ref,Ref\\n9.1,8.7 > --column target-id=C > asi: table.csv the table: has no column 'C' (--column target-id=C)
          V4,V3\\n9.1,8.7 > --column target=A > asi: --column target=A: unknown role of a column 'target'; did you mean 'target-id'?
          V4,V3\\n9.1,8.7 > --relation odd > asi: --relation odd: 'odd' is incomplete; expected WORD=RELATION, such as aligned=EQUIVALENT
          V4,V3\\n9.1,8.7 > --relation odd=SAME > asi: --relation odd=SAME: unknown relation 'SAME'; did you mean 'NEW'?
          V4,V3\\n9.1,8.7 > --mark x=maybe > asi: --mark x=maybe: unknown meaning of a mark 'maybe'; did you mean 'yes'?
          V4,V3\\n9.1,8.7 > --depth 1 > asi: --depth 1: '1' is no depth of ids; expected 2, 3 or 4
          V4,V3\\n9.1,8.7 > --header-row -1 > asi: --header-row -1: '-1' is no row; expected 1 or more, or 0 for no header
          V4,V3\\n9.1,8.7 > --header-row 9 > asi: --header-row 9: the table has no such row
          V4,V3\\n9.1,8.7 > --blank none > asi: --blank: unknown word 'none'; did you mean 'new'?
          V4,V3\\n9.1,8.7 > --relation-from left > asi: --relation-from: unknown word 'left'; did you mean 'target'?
          V4,V3\\n9.1,8.7 > --sheet Mapping > asi: --sheet: the file has no sheets to choose from
          """)
  void badInputIsOneLineAndNothingIsWritten(String csv, String option, String message)
      throws IOException {
    Path file = table(csv);
    List<String> more = new ArrayList<>(List.of("--out", overlay().toString()));
    if (option != null) {
      more.addAll(List.of(option.split(" ")));
    }
    Run run = run(file, more.toArray(String[]::new));

    assertThat(run.err()).isEqualTo(message + "\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(overlay()).doesNotExist();
  }

  @Test
  void theCommandLineIsChecked() {
    assertThat(run(EXAMPLE).err())
        .isEqualTo(
            "asi: --out: is missing; name the overlay to write, or give --show to write nothing\n");
    assertThat(run(EXAMPLE, "--out", EXAMPLE.toString()).err())
        .contains("is the input; expected another file");
    assertThat(run(folder.resolve("no.xlsx"), "--show").err()).contains("no such file");
    assertThat(Run.of("import-mapping", EXAMPLE.toString(), "--from", "asi:ps:3.1", "--show").err())
        .contains("--to");
    assertThat(
            Run.of(
                    "import-mapping",
                    EXAMPLE.toString(),
                    "--from",
                    "asi:ps:3.1",
                    "--to",
                    "asi:ps:3.1",
                    "--show")
                .err())
        .contains("is mapped to itself");
  }

  @Test
  void optionsSettleWhatTheTableLeavesOpen() {
    Path file = table("Ref,Ref,Word\n5.1,5.2,aligned\n5.3,5.4,aligned\n9.1,,");
    Run run =
        run(
            file,
            "--column",
            "target-id=B",
            "--column",
            "relation=Word",
            "--relation",
            "aligned=EQUIVALENT",
            "--blank",
            "new",
            "--name",
            "mine",
            "--complete",
            "--out",
            overlay().toString());

    assertThat(run.err()).isEmpty();
    assertThat(overlay())
        .content()
        .contains("\"name\" : \"mine\"", "\"complete\" : true", "\"EQUIVALENT\"", "\"RETIRED\"");
  }
}
