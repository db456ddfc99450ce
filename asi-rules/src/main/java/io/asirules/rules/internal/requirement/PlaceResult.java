package io.asirules.rules.internal.requirement;

import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import java.util.List;

/**
 * How a requirement stands at one place.
 *
 * @param outcome the outcome
 * @param grounds all that rules say, the ground that counts first
 * @param caveats what the outcome rests on that is not confirmed
 */
record PlaceResult(
    RequirementOutcome outcome,
    List<Ground<RequirementOutcome, ReasonCode>> grounds,
    List<Caveat<CaveatCode>> caveats) {

  PlaceResult {
    grounds = List.copyOf(grounds);
    caveats = List.copyOf(caveats);
  }
}
