package io.asirules.model.custody;

import java.util.List;

/**
 * An account, and what becomes of its balances under other choices on open points.
 *
 * @param account the account under the choices made
 * @param variants the balances under each alternative, one at a time, in the order of {@link
 *     AccountingParameter}
 */
public record AccountExploration(MaterialAccount account, List<AccountVariant> variants) {

  /** Copies the list. */
  public AccountExploration {
    variants = List.copyOf(variants);
  }
}
