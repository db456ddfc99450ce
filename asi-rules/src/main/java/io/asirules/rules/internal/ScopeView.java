package io.asirules.rules.internal;

import io.asirules.model.evidence.Coverage;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.OrgUnit;
import io.asirules.model.scope.SupplyChainActivity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A certification scope, prepared for many look-ups. EVALUATION.md, sections 1 to 3. */
public final class ScopeView {

  private static final int FIRST_YEAR_OF_NEW_SMELTERS = 2021;

  private final String entityId;
  private final CertificationScope scope;
  private final List<Facility> facilities = new ArrayList<>();
  private final Set<SupplyChainActivity> activities = EnumSet.noneOf(SupplyChainActivity.class);
  private final List<Facility> withoutStatedActivities = new ArrayList<>();
  private final Map<String, Set<String>> unitsAbove = new HashMap<>();
  private final Set<String> outOfScope = new HashSet<>();

  ScopeView(SelfAssessment input) {
    this.entityId = input.entity().id();
    this.scope = input.scope();
    Map<String, String> parents = scope.parents();
    Set<String> excluded = new HashSet<>();
    for (OrgUnit unit : scope.units()) {
      if (!unit.inScope()) {
        excluded.add(unit.id());
      }
    }
    for (Facility facility : scope.facilities()) {
      if (!facility.inScope()) {
        excluded.add(facility.id());
      }
    }
    for (String id : parents.keySet()) {
      Set<String> above = new HashSet<>();
      boolean out = excluded.contains(id);
      for (String at = parents.getOrDefault(id, "");
          !at.isEmpty();
          at = parents.getOrDefault(at, "")) {
        above.add(at);
        out |= excluded.contains(at);
      }
      unitsAbove.put(id, above);
      if (out) {
        outOfScope.add(id);
      }
    }
    for (Facility facility : scope.facilities()) {
      if (outOfScope.contains(facility.id())) {
        continue;
      }
      facilities.add(facility);
      if (facility.activities().isPresent()) {
        activities.addAll(facility.activities().get());
      } else {
        withoutStatedActivities.add(facility);
      }
    }
    facilities.sort(Comparator.comparing(Facility::id));
    withoutStatedActivities.sort(Comparator.comparing(Facility::id));
  }

  /** Facilities in scope, by id, so that the order of the input leaves no trace. */
  List<Facility> facilities() {
    return facilities;
  }

  CertificationScope scope() {
    return scope;
  }

  Set<SupplyChainActivity> activities() {
    return activities;
  }

  List<Facility> withoutStatedActivities() {
    return withoutStatedActivities;
  }

  /** Relation of evidence to the entity (target null) or to a facility. */
  Relation relation(@Nullable String unit, Coverage coverage, @Nullable Facility target) {
    boolean ofEntity = unit == null || unit.equals(entityId);
    if (!ofEntity && outOfScope.contains(unit)) {
      return Relation.NONE;
    }
    if (target == null) {
      return ofEntity && coverage != Coverage.SOME_SITES ? Relation.WHOLE : Relation.PART;
    }
    if (target.id().equals(unit)) {
      return coverage == Coverage.SOME_SITES ? Relation.PART : Relation.WHOLE;
    }
    if (ofEntity || unitsAbove.getOrDefault(target.id(), Set.of()).contains(unit)) {
      return switch (coverage) {
        case EVERY_SITE -> Relation.WHOLE;
        case SOME_SITES -> Relation.PART;
        case AGGREGATE -> facilities.size() == 1 ? Relation.WHOLE : Relation.GROUP;
      };
    }
    return Relation.NONE;
  }

  /** Whether a circumstance is declared for the whole scope: TRUE, FALSE, or null. */
  @Nullable Boolean declared(Circumstance circumstance) {
    Boolean ofScope = scope.circumstances().get(circumstance);
    if (Boolean.TRUE.equals(ofScope)) {
      return true;
    }
    boolean allAbsent = !facilities.isEmpty();
    for (Facility facility : facilities) {
      Boolean here = ownDeclaration(circumstance, facility);
      if (Boolean.TRUE.equals(here)) {
        return true;
      }
      allAbsent &= Boolean.FALSE.equals(here);
    }
    return (Boolean.FALSE.equals(ofScope) || allAbsent) ? Boolean.FALSE : null;
  }

  /** Whether a circumstance is declared for one facility: its own word, else the scope's. */
  @Nullable Boolean declared(Circumstance circumstance, Facility facility) {
    Boolean here = ownDeclaration(circumstance, facility);
    return here != null ? here : scope.circumstances().get(circumstance);
  }

  private static @Nullable Boolean ownDeclaration(Circumstance circumstance, Facility facility) {
    Boolean here = facility.circumstances().get(circumstance);
    if (here != null || facility.productionSince().isEmpty()) {
      return here;
    }
    boolean isNew = facility.productionSince().getAsInt() >= FIRST_YEAR_OF_NEW_SMELTERS;
    return switch (circumstance) {
      case POST_2020_SMELTER -> isNew;
      case PRE_2021_SMELTER -> !isNew;
      default -> null;
    };
  }
}
