package io.asirules.model.scope;

import io.asirules.model.AsiException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much of a unit the one above it holds, and whether it controls it. Equity and control are two
 * things: half of a joint venture may come with control or without.
 *
 * @param share percent of the equity, above 0 and up to 100; null when not stated
 * @param controlled whether the unit above controls it; null when not stated
 */
public record Ownership(@Nullable BigDecimal share, @Nullable Boolean controlled) {

  /** Neither share nor control is stated. */
  public static final Ownership NOT_STATED = new Ownership(null, null);

  private static final BigDecimal WHOLE = new BigDecimal(100);

  /** Checks the share; 50 and 50.0 are the same. */
  public Ownership {
    if (share != null) {
      if (share.signum() <= 0 || share.compareTo(WHOLE) > 0) {
        throw new AsiException(
            "a share of " + share + " is not a percentage; expected above 0 and up to 100");
      }
      share = share.stripTrailingZeros();
    }
  }

  /**
   * Tells whether others hold a part as well.
   *
   * @return true for a stated share below 100
   */
  public boolean isShared() {
    return share != null && share.compareTo(WHOLE) < 0;
  }
}
