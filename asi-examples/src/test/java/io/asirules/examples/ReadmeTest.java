package io.asirules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.examples.cli.Asi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is what the code does. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher block =
        Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL).matcher(readme());
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
    assertThat(blocks("java")).hasSize(1);
    assertThat(squeezed(example)).contains(squeezed(blocks("java").get(0)));
  }

  private static String squeezed(String code) {
    return code.replaceAll("\\s+", "");
  }

  static Stream<String> commands() throws IOException {
    return blocks("sh").stream()
        .flatMap(String::lines)
        .map(line -> line.replaceFirst("^.*java -jar asi-examples/target/asi.jar", "asi"))
        .filter(line -> line.startsWith("asi "));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandRuns(String command) {
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
  }

  @Test
  void theReadmeNamesTheTestCommandThatContinuousIntegrationRuns() throws IOException {
    assertThat(blocks("sh")).anyMatch(block -> block.contains("mvn -B -ntp clean verify"));
    assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("mvn -B -ntp clean verify");
  }
}
