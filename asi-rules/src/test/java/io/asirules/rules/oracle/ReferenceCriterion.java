package io.asirules.rules.oracle;

import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EvidenceLevel;
import java.util.List;
import java.util.Set;

/**
 * What the oracle says of a criterion.
 *
 * @param id the criterion
 * @param status whether it applies
 * @param applicabilityReason why it applies or not
 * @param level the weakest datum that the status rests on
 * @param suggested the outcome suggested
 * @param outcome the outcome that counts: the assessor's where there is one
 * @param gradingReason why the suggested outcome is what it is
 * @param requirements its requirements, in reading order
 * @param caveats codes of the caveats of the criterion and of every case of its requirements
 */
public record ReferenceCriterion(
    CriterionId id,
    ApplicabilityStatus status,
    ReasonCode applicabilityReason,
    EvidenceLevel level,
    CriterionOutcome suggested,
    CriterionOutcome outcome,
    ReasonCode gradingReason,
    List<ReferenceRequirement> requirements,
    Set<CaveatCode> caveats) {

  /** Copies the collections. */
  public ReferenceCriterion {
    requirements = List.copyOf(requirements);
    caveats = Set.copyOf(caveats);
  }

  /**
   * Looks a requirement up.
   *
   * @param key key of the requirement
   * @return the requirement
   */
  public ReferenceRequirement requirement(String key) {
    for (ReferenceRequirement requirement : requirements) {
      if (requirement.id().key().equals(key)) {
        return requirement;
      }
    }
    throw new IllegalArgumentException(id + " has no requirement " + key);
  }
}
