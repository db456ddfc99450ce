package io.asirules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of {@code asi-rules/docs/new-edition.md}: its files are written, its commands run. */
class NewEditionGuideTest {

  private static final Path GUIDE = Path.of("..", "asi-rules", "docs", "new-edition.md");

  /** A line that names a file, and the block below it. */
  private static final Pattern FILE =
      Pattern.compile("^`(mill[^`]*)`:\n\n```\\w+\n(.*?)```", Pattern.DOTALL | Pattern.MULTILINE);

  @TempDir Path folder;

  /** What a command printed and how it ended. */
  private record Run(int code, String out, String err) {}

  @BeforeEach
  void writesTheFiles() throws IOException {
    Matcher file = FILE.matcher(Files.readString(GUIDE));
    while (file.find()) {
      Path path = folder.resolve(file.group(1));
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.group(2));
    }
  }

  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher block =
        Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(GUIDE));
    while (block.find()) {
      blocks.add(block.group(1));
    }
    return blocks;
  }

  private static List<String> commands() throws IOException {
    return blocks("sh").stream().flatMap(String::lines).toList();
  }

  /** Runs a command as in the folder that the files were written to. */
  private Run run(String command) {
    List<String> words = new ArrayList<>();
    for (String word : Splitter.on(' ').split(command.substring("asi ".length()))) {
      boolean path = word.equals("mill") || word.equals("mill-input");
      words.add(path ? folder.resolve(word).toString() : word);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Asi.run(
            words.toArray(String[]::new),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void everyCommandRuns() throws IOException {
    assertThat(commands()).isNotEmpty();
    for (String command : commands()) {
      Run run = run(command);
      assertThat(run.err()).as(command).isEmpty();
      assertThat(run.code()).as(command).isIn(Asi.NOTHING_FOUND, Asi.FINDINGS);
    }
  }

  @Test
  void theFirstCommandPrintsWhatTheGuideShows() throws IOException {
    assertThat(run(commands().get(0)).out()).contains(blocks("text").get(1));
  }

  @Test
  void theLinterComplainsAsTheGuideShows() throws IOException {
    Path rows = folder.resolve("mill/house-1_house-2.csv");
    Files.writeString(rows, Files.readString(rows).replace("H1", "H9"));
    Run run = run(commands().get(0));
    assertThat(run.code()).isEqualTo(Asi.COULD_NOT_RUN);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().replace(folder + "/", "")).isEqualTo(blocks("text").get(0));
  }
}
