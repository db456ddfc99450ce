package io.asirules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.examples.page.TextLayout;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code asi rules} in all its forms, and {@code --rules} of other commands. */
class RulesCommandTest {

  private static final String SET = "asi:ps:3.1@1.3.0";

  @TempDir private Path folder;

  private static JsonNode json(String... words) {
    return new JsonMapper().readTree(Run.of(words).out());
  }

  @Test
  void theListSaysWhatEachDecidesFor() {
    Run run = Run.of("rules");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("asi:ps:3.1@1.3.0 ", "in work", "every other edition")
        .contains("asi:am:2024@1.3.0", "asi:map@1.3.0");
    assertThat(run.out().lines()).allMatch(line -> TextLayout.width(line) <= TextLayout.PAGE);
  }

  @Test
  void theListAsJsonHasAllOfASet() {
    JsonNode sets = json("rules", "--format", "json").get("ruleSets");
    assertThat(sets.get(0).propertyNames())
        .containsExactly(
            "coordinate",
            "id",
            "version",
            "status",
            "supersededBy",
            "since",
            "editions",
            "otherEditions",
            "packages",
            "sha256",
            "rules");
    assertThat(sets.get(0).get("sha256").asString()).matches("[0-9a-f]{64}");
    assertThat(sets.get(0).get("rules").asInt()).isPositive();
  }

  @Test
  void theRulesOfASetHaveConditionAndConsequence() {
    JsonNode root = json("rules", SET, "--format", "json");
    assertThat(root.get("ruleSet").get("coordinate").asString()).isEqualTo(SET);
    assertThat(root.get("rules"))
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              assertThat(rule.get("name").asString()).contains(" ");
              assertThat(rule.get("line").asString()).isNotBlank();
              assertThat(rule.get("condition").asString()).contains("(");
              assertThat(rule.get("consequence").asString()).contains("(");
              assertThat(rule.get("file").asString()).endsWith(".drl");
            });
  }

  @Test
  void aPageShowsARuleWithItsLine() {
    Run run = Run.of("rules", "asi:am:2@1.3.0");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("asi:am:2@1.3.0: in work, decides for asi:am:2, composed of");
    assertThat(run.out()).contains("\n  when  ", "\n  then  ", "CERTIFICATION 3, line 1");
    assertThat(run.out().lines()).allMatch(line -> TextLayout.width(line) <= TextLayout.PAGE);
  }

  @Test
  void theTablesHaveARowForEach() {
    int sets = json("rules", "--format", "json").get("ruleSets").size();
    int rules = json("rules", "asi:map@1.3.0", "--format", "json").get("rules").size();
    assertThat(Run.of("rules", "--format", "csv").out().lines()).hasSize(sets + 1);
    Run run = Run.of("rules", "asi:map@1.3.0", "--format", "csv");
    assertThat(run.out()).startsWith("rule,package,file,line,condition,outcomes,code,consequence,");
    assertThat(run.out().split("\r\n")).hasSize(rules + 1);
    assertThat(Run.of("rules", "--format", "md").out().lines()).hasSize(sets + 4);
    assertThat(Run.of("rules", "asi:map@1.3.0", "--format", "md").out().split("\n### "))
        .hasSize(rules + 1);
  }

  @Test
  void aPageForABrowserIsWellFormed() throws Exception {
    for (List<String> words : List.of(List.of("rules"), List.of("rules", SET))) {
      Path out = folder.resolve(words.size() + ".html");
      String[] all = new String[words.size() + 4];
      words.toArray(all);
      List<String> options = List.of("--format", "html", "--out", out.toString());
      for (int i = 0; i < options.size(); i++) {
        all[words.size() + i] = options.get(i);
      }
      assertThat(Run.of(all)).isEqualTo(new Run(0, "", ""));
      String html = Files.readString(out).replaceFirst("<!DOCTYPE html>", "");
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
      assertThat(html).contains(SET).doesNotContain("<script", "http");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"asi:ps:3.1@9.0", "asi:ps:3.1", "nonsense"})
  void aSetThatIsNotThereIsOneLineWithTheList(String coordinate) {
    Run run = Run.of("rules", coordinate);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("asi: COORDINATE: unknown rule set '" + coordinate + "'; expected one of asi:")
        .endsWith(" any@1.3.0\n")
        .hasLineCount(1);
  }

  @Test
  void anAssessmentAndAGapCanBePinned() {
    String input = Inputs.write(folder, Inputs.smelter("")).toString();
    assertThat(Run.of("assess", input, "--format", "json", "--rules", SET))
        .isEqualTo(Run.of("assess", input, "--format", "json"));
    assertThat(Run.of("gap", input, "--to", "asi:ps:2", "--rules", SET, "--rules", "asi:map@1.3.0"))
        .isEqualTo(Run.of("gap", input, "--to", "asi:ps:2"));
  }

  @Test
  void aPinThatIsUnknownOrHasNoSayIsRefused() {
    String input = Inputs.write(folder, Inputs.smelter("")).toString();
    Run unknown = Run.of("assess", input, "--rules", "asi:ps:3.1@9.0");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err())
        .startsWith("asi: --rules: unknown rule set 'asi:ps:3.1@9.0'; expected one of asi:ps:1@");
    Run other = Run.of("assess", input, "--rules", "asi:ps:2@1.3.0");
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err())
        .isEqualTo(
            "asi: asi:ps:2@1.3.0 does not decide for asi:ps:3.1; expected one of asi:ps:3.1@1.3.0\n");
  }

  @Test
  void theStandardsNameTheRulesThatCount() {
    assertThat(Run.of("standards").out()).contains("  rules         asi:ps:3.1@1.3.0, in work\n");
    JsonNode row = json("standards", "--format", "json").get("standards").get(0);
    assertThat(row.get("ruleSet").get("coordinate").asString())
        .isEqualTo(row.get("id").asString() + "@1.3.0");
  }
}
