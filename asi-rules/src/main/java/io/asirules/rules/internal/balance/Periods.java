package io.asirules.rules.internal.balance;

import io.asirules.model.ledger.AccountingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The Material Accounting Periods of an account. CUSTODY 2.
 *
 * @param first first day of the first
 * @param months length of each
 * @param last a day that the last one contains
 */
record Periods(LocalDate first, int months, LocalDate last) {

  private static final int YEAR = 12;

  List<AccountingPeriod> all() {
    List<AccountingPeriod> periods = new ArrayList<>();
    int i = 0;
    do {
      periods.add(new AccountingPeriod(begin(i), begin(i + 1).minusDays(1)));
      i++;
    } while (!begin(i).isAfter(last));
    return periods;
  }

  private LocalDate begin(int period) {
    return first.plusMonths((long) period * months);
  }

  /** Returns which part of its year a period is, from 0. */
  int partOfYear(int period) {
    return period % (YEAR / months);
  }

  /** Returns the days from the first of a period's year to its last. */
  AccountingPeriod yearToDate(int period) {
    return new AccountingPeriod(begin(period - partOfYear(period)), begin(period + 1).minusDays(1));
  }

  boolean isShort() {
    return months < YEAR;
  }
}
