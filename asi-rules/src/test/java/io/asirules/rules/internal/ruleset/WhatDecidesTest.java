package io.asirules.rules.internal.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of what decides agree with the sources; {@code -Drules.update=true} rewrites them. */
class WhatDecidesTest {

  private static final Path RESOURCES =
      Path.of("src", "main", "resources", "io", "asirules", "rules");
  private static final Path SOURCES = Path.of("src", "main", "java", "io", "asirules", "rules");

  private static final Path CRITERIA_DATA =
      Path.of("..", "asi-criteria-data", "src", "main", "java", "io", "asirules");

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

  /** Folders of the modules below, whose classes say what observations are made of. */
  private static final Map<String, Path> BELOW =
      Map.of(
          "model", Path.of("..", "asi-model", "src", "main", "java", "io", "asirules"),
          "criteriadata/catalog", CRITERIA_DATA,
          "criteriadata/mapping", CRITERIA_DATA);

  private static final Pattern COMMENT_OR_BLANKS =
      Pattern.compile(
          "(\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])*')"
              + "|//[^\n]*|/\\*[\\s\\S]*?\\*/|\\s+");

  @TempDir Path folder;

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
    Map<String, String> hashes = new TreeMap<>();
    for (String source : files(SOURCES, "internal", ".java", 1)) {
      hashes.put("rules/" + source, hash(SOURCES.resolve(source)));
    }
    for (String folder : OBSERVING) {
      for (String source : files(SOURCES, folder, ".java", Integer.MAX_VALUE)) {
        hashes.put("rules/" + source, hash(SOURCES.resolve(source)));
      }
    }
    for (Map.Entry<String, Path> below : BELOW.entrySet()) {
      for (String source : files(below.getValue(), below.getKey(), ".java", Integer.MAX_VALUE)) {
        hashes.put(source, hash(below.getValue().resolve(source)));
      }
    }
    StringBuilder table = new StringBuilder("source,sha256\n");
    hashes.forEach(
        (source, hash) -> {
          if (!source.endsWith("/package-info.java")) {
            table.append(source).append(',').append(hash).append('\n');
          }
        });
    compare(Observers.FILE, table.toString());
  }

  /** Hashes a source without its comments, and with one blank for any run of blanks. */
  private static String hash(Path source) throws IOException {
    String text =
        COMMENT_OR_BLANKS
            .matcher(Files.readString(source))
            .replaceAll(
                found -> found.group(1) == null ? " " : Matcher.quoteReplacement(found.group(1)))
            .replaceAll("( )+", " ");
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
  }

  @Test
  void commentsAndLayoutDecideNothing() throws IOException {
    Path one = Files.writeString(folder.resolve("One.java"), "/** Says. */\nint a = 1; // one\r\n");
    Path other = Files.writeString(folder.resolve("Other.java"), "int a =\n    1;\n");
    Path text = Files.writeString(folder.resolve("Text.java"), "String a = \"// one\";");
    Path otherText = Files.writeString(folder.resolve("OtherText.java"), "String a = \"// two\";");

    assertThat(hash(one).strip()).isNotEqualTo(hash(text));
    assertThat(hash(text)).isNotEqualTo(hash(otherText));
    assertThat(hash(Files.writeString(one, " " + Files.readString(one))))
        .isEqualTo(hash(Files.writeString(other, " " + Files.readString(other))));
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
