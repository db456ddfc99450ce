package io.asirules.rules.internal.requirement;

import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days of evidence, seen from the day of the assessment. */
final class Days {

  private static final int MONTHS_OF_YEAR = 12;

  private Days() {}

  /** The last day of evidence, not after the day of the assessment; null when undated. */
  static @Nullable LocalDate last(Evidence item, LocalDate asOf) {
    Optional<Period> period = item.period();
    if (period.isEmpty()) {
      return null;
    }
    LocalDate to = period.get().to();
    return to.isAfter(asOf) ? asOf : to;
  }

  /** Whether the period of evidence begins after the day of the assessment. */
  static boolean isAhead(Evidence item, LocalDate asOf) {
    Optional<Period> period = item.period();
    return period.isPresent() && period.get().from().isAfter(asOf);
  }

  /**
   * Months from one day to another, a begun month counted: the smallest number of months that,
   * added to the first day, reach the other.
   *
   * @param day the first day, not after the other
   */
  static int months(LocalDate day, LocalDate other) {
    int months =
        (other.getYear() - day.getYear()) * MONTHS_OF_YEAR
            + other.getMonthValue()
            - day.getMonthValue();
    int reached = Math.min(day.getDayOfMonth(), other.lengthOfMonth());
    return other.getDayOfMonth() > reached ? months + 1 : months;
  }
}
