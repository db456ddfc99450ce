package io.asirules.model.assessment;

import io.asirules.model.standard.Requirement;
import java.util.List;

/**
 * Outcome of a requirement over the scope.
 *
 * @param requirement the requirement
 * @param outcome the outcome; for a requirement that each facility must show, the worst of them
 * @param explanation why
 * @param sites outcome at each facility; empty for a requirement of the entity
 */
public record RequirementResult(
    Requirement requirement,
    RequirementOutcome outcome,
    Explanation explanation,
    List<SiteResult> sites) {

  /** Copies the list. */
  public RequirementResult {
    sites = List.copyOf(sites);
  }
}
