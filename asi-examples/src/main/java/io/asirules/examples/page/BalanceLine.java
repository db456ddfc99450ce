package io.asirules.examples.page;

import io.asirules.model.LocalizedText;
import io.asirules.model.custody.CustodyFindingCode;
import io.asirules.model.custody.MassBalance;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines of a balance, in the order in which people read them. */
public enum BalanceLine {
  /** CoC Material and Eligible Scrap in the inflow. */
  COC_IN("CoC inflow", "监管链投入", MassBalance::cocIn),
  /** Everything else in the inflow. */
  NON_COC_IN("other inflow", "其他投入", MassBalance::nonCocIn),
  /** Input Percentage. */
  INPUT_PERCENTAGE("Input Percentage, %", "投入百分比，%", MassBalance::inputPercentage),
  /** Outflow of the stream. */
  OUTFLOW("outflow", "产出", MassBalance::outflow),
  /** What may be designated of it. */
  ENTITLEMENT("entitlement", "额度", MassBalance::entitlement),
  /** Positive Balance of the period before. */
  CARRIED_IN("carried in", "转入余额", MassBalance::carriedIn),
  /** Internal Overdraft of the period before. */
  OVERDRAFT_IN("overdraft to make good", "待补足透支", MassBalance::overdraftIn),
  /** What may be sold as CoC Material. */
  AVAILABLE("available", "可用", MassBalance::available),
  /** What was. */
  ALLOCATED("sold as CoC Material", "作为监管链材料销售", MassBalance::allocated),
  /** What of the outflow so far may still be designated. */
  REMAINING("may still be designated", "尚可指定", MassBalance::remaining),
  /** The largest next shipment. */
  NEXT_SHIPMENT("next shipment, at most", "下批货物上限", MassBalance::nextShipment),
  /** Positive Balance for the next period. */
  CARRIED_OUT("carried out", "转出余额", MassBalance::carriedOut),
  /** What lapsed. */
  EXPIRED("expired", "失效", MassBalance::expired),
  /** Internal Overdraft. */
  OVERDRAFT("overdraft", "内部透支", MassBalance::overdraft),
  /** The largest overdraft that is tolerated. */
  CAP("overdraft cap", "透支上限", MassBalance::cap);

  /** Why the next shipment may be larger than what may still be designated. */
  public static final LocalizedText NEXT_SHIPMENT_NOTE =
      new LocalizedText(
          "A shipment counts as outflow itself, so that the next one may be larger than what may"
              + " still be designated of what has left.",
          "货物本身计入产出，故下批货物可大于已产出部分的尚可指定量。");

  private static final int DECIMALS = 3;
  private static final String NOTHING = "–";

  private final LocalizedText title;
  private final Function<MassBalance, @Nullable BigDecimal> figure;

  BalanceLine(String en, String zh, Function<MassBalance, @Nullable BigDecimal> figure) {
    this.title = new LocalizedText(en, zh);
    this.figure = figure;
  }

  /**
   * Returns the name for people.
   *
   * @return the title in both languages
   */
  public LocalizedText title() {
    return title;
  }

  /**
   * Returns the exact figure.
   *
   * @param balance the balance
   * @return the figure, or null where there is none
   */
  public @Nullable BigDecimal figure(MassBalance balance) {
    return figure.apply(balance);
  }

  /**
   * Tells whether a balance is that of a period that is not over.
   *
   * @param balance the balance
   * @return true when it is
   */
  public static boolean isOpen(MassBalance balance) {
    return balance.findings().stream()
        .anyMatch(finding -> finding.code() == CustodyFindingCode.PERIOD_OPEN);
  }

  /**
   * Returns the figure for people, rounded. In a period that is over nothing may still be
   * designated or shipped.
   *
   * @param balance the balance
   * @param noLimit word for a next shipment without a limit
   * @return the text
   */
  public String text(MassBalance balance, String noLimit) {
    if ((this == NEXT_SHIPMENT || this == REMAINING) && !isOpen(balance)) {
      return NOTHING;
    }
    BigDecimal value = figure(balance);
    if (value == null) {
      return this == NEXT_SHIPMENT ? noLimit : NOTHING;
    }
    return AccountReport.tonnes(value, DECIMALS);
  }
}
