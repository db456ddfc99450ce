package io.asirules.rules.recorded;

import io.asirules.model.evidence.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days and periods around the day for which an assessment speaks, often at an edge. */
final class MadeUpDays {
  private static final int CYCLE_MONTHS = 36;

  private final Draw draw;
  private final LocalDate asOf;

  MadeUpDays(Draw draw, LocalDate asOf) {
    this.draw = draw;
    this.asOf = asOf;
  }

  /** Days of 2024 to 2028; leap days, month ends and the end of the transition more often. */
  static LocalDate asOf(Draw draw) {
    LocalDate any = LocalDate.of(2024, 1, 1).plusDays(draw.below(5 * 365 + 1));
    return switch (draw.below(10)) {
      case 0, 1, 2, 3 -> any;
      case 4, 5 -> any.withDayOfMonth(any.lengthOfMonth());
      case 6 -> draw.of(LocalDate.of(2024, 2, 29), LocalDate.of(2028, 2, 29));
      case 7 -> LocalDate.of(2027, draw.of(2, 3), draw.of(27, 28));
      default -> LocalDate.of(2027, 5, draw.of(18, 19, 19, 20));
    };
  }

  /** Undated, recent, old, at an edge, running and future. */
  @Nullable Period any() {
    return switch (draw.below(18)) {
      case 0, 1 -> null;
      case 2, 3, 4, 5, 6, 7 -> endingOn(asOf.minusDays(draw.between(0, 400)));
      case 8, 9, 10, 11 -> edge();
      case 12, 13, 14 -> Period.year(draw.between(2019, 2029));
      case 15, 16 ->
          new Period(asOf.minusDays(draw.of(0, 1, 30, 900)), asOf.plusDays(draw.of(0, 1, 30, 365)));
      default -> {
        LocalDate first = asOf.plusDays(draw.of(1, 2, 300));
        yield new Period(first, first.plusDays(draw.of(0, 365, 2000)));
      }
    };
  }

  /** The day on which an interval, its quarter or a cycle ends, and the days beside it. */
  Period edge() {
    int months = draw.of(12, 15, 24, 27, 36, 36, 36, 39, 48, 60, 63, 75, 76, 84);
    return endingOn(asOf.minusMonths(months).plusDays(draw.between(-1, 1)));
  }

  /** Periods that end where a requirement turns late or overdue, or a day beside. */
  Period edgeOf(@Nullable Integer interval) {
    int months = interval == null ? CYCLE_MONTHS : interval;
    int quarter = (months + 3) / 4;
    int ago = draw.of(months, months + quarter, months + 12, months + 12 + quarter);
    return endingOn(asOf.minusMonths(ago).plusDays(draw.between(-1, 1)));
  }

  /** Calendar years, so that a verification and a disclosure often share their last day. */
  Period recentYear() {
    return Period.year(asOf.getYear() - draw.of(1, 1, 2));
  }

  Period recentDay() {
    return Period.day(asOf.minusDays(draw.of(20, 20, 20, 0, 1, 200)));
  }

  /** Periods for evidence that all but meets a requirement. */
  @Nullable Period fitting(@Nullable Integer interval) {
    return switch (draw.below(13)) {
      case 0, 1, 2, 3, 4 -> recentDay();
      case 5, 6, 7, 8, 9 -> edgeOf(interval);
      case 10, 11 -> recentYear();
      default -> any();
    };
  }

  private Period endingOn(LocalDate last) {
    return draw.of(
        Period.day(last),
        new Period(last.minusDays(364), last),
        new Period(last.minusYears(3), last));
  }
}
