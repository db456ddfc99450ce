package io.asirules.rules.internal.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of what decides agree with the sources; {@code -Drules.update=true} rewrites them. */
class WhatDecidesTest {

  private static final Path RESOURCES =
      Path.of("src", "main", "resources", "io", "asirules", "rules");
  private static final Path SOURCES = Path.of("src", "main", "java", "io", "asirules", "rules");

  private static final String HOW =
      "generated; after a change of what decides run: mvn -pl asi-rules -am test"
          + " -Dtest=WhatDecidesTest -Dsurefire.failIfNoSpecifiedTests=false -Drules.update=true";

  /** Folders with classes that observe; those that are not there hold none. */
  private static final List<String> OBSERVING =
      List.of(
          "internal/applicability",
          "internal/balance",
          "internal/booking",
          "internal/certification",
          "internal/document",
          "internal/engine",
          "internal/grading",
          "internal/projection",
          "internal/requirement",
          "internal/scope",
          "observation");

  @Test
  void everyFileOfRulesIsInTheTable() throws IOException {
    StringBuilder table = new StringBuilder("package,file\n");
    for (String file : files(RESOURCES, "", ".drl", Integer.MAX_VALUE)) {
      String folder = file.substring(0, file.lastIndexOf('/'));
      String name = folder.replaceFirst("^internal/", "").replace('/', '.');
      table.append(name).append(',').append(file).append('\n');
    }
    compare(RuleFiles.FILE, table.toString());
  }

  @Test
  void everyClassThatObservesIsInTheTableWithTheHashOfItsSource() throws IOException {
    StringBuilder table = new StringBuilder("source,sha256\n");
    List<String> sources = new ArrayList<>(files(SOURCES, "internal", ".java", 1));
    for (String folder : OBSERVING) {
      sources.addAll(files(SOURCES, folder, ".java", Integer.MAX_VALUE));
    }
    for (String source : sources.stream().sorted().toList()) {
      if (!source.endsWith("/package-info.java")) {
        String text = Files.readString(SOURCES.resolve(source)).replace("\r\n", "\n");
        table.append(source).append(',');
        table.append(Hashing.sha256().hashString(text, StandardCharsets.UTF_8)).append('\n');
      }
    }
    compare(Observers.FILE, table.toString());
  }

  private static List<String> files(Path root, String folder, String end, int depth)
      throws IOException {
    Path start = root.resolve(folder);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(start, depth)) {
      return all.map(path -> root.relativize(path).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(end))
          .sorted()
          .toList();
    }
  }

  private static void compare(String table, String expected) throws IOException {
    Path file = RESOURCES.resolve(table);
    if (Boolean.getBoolean("rules.update")) {
      Files.writeString(file, expected);
    }
    assertThat(file).as("%s is %s", table, HOW).exists();
    assertThat(Files.readString(file)).as("%s is %s", table, HOW).isEqualTo(expected);
  }
}
