package io.asirules.rules.oracle;

import io.asirules.model.standard.CriterionId;
import java.util.List;
import java.util.Set;

/**
 * What the oracle says of a self-assessment.
 *
 * @param criteria one result for every criterion of the edition, in order
 * @param relatedMinors numbers of the principles flagged RELATED_MINORS
 */
public record ReferenceResult(List<ReferenceCriterion> criteria, Set<Integer> relatedMinors) {

  /** Copies the collections. */
  public ReferenceResult {
    criteria = List.copyOf(criteria);
    relatedMinors = Set.copyOf(relatedMinors);
  }

  /**
   * Looks a criterion up.
   *
   * @param number for example {@code 5.3}
   * @return its result
   */
  public ReferenceCriterion criterion(String number) {
    CriterionId id = CriterionId.of(number);
    for (ReferenceCriterion criterion : criteria) {
      if (criterion.id().equals(id)) {
        return criterion;
      }
    }
    throw new IllegalArgumentException("no criterion " + number);
  }
}
