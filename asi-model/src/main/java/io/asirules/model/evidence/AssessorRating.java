package io.asirules.model.evidence;

import io.asirules.model.standard.CriterionId;
import java.util.Objects;

/**
 * An assessor's own rating of a criterion. It wins over the suggested one; both are shown.
 *
 * @param criterion the criterion
 * @param rating the rating
 * @param reason why; may be empty, but an override that hides a suggested Major needs one
 * @param assessor who rated; possibly empty
 */
public record AssessorRating(CriterionId criterion, Rating rating, String reason, String assessor) {

  /** Refuses nulls. */
  public AssessorRating {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(rating, "rating");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(assessor, "assessor");
  }
}
