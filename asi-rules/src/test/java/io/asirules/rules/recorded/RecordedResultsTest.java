package io.asirules.rules.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.rules.AsiRules;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Replays the record: 2,000 made-up entities and all inputs at hand, plain and under strict
 * evidence, must come out as recorded, but for what {@code accepted.csv} accepts.
 */
class RecordedResultsTest {
  private static final int AT_ONCE = 100;
  private static final Differences UNEXPECTED = new Differences();
  private static AcceptedDifferences accepted =
      AcceptedDifferences.parse(List.of(AcceptedDifferences.COLUMNS));
  private static int runs;

  @BeforeAll
  static void replay() throws IOException {
    accepted = AcceptedDifferences.parse(acceptedRows());
    AsiRules rules = AsiRules.create();
    try (RecordFile.Reader record = new RecordFile.Reader(open(Recorder.MADE_UP))) {
      for (int from = 0; from < Recorder.ENTITIES; from += AT_ONCE) {
        compare(record, Recorder.madeUp(rules, from, from + AT_ONCE));
      }
      assertThat(record.next()).as("more is recorded than made up").isNull();
    }
    try (RecordFile.Reader record = new RecordFile.Reader(open(Recorder.INPUTS))) {
      compare(record, RecordedInput.runs());
      assertThat(record.next()).as("more inputs are recorded than listed").isNull();
    }
  }

  /** The runs of one input stand together in the record, in the order of {@link Runs}. */
  private static void compare(RecordFile.Reader record, List<Run> now) throws IOException {
    for (Run run : now) {
      Run recorded = record.next();
      assertThat(recorded).as("recorded run of " + run.head()).isNotNull();
      assertThat(run.head()).as("run of the record").isEqualTo(recorded.head());
      runs++;
      for (Difference difference : Difference.between(recorded, run)) {
        if (!accepted.accept(difference)) {
          UNEXPECTED.add(difference);
        }
      }
    }
  }

  private static List<String> acceptedRows() throws IOException {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(open("accepted.csv"), StandardCharsets.UTF_8))) {
      return in.lines().toList();
    }
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(RecordedResultsTest.class.getResourceAsStream(file), file);
  }

  @Test
  void whatIsDecidedIsWhatWasRecordedOrAccepted() {
    assertThat(UNEXPECTED.isEmpty()).as(UNEXPECTED.report()).isTrue();
    assertThat(runs).isGreaterThan(2 * Recorder.ENTITIES);
  }

  @Test
  void everyAcceptedDifferenceOccurs() {
    assertThat(accepted.unused()).isEmpty();
  }

  @Test
  void aDifferenceIsAcceptedWhereEveryColumnFits() {
    Run run = Run.of("made-up-1|2027-05-19|strict|asi:ps:3.1", List.of());
    Difference difference =
        new Difference(
            run,
            "5.2/pre-2021-intensity|F1",
            new Difference.Verdict("MET", "WITHIN_LIMIT"),
            new Difference.Verdict("INDETERMINATE", "LIMIT_NOT_SETTLED"));
    Map<String, Boolean> expected = new LinkedHashMap<>();
    String verdicts = ",MET,WITHIN_LIMIT,INDETERMINATE,LIMIT_NOT_SETTLED,why, and why";
    expected.put("asi:ps:3.1,5.2/pre-2021-intensity,true" + verdicts, true);
    expected.put("asi:ps:*,5.2/*,any" + verdicts, true);
    expected.put("asi:ps:*,5.2/*,false" + verdicts, false);
    expected.put("asi:coc:*,5.2/*,any" + verdicts, false);
    expected.put("*,5.2#*,any" + verdicts, false);
    expected.put("*,*,any,MET,*,NOT_MET,*,why", false);
    List<Boolean> fits = new ArrayList<>();
    for (String row : expected.keySet()) {
      AcceptedDifferences table =
          AcceptedDifferences.parse(List.of(AcceptedDifferences.COLUMNS, row));
      fits.add(table.accept(difference));
      assertThat(table.unused()).hasSize(fits.get(fits.size() - 1) ? 0 : 1);
    }
    assertThat(fits).containsExactlyElementsOf(expected.values());
  }
}
