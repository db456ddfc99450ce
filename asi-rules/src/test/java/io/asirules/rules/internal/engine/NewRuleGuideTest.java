package io.asirules.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The steps of {@code docs/new-rule.md}, done in a copy of rules and specification. Compiling the
 * rule and letting it decide its case takes a build of its own: {@code .ci/new-rule}.
 */
class NewRuleGuideTest {

  private static final String RULE =
      "src/main/resources/io/asirules/rules/internal/requirement/carried-out.drl";
  private static final String CASES = "src/test/resources/io/asirules/rules/evaluation-table.csv";
  private static final int FLAGS = Pattern.DOTALL | Pattern.MULTILINE;
  private static final Path RULES = Path.of("src/main/resources/io/asirules/rules");

  @TempDir Path copy;

  private static String guide() throws IOException {
    return Files.readString(Path.of("docs", "new-rule.md"));
  }

  /** The block below the line that names a file. */
  private static String block(String file) throws IOException {
    Matcher block =
        Pattern.compile("^`" + Pattern.quote(file) + "`:\n\n```\\w+\n(.*?)```", FLAGS)
            .matcher(guide());
    assertThat(block.find()).as("block of %s", file).isTrue();
    return block.group(1);
  }

  @BeforeEach
  void copies() throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".drl")).toList()) {
        Path to = copy.resolve(file.toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    Files.copy(Path.of("EVALUATION.md"), copy.resolve("EVALUATION.md"));
    Files.writeString(copy.resolve(RULE), "\n" + block(RULE), StandardOpenOption.APPEND);
  }

  private void specify() throws IOException {
    Path specification = copy.resolve("EVALUATION.md");
    String text = Files.readString(specification);
    int last = text.indexOf("\n", text.indexOf("\n| 28 |") + 1) + 1;
    Files.writeString(
        specification, text.substring(0, last) + block("EVALUATION.md") + text.substring(last));
  }

  private RuleTextTest.Rule added() throws IOException {
    List<RuleTextTest.Rule> before = RuleTextTest.rules();
    List<RuleTextTest.Rule> after = RuleTextTest.rules(copy.resolve(RULES));
    assertThat(after).hasSize(before.size() + 1).containsAll(before);
    return after.stream().filter(each -> !before.contains(each)).findFirst().orElseThrow();
  }

  @Test
  void withoutItsLineTheRuleIsRefused() throws IOException {
    RuleTextTest.Rule rule = added();
    assertThatThrownBy(() -> RuleTextTest.compareWithItsLine(rule, copy))
        .hasMessageContaining("section 5 has no line 29");
  }

  @Test
  void aLineThatSaysAnotherOutcomeIsNoticed() throws IOException {
    specify();
    Path specification = copy.resolve("EVALUATION.md");
    String text = Files.readString(specification);
    String row = block("EVALUATION.md");
    Files.writeString(
        specification, text.replace(row, row.replace("deciding PARTLY_MET", "deciding NOT_MET")));
    RuleTextTest.Rule rule = added();
    assertThatThrownBy(() -> RuleTextTest.compareWithItsLine(rule, copy))
        .hasMessageContaining("PARTLY_MET");
  }

  @Test
  void withItsLineTheRuleKeepsTheConventions() throws IOException {
    specify();
    RuleTextTest.Rule rule = added();
    RuleTextTest.compareWithItsLine(rule, copy);
    RuleTextTest conventions = new RuleTextTest();
    conventions.theNameOfARuleIsASentence(rule);
    conventions.aRuleHasACitation(rule);
    conventions.aRuleGivesOneReasonOrNamesADatum(rule);
    conventions.aRuleDoesNotDependOnAnOrderOfRules(rule);
    assertThatThrownBy(() -> conventions.anObservationFiresTheRule(rule))
        .as("it is not compiled yet")
        .hasMessageContaining("no observation fires the rule");
  }

  @Test
  void theCatalogueOfRulesHasToBeWrittenAnew() throws IOException {
    assertThat(RuleTextTest.catalogue(RuleTextTest.rules(copy.resolve(RULES))))
        .isNotEqualTo(Files.readString(Path.of("RULES.md")))
        .contains("| " + added().name() + " | internal/requirement/carried-out.drl |");
  }

  @Test
  void theCaseHasTheColumnsOfTheTable() throws IOException {
    Splitter cells = Splitter.on(',');
    String header;
    try (Stream<String> lines = Files.lines(Path.of(CASES))) {
      header = lines.findFirst().orElseThrow();
    }
    assertThat(cells.splitToList(block(CASES).strip())).hasSameSizeAs(cells.splitToList(header));
  }

  @Test
  void everyTestAndFileThatTheGuideNamesIsThere() throws IOException {
    try (Stream<Path> tests = Files.walk(Path.of("src"))) {
      List<String> names = tests.map(each -> each.getFileName().toString()).toList();
      Matcher test = Pattern.compile("`(\\w+)`").matcher(guide());
      while (test.find()) {
        if (test.group(1).endsWith("Test") || test.group(1).endsWith("Seen")) {
          assertThat(names).contains(test.group(1) + ".java");
        }
      }
    }
    Matcher file = Pattern.compile("`(internal/[\\w/-]+\\.java)`").matcher(guide());
    while (file.find()) {
      assertThat(Path.of("src/main/java/io/asirules/rules").resolve(file.group(1))).exists();
    }
  }
}
