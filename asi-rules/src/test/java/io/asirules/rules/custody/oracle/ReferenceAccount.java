package io.asirules.rules.custody.oracle;

import io.asirules.model.custody.CustodyFindingCode;
import io.asirules.model.custody.MaterialStream;
import io.asirules.model.ledger.AccountingPeriod;
import io.asirules.model.ledger.Counterparty;
import io.asirules.model.ledger.JointVentureShare;
import io.asirules.rules.AccountingOptions;
import io.asirules.rules.custody.oracle.ReferenceResult.Balance;
import io.asirules.rules.custody.oracle.ReferenceResult.Shown;
import io.asirules.rules.custody.oracle.ReferenceResult.Tonnes;
import io.asirules.rules.custody.oracle.StagePools.Drawn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The reference: a ledger that {@link Refusals} lets pass, accounted by the specification. */
final class ReferenceAccount {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private ReferenceAccount() {}

  static ReferenceResult of(CustodyInput input) {
    ReferenceLedger ledger = ReferenceLedger.of(input);
    AccountingOptions options = input.options();
    Periods periods = new Periods(ledger, options);
    List<MaterialStream> streams = periods.list().isEmpty() ? List.of() : openings(input).streams();
    List<StreamAccount> accounts =
        streams.stream().map(of -> new StreamAccount(input, ledger, periods, of)).toList();
    List<Balance> balances = new ArrayList<>();
    for (int period = 0; period < periods.list().size(); period++) {
      AccountingPeriod days = periods.list().get(period);
      CountedSums sums = new CountedSums(ledger, options, periods.poolTime(period));
      boolean several = new StagePools(sums).severalGroups();
      BigDecimal overdrawn = BigDecimal.ZERO;
      for (StreamAccount account : accounts) {
        overdrawn = overdrawn.add(account.struck().get(period).overdraft());
      }
      BalanceFindings findings = new BalanceFindings(options, days, overdrawn);
      for (int each = 0; each < accounts.size(); each++) {
        MaterialStream stream = streams.get(each);
        Tonnes tonnes = accounts.get(each).struck().get(period);
        Drawn drawn = accounts.get(each).drawn().get(period);
        long leaving =
            sums.leaving().stream().filter(out -> out.family() == stream.family()).count();
        balances.add(
            new Balance(
                days,
                stream,
                tonnes,
                drawn.pool(),
                findings.of(tonnes, drawn.pool()),
                Caveats.ofBalance(tonnes, sums, several, drawn, leaving)));
      }
    }
    return new ReferenceResult(
        ledger,
        balances,
        jointVentures(ledger, options),
        Caveats.ofAccount(input, ledger, periods, balances));
  }

  /** The streams of a ledger and their opening balances; none leaves where there is no period. */
  static Openings openings(CustodyInput input) {
    ReferenceLedger ledger = ReferenceLedger.of(input);
    Periods periods = new Periods(ledger, input.options());
    return new Openings(
        periods.list().isEmpty()
            ? Set.of()
            : new CountedSums(ledger, input.options(), periods.whole()).leaving(),
        input.options());
  }

  private static List<Shown> jointVentures(ReferenceLedger ledger, AccountingOptions options) {
    List<Shown> shown = new ArrayList<>();
    for (Counterparty counterparty : Caveats.counterparties(options.holder())) {
      JointVentureShare share = counterparty.jointVenture();
      if (share == null) {
        continue;
      }
      for (JointVentureShare.Output output : share.outputs()) {
        BigDecimal delivered = BigDecimal.ZERO;
        for (Booking booking : ledger.bookings()) {
          if (booking.in()
              && booking.booked()
              && booking.coc()
              && booking.flow().counterparty().equals(counterparty.name())
              && output.period().contains(booking.flow().date())) {
            delivered = delivered.add(booking.flow().tonnes());
          }
        }
        BigDecimal most = output.tonnes().multiply(share.percent()).divide(HUNDRED);
        if (delivered.compareTo(most) > 0) {
          shown.add(
              Shown.of(
                  CustodyFindingCode.JOINT_VENTURE_SHARE_EXCEEDED,
                  0,
                  counterparty.name(),
                  delivered,
                  output.period().start(),
                  output.period().end(),
                  most));
        }
      }
    }
    return shown;
  }
}
