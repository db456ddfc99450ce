package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The tables hold slips of the pen in the examples of FORMATS.md: what is written, what is written
 * in its place, and the whole message.
 */
class BadAuditsTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "bad-findings.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void aSlipInTheTableIsToldWithItsPlaceAndWhatWouldDo(
      String slip, String part, String by, String message) {
    String csv = Samples.replaced(AuditSamples.csv(), part, by == null ? "" : by);

    assertThat(AuditSamples.failure("findings.csv", csv)).as(slip).hasMessage(message);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "bad-audits.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void aSlipInTheJsonIsToldWithItsPlaceAndWhatWouldDo(
      String slip, String part, String by, String message) {
    String json = Samples.replaced(AuditSamples.json(), part, by == null ? "" : by);

    assertThat(AuditSamples.failure("audits.json", json)).as(slip).hasMessage(message);
  }

  @Test
  void anAuditThatHasACleanRowAndFindingsIsAmbiguous() {
    String csv =
        AuditSamples.csv()
            + "Northlight Casthouse,asi:ps:3.1,2024,Certification,2025-02-21,2025-03-28,n,,5.4,"
            + "major,n,onsite\n";

    assertThat(AuditSamples.failure("findings.csv", csv))
        .hasMessage(
            "findings.csv row 2, column finding: is empty, but other rows of this audit have"
                + " findings; expected one, or a site that has none");
  }

  @Test
  void nothingToReadIsToldToo() {
    String header = AuditSamples.csv().lines().findFirst().orElseThrow();

    assertThat(AuditSamples.failure("findings.csv", header + "\n"))
        .hasMessage("findings.csv row 2: there is no audit; expected at least one");
    assertThat(AuditSamples.failure("audits.json", "{\"audits\": []}"))
        .hasMessage("audits.json /audits: there is no audit; expected at least one");
    assertThat(AuditSamples.failure("audits.json", "{}"))
        .hasMessage("audits.json /: field 'audits' is missing");
    assertThat(AuditSamples.failure("findings.txt", "x"))
        .hasMessageStartingWith("findings.txt /: is neither CSV nor JSON by its name; expected");
  }
}
