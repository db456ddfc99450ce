package io.asirules.rules.oracle;

import io.asirules.model.evidence.Coverage;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.OrgUnit;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Attested;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The certification scope as sections 1 to 3 look at it. */
final class ReferenceScope {

  /** How far a statement speaks about a case. */
  enum Relation {
    WHOLE,
    PART,
    GROUP,
    NONE
  }

  /** What is declared about a circumstance. */
  enum Presence {
    PRESENT,
    ABSENT,
    NOT_DECLARED
  }

  private final CertificationScope scope;
  private final String entity;
  private final Map<String, String> parents;
  private final Set<String> outOfScope = new HashSet<>();
  private final List<Facility> facilities = new ArrayList<>();
  private final Set<SupplyChainActivity> activities = EnumSet.noneOf(SupplyChainActivity.class);
  private int unstated;

  ReferenceScope(CertificationScope scope, String entity) {
    this.scope = scope;
    this.entity = entity;
    this.parents = scope.parents();
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
      for (String at = id; !at.isEmpty(); at = parents.getOrDefault(at, "")) {
        if (excluded.contains(at)) {
          outOfScope.add(id);
        }
      }
    }
    for (Facility facility : scope.facilities()) {
      if (!outOfScope.contains(facility.id())) {
        facilities.add(facility);
        facilities.sort(java.util.Comparator.comparing(Facility::id));
        facility.activities().ifPresent(activities::addAll);
        if (facility.activities().isEmpty()) {
          unstated++;
        }
      }
    }
  }

  /** Facilities in scope: neither they nor a unit above them is excluded. */
  List<Facility> facilities() {
    return facilities;
  }

  /** Activities stated for any facility in scope. */
  Set<SupplyChainActivity> activities() {
    return activities;
  }

  /** Number of facilities in scope whose activities nobody stated. */
  int unstated() {
    return unstated;
  }

  /** Section 3, the table. A null site stands for the entity. */
  Relation relation(@Nullable String unit, Coverage coverage, @Nullable Facility site) {
    boolean ofEntity = unit == null || unit.equals(entity);
    if (!ofEntity && outOfScope.contains(unit)) {
      return Relation.NONE;
    }
    if (site == null) {
      return ofEntity && coverage != Coverage.SOME_SITES ? Relation.WHOLE : Relation.PART;
    }
    if (ofEntity || isAbove(unit, site)) {
      return switch (coverage) {
        case EVERY_SITE -> Relation.WHOLE;
        case SOME_SITES -> Relation.PART;
        case AGGREGATE -> facilities.size() == 1 ? Relation.WHOLE : Relation.GROUP;
      };
    }
    if (site.id().equals(unit)) {
      return coverage == Coverage.SOME_SITES ? Relation.PART : Relation.WHOLE;
    }
    return Relation.NONE;
  }

  private boolean isAbove(@Nullable String unit, Facility site) {
    String at = parents.getOrDefault(site.id(), "");
    while (!at.isEmpty()) {
      if (at.equals(unit)) {
        return true;
      }
      at = parents.getOrDefault(at, "");
    }
    return false;
  }

  /** What is declared of a circumstance for the whole scope. */
  Presence presence(Circumstance circumstance) {
    Boolean ofScope = scope.circumstances().get(circumstance);
    boolean present = Boolean.TRUE.equals(ofScope);
    boolean everySiteAbsent = !facilities.isEmpty();
    for (Facility facility : facilities) {
      Boolean own = own(facility, circumstance);
      present |= Boolean.TRUE.equals(own);
      everySiteAbsent &= Boolean.FALSE.equals(own);
    }
    if (present) {
      return Presence.PRESENT;
    }
    boolean absent = Boolean.FALSE.equals(ofScope) || everySiteAbsent;
    return absent ? Presence.ABSENT : Presence.NOT_DECLARED;
  }

  /** What is declared of a circumstance for a facility; a null site stands for the entity. */
  Presence presence(Circumstance circumstance, @Nullable Facility site) {
    if (site == null) {
      return presence(circumstance);
    }
    Boolean declared = own(site, circumstance);
    if (declared == null) {
      declared = scope.circumstances().get(circumstance);
    }
    if (declared == null) {
      return Presence.NOT_DECLARED;
    }
    return declared ? Presence.PRESENT : Presence.ABSENT;
  }

  boolean anyAbsent(List<Attested<Circumstance>> conditions, @Nullable Facility site) {
    for (Attested<Circumstance> condition : conditions) {
      if (presence(condition.value(), site) == Presence.ABSENT) {
        return true;
      }
    }
    return false;
  }

  /** Whether a circumstance of the site, if it has one of these, follows from its first year. */
  boolean anyFromStart(List<Attested<Circumstance>> conditions, @Nullable Facility site) {
    return conditions.stream().anyMatch(each -> isFromStart(each.value(), site));
  }

  /** Whether every circumstance that is absent at the site is so because of its first year. */
  boolean absentFromStartAlone(List<Attested<Circumstance>> conditions, @Nullable Facility site) {
    return conditions.stream()
        .filter(each -> presence(each.value(), site) == Presence.ABSENT)
        .allMatch(each -> isFromStart(each.value(), site));
  }

  private static boolean isFromStart(Circumstance circumstance, @Nullable Facility site) {
    boolean ofStart =
        circumstance == Circumstance.POST_2020_SMELTER
            || circumstance == Circumstance.PRE_2021_SMELTER;
    return ofStart
        && site != null
        && site.productionSince().isPresent()
        && site.circumstances().get(circumstance) == null;
  }

  /** A facility's declaration, or what follows from the year in which it began to produce. */
  private static @Nullable Boolean own(Facility facility, Circumstance circumstance) {
    Boolean declared = facility.circumstances().get(circumstance);
    if (declared != null || facility.productionSince().isEmpty()) {
      return declared;
    }
    boolean after2020 = facility.productionSince().getAsInt() > 2020;
    return switch (circumstance) {
      case POST_2020_SMELTER -> after2020;
      case PRE_2021_SMELTER -> !after2020;
      default -> null;
    };
  }
}
