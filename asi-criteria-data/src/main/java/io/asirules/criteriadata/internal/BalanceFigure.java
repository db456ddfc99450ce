package io.asirules.criteriadata.internal;

import io.asirules.model.custody.MassBalance;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A figure of a balance, as JSON and tables write it, in their order. */
public enum BalanceFigure {
  COC_IN(MassBalance::cocIn),
  NON_COC_IN(MassBalance::nonCocIn),
  INPUT_PERCENTAGE(MassBalance::inputPercentage),
  OUTFLOW(MassBalance::outflow),
  ENTITLEMENT(MassBalance::entitlement),
  CARRIED_IN(MassBalance::carriedIn),
  OVERDRAFT_IN(MassBalance::overdraftIn),
  AVAILABLE(MassBalance::available),
  ALLOCATED(MassBalance::allocated),
  CARRIED_OUT(MassBalance::carriedOut),
  EXPIRED(MassBalance::expired),
  OVERDRAFT(MassBalance::overdraft),
  CAP(MassBalance::cap),
  REMAINING(MassBalance::remaining),
  NEXT_SHIPMENT(MassBalance::nextShipment);

  private final Function<MassBalance, @Nullable BigDecimal> figure;

  BalanceFigure(Function<MassBalance, @Nullable BigDecimal> figure) {
    this.figure = figure;
  }

  /**
   * Returns the name of its field and column.
   *
   * @return for example {@code coc_in}
   */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Takes the figure from a balance.
   *
   * @param balance the balance
   * @return tonnes, or percent of the Input Percentage; null where there is none
   */
  public @Nullable BigDecimal of(MassBalance balance) {
    return figure.apply(balance);
  }
}
