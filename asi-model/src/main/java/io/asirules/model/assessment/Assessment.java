package io.asirules.model.assessment;

import io.asirules.model.AsiException;
import io.asirules.model.scope.Entity;
import io.asirules.model.standard.CriterionId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An assessment of an entity against one edition: a suggestion, never a certificate. Immutable and
 * safe for use by many threads.
 *
 * @param stamp what produced it
 * @param entity who was assessed
 * @param criteria one result for every criterion of the edition, in order
 * @param flags what an assessor should look at across criteria
 * @param unattachedEvidence number of pieces of evidence that bear on no criterion
 */
public record Assessment(
    Stamp stamp,
    Entity entity,
    List<CriterionResult> criteria,
    List<Reason<ReasonCode>> flags,
    int unattachedEvidence) {

  /** Copies the lists. */
  public Assessment {
    criteria = List.copyOf(criteria);
    flags = List.copyOf(flags);
  }

  /**
   * Returns the result of a criterion.
   *
   * @param number the criterion's number, such as {@code 5.3}
   * @return its result
   * @throws AsiException if the edition has no such criterion
   */
  public CriterionResult criterion(String number) {
    CriterionId id = CriterionId.of(number);
    for (CriterionResult result : criteria) {
      if (result.criterion().id().equals(id)) {
        return result;
      }
    }
    throw new AsiException(stamp.standard() + " has no criterion " + number);
  }

  /**
   * Counts the criteria by outcome.
   *
   * @return a count for every outcome, zero included
   */
  public Map<CriterionOutcome, Integer> summary() {
    Map<CriterionOutcome, Integer> counts = new EnumMap<>(CriterionOutcome.class);
    for (CriterionOutcome outcome : CriterionOutcome.values()) {
      counts.put(outcome, 0);
    }
    for (CriterionResult result : criteria) {
      counts.merge(result.outcome(), 1, Integer::sum);
    }
    return counts;
  }

  /**
   * Tells whether a criterion has a non-conformance.
   *
   * @return true for at least one minor, major or critical outcome
   */
  public boolean hasFindings() {
    return criteria.stream().anyMatch(result -> result.outcome().isFinding());
  }

  /**
   * Compares this assessment with another against the same edition: of another day, another rule
   * set, or other evidence.
   *
   * @param after the other assessment
   * @return what changed, criterion by criterion
   * @throws AsiException if the editions differ: equal numbers may mean different criteria there,
   *     so {@link #diff(Assessment, Function)} needs to be told what follows what
   */
  public AssessmentDiff diff(Assessment after) {
    if (!stamp.standard().equals(after.stamp().standard())) {
      throw new AsiException(
          stamp.standard()
              + " and "
              + after.stamp().standard()
              + " number their criteria differently; expected a mapping between them");
    }
    return diff(after, List::of);
  }

  /**
   * Compares this assessment with one against another edition.
   *
   * @param after the other assessment
   * @param successors the criteria of the other edition that follow a criterion of this one; none
   *     when it is retired
   * @return what changed, criterion by criterion
   */
  public AssessmentDiff diff(
      Assessment after, Function<CriterionId, List<CriterionId>> successors) {
    return AssessmentDiff.of(this, after, successors);
  }
}
