package io.asirules.rules.internal.scope;

import io.asirules.model.evidence.Coverage;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.OrgUnit;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.rules.observation.Extent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A certification scope, prepared for many look-ups. EVALUATION.md, sections 1 to 3. */
public final class ScopeView {

  private final String entityId;
  private final CertificationScope scope;
  private final List<Facility> facilities = new ArrayList<>();
  private final Set<SupplyChainActivity> activities = EnumSet.noneOf(SupplyChainActivity.class);
  private final List<Facility> withoutStatedActivities = new ArrayList<>();
  private final Map<String, Set<String>> unitsAbove = new HashMap<>();
  private final Set<String> outOfScope = new HashSet<>();
  private final Map<Circumstance, Boolean> declared = new EnumMap<>(Circumstance.class);
  private final Set<Circumstance> fromStart = EnumSet.noneOf(Circumstance.class);
  private final int newSmeltersFrom;

  /**
   * Prepares a scope.
   *
   * @param input whose scope
   * @param newSmeltersFrom first year of production of a smelter that counts as new
   */
  public ScopeView(SelfAssessment input, int newSmeltersFrom) {
    this.newSmeltersFrom = newSmeltersFrom;
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
    for (Circumstance circumstance : Circumstance.values()) {
      Boolean known = ofWholeScope(circumstance, this::ownDeclaration);
      if (known != null) {
        declared.put(circumstance, known);
        if (!known.equals(ofWholeScope(circumstance, ScopeView::said))) {
          fromStart.add(circumstance);
        }
      }
    }
  }

  /**
   * Returns the facilities in scope.
   *
   * @return the facilities by id, so that the order of the input leaves no trace
   */
  public List<Facility> facilities() {
    return facilities;
  }

  /**
   * Returns the scope as it was given.
   *
   * @return the scope
   */
  public CertificationScope scope() {
    return scope;
  }

  /**
   * Returns the activities of all facilities in scope.
   *
   * @return the activities that are stated
   */
  public Set<SupplyChainActivity> activities() {
    return activities;
  }

  /**
   * Returns the facilities in scope whose activities nobody stated.
   *
   * @return the facilities by id
   */
  public List<Facility> withoutStatedActivities() {
    return withoutStatedActivities;
  }

  /**
   * Tells how far a piece of evidence speaks of a place.
   *
   * @param unit the unit that the evidence is about, or null for the entity
   * @param coverage how much of the unit it covers
   * @param target the facility, or null for the entity
   * @return how far; NONE where it does not speak of the place
   */
  public Extent relation(@Nullable String unit, Coverage coverage, @Nullable Facility target) {
    boolean ofEntity = unit == null || unit.equals(entityId);
    if (!ofEntity && outOfScope.contains(unit)) {
      return Extent.NONE;
    }
    if (target == null) {
      return ofEntity && coverage != Coverage.SOME_SITES ? Extent.WHOLE : Extent.PART;
    }
    if (target.id().equals(unit)) {
      return coverage == Coverage.SOME_SITES ? Extent.PART : Extent.WHOLE;
    }
    if (ofEntity || unitsAbove.getOrDefault(target.id(), Set.of()).contains(unit)) {
      return switch (coverage) {
        case EVERY_SITE -> Extent.WHOLE;
        case SOME_SITES -> Extent.PART;
        case AGGREGATE -> facilities.size() == 1 ? Extent.WHOLE : Extent.GROUP;
      };
    }
    return Extent.NONE;
  }

  /**
   * Tells what is declared about a circumstance for the whole scope.
   *
   * @param circumstance the circumstance
   * @return present or absent, or null when not declared
   */
  public @Nullable Boolean declared(Circumstance circumstance) {
    return declared.get(circumstance);
  }

  /**
   * Returns what is declared for the whole scope.
   *
   * @return true for a circumstance that is present, false for one that is absent
   */
  public Map<Circumstance, Boolean> circumstances() {
    return Collections.unmodifiableMap(declared);
  }

  /**
   * Returns the circumstances of the whole scope that follow from the years in which production
   * started, and from nothing that is declared.
   *
   * @return the circumstances
   */
  public Set<Circumstance> fromStart() {
    return fromStart;
  }

  private @Nullable Boolean ofWholeScope(
      Circumstance circumstance, BiFunction<Circumstance, Facility, @Nullable Boolean> ofFacility) {
    Boolean ofScope = scope.circumstances().get(circumstance);
    if (Boolean.TRUE.equals(ofScope)) {
      return true;
    }
    boolean allAbsent = !facilities.isEmpty();
    for (Facility facility : facilities) {
      Boolean here = ofFacility.apply(circumstance, facility);
      if (Boolean.TRUE.equals(here)) {
        return true;
      }
      allAbsent &= Boolean.FALSE.equals(here);
    }
    return (Boolean.FALSE.equals(ofScope) || allAbsent) ? Boolean.FALSE : null;
  }

  /**
   * Tells what is declared about a circumstance for one facility: its own word, else the scope's.
   *
   * @param circumstance the circumstance
   * @param facility the facility
   * @return present or absent, or null when not declared
   */
  public @Nullable Boolean declared(Circumstance circumstance, Facility facility) {
    Boolean here = ownDeclaration(circumstance, facility);
    return here != null ? here : scope.circumstances().get(circumstance);
  }

  /**
   * Tells whether a circumstance of a facility follows from the year in which production started.
   *
   * @param circumstance the circumstance
   * @param facility the facility
   * @return false where it is declared, or has nothing to do with that year
   */
  public boolean followsFromStart(Circumstance circumstance, Facility facility) {
    return facility.productionSince().isPresent()
        && facility.circumstances().get(circumstance) == null
        && (circumstance == Circumstance.POST_2020_SMELTER
            || circumstance == Circumstance.PRE_2021_SMELTER);
  }

  private static @Nullable Boolean said(Circumstance circumstance, Facility facility) {
    return facility.circumstances().get(circumstance);
  }

  private @Nullable Boolean ownDeclaration(Circumstance circumstance, Facility facility) {
    Boolean here = said(circumstance, facility);
    if (here != null || facility.productionSince().isEmpty()) {
      return here;
    }
    boolean isNew = facility.productionSince().getAsInt() >= newSmeltersFrom;
    return switch (circumstance) {
      case POST_2020_SMELTER -> isNew;
      case PRE_2021_SMELTER -> !isNew;
      default -> null;
    };
  }
}
