package io.asirules.model.assessment;

import java.util.ArrayList;
import java.util.List;

/** What else keeps an outcome from being met, beside the ground that counts. */
final class OtherReasons {

  private OtherReasons() {}

  /**
   * Picks the grounds that count against it too. Where the ground that counts is not against it,
   * the others were overruled or say nothing more.
   *
   * @param grounds the grounds, the one that counts first
   * @return the others that are against it, each reason once
   */
  static List<Ground<RequirementOutcome>> of(List<Ground<RequirementOutcome>> grounds) {
    Ground<RequirementOutcome> leading = grounds.get(0);
    if (grounds.size() == 1 || !isAgainst(leading.outcome())) {
      return List.of();
    }
    List<Ground<RequirementOutcome>> others = new ArrayList<>(grounds.size() - 1);
    for (Ground<RequirementOutcome> ground : grounds.subList(1, grounds.size())) {
      if (isAgainst(ground.outcome())
          && !saysTheSame(ground, leading)
          && others.stream().noneMatch(other -> saysTheSame(ground, other))) {
        others.add(ground);
      }
    }
    return List.copyOf(others);
  }

  private static boolean isAgainst(RequirementOutcome outcome) {
    return outcome.compareTo(RequirementOutcome.NEEDS_JUDGEMENT) <= 0;
  }

  private static boolean saysTheSame(Ground<?> ground, Ground<?> other) {
    return ground.explanation().code() == other.explanation().code()
        && ground.explanation().arguments().equals(other.explanation().arguments());
  }
}
