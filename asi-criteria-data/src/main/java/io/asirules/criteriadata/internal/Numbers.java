package io.asirules.criteriadata.internal;

import io.asirules.model.InputException;
import java.math.BigDecimal;
import java.util.function.Function;

/** Keeps numbers of input to a size that can be added up and written out, and writes them. */
public final class Numbers {

  private static final int MOST_DIGITS = 40;

  private Numbers() {}

  /**
   * Refuses a number of too many digits, before or after the decimal point.
   *
   * @param value the number
   * @param problem makes the error from its message
   * @return the number
   */
  public static BigDecimal inRange(BigDecimal value, Function<String, InputException> problem) {
    if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
      throw problem.apply(
          "is out of range; expected a number of at most " + MOST_DIGITS + " digits");
    }
    return value;
  }

  /**
   * Writes a number.
   *
   * @param value the number
   * @return its digits, without exponent and without zeros that say nothing
   */
  public static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
