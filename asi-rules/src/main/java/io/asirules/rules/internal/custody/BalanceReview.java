package io.asirules.rules.internal.custody;

import io.asirules.criteriadata.catalog.CustodyFacts;
import io.asirules.model.assessment.Argument;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.custody.AccountingPeriod;
import io.asirules.model.custody.CustodyFinding;
import io.asirules.model.custody.CustodyFindingCode;
import io.asirules.model.custody.ForceMajeure;
import io.asirules.model.custody.MassBalance;
import io.asirules.rules.internal.engine.RuleBase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks at balances whose masses are struck: overdrafts by the rules, notes, caveats. CUSTODY 7.
 */
final class BalanceReview {

  private static final String NOTE = "CUSTODY 7";

  private final AccountHolder holder;
  private final AccountingParameters parameters;
  private final LocalDate asOf;

  BalanceReview(AccountHolder holder, AccountingParameters parameters, LocalDate asOf) {
    this.holder = holder;
    this.parameters = parameters;
    this.asOf = asOf;
  }

  List<MassBalance> review(List<Draft> drafts, RuleBase rules) {
    Map<AccountingPeriod, BigDecimal> overdrafts = new HashMap<>();
    drafts.forEach(draft -> overdrafts.merge(draft.period(), draft.overdraft(), BigDecimal::add));
    Map<Draft, OverdraftCase> cases = new HashMap<>();
    for (Draft draft : drafts) {
      if (Mass.isSome(draft.overdraft()) || Mass.isSome(draft.overdraftIn())) {
        BigDecimal all = overdrafts.getOrDefault(draft.period(), BigDecimal.ZERO);
        cases.put(draft, new OverdraftCase(draft, all, affected(draft.period()), asOf, parameters));
      }
    }
    if (!cases.isEmpty()) {
      try (RuleBase.Session session = rules.open(RuleBase.Question.ACCOUNT)) {
        session.decide(cases.values());
      }
    }
    List<MassBalance> balances = new ArrayList<>();
    for (Draft draft : drafts) {
      balances.add(balance(draft, cases.get(draft)));
    }
    return balances;
  }

  private @Nullable BigDecimal affected(AccountingPeriod period) {
    return holder.forceMajeure().stream()
        .filter(event -> period.contains(event.date()) && !event.date().isAfter(asOf))
        .map(ForceMajeure::affected)
        .reduce(BigDecimal::add)
        .orElse(null);
  }

  private MassBalance balance(Draft draft, @Nullable OverdraftCase overdraft) {
    List<CustodyFinding> findings = new ArrayList<>();
    if (overdraft != null) {
      findings.add(overdraft.finding());
    }
    boolean open = asOf.isBefore(draft.period().end());
    if (Mass.isSome(draft.expired())) {
      Argument lapsed = OverdraftCase.mass(draft.expired());
      if (open) {
        note(
            findings, CustodyFindingCode.BALANCE_LAPSES, lapsed, Argument.of(draft.period().end()));
      } else {
        note(findings, CustodyFindingCode.BALANCE_EXPIRED, lapsed);
      }
    }
    Pool pool = draft.pool();
    if (pool == null && Mass.isSome(draft.outflow())) {
      note(findings, CustodyFindingCode.NO_INFLOW);
    }
    if (open) {
      note(
          findings,
          CustodyFindingCode.PERIOD_OPEN,
          Argument.of(draft.period().end()),
          Argument.of(asOf));
    }
    BigDecimal coc = pool == null ? BigDecimal.ZERO : pool.coc();
    return new MassBalance(
        draft.period(),
        draft.stream(),
        coc,
        pool == null ? BigDecimal.ZERO : pool.total().subtract(coc),
        pool == null ? null : pool.percentage(),
        draft.outflow(),
        draft.entitlement(),
        draft.carriedIn(),
        draft.overdraftIn(),
        draft.available(),
        draft.allocated(),
        draft.carried().sum(),
        draft.expired(),
        draft.overdraft(),
        draft.cap(),
        draft.remaining(),
        draft.nextShipment(),
        findings,
        BalanceCaveats.of(draft, parameters));
  }

  private static void note(
      List<CustodyFinding> findings, CustodyFindingCode code, Argument... arguments) {
    findings.add(
        new CustodyFinding(
            code, List.of(arguments), CustodyFacts.shipped().provenance(code), NOTE));
  }
}
