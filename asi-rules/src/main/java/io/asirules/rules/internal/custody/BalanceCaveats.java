package io.asirules.rules.internal.custody;

import io.asirules.criteriadata.catalog.AccountingFacts;
import io.asirules.model.assessment.Argument;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.custody.CustodyCaveat;
import io.asirules.model.custody.CustodyCaveatCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a balance rests on that is not confirmed. CUSTODY 4, 5 and 7. */
final class BalanceCaveats {

  private static final List<AccountingParameter> CONTENTS =
      List.of(
          AccountingParameter.CONTENT_PRE_CONSUMER_SCRAP,
          AccountingParameter.CONTENT_POST_CONSUMER_SCRAP,
          AccountingParameter.CONTENT_DROSS);

  private final AccountingParameters parameters;
  private final List<CustodyCaveat> caveats = new ArrayList<>();

  private BalanceCaveats(AccountingParameters parameters) {
    this.parameters = parameters;
  }

  static List<CustodyCaveat> of(Draft draft, AccountingParameters parameters) {
    BalanceCaveats found = new BalanceCaveats(parameters);
    found.balance(draft);
    found.window(draft.window());
    Pool pool = draft.pool();
    if (pool != null) {
      found.caveats.addAll(pool.caveats());
    }
    return found.caveats.stream()
        .distinct()
        .sorted(Comparator.comparing(CustodyCaveat::code))
        .toList();
  }

  private void balance(Draft draft) {
    boolean carried = Mass.isSome(draft.carriedIn());
    if (carried || Mass.isSome(draft.carried().sum()) || Mass.isSome(draft.expired())) {
      open(CustodyCaveatCode.BALANCE_LIFETIME, AccountingParameter.BALANCE_LIFETIME);
    }
    if (carried) {
      open(CustodyCaveatCode.BALANCE_BASIS, AccountingParameter.BALANCE_BASIS);
    }
    long leaving =
        draft.window().leaving().stream()
            .filter(material -> material.family() == draft.stream().family())
            .count();
    if (leaving > 1) {
      open(CustodyCaveatCode.POOLING, AccountingParameter.POOLING);
    }
    Pool pool = draft.pool();
    if (pool != null && draft.outflow().compareTo(pool.total()) > 0) {
      caveats.add(
          new CustodyCaveat(
              CustodyCaveatCode.OUTFLOW_ABOVE_INFLOW,
              List.of(OverdraftCase.mass(draft.outflow()), OverdraftCase.mass(pool.total())),
              null));
    }
    if (Mass.isSome(draft.overdraft())) {
      open(CustodyCaveatCode.OVERDRAFT_BASE, AccountingParameter.OVERDRAFT_BASE);
    }
    if (Mass.isSome(draft.overdraft()) || Mass.isSome(draft.overdraftIn())) {
      open(CustodyCaveatCode.OVERDRAFT_RULE, AccountingParameter.OVERDRAFT);
    }
  }

  private void window(Window window) {
    long entered =
        Stage.CASCADE.stream()
            .filter(
                stage ->
                    Mass.isSome(window.cocIn(stage.materials()))
                        || Mass.isSome(window.otherIn(stage.materials())))
            .count();
    if (entered > 1) {
      open(CustodyCaveatCode.STAGES, AccountingParameter.STAGES);
    }
    for (CustodyCaveatCode code : window.caveats()) {
      switch (code) {
        case MASS_CONTENT ->
            caveats.add(
                new CustodyCaveat(
                    code,
                    List.of(
                        Argument.of(
                            String.join(", ", CONTENTS.stream().map(parameters::value).toList()))),
                    AccountingFacts.shipped().provenance(CONTENTS.get(0)).level()));
        case ALLOYING_METALS -> open(code, AccountingParameter.ALLOYING_METALS);
        case DROSS -> open(code, AccountingParameter.DROSS);
        case STOCK_CHANGES -> open(code, AccountingParameter.STOCK_CHANGES);
        case BEFORE_CERTIFICATE -> open(code, AccountingParameter.BEFORE_CERTIFICATE);
        default -> throw new IllegalStateException(code + " is no caveat of what enters");
      }
    }
  }

  private void open(CustodyCaveatCode code, AccountingParameter parameter) {
    caveats.add(
        new CustodyCaveat(
            code,
            List.of(Argument.of(parameters.value(parameter))),
            AccountingFacts.shipped().provenance(parameter).level()));
  }
}
