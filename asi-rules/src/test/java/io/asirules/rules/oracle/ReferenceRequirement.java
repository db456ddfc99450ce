package io.asirules.rules.oracle;

import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.standard.RequirementId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the oracle says of a requirement.
 *
 * @param id the requirement
 * @param outcome the outcome that counts: the worst over the sites
 * @param reason why: the reason of the first site with that outcome
 * @param sites outcome by id of the facility, in the order of the scope; empty for the entity
 */
public record ReferenceRequirement(
    RequirementId id,
    RequirementOutcome outcome,
    ReasonCode reason,
    Map<String, ReferenceOutcome> sites) {

  /** Copies the map and keeps its order. */
  public ReferenceRequirement {
    sites = Collections.unmodifiableMap(new LinkedHashMap<>(sites));
  }
}
