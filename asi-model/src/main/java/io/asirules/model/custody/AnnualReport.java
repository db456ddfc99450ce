package io.asirules.model.custody;

import io.asirules.model.ledger.AccountingPeriod;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.scope.SupplyChainActivity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one calendar year that the yearly CoC report to ASI asks for (criterion 1.7).
 * Quantities in and out for each activity, and CoC Material and Eligible Scrap bought and sold, by
 * calendar year: CONFIRMED,
 * https://aluminium-stewardship.org/why-aluminium/asi-outcomes-impacts/asi-coc-material-flow/ . The
 * split of scrap: SECONDARY. Overdraft as a field: RECALLED. The form itself and its due date are
 * UNKNOWN.
 *
 * @param year the calendar year
 * @param lines quantities, by activity, then material; what belongs to no single activity comes
 *     last
 * @param closings the balances of periods that end in the year
 */
public record AnnualReport(int year, List<Line> lines, List<Closing> closings) {

  /** Copies the lists. */
  public AnnualReport {
    lines = List.copyOf(lines);
    closings = List.copyOf(closings);
  }

  /**
   * Quantities of one material at one activity, in tonnes, as booked.
   *
   * @param activity the activity of the facility where it entered or left; null where the facility
   *     is not stated, or has not exactly one
   * @param material the material
   * @param cocIn CoC Material or Eligible Scrap in
   * @param nonCocIn the rest in
   * @param cocOut CoC Material or Eligible Scrap out
   * @param nonCocOut the rest out
   */
  public record Line(
      @Nullable SupplyChainActivity activity,
      MaterialType material,
      BigDecimal cocIn,
      BigDecimal nonCocIn,
      BigDecimal cocOut,
      BigDecimal nonCocOut) {}

  /**
   * What a period that ends in the year closes with, in tonnes.
   *
   * @param period the period
   * @param stream what leaves
   * @param carriedOut Positive Balance
   * @param overdraft Internal Overdraft
   */
  public record Closing(
      AccountingPeriod period,
      MaterialStream stream,
      BigDecimal carriedOut,
      BigDecimal overdraft) {}
}
