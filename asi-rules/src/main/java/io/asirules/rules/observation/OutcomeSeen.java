package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.standard.EvidenceLevel;

/**
 * What the grounds of a requirement at one place come to, before anything holds it back.
 *
 * @param outcome the outcome that counts so far
 * @param circumstance what is declared about the circumstances that the requirement depends on
 * @param weakest the weakest datum that the outcome rests on
 * @param strict whether data below CONFIRMED may decide nothing
 */
@Beta
public record OutcomeSeen(
    RequirementOutcome outcome, Declared circumstance, EvidenceLevel weakest, boolean strict) {}
