package io.asirules.examples.ledger;

import io.asirules.model.ledger.FlowDirection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Material that goes the same way again and again, from or to the same counterparty.
 *
 * @param direction which way
 * @param material the material, as this plant's books write it
 * @param prefix begins the numbers of its documents; empty where it has none
 * @param counterparty who delivers or receives it; empty where it stays inside
 * @param facility the site
 * @param kilograms whether its scale writes kilograms
 * @param shipments shipments a year
 * @param tonnes tonnes a year, from {@link #FIRST_YEAR} on
 * @param when on which days it goes at all
 * @param coc on which days the books mark it as CoC
 */
record Lane(
    FlowDirection direction,
    String material,
    String prefix,
    String counterparty,
    String facility,
    boolean kilograms,
    int shipments,
    List<Integer> tonnes,
    Days when,
    Days coc) {

  static final int FIRST_YEAR = 2023;
  static final int YEARS = 3;

  private static final int LEAST_PERCENT = 90;
  private static final int SPREAD_PERCENT = 21;

  /** A choice of days. */
  interface Days {
    Days ALL = day -> true;
    Days NONE = day -> false;

    boolean has(LocalDate day);
  }

  /**
   * Returns the running number of the shipment of that day in its year, or 0 when there is none.
   */
  int shipmentOn(LocalDate day) {
    int days = day.lengthOfYear();
    int number = day.getDayOfYear() * shipments / days;
    boolean today = number > (day.getDayOfYear() - 1) * shipments / days;
    return today && when.has(day) ? number : 0;
  }

  /** Weighs a shipment, or one of the lots that it is split into. */
  String mass(LocalDate day, int lots, Random random) {
    long yearly = tonnes.get(day.getYear() - FIRST_YEAR);
    int percent = LEAST_PERCENT + random.nextInt(SPREAD_PERCENT);
    BigDecimal mass =
        BigDecimal.valueOf(yearly * percent)
            .divide(BigDecimal.valueOf(100L * shipments * lots), 3, RoundingMode.HALF_UP);
    return (kilograms ? mass.movePointRight(3).setScale(0, RoundingMode.UNNECESSARY) : mass)
        .toPlainString();
  }

  String unit() {
    return kilograms ? "kg" : "t";
  }

  String document(LocalDate day, int number) {
    return prefix.isEmpty()
        ? ""
        : String.format(Locale.ROOT, "%s-%d-%04d", prefix, day.getYear(), number);
  }
}
