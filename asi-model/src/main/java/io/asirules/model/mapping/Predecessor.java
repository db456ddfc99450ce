package io.asirules.model.mapping;

import io.asirules.model.assessment.CriterionResult;

/**
 * A criterion of the edition assessed that leads to a criterion of another.
 *
 * @param path how it leads there
 * @param result its result in the assessment
 */
public record Predecessor(MappingPath path, CriterionResult result) {}
