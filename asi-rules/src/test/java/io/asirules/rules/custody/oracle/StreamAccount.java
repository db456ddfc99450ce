package io.asirules.rules.custody.oracle;

import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.custody.MaterialStream;
import io.asirules.model.ledger.AccountingPeriod;
import io.asirules.model.ledger.MaterialType;
import io.asirules.rules.AccountingOptions;
import io.asirules.rules.custody.oracle.Drawing.Carried;
import io.asirules.rules.custody.oracle.ReferenceResult.Tonnes;
import io.asirules.rules.custody.oracle.StagePools.Drawn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Section 6: the account of one stream, period by period. */
final class StreamAccount {

  private final ReferenceLedger ledger;
  private final AccountingOptions options;
  private final AccountingParameters parameters;
  private final Periods periods;
  private final MaterialStream stream;
  private final List<Tonnes> struck = new ArrayList<>();
  private final List<Drawn> drawn = new ArrayList<>();
  private List<Carried> carried = new ArrayList<>();
  private BigDecimal overdraft;

  StreamAccount(CustodyInput input, ReferenceLedger ledger, Periods periods, MaterialStream of) {
    this.ledger = ledger;
    this.options = input.options();
    this.parameters = Chosen.of(options);
    this.periods = periods;
    this.stream = of;
    Openings openings = ReferenceAccount.openings(input);
    this.carried.add(new Carried(1, openings.carried(of)));
    this.overdraft = openings.overdraft(of);
    for (int period = 0; period < periods.list().size(); period++) {
      strike(period);
    }
  }

  List<Tonnes> struck() {
    return struck;
  }

  List<Drawn> drawn() {
    return drawn;
  }

  private void strike(int period) {
    AccountingPeriod time = periods.poolTime(period);
    CountedSums ofTime = new CountedSums(ledger, options, time);
    CountedSums ofPeriod = new CountedSums(ledger, options, periods.list().get(period));
    Drawn on = draw(ofTime);
    Pool pool = on.pool();
    BigDecimal outflowOfTime = outflow(ofTime);
    BigDecimal given = BigDecimal.ZERO;
    for (int earlier = periods.firstOfYear(period); earlier < period; earlier++) {
      given = given.add(struck.get(earlier).entitlement());
    }
    BigDecimal whole = pool == null ? BigDecimal.ZERO : pool.of(outflowOfTime);
    BigDecimal entitlement = whole.subtract(given);
    BigDecimal carriedIn = Drawing.sum(carried);
    BigDecimal overdraftIn = overdraft;
    BigDecimal worth = worth(pool, carriedIn, outflowOfTime);
    BigDecimal available = entitlement.add(worth).subtract(overdraftIn);
    BigDecimal allocated = allocated(ofPeriod);
    int lifetime = parameters.number(AccountingParameter.BALANCE_LIFETIME).intValueExact();
    boolean output = parameters.is(AccountingParameter.BALANCE_BASIS, "OUTPUT");
    List<Carried> worths = output ? carried : List.of(new Carried(1, worth));
    Drawing drawing = new Drawing(worths, entitlement, overdraftIn, allocated, lifetime);
    LocalDate end = periods.list().get(period).end();
    LocalDate day = end.isBefore(options.asOf()) ? end : options.asOf();
    boolean closed = options.holder().coc().filter(held -> !held.covers(day)).isPresent();
    boolean none = closed || available.compareTo(allocated) < 0;
    BigDecimal remaining = none ? BigDecimal.ZERO : available.subtract(allocated);
    struck.add(
        new Tonnes(
            outflow(ofPeriod),
            entitlement,
            carriedIn,
            overdraftIn,
            worth,
            available,
            allocated,
            drawing.carriedOutTonnes(),
            drawing.expired().add(carriedIn).subtract(worth),
            drawing.overdraft(),
            cap(pool),
            remaining,
            none ? BigDecimal.ZERO : nextShipment(pool, remaining)));
    drawn.add(on);
    carried = new ArrayList<>(drawing.carriedOut().stream().map(Carried::older).toList());
    overdraft = drawing.overdraft();
  }

  private Drawn draw(CountedSums sums) {
    StagePools pools = new StagePools(sums);
    MaterialType material = stream.material();
    return material == null
        ? pools.lowest(sums.leaving().stream().filter(this::covers).toList())
        : pools.of(material);
  }

  private boolean covers(MaterialType material) {
    return stream.material() == null
        ? material.canBeDesignated() && material.family() == stream.family()
        : material == stream.material();
  }

  private BigDecimal outflow(CountedSums sums) {
    return materials().stream().map(sums::outflow).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal allocated(CountedSums sums) {
    return materials().stream().map(sums::allocated).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private List<MaterialType> materials() {
    return List.of(MaterialType.values()).stream().filter(this::covers).toList();
  }

  private BigDecimal worth(@Nullable Pool pool, BigDecimal p, BigDecimal outflow) {
    String basis = parameters.value(AccountingParameter.BALANCE_BASIS);
    if (basis.equals("OUTPUT")) {
      return p;
    }
    return pool == null
        ? BigDecimal.ZERO
        : enlarged(pool, p).of(outflow).subtract(pool.of(outflow)).min(p);
  }

  /** The pool with what is carried in, under INPUT and COC_INPUT. */
  private Pool enlarged(Pool pool, BigDecimal p) {
    return switch (parameters.value(AccountingParameter.BALANCE_BASIS)) {
      case "INPUT" -> new Pool(pool.coc().add(p), pool.total().add(p));
      case "COC_INPUT" -> new Pool(pool.coc().add(p).min(pool.total()), pool.total());
      default -> pool;
    };
  }

  private BigDecimal cap(@Nullable Pool pool) {
    if (pool == null) {
      return BigDecimal.ZERO;
    }
    boolean ofCoc = parameters.is(AccountingParameter.OVERDRAFT_BASE, "COC_INPUT");
    return parameters
        .number(AccountingParameter.OVERDRAFT_LIMIT)
        .multiply(ofCoc ? pool.coc() : pool.total());
  }

  private @Nullable BigDecimal nextShipment(@Nullable Pool pool, BigDecimal remaining) {
    if (pool == null) {
      return Pool.gram(remaining, BigDecimal.ONE);
    }
    BigDecimal rest = pool.total().subtract(pool.coc());
    return rest.signum() == 0 ? null : Pool.gram(remaining.multiply(pool.total()), rest);
  }
}
