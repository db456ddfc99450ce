package io.asirules.rules.custody.oracle;

import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.custody.CustodyFindingCode;
import io.asirules.model.ledger.AccountingPeriod;
import io.asirules.model.ledger.ForceMajeure;
import io.asirules.rules.AccountingOptions;
import io.asirules.rules.custody.oracle.ReferenceResult.Shown;
import io.asirules.rules.custody.oracle.ReferenceResult.Tonnes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Section 7, findings of a balance. */
final class BalanceFindings {

  private final AccountingOptions options;
  private final AccountingParameters parameters;
  private final AccountingPeriod period;
  private final BigDecimal overdrawn;
  private final List<ForceMajeure> forceMajeure;

  /** Of a period in which all streams together are overdrawn by S. */
  BalanceFindings(AccountingOptions options, AccountingPeriod period, BigDecimal overdrawn) {
    this.options = options;
    this.parameters = Chosen.of(options);
    this.period = period;
    this.overdrawn = overdrawn;
    this.forceMajeure =
        options.holder().forceMajeure().stream()
            .filter(each -> period.contains(each.date()) && !each.date().isAfter(options.asOf()))
            .toList();
  }

  List<Shown> of(Tonnes tonnes, @Nullable Pool pool) {
    List<Shown> shown = new ArrayList<>();
    if (tonnes.overdraft().signum() != 0 || tonnes.overdraftIn().signum() != 0) {
      shown.add(overdraft(tonnes));
    }
    boolean open = period.end().isAfter(options.asOf());
    if (tonnes.expired().signum() > 0) {
      shown.add(
          open
              ? Shown.of(CustodyFindingCode.BALANCE_LAPSES, 0, tonnes.expired(), period.end())
              : Shown.of(CustodyFindingCode.BALANCE_EXPIRED, 0, tonnes.expired()));
    }
    if (pool == null && tonnes.outflow().signum() > 0) {
      shown.add(Shown.of(CustodyFindingCode.NO_INFLOW, 0));
    }
    if (open) {
      shown.add(Shown.of(CustodyFindingCode.PERIOD_OPEN, 0, period.end(), options.asOf()));
    }
    return shown;
  }

  private Shown overdraft(Tonnes tonnes) {
    BigDecimal overdraft = tonnes.overdraft();
    BigDecimal affected =
        forceMajeure.stream().map(ForceMajeure::affected).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (overdraft.signum() == 0) {
      return Shown.of(CustodyFindingCode.OVERDRAFT_MADE_GOOD, 1, tonnes.overdraftIn());
    }
    if (parameters.is(AccountingParameter.OVERDRAFT, "NEVER")) {
      return Shown.of(CustodyFindingCode.OVERDRAFT_NEVER, 2, overdraft);
    }
    if (tonnes.overdraftIn().signum() > 0
        && tonnes.overdraftIn().compareTo(tonnes.worth().add(tonnes.entitlement())) > 0) {
      if (period.end().isAfter(options.asOf())) {
        return Shown.of(CustodyFindingCode.OVERDRAFT_TO_MAKE_GOOD, 3, overdraft, period.end());
      }
      return Shown.of(
          CustodyFindingCode.OVERDRAFT_NOT_MADE_GOOD, 4, overdraft, tonnes.overdraftIn());
    }
    if (forceMajeure.isEmpty()) {
      return Shown.of(CustodyFindingCode.OVERDRAFT_WITHOUT_FORCE_MAJEURE, 5, overdraft);
    }
    if (overdrawn.compareTo(tonnes.cap()) > 0) {
      return Shown.of(CustodyFindingCode.OVERDRAFT_ABOVE_CAP, 6, overdrawn, tonnes.cap());
    }
    if (parameters.is(AccountingParameter.OVERDRAFT_AFFECTED, "CAPPED")
        && overdrawn.compareTo(affected) > 0) {
      return Shown.of(CustodyFindingCode.OVERDRAFT_ABOVE_AFFECTED, 7, overdrawn, affected);
    }
    return Shown.of(CustodyFindingCode.OVERDRAFT_TOLERATED, 8, overdraft, tonnes.cap());
  }
}
