package io.asirules.rules.internal.booking;

import io.asirules.model.assessment.Argument;
import java.math.BigDecimal;

/** Masses in the sentences of an account. */
public final class Tonnes {

  private Tonnes() {}

  /**
   * Writes a mass without exponent and without zeros that say nothing.
   *
   * @param mass the mass in tonnes
   * @return the argument of a sentence
   */
  public static Argument argument(BigDecimal mass) {
    return Argument.of(mass.stripTrailingZeros().toPlainString());
  }
}
