package io.asirules.model.custody;

import io.asirules.model.assessment.Caveat;
import io.asirules.model.ledger.AccountingPeriod;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The balance of one period and one stream. All masses are tonnes. {@code entitlement + carriedIn -
 * overdraftIn + overdraft} always equals {@code allocated + carriedOut + expired}.
 *
 * @param period the period
 * @param stream what leaves the scope
 * @param cocIn CoC Material and Eligible Scrap in the inflow that forms the Input Percentage
 * @param nonCocIn everything else in it
 * @param inputPercentage {@code cocIn} of the whole, in percent, to ten decimals, rounded down;
 *     null without inflow
 * @param outflow everything of the stream that left in the period
 * @param entitlement what may be designated CoC Material of it, rounded down to a gram; below zero
 *     where a part of a year takes back what an earlier part gave
 * @param carriedIn Positive Balance of the period before
 * @param overdraftIn Internal Overdraft of the period before
 * @param available entitlement and carried balance, less the overdraft that is made good
 * @param allocated what was sold as CoC Material
 * @param carriedOut Positive Balance for the next period
 * @param expired Positive Balance that lapsed
 * @param overdraft Internal Overdraft: what was sold beyond the available
 * @param cap largest Internal Overdraft that is tolerated under force majeure
 * @param remaining what of the outflow so far may still be designated: never below zero
 * @param nextShipment largest next shipment that may be sold whole as CoC Material; null where the
 *     Input Percentage sets no limit
 * @param findings what the balance shows
 * @param caveats what it rests on that is not confirmed
 */
public record MassBalance(
    AccountingPeriod period,
    MaterialStream stream,
    BigDecimal cocIn,
    BigDecimal nonCocIn,
    @Nullable BigDecimal inputPercentage,
    BigDecimal outflow,
    BigDecimal entitlement,
    BigDecimal carriedIn,
    BigDecimal overdraftIn,
    BigDecimal available,
    BigDecimal allocated,
    BigDecimal carriedOut,
    BigDecimal expired,
    BigDecimal overdraft,
    BigDecimal cap,
    BigDecimal remaining,
    @Nullable BigDecimal nextShipment,
    List<CustodyFinding> findings,
    List<Caveat<CustodyCaveatCode>> caveats) {

  /** Copies the lists and refuses a balance that loses or makes material. */
  public MassBalance {
    findings = List.copyOf(findings);
    caveats = List.copyOf(caveats);
    BigDecimal came = entitlement.add(carriedIn).subtract(overdraftIn).add(overdraft);
    BigDecimal went = allocated.add(carriedOut).add(expired);
    if (came.compareTo(went) != 0) {
      throw new IllegalStateException(
          stream + " in " + period + " does not balance: " + came + " t against " + went + " t");
    }
  }
}
