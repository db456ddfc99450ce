package io.asirules.rules.internal.balance;

import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.custody.CustodyCaveatCode;
import io.asirules.rules.internal.booking.Tonnes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a balance rests on that is not confirmed. CUSTODY 4, 5 and 7. */
final class BalanceCaveats {

  private final OpenPoints open;
  private final List<Caveat<CustodyCaveatCode>> caveats = new ArrayList<>();

  private BalanceCaveats(AccountingParameters parameters) {
    this.open = new OpenPoints(parameters);
  }

  static List<Caveat<CustodyCaveatCode>> of(
      PeriodBalance balance, AccountingParameters parameters) {
    BalanceCaveats found = new BalanceCaveats(parameters);
    found.ofBalance(balance);
    found.ofFlows(balance.counted());
    StageInput input = balance.input();
    if (input != null) {
      found.caveats.addAll(input.caveats());
    }
    return found.caveats.stream().distinct().sorted(Comparator.comparing(Caveat::code)).toList();
  }

  private void ofBalance(PeriodBalance balance) {
    boolean carried = Mass.isSome(balance.carriedIn());
    if (carried || Mass.isSome(balance.carried().sum()) || Mass.isSome(balance.expired())) {
      add(CustodyCaveatCode.BALANCE_LIFETIME, AccountingParameter.BALANCE_LIFETIME);
    }
    if (carried) {
      add(CustodyCaveatCode.BALANCE_BASIS, AccountingParameter.BALANCE_BASIS);
    }
    long leaving =
        balance.counted().leaving().stream()
            .filter(material -> material.family() == balance.stream().family())
            .count();
    if (leaving > 1) {
      add(CustodyCaveatCode.POOLING, AccountingParameter.POOLING);
    }
    StageInput input = balance.input();
    if (input != null && balance.outflow().compareTo(input.total()) > 0) {
      caveats.add(
          new Caveat<>(
              CustodyCaveatCode.OUTFLOW_ABOVE_INFLOW,
              List.of(Tonnes.argument(balance.outflow()), Tonnes.argument(input.total())),
              null));
    }
    if (Mass.isSome(balance.overdraft())) {
      add(CustodyCaveatCode.OVERDRAFT_BASE, AccountingParameter.OVERDRAFT_BASE);
    }
    if (Mass.isSome(balance.overdraft()) || Mass.isSome(balance.overdraftIn())) {
      open.caveat(
              CustodyCaveatCode.OVERDRAFT_RULE,
              List.of(open.choices(AccountingParameter.OVERDRAFT)),
              AccountingParameter.OVERDRAFT,
              AccountingParameter.OVERDRAFT_LIMIT,
              AccountingParameter.OVERDRAFT_AFFECTED)
          .ifPresent(caveats::add);
    }
  }

  private void ofFlows(CountedFlows counted) {
    long entered =
        Stage.CASCADE.stream()
            .filter(
                stage ->
                    Mass.isSome(counted.cocIn(stage.materials()))
                        || Mass.isSome(counted.otherIn(stage.materials())))
            .count();
    if (entered > 1) {
      add(CustodyCaveatCode.STAGES, AccountingParameter.STAGES);
    }
    for (CustodyCaveatCode code : counted.caveats()) {
      switch (code) {
        case MASS_CONTENT ->
            add(
                code,
                AccountingParameter.CONTENT_PRE_CONSUMER_SCRAP,
                AccountingParameter.CONTENT_POST_CONSUMER_SCRAP,
                AccountingParameter.CONTENT_DROSS);
        case ALLOYING_METALS -> add(code, AccountingParameter.ALLOYING_METALS);
        case DROSS -> add(code, AccountingParameter.DROSS);
        case STOCK_CHANGES -> add(code, AccountingParameter.STOCK_CHANGES);
        case BEFORE_CERTIFICATE -> add(code, AccountingParameter.BEFORE_CERTIFICATE);
        default -> throw new IllegalStateException(code + " is no caveat of what enters");
      }
    }
  }

  private void add(CustodyCaveatCode code, AccountingParameter... restsOn) {
    Argument choices = open.choices(restsOn);
    open.caveat(code, List.of(choices), restsOn).ifPresent(caveats::add);
  }
}
