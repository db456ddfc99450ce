package io.asirules.rules.custody.oracle;

import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.custody.CustodyCaveatCode;
import io.asirules.model.ledger.AccountingPeriod;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.ledger.StockChange;
import io.asirules.rules.AccountingOptions;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Section 4: the sums of the flows booked over a time, with its changes. */
final class CountedSums {

  private final AccountingOptions options;
  private final AccountingParameters parameters;
  private final List<Booking> counting;
  private final List<StockChange> changes;
  private final Set<CustodyCaveatCode> caveats = EnumSet.noneOf(CustodyCaveatCode.class);

  CountedSums(ReferenceLedger ledger, AccountingOptions options, AccountingPeriod time) {
    this.options = options;
    this.parameters = Chosen.of(options);
    List<Booking> booked =
        ledger.bookings().stream()
            .filter(Booking::booked)
            .filter(each -> time.contains(each.flow().date()))
            .toList();
    this.counting = booked.stream().filter(each -> !leftOutBeforeCertificate(each)).toList();
    this.changes =
        options.holder().stockChanges().stream()
            .filter(
                change -> time.contains(change.date()) && !change.date().isAfter(options.asOf()))
            .toList();
    caveat(CustodyCaveatCode.BEFORE_CERTIFICATE, booked, each -> each.seen().beforeCertificate());
    caveat(
        CustodyCaveatCode.MASS_CONTENT,
        counting,
        each -> each.in() && each.flow().material().isRecycled());
    caveat(
        CustodyCaveatCode.ALLOYING_METALS,
        counting,
        each -> each.in() && each.flow().material() == MaterialType.ALLOYING_METAL);
    caveat(
        CustodyCaveatCode.DROSS,
        counting,
        each -> each.in() && each.coc() && each.flow().material() == MaterialType.DROSS);
    if (!changes.isEmpty()) {
      caveats.add(CustodyCaveatCode.STOCK_CHANGES);
    }
  }

  private void caveat(CustodyCaveatCode code, List<Booking> flows, Predicate<Booking> such) {
    if (flows.stream().anyMatch(such)) {
      caveats.add(code);
    }
  }

  Set<CustodyCaveatCode> caveats() {
    return caveats;
  }

  private boolean leftOutBeforeCertificate(Booking booking) {
    return parameters.is(AccountingParameter.BEFORE_CERTIFICATE, "LEFT_OUT")
        && booking.seen().beforeCertificate();
  }

  BigDecimal inflow(MaterialType material, boolean coc) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Booking booking : counting) {
      if (booking.in()
          && booking.flow().material() == material
          && countsAsCoc(material, booking.coc()) == coc
          && !leftOutAlloy(material)) {
        sum = sum.add(mass(booking));
      }
    }
    if (parameters.is(AccountingParameter.STOCK_CHANGES, "COUNTED")) {
      for (StockChange change : changes) {
        if (change.material() == material && countsAsCoc(material, change.coc()) == coc) {
          sum = sum.subtract(change.tonnes());
        }
      }
    }
    return sum.max(BigDecimal.ZERO);
  }

  private boolean countsAsCoc(MaterialType material, boolean coc) {
    boolean notEligible =
        material == MaterialType.DROSS && parameters.is(AccountingParameter.DROSS, "NOT_ELIGIBLE");
    return coc && !notEligible;
  }

  private boolean leftOutAlloy(MaterialType material) {
    return material == MaterialType.ALLOYING_METAL
        && parameters.is(AccountingParameter.ALLOYING_METALS, "LEFT_OUT");
  }

  private BigDecimal mass(Booking booking) {
    BigDecimal tonnes = booking.flow().tonnes();
    return switch (booking.flow().material()) {
      case PRE_CONSUMER_SCRAP ->
          tonnes.multiply(parameters.number(AccountingParameter.CONTENT_PRE_CONSUMER_SCRAP));
      case POST_CONSUMER_SCRAP ->
          tonnes.multiply(parameters.number(AccountingParameter.CONTENT_POST_CONSUMER_SCRAP));
      case DROSS -> tonnes.multiply(parameters.number(AccountingParameter.CONTENT_DROSS));
      default -> tonnes;
    };
  }

  BigDecimal internal(MaterialType material) {
    return sum(material, each -> each.flow().direction() == FlowDirection.INTERNAL);
  }

  BigDecimal outflow(MaterialType material) {
    return sum(material, Booking::out);
  }

  BigDecimal allocated(MaterialType material) {
    return sum(material, each -> each.out() && each.coc());
  }

  private BigDecimal sum(MaterialType material, Predicate<Booking> such) {
    return counting.stream()
        .filter(each -> each.flow().material() == material)
        .filter(such)
        .map(this::mass)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What may be designated of what leaves in the time. */
  Set<MaterialType> leaving() {
    Set<MaterialType> leaving = new TreeSet<>(Comparator.naturalOrder());
    for (MaterialType material : MaterialType.values()) {
      if (material.canBeDesignated() && outflow(material).signum() > 0) {
        leaving.add(material);
      }
    }
    return leaving;
  }

  AccountingOptions options() {
    return options;
  }
}
