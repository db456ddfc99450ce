package io.asirules.rules.oracle;

import io.asirules.model.evidence.Period;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Arbitrary days and periods around an as-of date, and the as-of date itself. */
final class PeriodArbitraries {

  private PeriodArbitraries() {}

  /** Days of 2024 to 2028; leap days, month ends and the end of the transition more often. */
  static Arbitrary<LocalDate> asOfDates() {
    Arbitrary<LocalDate> anyDay =
        Arbitraries.integers()
            .between(0, 5 * 365 + 1)
            .withDistribution(RandomDistribution.uniform())
            .map(days -> LocalDate.of(2024, 1, 1).plusDays(days));
    Arbitrary<LocalDate> monthEnd = anyDay.map(day -> day.withDayOfMonth(day.lengthOfMonth()));
    Arbitrary<LocalDate> notable =
        Arbitraries.of(
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2027, 2, 28),
            LocalDate.of(2028, 2, 29),
            LocalDate.of(2027, 5, 18),
            LocalDate.of(2027, 5, 19),
            LocalDate.of(2027, 5, 20));
    return Arbitraries.frequencyOf(Tuple.of(5, anyDay), Tuple.of(2, monthEnd), Tuple.of(3, notable))
        .withoutEdgeCases();
  }

  /** Undated, recent, old, at the very edge of every interval, current and future periods. */
  static Arbitrary<@Nullable Period> periods(LocalDate asOf) {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(null)),
        Tuple.of(6, pastEnds(asOf).flatMap(PeriodArbitraries::endingOn)),
        Tuple.of(4, edges(asOf).flatMap(PeriodArbitraries::endingOn)),
        Tuple.of(3, Arbitraries.integers().between(2019, 2029).map(Period::year)),
        Tuple.of(2, running(asOf)),
        Tuple.of(1, future(asOf)));
  }

  /** Calendar years, so that a verification and a disclosure often share their last day. */
  static Arbitrary<@Nullable Period> recentYears(LocalDate asOf) {
    int year = asOf.getYear();
    return Arbitraries.of(
        null, Period.year(year - 1), Period.year(year - 1), Period.year(year - 2));
  }

  private static Arbitrary<LocalDate> pastEnds(LocalDate asOf) {
    return Arbitraries.integers().between(0, 400).map(asOf::minusDays);
  }

  /** The day on which an interval, its quarter or a cycle ends, and the days beside it. */
  private static Arbitrary<LocalDate> edges(LocalDate asOf) {
    Arbitrary<Integer> months =
        Arbitraries.of(12, 15, 24, 27, 36, 36, 36, 39, 48, 60, 63, 75, 76, 84);
    return Combinators.combine(months, Arbitraries.integers().between(-1, 1))
        .as((ago, days) -> asOf.minusMonths(ago).plusDays(days));
  }

  private static Arbitrary<Period> endingOn(LocalDate last) {
    return Arbitraries.of(
        Period.day(last),
        new Period(last.minusDays(364), last),
        new Period(last.minusYears(3), last));
  }

  private static Arbitrary<Period> running(LocalDate asOf) {
    return Combinators.combine(Arbitraries.of(0, 1, 30, 900), Arbitraries.of(0, 1, 30, 365))
        .as((ago, ahead) -> new Period(asOf.minusDays(ago), asOf.plusDays(ahead)));
  }

  private static Arbitrary<Period> future(LocalDate asOf) {
    return Combinators.combine(Arbitraries.of(1, 2, 300), Arbitraries.of(0, 365, 2000))
        .as((ahead, days) -> new Period(asOf.plusDays(ahead), asOf.plusDays(ahead + days)));
  }

  /** Periods that end where a requirement turns late or overdue, or a day beside. */
  static Arbitrary<Period> atEdgeOf(@Nullable Integer interval, LocalDate asOf) {
    int months = interval == null ? ReferenceTime.CYCLE_MONTHS : interval;
    int quarter = (months + 3) / 4;
    Arbitrary<Integer> ago =
        Arbitraries.of(months, months + quarter, months + 12, months + 12 + quarter);
    return Combinators.combine(ago, Arbitraries.integers().between(-1, 1))
        .as((edge, days) -> asOf.minusMonths(edge).plusDays(days))
        .flatMap(PeriodArbitraries::endingOn);
  }
}
