package io.asirules.rules.internal.balance;

import io.asirules.criteriadata.catalog.CustodyFacts;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.Reason;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.custody.CustodyFinding;
import io.asirules.model.custody.CustodyFindingCode;
import io.asirules.model.custody.FindingKind;
import io.asirules.model.custody.MassBalance;
import io.asirules.model.ledger.AccountingPeriod;
import io.asirules.model.ledger.ForceMajeure;
import io.asirules.rules.internal.booking.Tonnes;
import io.asirules.rules.internal.engine.RuleSetAnswers;
import io.asirules.rules.internal.engine.Said;
import io.asirules.rules.internal.engine.Verdict;
import io.asirules.rules.observation.BalanceSeen;
import io.asirules.rules.observation.OverdraftSeen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What balances show: asks the rules about each, and puts what they say into words. CUSTODY 7. */
final class BalanceReview {

  private final AccountHolder holder;
  private final AccountingParameters parameters;
  private final CustodyFacts facts;
  private final LocalDate asOf;

  BalanceReview(
      AccountHolder holder, AccountingParameters parameters, CustodyFacts facts, LocalDate asOf) {
    this.holder = holder;
    this.parameters = parameters;
    this.facts = facts;
    this.asOf = asOf;
  }

  List<MassBalance> review(List<PeriodBalance> balances, RuleSetAnswers answers) {
    Map<AccountingPeriod, BigDecimal> overdrawn = new HashMap<>();
    balances.forEach(each -> overdrawn.merge(each.period(), each.overdraft(), BigDecimal::add));
    List<OverdraftSeen> overdrafts = new ArrayList<>();
    List<BalanceSeen> seen = new ArrayList<>();
    for (PeriodBalance balance : balances) {
      BigDecimal all = Objects.requireNonNull(overdrawn.get(balance.period()));
      overdrafts.add(overdraft(balance, all));
      seen.add(
          new BalanceSeen(
              balance.expired(),
              balance.outflow(),
              balance.input() != null,
              balance.period().end(),
              asOf));
    }
    List<Verdict> onOverdrafts = answers.overdraft().ask(overdrafts);
    List<Verdict> onBalances = answers.balance().ask(seen);
    List<MassBalance> reviewed = new ArrayList<>();
    for (int i = 0; i < balances.size(); i++) {
      PeriodBalance balance = balances.get(i);
      List<CustodyFinding> findings = new ArrayList<>();
      List<Ground<FindingKind, CustodyFindingCode>> grounds = new ArrayList<>();
      for (Said said : onOverdrafts.get(i).grounds()) {
        grounds.add(ground(said, arguments(said, overdrafts.get(i))));
      }
      if (!grounds.isEmpty()) {
        findings.add(new CustodyFinding(grounds));
      }
      for (Said said : onBalances.get(i).grounds()) {
        findings.add(new CustodyFinding(List.of(ground(said, arguments(said, seen.get(i))))));
      }
      reviewed.add(reviewed(balance, findings));
    }
    return reviewed;
  }

  private OverdraftSeen overdraft(PeriodBalance balance, BigDecimal all) {
    return new OverdraftSeen(
        balance.overdraftIn(),
        balance.overdraft(),
        balance.available(),
        all,
        balance.cap(),
        affected(balance.period()),
        parameters.is(AccountingParameter.OVERDRAFT, "NEVER"),
        parameters.is(AccountingParameter.OVERDRAFT_AFFECTED, "CAPPED"),
        balance.period().end(),
        asOf);
  }

  private @Nullable BigDecimal affected(AccountingPeriod period) {
    return holder.forceMajeure().stream()
        .filter(event -> period.contains(event.date()) && !event.date().isAfter(asOf))
        .map(ForceMajeure::affected)
        .reduce(BigDecimal::add)
        .orElse(null);
  }

  private Ground<FindingKind, CustodyFindingCode> ground(Said said, List<Argument> arguments) {
    CustodyFindingCode code = (CustodyFindingCode) said.reason();
    return new Ground<>(
        said.layer(),
        (FindingKind) said.outcome(),
        Reason.of(code, arguments, facts.provenance(code), said.rule()));
  }

  private static List<Argument> arguments(Said said, OverdraftSeen seen) {
    return switch ((CustodyFindingCode) said.reason()) {
      case OVERDRAFT_MADE_GOOD -> masses(seen.overdraftIn());
      case OVERDRAFT_TO_MAKE_GOOD ->
          List.of(Tonnes.argument(seen.overdraft()), Argument.of(seen.end()));
      case OVERDRAFT_NOT_MADE_GOOD -> masses(seen.overdraft(), seen.overdraftIn());
      case OVERDRAFT_ABOVE_CAP -> masses(seen.overdrawn(), seen.cap());
      case OVERDRAFT_ABOVE_AFFECTED ->
          masses(seen.overdrawn(), Objects.requireNonNull(seen.affected()));
      case OVERDRAFT_TOLERATED -> masses(seen.overdraft(), seen.cap());
      default -> masses(seen.overdraft());
    };
  }

  private static List<Argument> arguments(Said said, BalanceSeen seen) {
    return switch ((CustodyFindingCode) said.reason()) {
      case BALANCE_EXPIRED -> masses(seen.expired());
      case BALANCE_LAPSES -> List.of(Tonnes.argument(seen.expired()), Argument.of(seen.end()));
      case PERIOD_OPEN -> List.of(Argument.of(seen.end()), Argument.of(seen.asOf()));
      default -> List.of();
    };
  }

  private static List<Argument> masses(BigDecimal... masses) {
    return List.of(masses).stream().map(Tonnes::argument).toList();
  }

  private MassBalance reviewed(PeriodBalance balance, List<CustodyFinding> findings) {
    StageInput input = balance.input();
    BigDecimal coc = input == null ? BigDecimal.ZERO : input.coc();
    return new MassBalance(
        balance.period(),
        balance.stream(),
        coc,
        input == null ? BigDecimal.ZERO : input.total().subtract(coc),
        input == null ? null : input.percentage(),
        balance.outflow(),
        balance.entitlement(),
        balance.carriedIn(),
        balance.overdraftIn(),
        balance.available(),
        balance.allocated(),
        balance.carried().sum(),
        balance.expired(),
        balance.overdraft(),
        balance.cap(),
        balance.remaining(),
        balance.nextShipment(),
        findings,
        BalanceCaveats.of(balance, parameters));
  }
}
