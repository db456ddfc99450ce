package io.asirules.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddingExampleTest {

  @Test
  void aNewSmelterBelowTheLimitConforms() {
    assertThat(EmbeddingExample.smelterIntensity()).startsWith("CONFORMANCE: ").contains("9.8");
  }

  @Test
  void itsBodyIsUnderTwentyLines() throws IOException {
    List<String> lines =
        Files.readAllLines(
            Path.of("src/main/java/io/asirules/examples/embed/EmbeddingExample.java"));
    int start = lines.indexOf("  public static String smelterIntensity() {");
    int end = lines.subList(start, lines.size()).indexOf("  }");
    assertThat(end - 1).isBetween(1, 19);
  }
}
