package io.asirules.model.custody;

import io.asirules.model.AsiException;
import io.asirules.model.ledger.MaterialType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the first period begins with.
 *
 * @param material of which account; null for that of the only product that leaves the scope
 * @param carried Positive Balance of the period before, in tonnes, not below zero
 * @param overdraft Internal Overdraft of the period before, in tonnes, not below zero
 * @param takenOver whether another Entity earned the balance, or a site that joined the scope
 */
public record OpeningBalance(
    @Nullable MaterialType material, BigDecimal carried, BigDecimal overdraft, boolean takenOver) {

  /** Refuses a negative mass. */
  public OpeningBalance {
    if (carried.signum() < 0 || overdraft.signum() < 0) {
      throw new AsiException("an opening balance is negative; expected 0 t or more");
    }
  }
}
