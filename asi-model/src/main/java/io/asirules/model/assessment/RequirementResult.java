package io.asirules.model.assessment;

import io.asirules.model.standard.Requirement;
import java.util.List;

/**
 * Outcome of a requirement over the scope.
 *
 * @param requirement the requirement
 * @param outcome the outcome; for a requirement that each facility must show, the worst of them
 * @param grounds all that rules say, the ground that counts first; at least one. For a requirement
 *     that each facility must show, those of the worst facility
 * @param sites outcome at each facility; empty for a requirement of the entity
 */
public record RequirementResult(
    Requirement requirement,
    RequirementOutcome outcome,
    List<Ground<RequirementOutcome, ReasonCode>> grounds,
    List<SiteResult> sites) {

  /** Copies the lists. */
  public RequirementResult {
    grounds = List.copyOf(grounds);
    sites = List.copyOf(sites);
  }

  /**
   * Returns why the outcome is what it is.
   *
   * @return the reason of the ground that counts
   */
  public Reason<ReasonCode> reason() {
    return grounds.get(0).reason();
  }

  /**
   * Returns what else is against it where the outcome is a shortfall, an open question or one for a
   * person: the other grounds of such outcomes, each reason once.
   *
   * @return the other grounds that are against it, in their order; empty for other outcomes
   */
  public List<Ground<RequirementOutcome, ReasonCode>> otherReasons() {
    return OtherReasons.ofRequirement(grounds);
  }
}
