package io.asirules.model.custody;

import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.ledger.FlowRejection;
import io.asirules.model.ledger.FlowSum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The account of a ledger: a balance for every period and stream, what was not booked as stated,
 * and the sums that were booked.
 *
 * @param stamp what produced it
 * @param holder name of the Entity; empty when not stated
 * @param parameters the choices on open points
 * @param periods the balances, by period, then stream
 * @param rejected flows that are not booked as stated or are booked with a finding, by row; at most
 *     {@link #MOST_LISTED}
 * @param rejectedCount how many there are
 * @param flowCount how many flows the ledger has up to the day that counts
 * @param monthly what was booked, by month, direction, material, kind and site
 * @param findings what the account as a whole shows
 * @param caveats what it rests on as a whole
 */
public record MaterialAccount(
    Stamp stamp,
    String holder,
    AccountingParameters parameters,
    List<MassBalance> periods,
    List<FlowRejection> rejected,
    long rejectedCount,
    long flowCount,
    List<FlowSum> monthly,
    List<CustodyFinding> findings,
    List<Caveat<CustodyCaveatCode>> caveats) {

  /** Rejected flows that are listed; the others are counted. */
  public static final int MOST_LISTED = 10_000;

  /** Copies the lists. */
  public MaterialAccount {
    periods = List.copyOf(periods);
    rejected = List.copyOf(rejected);
    monthly = List.copyOf(monthly);
    findings = List.copyOf(findings);
    caveats = List.copyOf(caveats);
  }

  /**
   * Groups the balances by what leaves.
   *
   * @return the balances of each stream, in the order of the account
   */
  public Map<MaterialStream, List<MassBalance>> streams() {
    Map<MaterialStream, List<MassBalance>> streams = new LinkedHashMap<>();
    for (MassBalance balance : periods) {
      streams.computeIfAbsent(balance.stream(), stream -> new ArrayList<>()).add(balance);
    }
    return streams;
  }

  /**
   * Tells whether there is something to act on.
   *
   * @return true with a rejected flow or a finding that is no note
   */
  public boolean hasFindings() {
    return rejectedCount > 0
        || findings.stream().anyMatch(finding -> !finding.isNote())
        || periods.stream()
            .flatMap(balance -> balance.findings().stream())
            .anyMatch(finding -> !finding.isNote());
  }
}
