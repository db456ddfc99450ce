package io.asirules.rules.internal.balance;

import com.google.common.collect.Sets;
import io.asirules.model.AsiException;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.custody.MaterialStream;
import io.asirules.model.custody.OpeningBalance;
import io.asirules.model.ledger.AccountingPeriod;
import io.asirules.model.ledger.MaterialType;
import io.asirules.rules.internal.booking.FlowTotals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calculates the balances of all periods and streams. CUSTODY 4 to 6. */
final class BalanceCalculation {

  private static final int YEAR = 12;

  private final FlowTotals totals;
  private final AccountHolder holder;
  private final AccountingParameters parameters;
  private final Periods periods;
  private final LocalDate asOf;
  private final boolean yearToDate;
  private final boolean pooled;
  private final int lifetime;

  BalanceCalculation(
      FlowTotals totals,
      AccountHolder holder,
      AccountingParameters parameters,
      Periods periods,
      LocalDate asOf) {
    this.totals = totals;
    this.holder = holder;
    this.parameters = parameters;
    this.periods = periods;
    this.asOf = asOf;
    this.yearToDate =
        periods.isShort() && parameters.is(AccountingParameter.SHORT_PERIODS, "YEAR_TO_DATE");
    this.pooled = parameters.is(AccountingParameter.POOLING, "POOLED");
    this.lifetime = parameters.number(AccountingParameter.BALANCE_LIFETIME).intValueExact();
  }

  /** Refuses choices that do not go together. */
  static void check(AccountingParameters parameters) {
    boolean whole = parameters.number(AccountingParameter.PERIOD_MONTHS).intValueExact() == YEAR;
    boolean toDate = !whole && parameters.is(AccountingParameter.SHORT_PERIODS, "YEAR_TO_DATE");
    boolean once = parameters.number(AccountingParameter.BALANCE_LIFETIME).intValueExact() == 1;
    if (!parameters.is(AccountingParameter.BALANCE_BASIS, "OUTPUT") && (!once || toDate)) {
      throw new AsiException(
          AccountingParameter.BALANCE_BASIS.key()
              + " "
              + parameters.value(AccountingParameter.BALANCE_BASIS)
              + " goes with "
              + AccountingParameter.BALANCE_LIFETIME.key()
              + " 1 and without year-to-date periods only");
    }
  }

  private boolean countsAsOutput() {
    return parameters.is(AccountingParameter.BALANCE_BASIS, "OUTPUT");
  }

