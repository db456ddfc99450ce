package io.asirules.model.mapping;

import io.asirules.model.assessment.CriterionResult;
import java.util.List;

/**
 * What another edition makes of a criterion that was assessed.
 *
 * @param result its result in the assessment
 * @param paths where it leads, the strongest for each target
 */
public record Successor(CriterionResult result, List<MappingPath> paths) {

  /** Where a criterion goes. */
  public enum Status {
    /** To one criterion or several that have something in common with it. */
    CONTINUES,
    /** Titles alone suggest where; that decides nothing. */
    LEAD,
    /** Nowhere: the other edition dropped it. */
    RETIRED,
    /** Not known. */
    UNKNOWN
  }

  /** Copies the list. */
  public Successor {
    paths = List.copyOf(paths);
  }

  /**
   * Returns where the criterion goes.
   *
   * @return the status; the first of the four that fits one of its paths
   */
  public Status status() {
    Status status = Status.UNKNOWN;
    boolean open = paths.isEmpty();
    for (MappingPath path : paths) {
      if (path.target() != null && path.relation().carriesEvidence()) {
        return Status.CONTINUES;
      }
      if (path.target() != null && path.isInferred() && !path.inferencesUsed()) {
        status = Status.LEAD;
      }
      open |= path.relation() == Relation.UNKNOWN;
    }
    return status == Status.LEAD || open ? status : Status.RETIRED;
  }
}
