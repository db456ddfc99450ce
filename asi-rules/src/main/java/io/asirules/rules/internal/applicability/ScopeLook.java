package io.asirules.rules.internal.applicability;

import com.google.common.collect.Sets;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.MembershipClass;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.rules.internal.scope.ScopeView;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that decides which criteria of an edition apply to an ordinary scope: scopes that look alike
 * have the same criteria, for the same reasons.
 *
 * @param membershipClass class of the entity, or null when not stated
 * @param sites number of facilities in scope
 * @param activities activities in scope
 * @param circumstances circumstances that are present or absent
 * @param fromStart those of them that follow from the years in which production started
 */
record ScopeLook(
    @Nullable MembershipClass membershipClass,
    int sites,
    Set<SupplyChainActivity> activities,
    Map<Circumstance, Boolean> circumstances,
    Set<Circumstance> fromStart) {

  /** Returns the look, or null where the day or the name of a facility counts too. */
  static @Nullable ScopeLook of(@Nullable MembershipClass membershipClass, ScopeView scope) {
    if (scope.scope().kind() == ScopeKind.MATERIAL_STEWARDSHIP_TRANSITION
        || !scope.withoutStatedActivities().isEmpty()) {
      return null;
    }
    return new ScopeLook(
        membershipClass,
        scope.facilities().size(),
        Sets.immutableEnumSet(scope.activities()),
        scope.circumstances(),
        scope.fromStart());
  }
}
