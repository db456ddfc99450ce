package io.asirules.rules.oracle;

import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.standard.EvidenceLevel;

/**
 * What a line of section 5 or a special rule says, before strict evidence and caveats.
 *
 * @param outcome the outcome
 * @param reason why
 * @param limit level of the limit that a figure was compared with; VERIFIED when there was none
 */
record ReferenceDecision(RequirementOutcome outcome, ReasonCode reason, EvidenceLevel limit) {

  static ReferenceDecision of(RequirementOutcome outcome, ReasonCode reason) {
    return new ReferenceDecision(outcome, reason, EvidenceLevel.VERIFIED);
  }
}
