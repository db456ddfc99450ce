package io.asirules.model.ledger;

import io.asirules.model.AsiException;
import java.math.BigDecimal;
import java.util.List;

/**
 * The physical share that a partner with equity but without control may take of a joint venture's
 * output as CoC Material. SECONDARY, http://asi-cn.com/news/ASI_9230.html
 *
 * @param percent share of the equity, above 0 and below 100
 * @param outputs what the joint venture put out, as far as stated
 */
public record JointVentureShare(BigDecimal percent, List<Output> outputs) {

  private static final BigDecimal WHOLE = new BigDecimal(100);

  /** Checks the share. */
  public JointVentureShare {
    if (percent.signum() <= 0 || percent.compareTo(WHOLE) >= 0) {
      throw new AsiException(
          "a share of " + percent.toPlainString() + " %; expected above 0 and below 100");
    }
    outputs = List.copyOf(outputs);
  }

  /**
   * What a joint venture put out.
   *
   * @param period in which days
   * @param tonnes how much
   */
  public record Output(AccountingPeriod period, BigDecimal tonnes) {}
}
