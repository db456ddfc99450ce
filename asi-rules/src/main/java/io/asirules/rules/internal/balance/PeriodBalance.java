package io.asirules.rules.internal.balance;

import io.asirules.model.custody.MaterialStream;
import io.asirules.model.ledger.AccountingPeriod;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The masses of the balance of one period and one stream, before the rules see it.
 *
 * @param period the period
 * @param stream what leaves
 * @param input the inflow that forms the Input Percentage; null without inflow
 * @param counted what counts in the time that the Input Percentage is of
 * @param outflow what left
 * @param entitlement what may be designated of it
 * @param carriedIn Positive Balance before
 * @param overdraftIn Internal Overdraft before
 * @param available what may be sold as CoC Material
 * @param allocated what was sold as CoC Material
 * @param carried what the next period begins with
 * @param expired what lapsed
 * @param cap largest overdraft that is tolerated
 * @param remaining what may still be designated
 * @param nextShipment largest next shipment, null for no limit
 */
record PeriodBalance(
    AccountingPeriod period,
    MaterialStream stream,
    @Nullable StageInput input,
    CountedFlows counted,
    BigDecimal outflow,
    BigDecimal entitlement,
    BigDecimal carriedIn,
    BigDecimal overdraftIn,
    BigDecimal available,
    BigDecimal allocated,
    CarriedForward carried,
    BigDecimal expired,
    BigDecimal cap,
    BigDecimal remaining,
    @Nullable BigDecimal nextShipment) {

  BigDecimal overdraft() {
    return carried.overdraft();
  }
}
