package io.asirules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the library prints keeps to the words of the glossary. */
class GlossaryTest {

  private static final Path GLOSSARY = Path.of("docs", "glossary.md");
  private static final String NOT_SAID = "## Words that nothing here prints";

  /** Reads what others wrote, in whatever words. */
  private static final String READS = "imports";

  private static final List<Path> MAIN =
      Stream.of("asi-model", "asi-criteria-data", "asi-rules", "asi-examples")
          .map(module -> Path.of("..", module, "src", "main"))
          .toList();

  static List<List<String>> notSaid() throws IOException {
    return Files.readString(GLOSSARY)
        .replaceFirst("(?s).*" + NOT_SAID + "\n", "")
        .lines()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| not "))
        .map(line -> Splitter.on('|').trimResults().omitEmptyStrings().splitToList(line))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("notSaid")
  void aWordThatIsNotSaidStandsNowhere(List<String> row) throws IOException {
    List<String> places = new ArrayList<>();
    for (Path module : MAIN) {
      try (Stream<Path> files = Files.walk(module)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          boolean reads = Stream.of(file.toString().split("[/\\\\]")).anyMatch(READS::equals);
          if (!reads
              && new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                  .contains(row.get(0))) {
            places.add(file.toString());
          }
        }
      }
    }
    assertThat(places).as("%s; say %s", row.get(0), row.get(1)).isEmpty();
  }
}
