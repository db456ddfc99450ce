package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The table holds slips of the pen in the JSON example of FORMATS.md: what is written, what is
 * written in its place, and the whole message.
 */
class BadSelfAssessmentTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "bad-self-assessments.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void aSlipIsToldWithItsPlaceAndWhatWouldDo(String slip, String part, String by, String message) {
    String json = Samples.replaced(Samples.json(), part, by == null ? "" : by);

    assertThat(Samples.failure(json)).as(slip).hasMessage(message);
  }
}
