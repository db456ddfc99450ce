package io.asirules.rules.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  private static final String HEAD = "made-up-1|2027-05-19|plain|asi:ps:3.1";
  private static final Line ONE = new Line("1.1/legal-awareness", "", "MET", "SYSTEM_IN_USE");
  private static final Line TWO = new Line("1.1/legal-awareness", "F1", "MET", "SYSTEM_IN_USE");
  private static final Line THREE = new Line("1.2/no-corruption", "", "MET", "PROHIBITION_KEPT");
  private static final Line OTHER = new Line("1.2/no-corruption", "", "NOT_MET", "INCIDENT");

  @Test
  void theOrderOfLinesMakesNoDifference() {
    Run recorded = Run.of(HEAD, List.of(ONE, TWO, THREE));
    Run now = Run.of(HEAD, List.of(THREE, ONE, TWO));
    assertThat(Difference.between(recorded, now)).isEmpty();
  }

  @Test
  void aLineMayChangeComeOrGo() {
    Run recorded = Run.of(HEAD, List.of(ONE, THREE));
    Run now = Run.of(HEAD, List.of(TWO, OTHER));
    assertThat(Difference.between(recorded, now))
        .extracting(Difference::toString)
        .containsExactly(
            HEAD + " 1.1/legal-awareness|: MET/SYSTEM_IN_USE -> absent/",
            HEAD + " 1.2/no-corruption|: MET/PROHIBITION_KEPT -> NOT_MET/INCIDENT",
            HEAD + " 1.1/legal-awareness|F1: absent/ -> MET/SYSTEM_IN_USE");
  }

  @Test
  void theReportGroupsDifferencesByWhatChanged() {
    Differences differences = new Differences();
    Run recorded = Run.of(HEAD, List.of(ONE, TWO, THREE));
    Difference.between(recorded, Run.of(HEAD, List.of(OTHER))).forEach(differences::add);
    assertThat(differences.report())
        .startsWith("3 differences of 2 kinds\n")
        .contains("\n  2 x MET/SYSTEM_IN_USE -> absent/   such as " + HEAD)
        .contains("\n  1 x MET/PROHIBITION_KEPT -> NOT_MET/INCIDENT ");
  }

  @Test
  void aRecordReadsAsItWasWritten() throws IOException {
    List<Run> runs =
        List.of(
            Run.of(HEAD, List.of(ONE, TWO, THREE)),
            Run.of(HEAD.replace("plain", "strict"), List.of(ONE, TWO, OTHER)),
            Run.of(HEAD.replace("up-1", "up-2"), List.of(ONE, TWO, THREE)),
            Run.of(HEAD.replace("up-1", "up-3"), List.of()));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (RecordFile.Writer out = new RecordFile.Writer(file)) {
      for (Run run : runs) {
        out.write(run);
      }
    }
    ByteArrayInputStream in = new ByteArrayInputStream(file.toByteArray());
    try (RecordFile.Reader record = new RecordFile.Reader(in)) {
      for (Run run : runs) {
        assertThat(record.next()).isEqualTo(run);
      }
      assertThat(record.next()).isNull();
    }
  }
}
