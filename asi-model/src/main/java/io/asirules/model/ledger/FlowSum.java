package io.asirules.model.ledger;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What was booked of one kind in a month, to reconcile the account with the books of the plant.
 *
 * @param month the month
 * @param direction which way it went
 * @param material kind of material
 * @param coc whether it was booked as CoC Material or Eligible Scrap
 * @param facility the site; empty when not stated
 * @param tonnes sum of the masses in tonnes
 */
public record FlowSum(
    YearMonth month,
    FlowDirection direction,
    MaterialType material,
    boolean coc,
    String facility,
    BigDecimal tonnes) {}
