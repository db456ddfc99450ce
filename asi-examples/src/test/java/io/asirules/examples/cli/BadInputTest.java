package io.asirules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be run ends with exit code 2 and one clear line. */
class BadInputTest {

  @TempDir private Path folder;

  private static void refused(Run run, String... words) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("asi: ").endsWith("\n").contains(words);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).doesNotContain("Exception");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "criteria asi:ps:3.2 | did you mean 'asi:ps:3.1'",
        "criteria nonsense | unknown standard 'nonsense'",
        "criteria asi:ps:3.1 --activity ALUMINUM_SMELTING | did you mean 'ALUMINIUM_SMELTING'",
        "criteria asi:ps:3.1 --circumstance DISPLACMENT | did you mean 'DISPLACEMENT'",
        "criteria asi:ps:3.1 --format jsn | did you mean 'json'",
        "criteria asi:ps:3.1 --lang cn | unknown language 'cn'",
        "criteria asi:ps:3.1 --activty X | did you mean '--activity'",
        "criteria asi:ps:3.1 --as-of 2026-13-01 | is not a date",
        "criteria asi:ps:3.1 more | one argument too many",
        "criteria | STANDARD",
        "criteria asi:ps:3.1 --out | --out",
        "asess x | did you mean 'assess'",
        "standards --as-of soon | expected 2026-11-23",
        "'' | no command is named",
      })
  void commandLine(String line, String words) {
    refused(Run.of(line.isEmpty() ? new String[0] : line.split(" ")), words);
  }

  @Test
  void aFolderThatIsNotThere() {
    refused(Run.of("assess", folder.resolve("nowhere").toString()), "nowhere");
    refused(Run.of("assess", folder.toString()), "self-assessment.json");
  }

  @Test
  void unknownCriterionNamesPlaceAndNearest() {
    String json =
        Inputs.smelter("").replace("\"5.2/post-2020-intensity\"", "\"5.2/post-2020-intensty\"");
    Run run = Run.of("assess", Inputs.write(folder, json).toString());
    refused(run, "self-assessment.json", "/evidence/0/requirement", "post-2020-intensity");
  }

  @Test
  void unknownFieldAndEmptyFile() {
    String json = Inputs.smelter("").replace("\"scope\"", "\"skope\"");
    refused(Run.of("assess", Inputs.write(folder, json).toString()), "skope", "scope");
    refused(Run.of("assess", Inputs.write(folder, "").toString()), "self-assessment.json");
  }

  @Test
  void anUnknownLimitNamesTheNearest() {
    String input = Inputs.write(folder, Inputs.smelter("")).toString();
    refused(
        Run.of("assess", input, "--limit", "5.2/post-2020-intensty=11"),
        "did you mean '5.2/post-2020-intensity'");
    refused(Run.of("assess", input, "--limit", "5.2/post-2020-intensity=1e999999999"), "limit");
    refused(Run.of("assess", input, "--limit", "5.2/post-2020-intensity"), "REQUIREMENT=VALUE");
  }

  @Test
  void noFileIsWrittenOnError() throws Exception {
    Path out = folder.resolve("report.json");
    Files.writeString(out, "before");
    refused(Run.of("criteria", "asi:ps:9", "--out", out.toString()), "asi:ps:");
    refused(
        Run.of("assess", folder.resolve("no").toString(), "--out", out.toString()), "no such file");
    assertThat(out).hasContent("before");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(out);
    }
  }

  @Test
  void anOutputThatCannotBeWritten() {
    Path missing = folder.resolve("missing").resolve("report.csv");
    refused(Run.of("criteria", "asi:ps:3.1", "--out", missing.toString()), "does not exist");
    refused(Run.of("criteria", "asi:ps:3.1", "--out", folder.toString()), "is a folder");
  }

  @Test
  void theInputIsNeverOverwritten() {
    Path input = Inputs.write(folder, Inputs.smelter(""));
    Path file = input.resolve("self-assessment.json");
    refused(Run.of("assess", input.toString(), "--out", file.toString()), "is the input");
  }

  @Test
  void lineBreaksInAWordStayOnOneLine() {
    refused(Run.of("criteria", "asi:\n\u001B[31mps"), "unknown standard");
  }
}
