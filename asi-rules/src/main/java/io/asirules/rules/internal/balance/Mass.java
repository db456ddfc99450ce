package io.asirules.rules.internal.balance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Arithmetic of masses: exact but for what is rounded down to a gram. */
final class Mass {

  private static final int GRAM = 6;

  private Mass() {}

  /**
   * Returns a share of a mass, rounded down to a gram.
   *
   * @param mass the mass in tonnes
   * @param part numerator of the share
   * @param whole denominator of the share, above zero
   * @return the share in tonnes
   */
  static BigDecimal share(BigDecimal mass, BigDecimal part, BigDecimal whole) {
    return part.multiply(mass).divide(whole, GRAM, RoundingMode.DOWN);
  }

  static BigDecimal notBelowZero(BigDecimal mass) {
    return mass.max(BigDecimal.ZERO);
  }

  static boolean isSome(BigDecimal mass) {
    return mass.signum() != 0;
  }
}
