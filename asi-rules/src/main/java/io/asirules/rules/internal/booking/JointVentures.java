package io.asirules.rules.internal.booking;

import io.asirules.criteriadata.catalog.CustodyFacts;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.CustodyCaveatCode;
import io.asirules.model.custody.CustodyFinding;
import io.asirules.model.custody.CustodyFindingCode;
import io.asirules.model.custody.FindingKind;
import io.asirules.model.ledger.AccountingPeriod;
import io.asirules.model.ledger.Counterparty;
import io.asirules.model.ledger.JointVentureShare;
import io.asirules.rules.internal.engine.Answers;
import io.asirules.rules.internal.engine.Said;
import io.asirules.rules.internal.engine.Verdict;
import io.asirules.rules.observation.JointVentureSeen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the holder took of joint ventures that it does not control, against its shares. */
public final class JointVentures {

  /** The deliveries of one partner in one time. */
  private record Deliveries(String partner, AccountingPeriod period, JointVentureSeen seen) {}

  private final List<Deliveries> deliveries = new ArrayList<>();
  private final List<Caveat<CustodyCaveatCode>> caveats = new ArrayList<>();

  /**
   * Adds up what each joint venture delivered.
   *
   * @param holder whose ledger it is
   * @param booked the flows that are booked
   */
  public JointVentures(AccountHolder holder, BookedFlows booked) {
    holder.counterparties().orElse(Map.of()).values().stream()
        .sorted(Comparator.comparing(Counterparty::name))
        .forEach(partner -> add(partner, partner.jointVenture(), booked));
  }

  private void add(Counterparty partner, @Nullable JointVentureShare share, BookedFlows booked) {
    if (share == null) {
      return;
    }
    if (share.outputs().isEmpty()) {
      caveats.add(
          new Caveat<>(
              CustodyCaveatCode.JOINT_VENTURE_OUTPUT_NOT_STATED,
              List.of(Argument.of(partner.name())),
              null));
    }
    for (JointVentureShare.Output output : share.outputs()) {
      AccountingPeriod period = output.period();
      deliveries.add(
          new Deliveries(
              partner.name(),
              period,
              new JointVentureSeen(
                  booked.delivered(partner, period.start(), period.end()),
                  output.tonnes().multiply(share.percent()).movePointLeft(2))));
    }
  }

  /**
   * Asks the rules.
   *
   * @param answers what they say of joint ventures
   * @param facts where the rules come from
   * @return the findings, by partner, then time
   */
  public List<CustodyFinding> findings(Answers<JointVentureSeen> answers, CustodyFacts facts) {
    List<Verdict> verdicts = answers.ask(deliveries.stream().map(Deliveries::seen).toList());
    List<CustodyFinding> findings = new ArrayList<>();
    for (int i = 0; i < verdicts.size(); i++) {
      for (Said said : verdicts.get(i).grounds()) {
        CustodyFindingCode code = (CustodyFindingCode) said.reason();
        findings.add(
            CustodyFinding.of(
                (FindingKind) said.outcome(),
                code,
                arguments(deliveries.get(i)),
                facts.provenance(code),
                said.rule()));
      }
    }
    return findings;
  }

  private static List<Argument> arguments(Deliveries of) {
    return List.of(
        Argument.of(of.partner()),
        Tonnes.argument(of.seen().delivered()),
        Argument.of(of.period().start()),
        Argument.of(of.period().end()),
        Tonnes.argument(of.seen().share()));
  }

  /**
   * Returns what could not be checked.
   *
   * @return the caveats
   */
  public List<Caveat<CustodyCaveatCode>> caveats() {
    return caveats;
  }
}