  /** Returns all balances, by period, then stream. */
  List<PeriodBalance> balances() {
    List<AccountingPeriod> all = periods.all();
    List<CountedFlows> byPeriod = new ArrayList<>();
    Set<MaterialType> leaving = EnumSet.noneOf(MaterialType.class);
    for (AccountingPeriod period : all) {
      CountedFlows ofPeriod = counted(period);
      byPeriod.add(ofPeriod);
      leaving.addAll(ofPeriod.leaving());
    }
    Map<MaterialStream, CarriedForward> carried =
        new AccountedStreams(leaving, opening(), pooled).opening();
    Map<MaterialStream, BigDecimal> granted = new HashMap<>();
    List<PeriodBalance> balances = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (periods.partOfYear(i) == 0) {
        granted.clear();
      }
      CountedFlows ofPeriod = byPeriod.get(i);
      CountedFlows ofShare = yearToDate ? counted(periods.yearToDate(i)) : ofPeriod;
      StageInputs inputs = new StageInputs(ofShare, parameters);
      for (Map.Entry<MaterialStream, CarriedForward> entry : carried.entrySet()) {
        MaterialStream stream = entry.getKey();
        BigDecimal earlier = granted.getOrDefault(stream, BigDecimal.ZERO);
        PeriodBalance balance =
            balance(all.get(i), stream, ofPeriod, ofShare, inputs, entry.getValue(), earlier);
        balances.add(balance);
        entry.setValue(balance.carried());
        if (yearToDate) {
          granted.merge(stream, balance.entitlement(), BigDecimal::add);
        }
      }
    }
    return balances;
  }

  /** Lists the opening balances that count. Where one is refused, its overdraft still counts. */
  private List<OpeningBalance> opening() {
    boolean accepted = parameters.is(AccountingParameter.TRANSFERRED_BALANCE, "ACCEPTED");
    return holder.opening().stream()
        .map(
            balance ->
                accepted || !balance.takenOver()
                    ? balance
                    : new OpeningBalance(
                        balance.material(), BigDecimal.ZERO, balance.overdraft(), true))
        .filter(balance -> Mass.isSome(balance.carried()) || Mass.isSome(balance.overdraft()))
        .toList();
  }

  private CountedFlows counted(AccountingPeriod days) {
    return new CountedFlows(totals, days, holder, parameters, asOf);
  }

  private PeriodBalance balance(
      AccountingPeriod period,
      MaterialStream stream,
      CountedFlows ofPeriod,
      CountedFlows ofShare,
      StageInputs inputs,
      CarriedForward before,
      BigDecimal earlier) {
    Set<MaterialType> materials = AccountedStreams.materials(stream);
    StageInput input =
        stream.material() == null
            ? inputs.lowest(Sets.intersection(materials, ofShare.leaving()))
            : inputs.lowest(materials);
    BigDecimal base = ofShare.out(materials);
    BigDecimal entitlement =
        (input == null ? BigDecimal.ZERO : input.share(base)).subtract(earlier);
    BigDecimal carriedIn = before.sum();
    StageInput raised = raised(input, carriedIn);
    BigDecimal usable = usable(input, raised, base, carriedIn);
    BigDecimal allocated = ofPeriod.cocOut(materials);
    BigDecimal available = entitlement.add(usable).subtract(before.overdraft());
    CarriedForward.Closing closing = before.after(usable, entitlement, allocated, lifetime);
    boolean sells = maySell(period) && allocated.compareTo(available) <= 0;
    BigDecimal remaining = sells ? available.subtract(allocated) : BigDecimal.ZERO;
    return new PeriodBalance(
        period,
        stream,
        input,
        ofShare,
        ofPeriod.out(materials),
        entitlement,
        carriedIn,
        before.overdraft(),
        available,
        allocated,
        closing.next(),
        closing.lapsed(),
        cap(input),
        remaining,
        sells ? nextShipment(remaining, input) : BigDecimal.ZERO);
  }

  /** Returns the input with what is carried added to it, where that is what a balance does. */
  private @Nullable StageInput raised(@Nullable StageInput input, BigDecimal carried) {
    if (input == null || countsAsOutput()) {
      return input;
    }
    BigDecimal coc = input.coc().add(carried);
    return parameters.is(AccountingParameter.BALANCE_BASIS, "INPUT")
        ? new StageInput(coc, input.total().add(carried), input.caveats())
        : new StageInput(coc.min(input.total()), input.total(), input.caveats());
  }

  private BigDecimal usable(
      @Nullable StageInput input,
      @Nullable StageInput raised,
      BigDecimal outflow,
      BigDecimal carried) {
    if (countsAsOutput()) {
      return carried;
    }
    return input == null || raised == null
        ? BigDecimal.ZERO
        : carried.min(raised.share(outflow).subtract(input.share(outflow)));
  }

  private BigDecimal cap(@Nullable StageInput input) {
    if (input == null) {
      return BigDecimal.ZERO;
    }
    BigDecimal base =
        parameters.is(AccountingParameter.OVERDRAFT_BASE, "COC_INPUT")
            ? input.coc()
            : input.total();
    return base.multiply(parameters.number(AccountingParameter.OVERDRAFT_LIMIT));
  }

  /** Tells whether the own certificate, where it is stated, covers the day that counts. */
  private boolean maySell(AccountingPeriod period) {
    LocalDate day = period.end().isBefore(asOf) ? period.end() : asOf;
    return holder.coc().map(held -> held.covers(day)).orElse(true);
  }

  /** A shipment counts as outflow itself: x = remaining + share * x. */
  private static @Nullable BigDecimal nextShipment(
      BigDecimal remaining, @Nullable StageInput input) {
    if (input == null) {
      return Mass.share(remaining, BigDecimal.ONE, BigDecimal.ONE);
    }
    BigDecimal other = input.total().subtract(input.coc());
    return Mass.isSome(other) ? Mass.share(remaining, input.total(), other) : null;
  }
}
