package io.asirules.model.assessment;

import io.asirules.model.standard.EvidenceLevel;

/**
 * Whether a criterion applies, and why.
 *
 * @param status the status
 * @param reason why
 * @param level the weakest datum that the status rests on
 */
public record Applicability(ApplicabilityStatus status, Explanation reason, EvidenceLevel level) {}
