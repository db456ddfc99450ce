package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.standard.EvidenceLevel;

/**
 * A criterion with the outcomes of its requirements, those that do not apply left out.
 *
 * @param status whether the criterion applies
 * @param level the weakest datum that this rests on
 * @param strict whether data below CONFIRMED may decide nothing
 * @param applying number of requirements that apply
 * @param essentialNotMet how many essential ones are not met
 * @param notMet how many are not met, essential ones included
 * @param partlyMet how many are partly met
 * @param indeterminate how many cannot be determined
 * @param needsJudgement how many await a person
 * @param notAnswered how many are not answered
 * @param met how many are met
 */
@Beta
public record CriterionSeen(
    ApplicabilityStatus status,
    EvidenceLevel level,
    boolean strict,
    int applying,
    int essentialNotMet,
    int notMet,
    int partlyMet,
    int indeterminate,
    int needsJudgement,
    int notAnswered,
    int met) {}
