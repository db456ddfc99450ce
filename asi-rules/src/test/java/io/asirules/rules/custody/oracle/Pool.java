package io.asirules.rules.custody.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a stage draws on: so much CoC inflow of so much inflow.
 *
 * @param coc CoC Material, in tonnes
 * @param total everything, in tonnes, above zero
 */
record Pool(BigDecimal coc, BigDecimal total) {

  private static final int GRAM = 6;
  private static final int SHOWN = 10;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  static BigDecimal gram(BigDecimal dividend, BigDecimal divisor) {
    return dividend.divide(divisor, GRAM, RoundingMode.DOWN);
  }

  /** gram(c × mass / t). */
  BigDecimal of(BigDecimal mass) {
    return gram(coc.multiply(mass), total);
  }

  boolean lowerThan(Pool other) {
    return coc.multiply(other.total).compareTo(other.coc.multiply(total)) < 0;
  }

  BigDecimal percentage() {
    return coc.multiply(HUNDRED).divide(total, SHOWN, RoundingMode.DOWN);
  }
}
