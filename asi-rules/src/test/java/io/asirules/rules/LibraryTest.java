package io.asirules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LibraryTest {
  private static final Pattern VERSION =
      Pattern.compile("<artifactId>asi-parent</artifactId>\\s*<version>([^<]+)</version>");

  @Test
  void theVersionIsThatOfTheBuild() throws IOException {
    Matcher version = VERSION.matcher(Files.readString(Path.of("..", "pom.xml")));
    assertThat(version.find()).as("version of asi-parent in ../pom.xml").isTrue();
    assertThat(Library.VERSION).isEqualTo(version.group(1));
  }
}
