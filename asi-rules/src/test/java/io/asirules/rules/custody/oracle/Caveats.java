package io.asirules.rules.custody.oracle;

import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.CustodyCaveatCode;
import io.asirules.model.custody.OpeningBalance;
import io.asirules.model.ledger.Counterparty;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.rules.AccountingOptions;
import io.asirules.rules.custody.oracle.ReferenceResult.Balance;
import io.asirules.rules.custody.oracle.ReferenceResult.ToldCaveat;
import io.asirules.rules.custody.oracle.ReferenceResult.Tonnes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Section 7, caveats. */
final class Caveats {

  private Caveats() {}

  /** Those of a balance, by the time of its pool. */
  static List<ToldCaveat> ofBalance(
      Tonnes tonnes, CountedSums sums, boolean several, StagePools.Drawn drawn, long leaving) {
    Set<CustodyCaveatCode> codes = EnumSet.copyOf(drawn.caveats());
    codes.addAll(sums.caveats());
    add(
        codes,
        CustodyCaveatCode.BALANCE_LIFETIME,
        tonnes.carriedIn().signum() != 0
            || tonnes.carriedOut().signum() != 0
            || tonnes.expired().signum() != 0);
    add(codes, CustodyCaveatCode.BALANCE_BASIS, tonnes.carriedIn().signum() > 0);
    add(codes, CustodyCaveatCode.POOLING, leaving > 1);
    add(codes, CustodyCaveatCode.STAGES, several);
    add(
        codes,
        CustodyCaveatCode.OVERDRAFT_RULE,
        tonnes.overdraft().signum() != 0 || tonnes.overdraftIn().signum() != 0);
    add(codes, CustodyCaveatCode.OVERDRAFT_BASE, tonnes.overdraft().signum() != 0);
    add(
        codes,
        CustodyCaveatCode.OUTFLOW_ABOVE_INFLOW,
        drawn.pool() != null && tonnes.outflow().compareTo(drawn.pool().total()) > 0);
    return codes.stream().map(code -> ToldCaveat.of(code, levelOfBalance(code))).toList();
  }

  private static void add(Set<CustodyCaveatCode> codes, CustodyCaveatCode code, boolean fits) {
    if (fits) {
      codes.add(code);
    }
  }

  private static @Nullable EvidenceLevel levelOfBalance(CustodyCaveatCode code) {
    return switch (code) {
      case STAGE_SHARE_NOT_KNOWN, INTERNAL_ORIGIN_NOT_KNOWN, OUTFLOW_ABOVE_INFLOW -> null;
      case BALANCE_LIFETIME, OVERDRAFT_RULE -> EvidenceLevel.RECALLED;
      default -> EvidenceLevel.UNKNOWN;
    };
  }

