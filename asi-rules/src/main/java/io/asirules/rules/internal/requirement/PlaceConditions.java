package io.asirules.rules.internal.requirement;

import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Attested;
import io.asirules.rules.internal.scope.ScopeView;
import io.asirules.rules.observation.Declared;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a requirement binds a place by its activities, and what is declared there of the
 * circumstances that it depends on. EVALUATION.md, section 2.
 *
 * @param binding whether it binds an activity of the place
 * @param circumstance what is declared of its circumstances; one that is absent counts most
 * @param named the circumstance that is absent or not declared, or null
 * @param fromStart whether that follows from the year in which production started
 */
record PlaceConditions(
    boolean binding, Declared circumstance, @Nullable Circumstance named, boolean fromStart) {

  private static final PlaceConditions NONE =
      new PlaceConditions(true, Declared.PRESENT, null, false);

  static PlaceConditions of(RequirementPlan plan, Place place, ScopeView scope) {
    if (plan.isUnconditional()) {
      return NONE;
    }
    Facility facility = place.facility();
    Declared circumstance = Declared.PRESENT;
    Circumstance named = null;
    boolean fromStart = false;
    for (Attested<Circumstance> condition : plan.requirement.conditions()) {
      Circumstance each = condition.value();
      Boolean declared = facility == null ? scope.declared(each) : scope.declared(each, facility);
      boolean follows =
          facility == null
              ? scope.fromStart().contains(each)
              : scope.followsFromStart(each, facility);
      if (Boolean.FALSE.equals(declared)) {
        boolean said = circumstance == Declared.ABSENT && !fromStart;
        circumstance = Declared.ABSENT;
        named = each;
        fromStart = follows && !said;
      } else if (declared == null && circumstance != Declared.ABSENT) {
        circumstance = Declared.NOT_DECLARED;
        named = each;
      } else if (circumstance == Declared.PRESENT) {
        fromStart |= follows;
      }
    }
    return new PlaceConditions(isBinding(plan, facility, scope), circumstance, named, fromStart);
  }

  private static boolean isBinding(
      RequirementPlan plan, @Nullable Facility facility, ScopeView scope) {
    Attested<Set<SupplyChainActivity>> only = plan.requirement.activities();
    if (only == null) {
      return true;
    }
    if (facility == null) {
      return !scope.withoutStatedActivities().isEmpty() || anyOf(scope.activities(), only.value());
    }
    return facility.activities().isEmpty() || anyOf(facility.activities().get(), only.value());
  }

  private static boolean anyOf(Set<SupplyChainActivity> some, Set<SupplyChainActivity> wanted) {
    for (SupplyChainActivity activity : some) {
      if (wanted.contains(activity)) {
        return true;
      }
    }
    return false;
  }
}
