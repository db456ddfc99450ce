package io.asirules.model.custody;

import java.util.List;

/**
 * The balances under another choice on one open point, everything else as it was.
 *
 * @param parameter the open point
 * @param value the other choice
 * @param periods the balances; empty where the choice does not go with the others
 * @param problem why it does not; empty where it does
 */
public record AccountVariant(
    AccountingParameter parameter, String value, List<MassBalance> periods, String problem) {

  /** Copies the list. */
  public AccountVariant {
    periods = List.copyOf(periods);
  }
}
