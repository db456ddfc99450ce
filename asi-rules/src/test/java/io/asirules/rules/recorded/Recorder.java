package io.asirules.rules.recorded;

import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.rules.AsiRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Writes the record anew: what the library of today decides on the made-up entities and on the
 * inputs of {@code inputs.csv}. This throws away what was recorded, so it is for the beginning of
 * an edition only; a change of a verdict that is meant goes into {@code accepted.csv}.
 *
 * <pre>
 * mvn -q -B -ntp -DskipTests package
 * java -cp asi-examples/target/asi.jar:asi-rules/target/test-classes \
 *   io.asirules.rules.recorded.Recorder asi-rules/src/test/resources/io/asirules/rules/recorded
 * </pre>
 */
public final class Recorder {
  static final String MADE_UP = "made-up.txt.gz";
  static final String INPUTS = "inputs.txt.gz";
  static final long SEED = 20241123L;
  static final int ENTITIES = 2000;
  private static final int AT_ONCE = 100;

  private Recorder() {}

  /**
   * Writes both files.
   *
   * @param arguments the folder to write into
   * @throws IOException if it cannot be written
   */
  public static void main(String... arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    AsiRules rules = AsiRules.create();
    Set<String> codes = new HashSet<>();
    long lines = 0;
    try (RecordFile.Writer out =
        new RecordFile.Writer(Files.newOutputStream(folder.resolve(MADE_UP)))) {
      for (int from = 0; from < ENTITIES; from += AT_ONCE) {
        for (Run run : madeUp(rules, from, from + AT_ONCE)) {
          lines += run.lines().size();
          run.lines().forEach(line -> codes.addAll(List.of(line.code().split("[+ ]"))));
          out.write(run);
        }
      }
    }
    List<Run> inputs = RecordedInput.runs();
    try (RecordFile.Writer out =
        new RecordFile.Writer(Files.newOutputStream(folder.resolve(INPUTS)))) {
      for (Run run : inputs) {
        lines += run.lines().size();
        out.write(run);
      }
    }
    System.out.println(
        ENTITIES
            + " entities of seed "
            + SEED
            + ", "
            + inputs.size()
            + " runs of inputs, "
            + lines
            + " lines");
    for (ReasonCode code : ReasonCode.values()) {
      if (!codes.contains(code.name())) {
        System.out.println("no made-up entity has the reason " + code);
      }
    }
    for (CaveatCode code : CaveatCode.values()) {
      if (!codes.contains(code.name())) {
        System.out.println("no made-up entity has the caveat " + code);
      }
    }
  }

  /** The runs of some entities, in their order. */
  static List<Run> madeUp(AsiRules rules, int from, int to) {
    MadeUpEntities entities = new MadeUpEntities(SEED);
    return IntStream.range(from, to)
        .parallel()
        .mapToObj(number -> Runs.of(rules, entities.entity(number)))
        .toList()
        .stream()
        .flatMap(List::stream)
        .toList();
  }
}
