package io.asirules.model.assessment;

import io.asirules.model.standard.CriterionId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two assessments: of two days, two rule sets, two sets of evidence, or two
 * editions. Says nothing of why beyond the reasons in the results themselves.
 *
 * @param before stamp of the earlier assessment
 * @param after stamp of the later assessment
 * @param criteria one entry for every pair of criteria, and for every criterion of one side alone
 */
public record AssessmentDiff(Stamp before, Stamp after, List<CriterionChange> criteria) {

  /** Copies the list. */
  public AssessmentDiff {
    criteria = List.copyOf(criteria);
  }

  /**
   * The change of one criterion.
   *
   * @param before its result in the earlier assessment; null when only the later one has it
   * @param after its result in the later assessment; null when only the earlier one has it
   * @param change how it changed
   */
  public record CriterionChange(
      @Nullable CriterionResult before, @Nullable CriterionResult after, Change change) {}

  /**
   * Counts the criteria by change.
   *
   * @return a count for every change, zero included
   */
  public Map<Change, Integer> summary() {
    Map<Change, Integer> counts = new EnumMap<>(Change.class);
    for (Change change : Change.values()) {
      counts.put(change, 0);
    }
    criteria.forEach(each -> counts.merge(each.change(), 1, Integer::sum));
    return counts;
  }

  static AssessmentDiff of(
      Assessment before, Assessment after, Function<CriterionId, List<CriterionId>> successors) {
    Map<CriterionId, CriterionResult> later = new HashMap<>();
    after.criteria().forEach(result -> later.put(result.criterion().id(), result));
    Set<CriterionId> reached = new HashSet<>();
    List<CriterionChange> changes = new ArrayList<>();
    for (CriterionResult result : before.criteria()) {
      boolean continues = false;
      for (CriterionId successor : successors.apply(result.criterion().id())) {
        CriterionResult next = later.get(successor);
        if (next != null) {
          continues = true;
          reached.add(successor);
          changes.add(new CriterionChange(result, next, change(result, next)));
        }
      }
      if (!continues) {
        changes.add(new CriterionChange(result, null, Change.REMOVED));
      }
    }
    for (CriterionResult result : after.criteria()) {
      if (!reached.contains(result.criterion().id())) {
        changes.add(new CriterionChange(null, result, Change.ADDED));
      }
    }
    return new AssessmentDiff(before.stamp(), after.stamp(), changes);
  }

  private static Change change(CriterionResult before, CriterionResult after) {
    CriterionOutcome from = before.outcome();
    CriterionOutcome to = after.outcome();
    if (from == to) {
      return reasons(before).equals(reasons(after)) ? Change.SAME : Change.OTHER_REASONS;
    }
    boolean found = from.isFinding() && to.isFinding();
    boolean conforms = from == CriterionOutcome.CONFORMANCE || to == CriterionOutcome.CONFORMANCE;
    boolean aside =
        from == CriterionOutcome.NOT_APPLICABLE || to == CriterionOutcome.NOT_APPLICABLE;
    // A finding that became an open question is not known to be mended.
    if (aside || (!found && !conforms)) {
      return Change.CHANGED;
    }
    return from.worse(to) == from ? Change.IMPROVED : Change.WORSENED;
  }

  /** What a result says, without the wording and the stamp of its standard. */
  private static List<Object> reasons(CriterionResult result) {
    List<Object> reasons = new ArrayList<>();
    result.reasons().forEach(each -> reasons.add(each.code()));
    for (RequirementResult requirement : result.requirements()) {
      reasons.add(requirement.requirement().id().key());
      reasons.add(requirement.reason().code());
      requirement.reason().facts().forEach(fact -> reasons.add(fact.id()));
    }
    return reasons;
  }
}
