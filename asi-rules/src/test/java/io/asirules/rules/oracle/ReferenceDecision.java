package io.asirules.rules.oracle;

import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.standard.EvidenceLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a line of section 5 or a special rule says, before strict evidence and caveats.
 *
 * @param outcome the outcome
 * @param reason why
 * @param limit level of the limit that a figure was compared with; VERIFIED when there was none
 * @param weak the caveat on a further datum below CONFIRMED that it rests on, or null
 */
record ReferenceDecision(
    RequirementOutcome outcome, ReasonCode reason, EvidenceLevel limit, @Nullable CaveatCode weak) {

  ReferenceDecision(RequirementOutcome outcome, ReasonCode reason, EvidenceLevel limit) {
    this(outcome, reason, limit, null);
  }

  /** The same, resting on a datum of a level. */
  ReferenceDecision restingOn(CaveatCode caveat, EvidenceLevel level) {
    return new ReferenceDecision(outcome, reason, limit, level.isReliable() ? null : caveat);
  }

  static ReferenceDecision of(RequirementOutcome outcome, ReasonCode reason) {
    return new ReferenceDecision(outcome, reason, EvidenceLevel.VERIFIED);
  }
}
