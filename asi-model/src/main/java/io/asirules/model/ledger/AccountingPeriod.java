package io.asirules.model.ledger;

import io.asirules.model.AsiException;
import java.time.LocalDate;

/**
 * A Material Accounting Period, or a part of one. One year under CoC 2: CONFIRMED,
 * https://aluminium-stewardship.org/claims . At most twelve months under CoC 1: RECALLED.
 *
 * @param start first day
 * @param end last day
 */
public record AccountingPeriod(LocalDate start, LocalDate end) {

  /** Refuses an end before the start. */
  public AccountingPeriod {
    if (end.isBefore(start)) {
      throw new AsiException("a period ends on " + end + ", before its start on " + start);
    }
  }

  /**
   * Returns the period of some months from a day.
   *
   * @param start first day
   * @param months its length
   * @return the period
   */
  public static AccountingPeriod ofMonths(LocalDate start, int months) {
    return new AccountingPeriod(start, start.plusMonths(months).minusDays(1));
  }

  /**
   * Tells whether a day lies in the period.
   *
   * @param day the day
   * @return true from the first to the last day
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }
}
