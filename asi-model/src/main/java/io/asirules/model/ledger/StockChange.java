package io.asirules.model.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A change of the stock of incoming material over a time that ends on a day.
 *
 * @param date last day of that time; it counts for the period that contains it
 * @param material kind of material
 * @param coc whether the stock is of CoC Material
 * @param tonnes more stock than before, in tonnes; negative for less
 */
public record StockChange(LocalDate date, MaterialType material, boolean coc, BigDecimal tonnes) {}
