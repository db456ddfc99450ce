package io.asirules.rules.custody.oracle;

import io.asirules.model.custody.CustodyCaveatCode;
import io.asirules.model.custody.CustodyFindingCode;
import io.asirules.model.custody.MassBalance;
import io.asirules.model.custody.MaterialStream;
import io.asirules.model.ledger.AccountingPeriod;
import io.asirules.model.standard.EvidenceLevel;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reference says of a ledger.
 *
 * @param ledger how its flows are booked
 * @param balances by period, then stream
 * @param findings of the account as a whole
 * @param caveats of the account as a whole, sorted by code
 */
record ReferenceResult(
    ReferenceLedger ledger,
    List<Balance> balances,
    List<Shown> findings,
    List<ToldCaveat> caveats) {

  ReferenceResult {
    balances = List.copyOf(balances);
    findings = List.copyOf(findings);
    caveats = List.copyOf(caveats);
  }

  private static List<String> words(Object... arguments) {
    return List.of(arguments).stream()
        .map(each -> each instanceof BigDecimal mass ? mass.toPlainString() : each.toString())
        .toList();
  }

  /**
   * What a balance or the account shows.
   *
   * @param code what
   * @param line the line of section 7; 0 where it has no number
   * @param arguments numbers, days and names of its sentence
   */
  record Shown(CustodyFindingCode code, int line, List<String> arguments) {
    static Shown of(CustodyFindingCode code, int line, Object... arguments) {
      return new Shown(code, line, words(arguments));
    }
  }

  /**
   * A caveat.
   *
   * @param code which
   * @param level how well known; null where it speaks of the input
   * @param arguments those that the specification tells; empty where it does not
   */
  record ToldCaveat(CustodyCaveatCode code, @Nullable EvidenceLevel level, List<String> arguments) {
    static ToldCaveat of(
        CustodyCaveatCode code, @Nullable EvidenceLevel level, Object... arguments) {
      return new ToldCaveat(code, level, words(arguments));
    }
  }

  /** The balance of a period and a stream, its masses named as in {@code MassBalance}. */
  record Balance(
      AccountingPeriod period,
      MaterialStream stream,
      Tonnes tonnes,
      @Nullable Pool pool,
      List<Shown> findings,
      List<ToldCaveat> caveats) {

    /** The figures as the library gives them; it refuses a balance that does not balance. */
    MassBalance figures() {
      BigDecimal coc = pool == null ? BigDecimal.ZERO : pool.coc();
      return new MassBalance(
          period,
          stream,
          coc,
          pool == null ? BigDecimal.ZERO : pool.total().subtract(coc),
          pool == null ? null : pool.percentage(),
          tonnes.outflow(),
          tonnes.entitlement(),
          tonnes.carriedIn(),
          tonnes.overdraftIn(),
          tonnes.available(),
          tonnes.allocated(),
          tonnes.carriedOut(),
          tonnes.expired(),
          tonnes.overdraft(),
          tonnes.cap(),
          tonnes.remaining(),
          tonnes.nextShipment(),
          List.of(),
          List.of());
    }
  }

  /** The masses of a balance. */
  record Tonnes(
      BigDecimal outflow,
      BigDecimal entitlement,
      BigDecimal carriedIn,
      BigDecimal overdraftIn,
      BigDecimal worth,
      BigDecimal available,
      BigDecimal allocated,
      BigDecimal carriedOut,
      BigDecimal expired,
      BigDecimal overdraft,
      BigDecimal cap,
      BigDecimal remaining,
      @Nullable BigDecimal nextShipment) {}
}
