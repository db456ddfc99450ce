package io.asirules.rules.internal.requirement;

import io.asirules.model.assessment.Citation;
import io.asirules.model.assessment.RequirementResult;
import java.util.List;

/**
 * What is the same for one criterion in every assessment against its edition.
 *
 * @param citation what the criterion rests on
 * @param requirements plans of its requirements, in reading order
 * @param closed results of these where the criterion does not apply
 */
public record CriterionPlan(
    Citation citation, List<RequirementPlan> requirements, List<RequirementResult> closed) {}
