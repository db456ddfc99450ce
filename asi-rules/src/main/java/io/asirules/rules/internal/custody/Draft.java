package io.asirules.rules.internal.custody;

import io.asirules.model.custody.AccountingPeriod;
import io.asirules.model.custody.MaterialStream;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A balance whose masses are struck, before the rules look at it.
 *
 * @param period the period
 * @param stream what leaves
 * @param pool the inflow that forms the percentage, or null
 * @param window the days that the pool is of
 * @param outflow what left
 * @param entitlement what may be designated of it
 * @param carriedIn Positive Balance before
 * @param overdraftIn Internal Overdraft before
 * @param available what may be sold as CoC Material
 * @param allocated what was
 * @param carried what the next period begins with
 * @param expired what lapsed
 * @param cap largest overdraft that is tolerated
 * @param remaining what may still be designated
 * @param nextShipment largest next shipment, or null for no limit
 */
record Draft(
    AccountingPeriod period,
    MaterialStream stream,
    @Nullable Pool pool,
    Window window,
    BigDecimal outflow,
    BigDecimal entitlement,
    BigDecimal carriedIn,
    BigDecimal overdraftIn,
    BigDecimal available,
    BigDecimal allocated,
    Carried carried,
    BigDecimal expired,
    BigDecimal cap,
    BigDecimal remaining,
    @Nullable BigDecimal nextShipment) {

  BigDecimal overdraft() {
    return carried.overdraft();
  }
}
