package io.asirules.rules.oracle;

import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.mapping.MappingPath;
import io.asirules.model.mapping.ProjectionStatus;
import io.asirules.model.mapping.Relation;
import io.asirules.model.standard.CriterionId;
import java.util.Set;

/**
 * What the oracle says of an assessment at one criterion of another edition, or at a module whose
 * criteria are not known.
 *
 * @param target the criterion or module
 * @param line the line of the table of section 8 that decided
 * @param status what becomes of the assessment there
 * @param after the outcome there
 * @param reason why
 * @param predecessors criteria of the edition assessed that lead there
 * @param caveats codes of the caveats
 * @param mappingCaveats number of pairs of criteria whose mapping is told as not confirmed
 */
public record ReferenceProjection(
    CriterionId target,
    int line,
    ProjectionStatus status,
    CriterionOutcome after,
    ReasonCode reason,
    Set<CriterionId> predecessors,
    Set<CaveatCode> caveats,
    int mappingCaveats) {

  /** Copies the sets. */
  public ReferenceProjection {
    predecessors = Set.copyOf(predecessors);
    caveats = Set.copyOf(caveats);
  }

  /** A path that carries an outcome: the source asks all that the target asks. */
  static boolean carries(MappingPath path) {
    return switch (path.relation()) {
      case EQUAL, EQUIVALENT, SUPERSET_OF -> true;
      case SUBSET_OF, INTERSECTS, NO_RELATIONSHIP, NEW, RETIRED, UNKNOWN -> false;
    };
  }

  /** A path whose ends have something in common. */
  static boolean common(MappingPath path) {
    return carries(path)
        || path.relation() == Relation.SUBSET_OF
        || path.relation() == Relation.INTERSECTS;
  }
}
