package io.asirules.model.assessment;

import java.util.List;

/**
 * Outcome of a requirement at one facility.
 *
 * @param site id of the facility
 * @param outcome the outcome there
 * @param grounds all that rules say there, the ground that counts first; at least one
 */
public record SiteResult(
    String site, RequirementOutcome outcome, List<Ground<RequirementOutcome, ReasonCode>> grounds) {

  /** Copies the list. */
  public SiteResult {
    grounds = List.copyOf(grounds);
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
