package io.asirules.model.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest(name = "{0} lies between {1} and {2}")
  @CsvSource({
    "2014, 2014-01-01, 2014-12-31",
    "2017-12, 2017-12-01, 2017-12-31",
    "2023-04, 2023-04-01, 2023-04-30",
    "2024-02, 2024-02-01, 2024-02-29",
    "2023-02, 2023-02-01, 2023-02-28",
    "2022-05-19, 2022-05-19, 2022-05-19",
    "2024-02-29, 2024-02-29, 2024-02-29",
    "0001, 0001-01-01, 0001-12-31"
  })
  void aDateIsAsOldAsItCanBeAndAsYoung(String text, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.parse(text);

    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "14", "2014-1", "2014-12-1", "2014-12-", "12 April 2023", "2014-12-01T00:00"})
  void anotherFormIsRefused(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .isInstanceOf(AsiException.class)
        .hasMessage("'" + text + "' is not a date; expected 2022-05-19, 2017-12 or 2014");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2014-13, 2014-13 is no date",
    "2014-00, 2014-0 is no date",
    "2023-02-29, 2023-2-29 is no date",
    "2023-04-31, 2023-4-31 is no date",
    "2023-04-00, 2023-4-0 is no date",
    "0000, year 0 is not between 1 and 9999"
  })
  void whatIsNotInTheCalendarIsRefused(String text, String message) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .isInstanceOf(AsiException.class)
        .hasMessage(message);
  }

  @Test
  void aDayNeedsAMonth() {
    assertThatThrownBy(() -> new PartialDate(2014, null, 1))
        .isInstanceOf(AsiException.class)
        .hasMessage("a day needs a month");
  }

  @Property
  void parsingAndPrintingAreInverse(
      @ForAll @IntRange(min = 1, max = 9999) int year,
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 1, max = 28) int day) {
    for (PartialDate date :
        new PartialDate[] {
          new PartialDate(year, null, null),
          new PartialDate(year, month, null),
          new PartialDate(year, month, day)
        }) {
      assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
      assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
    }
  }
}
