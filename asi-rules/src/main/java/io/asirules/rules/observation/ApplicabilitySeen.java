package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import io.asirules.model.scope.MembershipClass;
import org.jspecify.annotations.Nullable;

/**
 * A criterion beside a certification scope.
 *
 * @param principle principle, or section, of the criterion
 * @param membershipClass the entity's class, or null when not stated
 * @param industrialUsersPrinciple the one principle of PS 2 that binds Industrial Users
 * @param sites number of facilities in scope
 * @param sitesWithoutActivity how many of them do not state their activities
 * @param activities number of supply chain activities in scope
 * @param applying how many of them have a cell of the matrix that says that the criterion applies
 * @param undetermined how many have a cell that is not known
 * @param absent circumstances of the criterion that are declared absent
 * @param notDeclared circumstances of the criterion that nobody declared
 */
@Beta
public record ApplicabilitySeen(
    int principle,
    @Nullable MembershipClass membershipClass,
    int industrialUsersPrinciple,
    int sites,
    int sitesWithoutActivity,
    int activities,
    int applying,
    int undetermined,
    int absent,
    int notDeclared) {}
