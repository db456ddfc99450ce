package io.asirules.rules.custody.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * The years that a random ledger spans, so that its days, certificates and periods meet.
 *
 * @param first its first day
 * @param years how many years it spans
 */
record TimeFrame(LocalDate first, int years) {

  /** Starts whose months are cut short are among them. */
  private static final List<LocalDate> FIRST_DAYS =
      List.of(
          LocalDate.of(2021, 1, 1),
          LocalDate.of(2021, 4, 1),
          LocalDate.of(2020, 2, 29),
          LocalDate.of(2022, 1, 31));

  static Arbitrary<TimeFrame> frames() {
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(6, FIRST_DAYS.get(0)),
                Tuple.of(2, FIRST_DAYS.get(1)),
                Tuple.of(1, FIRST_DAYS.get(2)),
                Tuple.of(1, FIRST_DAYS.get(3))),
            Arbitraries.frequency(Tuple.of(3, 1), Tuple.of(3, 2), Tuple.of(3, 3), Tuple.of(1, 4)))
        .as(TimeFrame::new);
  }

  LocalDate last() {
    return first.plusYears(years).minusDays(1);
  }

  /** Days of the frame, those at the edge of a quarter or a year more often than others. */
  Arbitrary<LocalDate> days() {
    List<LocalDate> edges = new ArrayList<>();
    for (int quarter = 0; quarter <= 4 * years; quarter++) {
      LocalDate edge = first.plusMonths(3L * quarter);
      edges.add(edge);
      edges.add(edge.minusDays(1));
    }
    edges.removeIf(day -> day.isBefore(first) || day.isAfter(last()));
    int span = (int) ChronoUnit.DAYS.between(first, last());
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.of(edges)),
        Tuple.of(2, Arbitraries.integers().between(0, span).map(first::plusDays)));
  }

  /** Days near the edges of the frame, inside it and outside. */
  Arbitrary<LocalDate> around() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, days()),
        Tuple.of(1, Arbitraries.of(-40, -1, 0, 1).map(first::plusDays)),
        Tuple.of(1, Arbitraries.of(-1, 0, 1, 40).map(last()::plusDays)));
  }
}
