package io.asirules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.examples.cli.Asi;
import io.asirules.model.assessment.GroundLayer;
import io.asirules.model.standard.EvidenceLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README and the documents that it leads to show is what the code does. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final String RULES = "asi-rules/src/main/resources/io/asirules/rules/";
  private static final int CASELESS = Pattern.CASE_INSENSITIVE;
  private static final String README = "README.md";
  private static final String GUIDE = "asi-examples/docs/guide.md";
  private static final String HOW_IT_WORKS = "asi-rules/docs/how-it-works.md";

  private static String text(String document) throws IOException {
    return Files.readString(ROOT.resolve(document));
  }

  private static List<String> blocks(String document, String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher block =
        Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL).matcher(text(document));
    while (block.find()) {
      blocks.add(block.group(1));
    }
    return blocks;
  }

  @Test
  void theSnippetIsTheCompiledExample() throws IOException {
    String example =
        Files.readString(
            ROOT.resolve(
                "asi-examples/src/main/java/io/asirules/examples/embed/EmbeddingExample.java"));
    assertThat(blocks(README, "java")).hasSize(1);
    assertThat(squeezed(example)).contains(squeezed(blocks(README, "java").get(0)));
  }

  private static String squeezed(String code) {
    return code.replaceAll("\\s+", "");
  }

  static List<String> commands() throws IOException {
    Set<String> commands = new LinkedHashSet<>();
    for (String document : List.of(README, GUIDE, HOW_IT_WORKS)) {
      commands.addAll(commands(document));
    }
    return List.copyOf(commands);
  }

  private static List<String> commands(String document) throws IOException {
    return blocks(document, "sh").stream()
        .flatMap(String::lines)
        .map(
            line ->
                line.replaceFirst(
                    "^(.*&& )?java (-XX:\\S+ )?-jar asi-examples/target/asi.jar", "asi"))
        .filter(line -> line.startsWith("asi "))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandRuns(String command) {
    run(command);
  }

  /** Runs a command, which has to end well, and returns what it prints. */
  private static String run(String command) {
    List<String> words = new ArrayList<>();
    for (String word : command.substring("asi ".length()).split(" ")) {
      // A path is one of this project; what holds a colon or a number is none.
      boolean path = word.contains("/") && !word.contains(":") && !word.contains("=");
      words.add(path ? ROOT.resolve(word).toString() : word);
    }
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code =
        Asi.run(
            words.toArray(String[]::new),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(code).isIn(Asi.NOTHING_FOUND, Asi.FINDINGS);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theFirstCommandPrintsWhatTheReadmeShows() throws IOException {
    String printed = run(commands(README).get(0));
    assertThat(blocks(README, "text")).hasSize(2).allMatch(printed::contains);
  }

  @Test
  void theReadmeIsShort() throws IOException {
    assertThat(text(README).split("\\s+")).hasSizeLessThan(900);
  }

  @Test
  void theLineOfInputLeadsToTheGroundThatIsPrinted() throws IOException {
    String command = commands(HOW_IT_WORKS).get(0);
    String input = command.substring(command.lastIndexOf(' ') + 1);
    assertThat(text(input + "/evidence.csv")).contains(blocks(HOW_IT_WORKS, "csv").get(0));

    List<String> shown = blocks(HOW_IT_WORKS, "text");
    String rule = shown.get(0).strip();
    assertThat(run(command + " --format json")).contains("\"rule\" : \"" + rule + "\"");
    assertThat(text(RULES + "internal/requirement/disclosure.drl")).contains("\"" + rule + "\"");
    assertThat(run(command)).contains(shown.get(1));
  }

  @Test
  void everyFileThatIsNamedIsThere() throws IOException {
    Set<String> names;
    try (Stream<Path> files = Files.walk(ROOT)) {
      names =
          files
              .filter(each -> !each.toString().contains("/target/"))
              .map(each -> each.getFileName().toString())
              .collect(Collectors.toSet());
    }
    Matcher named =
        Pattern.compile("`([\\w./-]+\\.(?:java|drl|csv|json))`").matcher(text(HOW_IT_WORKS));
    int found = 0;
    while (named.find()) {
      String name = named.group(1);
      assertThat(names).contains(name.substring(name.lastIndexOf('/') + 1));
      if (name.contains("/") && name.endsWith(".drl")) {
        assertThat(ROOT.resolve(RULES + name)).exists();
      }
      found++;
    }
    assertThat(found).isGreaterThan(20);
  }

  static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT, 3)) {
      return files
          .filter(each -> each.toString().endsWith(".md") && !each.toString().contains("/target/"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLinkLeadsToAFile(Path document) throws IOException {
    Matcher link =
        Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)]*)?\\)").matcher(Files.readString(document));
    while (link.find()) {
      assertThat(document.resolveSibling(link.group(1))).exists();
    }
  }

  @Test
  void everyWordOfTheGlossaryIsThereInBothLanguages() throws IOException {
    List<String> rows =
        text("asi-rules/docs/glossary.md")
            .lines()
            .takeWhile(line -> !line.equals("## Words that nothing here prints"))
            .filter(line -> line.startsWith("| ") && !line.startsWith("| English"))
            .toList();
    assertThat(rows)
        .hasSizeGreaterThan(60)
        .allMatch(row -> row.matches("\\| [^|]+ \\| [^|]*\\p{IsHan}[^|]* \\| [^|]+[^.|] \\|"));
    for (Class<? extends Enum<?>> words : List.of(GroundLayer.class, EvidenceLevel.class)) {
      for (Enum<?> word : words.getEnumConstants()) {
        String name = word.name().replace('_', '-');
        assertThat(rows).anyMatch(row -> Pattern.compile(name, CASELESS).matcher(row).find());
      }
    }
  }

  @Test
  void theReadmeNamesTheTestCommandThatContinuousIntegrationRuns() throws IOException {
    assertThat(blocks(README, "sh")).anyMatch(block -> block.contains("mvn -B -ntp clean verify"));
    assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("mvn -B -ntp clean verify");
  }
}
