package io.asirules.rules.custody.oracle;

import io.asirules.model.custody.AccountingParameter;
import io.asirules.rules.AccountingOptions;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** What is refused, and nothing is accounted. */
enum Refusals {
  EDITION,
  BAD_ROW,
  OPENING_WITHOUT_STREAM,
  OPENING_OF_NO_PRODUCT,
  BASIS;

  private static final Set<String> EDITIONS = Set.of("asi:coc:1", "asi:coc:2");

  static Set<Refusals> of(CustodyInput input) {
    AccountingOptions options = input.options();
    Set<Refusals> found = EnumSet.noneOf(Refusals.class);
    if (!EDITIONS.contains(options.standard().toString())) {
      found.add(EDITION);
    }
    if (!options.keepGoing() && ReferenceLedger.of(input).hasBadRow()) {
      found.add(BAD_ROW);
    }
    boolean lifetimeOne =
        Chosen.of(options).number(AccountingParameter.BALANCE_LIFETIME).compareTo(BigDecimal.ONE)
            == 0;
    if (!Chosen.of(options).is(AccountingParameter.BALANCE_BASIS, "OUTPUT")
        && (!lifetimeOne || Periods.yearToDate(options))) {
      found.add(BASIS);
    }
    boolean hasPeriod = !new Periods(ReferenceLedger.of(input), options).list().isEmpty();
    Openings openings = ReferenceAccount.openings(input);
    if (hasPeriod && openings.lacksItsStream()) {
      found.add(OPENING_WITHOUT_STREAM);
    }
    if (hasPeriod && openings.ofNoProduct()) {
      found.add(OPENING_OF_NO_PRODUCT);
    }
    return found;
  }
}
