package io.asirules.rules.internal.balance;

import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.custody.CustodyCaveatCode;
import io.asirules.model.ledger.AccountingPeriod;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.HeldCertificate;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.ledger.StockChange;
import io.asirules.rules.internal.booking.FlowTotals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What counts of the flows of some days, by material. CUSTODY 4. */
final class CountedFlows {

  private final AccountingParameters parameters;
  private final Map<MaterialType, BigDecimal> cocIn = new EnumMap<>(MaterialType.class);
  private final Map<MaterialType, BigDecimal> otherIn = new EnumMap<>(MaterialType.class);
  private final Map<MaterialType, BigDecimal> internal = new EnumMap<>(MaterialType.class);
  private final Map<MaterialType, BigDecimal> out = new EnumMap<>(MaterialType.class);
  private final Map<MaterialType, BigDecimal> cocOut = new EnumMap<>(MaterialType.class);
  private final Set<CustodyCaveatCode> caveats = EnumSet.noneOf(CustodyCaveatCode.class);

  CountedFlows(
      FlowTotals totals,
      AccountingPeriod days,
      AccountHolder holder,
      AccountingParameters parameters,
      LocalDate asOf) {
    this.parameters = parameters;
    LocalDate certified = holder.coc().map(HeldCertificate::from).orElse(null);
    totals.forEach(
        (key, tonnes) -> {
          if (days.contains(key.day())) {
            add(key, tonnes, certified);
          }
        });
    stock(holder, days, asOf);
  }

  private void add(FlowTotals.Key key, BigDecimal tonnes, @Nullable LocalDate certified) {
    if (certified != null && key.day().isBefore(certified)) {
      caveats.add(CustodyCaveatCode.BEFORE_CERTIFICATE);
      if (parameters.is(AccountingParameter.BEFORE_CERTIFICATE, "LEFT_OUT")) {
        return;
      }
    }
    MaterialType material = key.material();
    BigDecimal mass = tonnes.multiply(content(material));
    if (key.direction() == FlowDirection.IN) {
      enter(material, key.coc(), mass);
    } else if (key.direction() == FlowDirection.OUT) {
      out.merge(material, mass, BigDecimal::add);
      if (key.coc()) {
        cocOut.merge(material, mass, BigDecimal::add);
      }
    } else {
      internal.merge(material, mass, BigDecimal::add);
    }
  }

  private void enter(MaterialType material, boolean coc, BigDecimal mass) {
    if (material.isRecycled()) {
      caveats.add(CustodyCaveatCode.MASS_CONTENT);
    }
    if (material == MaterialType.ALLOYING_METAL) {
      caveats.add(CustodyCaveatCode.ALLOYING_METALS);
      if (parameters.is(AccountingParameter.ALLOYING_METALS, "LEFT_OUT")) {
        return;
      }
    }
    if (material == MaterialType.DROSS && coc) {
      caveats.add(CustodyCaveatCode.DROSS);
    }
    inflow(material, coc).merge(material, mass, BigDecimal::add);
  }

  private Map<MaterialType, BigDecimal> inflow(MaterialType material, boolean coc) {
    boolean refused =
        material == MaterialType.DROSS && parameters.is(AccountingParameter.DROSS, "NOT_ELIGIBLE");
    return coc && !refused ? cocIn : otherIn;
  }

  private BigDecimal content(MaterialType material) {
    return switch (material) {
      case PRE_CONSUMER_SCRAP -> parameters.number(AccountingParameter.CONTENT_PRE_CONSUMER_SCRAP);
      case POST_CONSUMER_SCRAP ->
          parameters.number(AccountingParameter.CONTENT_POST_CONSUMER_SCRAP);
      case DROSS -> parameters.number(AccountingParameter.CONTENT_DROSS);
      default -> BigDecimal.ONE;
    };
  }

  private void stock(AccountHolder holder, AccountingPeriod days, LocalDate asOf) {
    for (StockChange change : holder.stockChanges()) {
      if (days.contains(change.date()) && !change.date().isAfter(asOf)) {
        caveats.add(CustodyCaveatCode.STOCK_CHANGES);
        if (parameters.is(AccountingParameter.STOCK_CHANGES, "COUNTED")) {
          inflow(change.material(), change.coc())
              .merge(change.material(), change.tonnes().negate(), BigDecimal::add);
        }
      }
    }
    cocIn.replaceAll((material, mass) -> Mass.notBelowZero(mass));
    otherIn.replaceAll((material, mass) -> Mass.notBelowZero(mass));
  }

  BigDecimal cocIn(Set<MaterialType> materials) {
    return sum(cocIn, materials);
  }

  BigDecimal otherIn(Set<MaterialType> materials) {
    return sum(otherIn, materials);
  }

  BigDecimal internal(Set<MaterialType> materials) {
    return sum(internal, materials);
  }

  /** Returns what left, whether designated or not. */
  BigDecimal out(Set<MaterialType> materials) {
    return sum(out, materials);
  }

  /** Returns what left as CoC Material. */
  BigDecimal cocOut(Set<MaterialType> materials) {
    return sum(cocOut, materials);
  }

  private static BigDecimal sum(Map<MaterialType, BigDecimal> of, Set<MaterialType> materials) {
    BigDecimal sum = BigDecimal.ZERO;
    for (MaterialType material : materials) {
      sum = sum.add(of.getOrDefault(material, BigDecimal.ZERO));
    }
    return sum;
  }

  /** Lists the materials that leave and can be designated. */
  Set<MaterialType> leaving() {
    Set<MaterialType> leaving = EnumSet.noneOf(MaterialType.class);
    for (MaterialType material : out.keySet()) {
      if (material.canBeDesignated()) {
        leaving.add(material);
      }
    }
    return leaving;
  }

  /** Lists the open points that what entered raises. */
  Set<CustodyCaveatCode> caveats() {
    return caveats;
  }
}
