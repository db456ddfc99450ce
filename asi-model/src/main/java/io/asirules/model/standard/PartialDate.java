package io.asirules.model.standard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.asirules.model.AsiException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as a source gives it: a day, a month or a year. Sources date PS 2 to December 2017
 * and no day; the day is then unknown and is not made up.
 *
 * @param year the year, from 1 to 9999
 * @param month the month from 1, or null when only the year is known
 * @param day the day from 1, or null when only the month is known
 */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day) {

  private static final int LAST_YEAR = 9999;

  /** Refuses a day without a month, and what is not in the calendar. */
  public PartialDate {
    if (day != null && month == null) {
      throw new AsiException("a day needs a month");
    }
    if (year < 1 || year > LAST_YEAR) {
      throw new AsiException("year " + year + " is not between 1 and " + LAST_YEAR);
    }
    boolean inCalendar =
        month == null
            || (month >= 1
                && month <= 12
                && (day == null || (day >= 1 && YearMonth.of(year, month).isValidDay(day))));
    if (!inCalendar) {
      throw new AsiException(year + "-" + month + (day == null ? "" : "-" + day) + " is no date");
    }
  }

  /**
   * Reads a date.
   *
   * @param text {@code 2022-05-19}, {@code 2017-12} or {@code 2014}
   * @return the date
   * @throws AsiException if the text has another form or is not in the calendar
   */
  @JsonCreator
  public static PartialDate parse(String text) {
    if (!text.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")) {
      throw new AsiException("'" + text + "' is not a date; expected 2022-05-19, 2017-12 or 2014");
    }
    String[] parts = text.split("-", -1);
    return new PartialDate(
        Integer.parseInt(parts[0]),
        parts.length > 1 ? Integer.valueOf(parts[1]) : null,
        parts.length > 2 ? Integer.valueOf(parts[2]) : null);
  }

  /**
   * Returns the earliest day that it can be.
   *
   * @return the first day of what is known
   */
  public LocalDate earliest() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /**
   * Returns the latest day that it can be.
   *
   * @return the last day of what is known
   */
  public LocalDate latest() {
    if (month == null) {
      return Year.of(year).atMonth(12).atEndOfMonth();
    }
    return day == null ? YearMonth.of(year, month).atEndOfMonth() : earliest();
  }

  /** Returns the date in ISO form, as far as it is known. */
  @Override
  @JsonValue
  public String toString() {
    if (month == null) {
      return Year.of(year).atDay(1).toString().substring(0, 4);
    }
    return day == null ? YearMonth.of(year, month).toString() : earliest().toString();
  }
}
