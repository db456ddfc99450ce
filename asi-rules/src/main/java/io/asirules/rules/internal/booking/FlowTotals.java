package io.asirules.rules.internal.booking;

import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.FlowSum;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.model.ledger.MaterialType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Sums of what was booked, by day: all that is kept of a ledger. */
public final class FlowTotals {

  /**
   * One kind of flow on one day at one site.
   *
   * @param day the day
   * @param direction which way it went
   * @param material kind of material
   * @param coc whether it is booked as CoC
   * @param facility the site; empty when not stated
   */
  public record Key(
      LocalDate day,
      FlowDirection direction,
      MaterialType material,
      boolean coc,
      String facility) {}

  private record Month(
      YearMonth month,
      FlowDirection direction,
      MaterialType material,
      boolean coc,
      String facility) {}

  private static final Comparator<Month> BY_MONTH =
      Comparator.comparing(Month::month)
          .thenComparing(Month::direction)
          .thenComparing(Month::material)
          .thenComparing(Month::coc, Comparator.reverseOrder())
          .thenComparing(Month::facility);

  private final Map<Key, BigDecimal> sums = new HashMap<>();

  /**
   * Adds to what was booked.
   *
   * @param flow the flow
   * @param coc whether it is booked as CoC
   * @param tonnes its mass; below zero where it is taken back
   */
  void add(MaterialFlow flow, boolean coc, BigDecimal tonnes) {
    Key key = new Key(flow.date(), flow.direction(), flow.material(), coc, flow.facility());
    sums.merge(
        key,
        tonnes,
        (before, more) -> {
          BigDecimal sum = before.add(more);
          return sum.signum() == 0 ? null : sum;
        });
  }

  /**
   * Gives every sum.
   *
   * @param reader gets each kind of flow with its mass in tonnes
   */
  public void forEach(BiConsumer<Key, BigDecimal> reader) {
    sums.forEach(reader);
  }

  /**
   * Lists the sums by month.
   *
   * @return the sums, by month, direction, material, CoC first, then site
   */
  public List<FlowSum> monthly() {
    Map<Month, BigDecimal> months = new TreeMap<>(BY_MONTH);
    sums.forEach(
        (key, sum) ->
            months.merge(
                new Month(
                    YearMonth.from(key.day()),
                    key.direction(),
                    key.material(),
                    key.coc(),
                    key.facility()),
                sum,
                BigDecimal::add));
    return months.entrySet().stream()
        .map(
            entry ->
                new FlowSum(
                    entry.getKey().month(),
                    entry.getKey().direction(),
                    entry.getKey().material(),
                    entry.getKey().coc(),
                    entry.getKey().facility(),
                    entry.getValue()))
        .toList();
  }
}
