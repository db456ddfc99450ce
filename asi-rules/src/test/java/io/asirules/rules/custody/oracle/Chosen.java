package io.asirules.rules.custody.oracle;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.rules.AccountingOptions;

/** Section 8: what is chosen on each open point; the shipped default where nothing is. */
final class Chosen {

  private static final AccountingParameters DEFAULTS = Catalogue.load().accounting().defaults();

  private Chosen() {}

  static AccountingParameters of(AccountingOptions options) {
    return DEFAULTS.with(options.choices());
  }
}
