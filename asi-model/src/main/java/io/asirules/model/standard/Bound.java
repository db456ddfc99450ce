package io.asirules.model.standard;

import java.math.BigDecimal;

/** On which side of a limit a figure must lie. */
public enum Bound {
  /** At the limit or above. */
  AT_LEAST,
  /** At the limit or below. */
  AT_MOST,
  /** Strictly below the limit. */
  BELOW;

  /**
   * Tells whether a figure keeps the limit.
   *
   * @param figure the figure
   * @param limit the limit, in the same unit
   * @return true when it does
   */
  public boolean holds(BigDecimal figure, BigDecimal limit) {
    int order = figure.compareTo(limit);
    return switch (this) {
      case AT_LEAST -> order >= 0;
      case AT_MOST -> order <= 0;
      case BELOW -> order < 0;
    };
  }
}
