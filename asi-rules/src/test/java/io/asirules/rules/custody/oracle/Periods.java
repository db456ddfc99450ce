package io.asirules.rules.custody.oracle;

import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.ledger.AccountingPeriod;
import io.asirules.rules.AccountingOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Section 2, and the time of a pool: what the periods are and which of them make a year. */
final class Periods {

  private static final int YEAR = 12;

  private final List<AccountingPeriod> list = new ArrayList<>();
  private final int months;
  private final boolean yearToDate;
  private final boolean calendarYear;

  Periods(ReferenceLedger ledger, AccountingOptions options) {
    this.months = Chosen.of(options).number(AccountingParameter.PERIOD_MONTHS).intValueExact();
    this.yearToDate = yearToDate(options);
    List<LocalDate> days =
        ledger.bookings().stream()
            .map(each -> each.flow().date())
            .sorted(Comparator.naturalOrder())
            .toList();
    this.calendarYear = options.start().isEmpty() && !days.isEmpty();
    Optional<LocalDate> start =
        options.start().or(() -> days.stream().findFirst().map(day -> day.withDayOfYear(1)));
    if (start.isEmpty()) {
      return;
    }
    LocalDate latest =
        Stream.of(days.stream(), options.end().stream(), options.start().stream())
            .flatMap(each -> each)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    for (int k = 0; list.isEmpty() || list.get(k - 1).end().isBefore(latest); k++) {
      LocalDate first = start.get().plusMonths((long) k * months);
      LocalDate next = start.get().plusMonths((k + 1L) * months);
      list.add(new AccountingPeriod(first, next.minusDays(1)));
    }
  }

  /** Whether parts of a year take back what earlier parts gave. */
  static boolean yearToDate(AccountingOptions options) {
    return Chosen.of(options).is(AccountingParameter.SHORT_PERIODS, "YEAR_TO_DATE")
        && shorterThanAYear(options);
  }

  static boolean shorterThanAYear(AccountingOptions options) {
    return Chosen.of(options).number(AccountingParameter.PERIOD_MONTHS).intValueExact() < YEAR;
  }

  List<AccountingPeriod> list() {
    return list;
  }

  boolean calendarYear() {
    return calendarYear;
  }

  /** The first period of the year that a period belongs to; itself where each stands alone. */
  int firstOfYear(int period) {
    return yearToDate ? period - period % (YEAR / months) : period;
  }

  /** The time of the pool of a period. */
  AccountingPeriod poolTime(int period) {
    return new AccountingPeriod(list.get(firstOfYear(period)).start(), list.get(period).end());
  }

  AccountingPeriod whole() {
    return new AccountingPeriod(list.get(0).start(), list.get(list.size() - 1).end());
  }
}
