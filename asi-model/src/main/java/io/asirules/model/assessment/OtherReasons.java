package io.asirules.model.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What else keeps an outcome from being met, beside the ground that counts. */
final class OtherReasons {

  private OtherReasons() {}

  static List<Ground<RequirementOutcome, ReasonCode>> ofRequirement(
      List<Ground<RequirementOutcome, ReasonCode>> grounds) {
    return of(grounds, outcome -> outcome.compareTo(RequirementOutcome.NEEDS_JUDGEMENT) <= 0);
  }

  static List<Ground<CriterionOutcome, ReasonCode>> ofCriterion(
      List<Ground<CriterionOutcome, ReasonCode>> grounds) {
    return of(
        grounds,
        outcome ->
            outcome.isFinding()
                || outcome == CriterionOutcome.INDETERMINATE
                || outcome == CriterionOutcome.NEEDS_JUDGEMENT);
  }

  /**
   * Picks the grounds that are against it beside the one that counts. Where that one is not against
   * it, the others are overruled or say nothing more.
   */
  private static <O extends Enum<O>> List<Ground<O, ReasonCode>> of(
      List<Ground<O, ReasonCode>> grounds, Predicate<O> isAgainst) {
    Ground<O, ReasonCode> leading = grounds.get(0);
    if (grounds.size() == 1 || !isAgainst.test(leading.outcome())) {
      return List.of();
    }
    List<Ground<O, ReasonCode>> others = new ArrayList<>(grounds.size() - 1);
    for (Ground<O, ReasonCode> ground : grounds.subList(1, grounds.size())) {
      if (isAgainst.test(ground.outcome())
          && !saysTheSame(ground, leading)
          && others.stream().noneMatch(other -> saysTheSame(ground, other))) {
        others.add(ground);
      }
    }
    return List.copyOf(others);
  }

  private static boolean saysTheSame(Ground<?, ?> ground, Ground<?, ?> other) {
    return ground.reason().code() == other.reason().code()
        && ground.reason().arguments().equals(other.reason().arguments());
  }
}
