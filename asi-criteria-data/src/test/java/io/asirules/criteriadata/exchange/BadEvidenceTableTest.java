package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.InputException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The tables hold slips in the evidence.csv example of FORMATS.md, and the whole message. */
class BadEvidenceTableTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "bad-evidence.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void aSlipIsToldWithItsPlaceAndWhatWouldDo(String slip, String part, String by, String message) {
    String csv = Samples.replaced(Samples.csv(), part, by == null ? "" : by);

    assertThat(Samples.failure(Samples.json(), csv)).as(slip).hasMessage(message);
  }

  @Test
  void anEmptyTableIsToldWithTheHeaderThatWouldDo() {
    assertThat(Samples.failure(Samples.json(), " \n"))
        .hasMessageStartingWith(
            "evidence.csv row 1: the file is empty; expected the header id,req");
  }

  @Test
  void aTableOfAHeaderAloneHoldsNoEvidence() {
    String header = Samples.csv().lines().findFirst().orElseThrow();

    assertThat(Samples.read(Samples.LEAST, header).evidence()).isEmpty();
  }

  @Test
  void rowsWithoutAnyTextAreSkippedAndStillCounted() {
    List<String> lines = Samples.csv().lines().toList();
    String csv = lines.get(0) + "\n,,,,,,,,,,,,,,,,,,,\n\n" + lines.get(6).replace("T6", "");

    assertThat(Samples.failure(Samples.json(), csv))
        .hasMessageStartingWith("evidence.csv row 4, column id: is empty");
  }

  @Test
  void aTableThatIsNotUtf8IsToldWithTheLine() {
    byte[] csv = Samples.bytes(Samples.csv());
    csv[Samples.csv().indexOf("certified, its casthouse")] = (byte) 0xE9;

    assertThatThrownBy(() -> Samples.READER.read(Samples.bytes(Samples.json()), csv, Samples.TODAY))
        .isInstanceOf(InputException.class)
        .hasMessage("evidence.csv line 3: is not UTF-8; save the file as UTF-8");
  }

  @Test
  void quotesLeftOpenAreMalformed() {
    assertThat(Samples.failure(Samples.json(), Samples.csv().replace("included.\"", "included.")))
        .hasMessageStartingWith("evidence.csv row 3: malformed CSV: Missing closing quote");
  }
}