  /** Those of the account. */
  static List<ToldCaveat> ofAccount(
      CustodyInput input, ReferenceLedger ledger, Periods periods, List<Balance> balances) {
    AccountingOptions options = input.options();
    AccountHolder holder = options.holder();
    List<ToldCaveat> caveats = new ArrayList<>();
    boolean second = options.standard().toString().equals("asi:coc:2");
    if (balances.stream().anyMatch(each -> each.pool() != null)) {
      caveats.add(ToldCaveat.of(CustodyCaveatCode.INPUT_PERCENTAGE, EvidenceLevel.SECONDARY));
    }
    if (second && Periods.shorterThanAYear(options)) {
      caveats.add(ToldCaveat.of(CustodyCaveatCode.SHORT_PERIODS, EvidenceLevel.CONFIRMED));
    }
    if (periods.calendarYear()) {
      caveats.add(ToldCaveat.of(CustodyCaveatCode.CALENDAR_YEAR, EvidenceLevel.SECONDARY));
    }
    if (!second) {
      caveats.add(ToldCaveat.of(CustodyCaveatCode.MARKET_CREDITS, null));
    }
    if (balances.isEmpty() && ledger.flowCount() > 0) {
      caveats.add(ToldCaveat.of(CustodyCaveatCode.NOTHING_LEAVES, null));
    }
    LocalDate last =
        balances.stream()
            .map(each -> each.period().end())
            .max(Comparator.naturalOrder())
            .orElse(null);
    if (last != null && last.isBefore(options.asOf())) {
      caveats.add(ToldCaveat.of(CustodyCaveatCode.ACCOUNT_ENDS_EARLIER, null));
    }
    if (holder.coc().isEmpty()) {
      caveats.add(ToldCaveat.of(CustodyCaveatCode.CERTIFICATE_NOT_STATED, null));
    }
    if (holder.activities().isEmpty()) {
      caveats.add(ToldCaveat.of(CustodyCaveatCode.ACTIVITIES_NOT_STATED, null));
    }
    if (holder.facilities().isEmpty()) {
      caveats.add(ToldCaveat.of(CustodyCaveatCode.FACILITIES_NOT_STATED, null));
    }
    if (holder.documents().isEmpty()) {
      caveats.add(ToldCaveat.of(CustodyCaveatCode.DOCUMENTS_NOT_STATED, null));
    }
    if (ledger.later() > 0) {
      caveats.add(
          ToldCaveat.of(CustodyCaveatCode.LATER_FLOWS, null, ledger.later(), options.asOf()));
    }
    counted(caveats, ledger, CustodyCaveatCode.SUPPLIERS_NOT_CHECKED, null, Caveats::notChecked);
    counted(
        caveats,
        ledger,
        CustodyCaveatCode.SUPPLIER_PS_MAY_FOLLOW,
        EvidenceLevel.SECONDARY,
        each ->
            each.line() == FlowLine.LINE_25 && each.seen().supplierWithoutPerformanceStandard());
    counted(
        caveats,
        ledger,
        CustodyCaveatCode.SUPPLIER_ACTIVITIES_NOT_STATED,
        null,
        each -> each.line() == FlowLine.LINE_25 && each.seen().supplierActivitiesNotStated());
    counted(
        caveats,
        ledger,
        CustodyCaveatCode.MINE_NOT_CHECKED,
        null,
        each -> each.line() == FlowLine.LINE_9 && !each.seen().ownPerformanceStandardStated());
    transferred(caveats, holder);
    for (Counterparty counterparty : counterparties(holder)) {
      if (counterparty.jointVenture() != null && counterparty.jointVenture().outputs().isEmpty()) {
        caveats.add(
            ToldCaveat.of(
                CustodyCaveatCode.JOINT_VENTURE_OUTPUT_NOT_STATED, null, counterparty.name()));
      }
    }
    caveats.sort(
        Comparator.comparing(ToldCaveat::code).thenComparing(each -> each.arguments().toString()));
    return caveats;
  }

  private static boolean notChecked(Booking booking) {
    return booking.line() == FlowLine.LINE_11 || booking.line() == FlowLine.LINE_19;
  }

  private static void counted(
      List<ToldCaveat> caveats,
      ReferenceLedger ledger,
      CustodyCaveatCode code,
      @Nullable EvidenceLevel level,
      Predicate<Booking> such) {
    long flows = ledger.bookings().stream().filter(such).count();
    if (flows > 0) {
      caveats.add(ToldCaveat.of(code, level, flows));
    }
  }

  private static void transferred(List<ToldCaveat> caveats, AccountHolder holder) {
    List<OpeningBalance> takenOver =
        holder.opening().stream().filter(OpeningBalance::takenOver).toList();
    if (!takenOver.isEmpty()) {
      BigDecimal sum =
          takenOver.stream().map(OpeningBalance::carried).reduce(BigDecimal.ZERO, BigDecimal::add);
      caveats.add(ToldCaveat.of(CustodyCaveatCode.TRANSFERRED_BALANCE, EvidenceLevel.UNKNOWN, sum));
    }
  }

  static List<Counterparty> counterparties(AccountHolder holder) {
    return holder.counterparties().stream()
        .flatMap(register -> register.values().stream())
        .sorted(Comparator.comparing(Counterparty::name))
        .toList();
  }
}
