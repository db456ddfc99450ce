package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.ledger.BadRow;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to do harm. */
class HostileLedgerTest {

  private static final String GOOD = "2024-01-02,in,ALUMINA,y,5,t,D2,Sund,Vik\n";
  private static final String FLOW =
      "{\"date\": \"2024-01-01\", \"direction\": \"in\", \"material\": \"ALUMINA\", \"coc\": true,"
          + " \"mass\": %s, \"unit\": \"t\"}";

  @TempDir Path folder;

  private String csv(String rows) {
    return String.valueOf(
        LedgerSamples.failure(folder, "l.csv", LedgerSamples.HEADER + rows).getMessage());
  }

  private String json(String content) {
    return String.valueOf(LedgerSamples.failure(folder, "a.json", content).getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\""})
  void aCellOfTenMegabytesIsRefusedBeforeItIsRead(String quote) {
    String row =
        "2024-01-01,in,ALUMINA,y,5,t," + quote + "x".repeat(10_000_000) + quote + ",Sund,Vik\n";

    assertThat(csv(row))
        .isEqualTo("l.csv row 2: a cell has more than 4096 characters; is a quote not closed?");
    assertThat(LedgerSamples.failureOfKeepingOn(folder, "l.csv", LedgerSamples.HEADER + row + GOOD))
        .hasMessageContaining("l.csv row 2: a cell has more than 4096 characters");
  }

  @Test
  void aQuoteThatIsNeverClosedStopsEvenWhoKeepsOn() {
    String rows = "2024-01-01,in,ALUMINA,y,5,t,\"D1,Sund,Vik\n" + GOOD.repeat(500);

    assertThat(LedgerSamples.failureOfKeepingOn(folder, "l.csv", LedgerSamples.HEADER + rows))
        .hasMessage("l.csv row 2: a cell has more than 4096 characters; is a quote not closed?");
  }

  @Test
  void aQuoteThatIsNotClosedStopsHoweverShortTheFileIs() {
    String rows = "2024-01-01,in,ALUMINA,y,5,t,\"D1,Sund,Vik\n" + GOOD;
    String problem = "l.csv row 2: a quote is not closed; nothing after it can be read";

    assertThat(csv(rows)).isEqualTo(problem);
    assertThat(LedgerSamples.failureOfKeepingOn(folder, "l.csv", LedgerSamples.HEADER + rows))
        .hasMessage(problem);
  }

  @Test
  void anotherSeparatorIsToldByTheHeader() {
    assertThat(
            LedgerSamples.failure(
                folder, "l.csv", LedgerSamples.HEADER.replace(',', ';') + GOOD.replace(',', ';')))
        .hasMessageStartingWith("l.csv row 1: has one column; expected columns with commas");
  }

  @Test
  void textBehindAQuoteSpoilsItsRowAlone() {
    String rows = "2024-01-01,in,ALUMINA,y,5,t,\"D1\"x,Sund,Vik\n" + GOOD;

    assertThat(csv(rows)).startsWith("l.csv row 2: malformed CSV: Unexpected character ('x'");
    assertThat(LedgerSamples.all(LedgerSamples.open(folder, "l.csv", LedgerSamples.HEADER + rows)))
        .hasSize(2)
        .last()
        .isNotInstanceOf(BadRow.class);
  }

  @Test
  void aHundredThousandColumnsAreCounted() {
    assertThat(csv(",".repeat(99_998) + "x\n" + GOOD))
        .isEqualTo("l.csv row 2: has 99999 columns; expected 9");
    assertThat(
            LedgerSamples.failure(
                folder, "l.csv", LedgerSamples.HEADER.strip() + ",x".repeat(100_000) + "\n"))
        .hasMessage("l.csv row 1, column x: unknown column 'x'; did you mean 'coc'?");
  }

  @Test
  void aZeroByteIsNoName() {
    assertThat(csv("2024-01-01,in,ALUMINA,y,5,t,D\u00001,Sund,Vik\n"))
        .isEqualTo("l.csv row 2, column document: 'D 1' has a control character; expected text");
    assertThat(csv("\u0000".repeat(5000) + "\n")).startsWith("l.csv row 2");
  }

  @Test
  void anotherEncodingIsToldAtTheHeader() {
    byte[] utf16 = (LedgerSamples.HEADER + GOOD).getBytes(StandardCharsets.UTF_16);

    assertThat(LedgerSamples.failure(folder, "l.csv", utf16))
        .hasMessage("l.csv row 1: is not UTF-8, or mixes encodings; save the file as UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999", "1e-999999", "1e2147483647"})
  void anExponentOutOfRangeIsRefused(String mass) {
    assertThat(csv("2024-01-01,in,ALUMINA,y," + mass + ",t,D1,Sund,Vik\n"))
        .startsWith("l.csv row 2, column mass: '" + mass + "' is not a number");
    assertThat(json("{\"flows\": [" + FLOW.formatted(mass) + "]}"))
        .startsWith("a.json ")
        .hasSizeLessThan(200);
  }

  @Test
  void aMassOfAThousandDigitsIsRefused() {
    String mass = "9".repeat(1000);

    assertThat(csv("2024-01-01,in,ALUMINA,y," + mass + ",t,D1,Sund,Vik\n"))
        .isEqualTo(
            "l.csv row 2, column mass: has 1000 characters; expected a number of at most 100"
                + " characters");
    assertThat(json("{\"flows\": [" + FLOW.formatted(mass) + "]}"))
        .startsWith("a.json ")
        .hasSizeLessThan(250);
  }

  @Test
  void flowsTwiceAreRefused() {
    assertThat(json("{\"flows\": [], \"entity\": {\"name\": \"E\"}, \"flows\": []}"))
        .contains("malformed JSON: Duplicate Object property \"flows\"");
  }

  @Test
  void aFieldOfAFlowTwiceIsRefused() {
    assertThat(json("{\"flows\": [" + FLOW.formatted("5").replace("}", ", \"mass\": 6}") + "]}"))
        .contains("malformed JSON: Duplicate Object property \"mass\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"entity", "flows", "documents"})
  void aTowerOfListsIsRefused(String field) {
    assertThat(json("{\"" + field + "\": " + "[".repeat(100_000)))
        .startsWith("a.json /: too large or too deep");
  }

  @Test
  void whatComesAfterTheEndIsRefused() {
    assertThat(json("{\"flows\": []} {}"))
        .isEqualTo("a.json /: goes on after its end; expected one JSON object");
  }

  @Test
  void aBrokenEndIsTold() {
    assertThat(json("{\"flows\": [")).startsWith("a.json line 1, column ");
    assertThat(json("")).isEqualTo("a.json /: the file is empty; expected a JSON object");
    assertThat(json("[]")).isEqualTo("a.json /: expected an object");
  }

  @Test
  void aLineThatIsNotUtf8IsToldInJson() {
    byte[] latin =
        "{\"flows\": [],\n\"entity\": {\"name\": \"Gr\u00fcn\"}}"
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(LedgerSamples.failure(folder, "a.json", latin))
        .hasMessage("a.json line 2: is not UTF-8, or mixes encodings; save the file as UTF-8");
  }

  @Test
  void anItemOfSeveralMegabytesIsRefusedBeforeItIsRead() {
    assertThat(json("{\"flows\": [{\"x\": [" + "1,".repeat(1_000_000) + "1]}]}"))
        .startsWith("a.json /: is too large; expected at most");
  }
}
