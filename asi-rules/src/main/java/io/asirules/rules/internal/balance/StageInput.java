package io.asirules.rules.internal.balance;

import io.asirules.model.assessment.Caveat;
import io.asirules.model.custody.CustodyCaveatCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The inflow of a stage: what forms an Input Percentage.
 *
 * @param coc its CoC Material and Eligible Scrap, in tonnes
 * @param total all of it, in tonnes, above zero
 * @param caveats what it rests on, of its stage and those before
 */
record StageInput(BigDecimal coc, BigDecimal total, List<Caveat<CustodyCaveatCode>> caveats) {

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int DIGITS = 10;

  /** Tells whether the CoC share is lower than another's. */
  boolean isLowerThan(StageInput other) {
    return coc.multiply(other.total).compareTo(other.coc.multiply(total)) < 0;
  }

  /** Returns the share of a mass that may be designated. */
  BigDecimal share(BigDecimal mass) {
    return Mass.share(mass, coc, total);
  }

  /** Returns the Input Percentage, for showing. */
  BigDecimal percentage() {
    return coc.multiply(HUNDRED).divide(total, DIGITS, RoundingMode.DOWN);
  }
}
