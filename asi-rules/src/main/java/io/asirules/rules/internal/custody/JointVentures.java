package io.asirules.rules.internal.custody;

import io.asirules.model.assessment.Argument;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.Counterparty;
import io.asirules.model.custody.CustodyCaveat;
import io.asirules.model.custody.CustodyCaveatCode;
import io.asirules.model.custody.CustodyFinding;
import io.asirules.model.custody.JointVentureShare;
import io.asirules.rules.internal.engine.RuleBase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the holder took of joint ventures that it does not control, against its shares. */
final class JointVentures {

  private final List<JointVentureCase> cases = new ArrayList<>();
  private final List<CustodyCaveat> caveats = new ArrayList<>();

  JointVentures(AccountHolder holder, Books books) {
    holder.counterparties().orElse(Map.of()).values().stream()
        .sorted(Comparator.comparing(Counterparty::name))
        .forEach(partner -> add(partner, partner.jointVenture(), books));
  }

  private void add(Counterparty partner, @Nullable JointVentureShare share, Books books) {
    if (share == null) {
      return;
    }
    if (share.outputs().isEmpty()) {
      caveats.add(
          new CustodyCaveat(
              CustodyCaveatCode.JOINT_VENTURE_OUTPUT_NOT_STATED,
              List.of(Argument.of(partner.name())),
              null));
    }
    for (JointVentureShare.Output output : share.outputs()) {
      cases.add(
          new JointVentureCase(
              partner.name(),
              output.period(),
              books.delivered(partner, output.period().start(), output.period().end()),
              output.tonnes().multiply(share.percent()).movePointLeft(2)));
    }
  }

  List<CustodyFinding> findings(RuleBase rules) {
    if (cases.isEmpty()) {
      return List.of();
    }
    try (RuleBase.Session session = rules.open(RuleBase.Question.ACCOUNT)) {
      session.decide(cases);
    }
    return cases.stream().flatMap(venture -> venture.finding().stream()).toList();
  }

  List<CustodyCaveat> caveats() {
    return caveats;
  }
}
