package io.asirules.rules.internal.custody;

import io.asirules.rules.internal.custody.FlowCase.Situation;
import io.asirules.rules.internal.engine.RuleBase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How the rules book a flow in each situation. The rules see a situation once for an account, not
 * every flow that is in it: a ledger of a million rows asks a few dozen questions.
 */
final class FlowRulings {

  private final RuleBase rules;
  private final Map<Situation, FlowCase> asked = new EnumMap<>(Situation.class);

  FlowRulings(RuleBase rules) {
    this.rules = rules;
  }

  FlowCase in(Situation situation) {
    return asked.computeIfAbsent(situation, this::ask);
  }

  private FlowCase ask(Situation situation) {
    FlowCase question = new FlowCase(situation);
    try (RuleBase.Session session = rules.open(RuleBase.Question.ACCOUNT)) {
      session.decide(List.of(question));
    }
    return question;
  }
}
