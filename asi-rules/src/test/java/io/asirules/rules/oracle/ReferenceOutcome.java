package io.asirules.rules.oracle;

import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;

/**
 * Outcome of a requirement, or of one case of it.
 *
 * @param outcome the outcome
 * @param reason why
 */
public record ReferenceOutcome(RequirementOutcome outcome, ReasonCode reason) {

  static final ReferenceOutcome CRITERION_NOT_APPLICABLE =
      new ReferenceOutcome(RequirementOutcome.NOT_APPLICABLE, ReasonCode.CRITERION_NOT_APPLICABLE);
  static final ReferenceOutcome NO_SITE_BOUND =
      new ReferenceOutcome(RequirementOutcome.NOT_APPLICABLE, ReasonCode.NO_SITE_BOUND);
  static final ReferenceOutcome NOT_BINDING =
      new ReferenceOutcome(RequirementOutcome.NOT_APPLICABLE, ReasonCode.REQUIREMENT_NOT_BINDING);
  static final ReferenceOutcome CIRCUMSTANCE_ABSENT =
      new ReferenceOutcome(
          RequirementOutcome.NOT_APPLICABLE, ReasonCode.REQUIREMENT_CIRCUMSTANCE_ABSENT);

  @Override
  public String toString() {
    return outcome + " " + reason;
  }
}
