package io.asirules.model.evidence;

import io.asirules.model.AsiException;
import java.time.LocalDate;

/**
 * The days that a piece of evidence speaks of.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) {

  /** Refuses a period that ends before it begins. */
  public Period {
    if (to.isBefore(from)) {
      throw new AsiException("a period from " + from + " cannot end on " + to);
    }
  }

  /**
   * A calendar year.
   *
   * @param year the year
   * @return its first to its last day
   */
  public static Period year(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * A single day.
   *
   * @param day the day
   * @return the period of that day
   */
  public static Period day(LocalDate day) {
    return new Period(day, day);
  }
}
