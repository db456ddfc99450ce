package io.asirules.rules.internal.custody;

import com.google.common.collect.Sets;
import io.asirules.model.AsiException;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.custody.AccountingPeriod;
import io.asirules.model.custody.MaterialStream;
import io.asirules.model.custody.MaterialType;
import io.asirules.model.custody.OpeningBalance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Strikes the balances of all periods and streams. CUSTODY 4 to 6. */
final class Striking {

  private static final int YEAR = 12;

  private final FlowTotals totals;
  private final AccountHolder holder;
  private final AccountingParameters parameters;
  private final Periods periods;
  private final LocalDate asOf;
  private final boolean yearToDate;
  private final boolean pooled;
  private final int lifetime;

  Striking(
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

  /** Strikes all balances, by period, then stream. */
  List<Draft> strike() {
    List<AccountingPeriod> all = periods.all();
    List<Window> windows = new ArrayList<>();
    Set<MaterialType> leaving = EnumSet.noneOf(MaterialType.class);
    for (AccountingPeriod period : all) {
      Window window = window(period);
      windows.add(window);
      leaving.addAll(window.leaving());
    }
    Map<MaterialStream, Carried> carried = new Streams(leaving, opening(), pooled).opening();
    Map<MaterialStream, BigDecimal> given = new HashMap<>();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (periods.partOfYear(i) == 0) {
        given.clear();
      }
      Window window = windows.get(i);
      Window counted = yearToDate ? window(periods.yearToDate(i)) : window;
      Pools pools = new Pools(counted, parameters);
      for (Map.Entry<MaterialStream, Carried> entry : carried.entrySet()) {
        MaterialStream stream = entry.getKey();
        BigDecimal earlier = given.getOrDefault(stream, BigDecimal.ZERO);
        Draft draft = draft(all.get(i), stream, window, counted, pools, entry.getValue(), earlier);
        drafts.add(draft);
        entry.setValue(draft.carried());
        if (yearToDate) {
          given.merge(stream, draft.entitlement(), BigDecimal::add);
        }
      }
    }
    return drafts;
  }

  /** Lists the opening balances that count; of one that is refused, its overdraft still does. */
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

  private Window window(AccountingPeriod days) {
    return new Window(totals, days, holder, parameters, asOf);
  }

  private Draft draft(
      AccountingPeriod period,
      MaterialStream stream,
      Window window,
      Window counted,
      Pools pools,
      Carried before,
      BigDecimal earlier) {
    Set<MaterialType> materials = Streams.materials(stream);
    Pool pool =
        stream.material() == null
            ? pools.lowest(Sets.intersection(materials, counted.leaving()))
            : pools.lowest(materials);
    BigDecimal base = counted.out(materials);
    BigDecimal entitlement = (pool == null ? BigDecimal.ZERO : pool.share(base)).subtract(earlier);
    BigDecimal carriedIn = before.sum();
    Pool raised = raised(pool, carriedIn);
    BigDecimal worth = worth(pool, raised, base, carriedIn);
    BigDecimal allocated = window.cocOut(materials);
    BigDecimal available = entitlement.add(worth).subtract(before.overdraft());
    Carried.Drawn drawn = before.draw(worth, entitlement, allocated, lifetime);
    boolean sells = maySell(period) && allocated.compareTo(available) <= 0;
    BigDecimal remaining = sells ? available.subtract(allocated) : BigDecimal.ZERO;
    return new Draft(
        period,
        stream,
        pool,
        counted,
        window.out(materials),
        entitlement,
        carriedIn,
        before.overdraft(),
        available,
        allocated,
        drawn.next(),
        drawn.lapsed(),
        cap(pool),
        remaining,
        sells ? nextShipment(remaining, pool) : BigDecimal.ZERO);
  }

  /** Returns the pool with what is carried added to it, where that is what a balance does. */
  private @Nullable Pool raised(@Nullable Pool pool, BigDecimal carried) {
    if (pool == null || countsAsOutput()) {
      return pool;
    }
    BigDecimal coc = pool.coc().add(carried);
    return parameters.is(AccountingParameter.BALANCE_BASIS, "INPUT")
        ? new Pool(coc, pool.total().add(carried), pool.caveats())
        : new Pool(coc.min(pool.total()), pool.total(), pool.caveats());
  }

  private BigDecimal worth(
      @Nullable Pool pool, @Nullable Pool raised, BigDecimal outflow, BigDecimal carried) {
    if (countsAsOutput()) {
      return carried;
    }
    return pool == null || raised == null
        ? BigDecimal.ZERO
        : carried.min(raised.share(outflow).subtract(pool.share(outflow)));
  }

  private BigDecimal cap(@Nullable Pool pool) {
    if (pool == null) {
      return BigDecimal.ZERO;
    }
    BigDecimal base =
        parameters.is(AccountingParameter.OVERDRAFT_BASE, "COC_INPUT") ? pool.coc() : pool.total();
    return base.multiply(parameters.number(AccountingParameter.OVERDRAFT_LIMIT));
  }

  /** Tells whether the own certificate, where it is stated, covers the day that counts. */
  private boolean maySell(AccountingPeriod period) {
    LocalDate day = period.end().isBefore(asOf) ? period.end() : asOf;
    return holder.coc().map(held -> held.covers(day)).orElse(true);
  }

  /** A shipment counts as outflow itself: x = remaining + share * x. */
  private static @Nullable BigDecimal nextShipment(BigDecimal remaining, @Nullable Pool pool) {
    if (pool == null) {
      return Mass.share(remaining, BigDecimal.ONE, BigDecimal.ONE);
    }
    BigDecimal other = pool.total().subtract(pool.coc());
    return Mass.isSome(other) ? Mass.share(remaining, pool.total(), other) : null;
  }
}
