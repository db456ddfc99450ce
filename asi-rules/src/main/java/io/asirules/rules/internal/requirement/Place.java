package io.asirules.rules.internal.requirement;

import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.Coverage;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.scope.Facility;
import io.asirules.rules.internal.scope.ScopeView;
import io.asirules.rules.observation.Extent;
import org.jspecify.annotations.Nullable;

/**
 * Where a requirement has to be shown.
 *
 * @param facility the facility, or null for the entity
 */
record Place(@Nullable Facility facility) {

  static final Place ENTITY = new Place(null);

  /** Whether the activities of the place are stated; those of the entity are its facilities'. */
  boolean isActivityStated() {
    return facility == null || facility.activities().isPresent();
  }

  /** How far a piece of evidence speaks of the place. */
  Extent extent(ScopeView scope, Evidence item) {
    return scope.relation(item.unit().orElse(null), item.coverage(), facility);
  }

  /** How far an answer speaks of the place: it is given for each site of its unit. */
  Extent extent(ScopeView scope, Answer answer) {
    return scope.relation(answer.unit(), Coverage.EVERY_SITE, facility);
  }
}
