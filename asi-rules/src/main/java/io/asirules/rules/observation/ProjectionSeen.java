package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.standard.EvidenceLevel;

/**
 * A criterion of another edition with what leads to it.
 *
 * @param answered whether the entity's own answers to that edition give it an outcome
 * @param status whether it applies there; UNDETERMINED where that is not known
 * @param statusLevel the weakest datum that this rests on
 * @param strict whether data below CONFIRMED may decide nothing
 * @param counting number of paths that count
 * @param unusedInferences paths that rest on titles alone and are not let count
 * @param paths all paths that lead to it
 * @param unknownPaths how many of them say that the relation is not known
 * @param toCarry the outcome to carry: the worst of those that count
 * @param carrying how many of those that count carry an outcome
 * @param bestLevel the best known of those that count
 * @param findings how many of those that count have a finding
 * @param findingsWithin how many of those come from a criterion that asks no more than this one
 */
@Beta
public record ProjectionSeen(
    boolean answered,
    ApplicabilityStatus status,
    EvidenceLevel statusLevel,
    boolean strict,
    int counting,
    int unusedInferences,
    int paths,
    int unknownPaths,
    CriterionOutcome toCarry,
    int carrying,
    EvidenceLevel bestLevel,
    int findings,
    int findingsWithin) {}
