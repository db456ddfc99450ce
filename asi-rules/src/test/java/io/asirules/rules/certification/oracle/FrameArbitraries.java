package io.asirules.rules.certification.oracle;

import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditMode;
import io.asirules.model.audit.AuditType;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Edition, regime, type and days of an audit: mostly such that fit, days at the edge often. */
final class FrameArbitraries {
  private static final LocalDate FIRST = LocalDate.of(2017, 11, 30);
  private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

  /** Month ends, leap days, and the days on which something begins or ends, with neighbours. */
  private static final List<LocalDate> EDGES =
      Stream.of(
              "2017-12-01",
              "2019-08-31",
              "2020-02-29",
              "2021-01-31",
              "2022-01-01",
              "2022-01-02",
              "2022-05-18",
              "2022-05-19",
              "2022-08-31",
              "2023-03-31",
              "2023-04-11",
              "2023-04-12",
              "2023-05-31",
              "2023-06-01",
              "2024-02-28",
              "2024-02-29",
              "2024-03-01",
              "2024-03-02",
              "2024-06-30",
              "2024-07-01",
              "2024-12-31",
              "2025-01-01",
              "2025-01-31",
              "2025-08-31",
              "2026-02-28",
              "2027-02-28",
              "2027-05-19",
              "2027-05-20",
              "2028-02-29")
          .map(LocalDate::parse)
          .toList();

  private record Pair(StandardId standard, AssuranceRegime regime, LocalDate from, LocalDate to) {}

  private static final List<Pair> FITTING =
      List.of(
          pair("asi:ps:3.1", AssuranceRegime.AM_2024, "2024-07-01", "2028-12-31"),
          pair("asi:ps:3.1", AssuranceRegime.AM_2, "2023-04-01", "2025-06-30"),
          pair("asi:ps:3", AssuranceRegime.AM_2, "2022-05-19", "2025-06-30"),
          pair("asi:ps:3", AssuranceRegime.AM_2024, "2024-06-01", "2026-12-31"),
          pair("asi:ps:2", AssuranceRegime.AM_1, "2017-12-01", "2023-06-30"),
          pair("asi:ps:2", AssuranceRegime.AM_2, "2022-05-19", "2025-06-30"),
          pair("asi:coc:2", AssuranceRegime.AM_2024, "2024-07-01", "2028-12-31"),
          pair("asi:coc:2", AssuranceRegime.AM_2, "2022-05-19", "2025-06-30"),
          pair("asi:coc:1", AssuranceRegime.AM_1, "2017-12-01", "2023-06-30"),
          pair("asi:coc:1", AssuranceRegime.AM_2, "2022-05-19", "2025-06-30"));

  private static final List<StandardId> ODD =
      Stream.of(
              "asi:ps:1",
              "asi:ps:2",
              "asi:ps:3",
              "asi:ps:3.1",
              "asi:ps:4-draft1",
              "asi:ps:5",
              "asi:coc:1",
              "asi:coc:2",
              "asi:coc:2.1",
              "asi:coc:3-draft1",
              "asi:am:2",
              "own:ps:3")
          .map(StandardId::parse)
          .toList();

  private FrameArbitraries() {}

  private static Pair pair(String standard, AssuranceRegime regime, String from, String to) {
    return new Pair(StandardId.parse(standard), regime, LocalDate.parse(from), LocalDate.parse(to));
  }

  static Arbitrary<Frame> frames() {
    Arbitrary<AuditType> types = Arbitraries.of(AuditType.class);
    Arbitrary<AuditMode> modes =
        Arbitraries.frequency(Tuple.of(7, AuditMode.ONSITE), Tuple.of(1, AuditMode.DESKTOP));
    Arbitrary<Pair> odd =
        Combinators.combine(Arbitraries.of(ODD), Arbitraries.of(AssuranceRegime.class))
            .as((standard, regime) -> new Pair(standard, regime, FIRST, LAST));
    Arbitrary<Pair> pairs =
        Arbitraries.frequencyOf(Tuple.of(15, Arbitraries.of(FITTING)), Tuple.of(1, odd));
    return pairs.flatMap(
        pair ->
            days(pair.from(), pair.to())
                .flatMap(
                    end ->
                        Combinators.combine(types, modes, starts(end))
                            .as(
                                (type, mode, start) ->
                                    new Frame(
                                        pair.standard(),
                                        pair.regime(),
                                        type,
                                        mode,
                                        // A first audit that starts too late is refused: seldom.
                                        start,
                                        end))));
  }

  private static Arbitrary<@Nullable LocalDate> starts(LocalDate end) {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(null)),
        Tuple.of(3, Arbitraries.integers().between(0, 12).map(days -> end.minusDays(days))));
  }

  /** Days between two, edges of the calendar and of the rules more often than others. */
  static Arbitrary<LocalDate> days(LocalDate from, LocalDate to) {
    List<LocalDate> edges =
        EDGES.stream().filter(day -> !day.isBefore(from) && !day.isAfter(to)).toList();
    Arbitrary<LocalDate> any =
        Arbitraries.integers()
            .between(0, (int) ChronoUnit.DAYS.between(from, to))
            .map(from::plusDays);
    return edges.isEmpty()
        ? any
        : Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(edges)), Tuple.of(1, any));
  }

  /** Days near another: itself, its neighbours, and up to some way off. */
  static Arbitrary<LocalDate> near(LocalDate day, int before, int after) {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.of(-1, 0, 1).map(day::plusDays)),
        Tuple.of(1, Arbitraries.integers().between(-before, after).map(day::plusDays)));
  }

  static List<LocalDate> edges() {
    return EDGES.stream().sorted(Comparator.naturalOrder()).toList();
  }
}
