package io.asirules.rules.oracle;

import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.Entity;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.MembershipClass;
import io.asirules.model.scope.OrgUnit;
import io.asirules.model.scope.OrgUnitKind;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.scope.SupplyChainActivity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Arbitrary entities and scopes: a small tree of units with up to four facilities. */
final class ScopeArbitraries {
  static final String ENTITY = "entity";
  private static final int MAX_UNITS = 3;

  private record UnitDraft(int parent, boolean inScope) {}

  private record FacilityDraft(
      int unit,
      boolean inScope,
      @Nullable Set<SupplyChainActivity> activities,
      @Nullable Integer since,
      Map<Circumstance, Boolean> circumstances) {}

  private ScopeArbitraries() {}

  /** Members of every class, and of none. */
  static Arbitrary<Entity> entities() {
    Arbitrary<@Nullable MembershipClass> classes =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.just(null)),
            Tuple.of(6, Arbitraries.of(MembershipClass.PRODUCTION_AND_TRANSFORMATION)),
            Tuple.of(3, Arbitraries.of(MembershipClass.INDUSTRIAL_USERS)),
            Tuple.of(1, Arbitraries.of(MembershipClass.class)));
    return classes.map(membership -> new Entity(ENTITY, "An Entity", membership, null));
  }

  static Arbitrary<CertificationScope> scopes() {
    Arbitrary<ScopeKind> kinds =
        Arbitraries.frequency(
            Tuple.of(9, ScopeKind.FULL), Tuple.of(1, ScopeKind.MATERIAL_STEWARDSHIP_TRANSITION));
    Arbitrary<UnitDraft> unit =
        Combinators.combine(Arbitraries.of(0, 1, 2, 3), mostly()).as(UnitDraft::new);
    Arbitrary<Integer> sites =
        Arbitraries.frequency(
            Tuple.of(12, 1), Tuple.of(12, 2), Tuple.of(8, 3), Tuple.of(4, 4), Tuple.of(1, 0));
    Arbitrary<List<FacilityDraft>> facilities =
        sites.flatMap(count -> facility().list().ofSize(count));
    return Combinators.combine(
            kinds,
            unit.list().ofMaxSize(MAX_UNITS),
            Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)),
            facilities,
            circumstancesOfScope())
        .as(ScopeArbitraries::scope);
  }

  private static Arbitrary<Boolean> mostly() {
    return Arbitraries.frequency(Tuple.of(14, true), Tuple.of(1, false));
  }

  private static Arbitrary<FacilityDraft> facility() {
    Arbitrary<SupplyChainActivity> activity =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(SupplyChainActivity.class)),
            Tuple.of(2, Arbitraries.just(SupplyChainActivity.ALUMINIUM_SMELTING)),
            Tuple.of(1, Arbitraries.just(SupplyChainActivity.BAUXITE_MINING)));
    Arbitrary<@Nullable Set<SupplyChainActivity>> activities =
        Arbitraries.frequencyOf(
            Tuple.of(10, activity.set().ofMinSize(1).ofMaxSize(3)),
            Tuple.of(8, Arbitraries.just(producing())),
            Tuple.of(3, Arbitraries.just(null)),
            Tuple.of(1, Arbitraries.just(Set.of())));
    Arbitrary<@Nullable Integer> since =
        Arbitraries.of(null, null, null, 1998, 2020, 2020, 2021, 2021, 2024);
    return Combinators.combine(Arbitraries.of(0, 1, 2, 3), mostly(), activities, since, few())
        .as(FacilityDraft::new);
  }

  /** All activities whose applicability is mostly known. */
  private static Set<SupplyChainActivity> producing() {
    return EnumSet.range(SupplyChainActivity.BAUXITE_MINING, SupplyChainActivity.CASTHOUSE);
  }

  /** A few circumstances; the smelter's start, on which limits depend, more often. */
  private static Arbitrary<Map<Circumstance, Boolean>> few() {
    Arbitrary<Circumstance> circumstance =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(Circumstance.class)),
            Tuple.of(
                1, Arbitraries.of(Circumstance.POST_2020_SMELTER, Circumstance.PRE_2021_SMELTER)));
    Arbitrary<Map<Circumstance, Boolean>> some =
        Arbitraries.maps(circumstance, Arbitraries.of(true, false)).ofMaxSize(6);
    return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Map.of())), Tuple.of(2, some));
  }

  /** Present, absent and undeclared, for all alike or each by itself. */
  private static Arbitrary<Map<Circumstance, Boolean>> circumstancesOfScope() {
    int count = Circumstance.values().length;
    Arbitrary<Map<Circumstance, Boolean>> mixed =
        Arbitraries.of(true, false, null).list().ofSize(count).map(ScopeArbitraries::declare);
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(Map.of())),
        Tuple.of(3, Arbitraries.just(all(true))),
        Tuple.of(1, Arbitraries.just(all(false))),
        Tuple.of(2, few()),
        Tuple.of(2, mixed));
  }

  private static Map<Circumstance, Boolean> all(boolean present) {
    Map<Circumstance, Boolean> declared = new EnumMap<>(Circumstance.class);
    for (Circumstance circumstance : Circumstance.values()) {
      declared.put(circumstance, present);
    }
    return declared;
  }

  private static Map<Circumstance, Boolean> declare(List<@Nullable Boolean> declarations) {
    Map<Circumstance, Boolean> declared = new EnumMap<>(Circumstance.class);
    for (Circumstance circumstance : Circumstance.values()) {
      Boolean present = declarations.get(circumstance.ordinal());
      if (present != null) {
        declared.put(circumstance, present);
      }
    }
    return declared;
  }

  private static CertificationScope scope(
      ScopeKind kind,
      List<UnitDraft> units,
      boolean rootIsEntity,
      List<FacilityDraft> facilities,
      Map<Circumstance, Boolean> circumstances) {
    CertificationScope.Builder builder = CertificationScope.builder().kind(kind);
    circumstances.forEach(builder::circumstance);
    List<String> ids = new ArrayList<>();
    for (UnitDraft draft : units) {
      String id = ids.isEmpty() && rootIsEntity ? ENTITY : "U" + (ids.size() + 1);
      String parent = pick(ids, draft.parent());
      builder.unit(new OrgUnit(id, OrgUnitKind.DIVISION, parent, id, draft.inScope()));
      ids.add(id);
    }
    for (int i = 0; i < facilities.size(); i++) {
      builder.facility(facility("F" + (i + 1), facilities.get(i), ids));
    }
    return builder.build();
  }

  private static Facility facility(String id, FacilityDraft draft, List<String> units) {
    Facility.Builder builder =
        Facility.builder(id).inScope(draft.inScope()).unit(pick(units, draft.unit()));
    if (draft.activities() != null) {
      builder.activities(draft.activities().toArray(new SupplyChainActivity[0]));
    }
    if (draft.since() != null) {
      builder.productionSince(draft.since());
    }
    draft.circumstances().forEach(builder::circumstance);
    return builder.build();
  }

  /** Nothing for zero or when there are too few. */
  private static @Nullable String pick(List<String> ids, int number) {
    return number == 0 || number > ids.size() ? null : ids.get(number - 1);
  }
}
