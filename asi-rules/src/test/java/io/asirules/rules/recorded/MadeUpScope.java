package io.asirules.rules.recorded;

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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity and its certification scope: a small tree of units with up to six facilities.
 *
 * @param entity who is assessed
 * @param scope the scope
 * @param units ids that evidence may speak of: units and facilities, in scope or out of it, and the
 *     entity
 */
record MadeUpScope(Entity entity, CertificationScope scope, List<String> units) {
  private static final String ENTITY = "entity";

  /** All of this edition; not read from the model, which may get more. */
  private static final List<Circumstance> CIRCUMSTANCES =
      List.of(
          Circumstance.NEW_PROJECT_OR_MAJOR_CHANGE,
          Circumstance.SUSPENDED_OPERATIONS,
          Circumstance.MERGER_OR_ACQUISITION,
          Circumstance.CLOSURE_DECOMMISSIONING_OR_DIVESTMENT,
          Circumstance.INDIGENOUS_PEOPLES_PRESENT,
          Circumstance.DISPLACEMENT,
          Circumstance.MATERIAL_WATER_RISK,
          Circumstance.MATERIAL_BIODIVERSITY_RISK,
          Circumstance.PRIORITY_ECOSYSTEM_SERVICES,
          Circumstance.WORLD_HERITAGE_PROPERTY_NEARBY,
          Circumstance.PROTECTED_AREA_NEARBY,
          Circumstance.CULTURAL_HERITAGE_AFFECTED,
          Circumstance.SECURITY_PROVIDERS_USED,
          Circumstance.PUBLIC_LIFE_CYCLE_CLAIM,
          Circumstance.SIGNIFICANT_SPILL,
          Circumstance.RESIDUE_LAGOONING,
          Circumstance.SITE_CLOSED,
          Circumstance.LAW_RESTRICTS_ASSOCIATION,
          Circumstance.POST_2020_SMELTER,
          Circumstance.PRE_2021_SMELTER,
          Circumstance.IMPACT_CAUSED_OR_CONTRIBUTED);

  private static final List<SupplyChainActivity> ACTIVITIES =
      List.of(
          SupplyChainActivity.ALUMINIUM_SMELTING,
          SupplyChainActivity.ALUMINIUM_SMELTING,
          SupplyChainActivity.ALUMINIUM_SMELTING,
          SupplyChainActivity.CASTHOUSE,
          SupplyChainActivity.CASTHOUSE,
          SupplyChainActivity.BAUXITE_MINING,
          SupplyChainActivity.BAUXITE_MINING,
          SupplyChainActivity.ALUMINA_REFINING,
          SupplyChainActivity.ALUMINA_REFINING,
          SupplyChainActivity.REMELTING_REFINING,
          SupplyChainActivity.SEMI_FABRICATION,
          SupplyChainActivity.SEMI_FABRICATION,
          SupplyChainActivity.BAUXITE_DEVELOPMENT,
          SupplyChainActivity.HIGH_PURITY_ALUMINA,
          SupplyChainActivity.MATERIAL_CONVERSION,
          SupplyChainActivity.OTHER_MANUFACTURING_OR_SALE);

  /** How much the scope declares of circumstances. */
  private enum Declarations {
    FEW,
    MIXED,
    ALL_PRESENT,
    ALL_ABSENT
  }

  static MadeUpScope of(Draw draw) {
    Entity entity = new Entity(ENTITY, "An Entity", membershipClass(draw), null);
    CertificationScope.Builder scope =
        CertificationScope.builder()
            .kind(draw.chance(88) ? ScopeKind.FULL : ScopeKind.MATERIAL_STEWARDSHIP_TRANSITION);
    List<String> units = new ArrayList<>();
    int count = draw.of(0, 0, 1, 1, 2, 3);
    boolean rootIsEntity = draw.chance(20);
    for (int i = 0; i < count; i++) {
      String id = i == 0 && rootIsEntity ? ENTITY : "U" + (i + 1);
      String parent = units.isEmpty() || draw.chance(30) ? null : draw.of(units);
      scope.unit(new OrgUnit(id, OrgUnitKind.DIVISION, parent, id, draw.chance(94)));
      units.add(id);
    }
    List<String> ids = new ArrayList<>();
    int facilities = draw.chance(2) ? 0 : draw.of(1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 5, 6);
    boolean smelters = draw.chance(40);
    for (int i = 1; i <= facilities; i++) {
      scope.facility(facility("F" + i, draw, units, smelters));
      ids.add("F" + i);
    }
    declare(scope, draw);
    ids.addAll(units);
    if (!ids.contains(ENTITY)) {
      ids.add(ENTITY);
    }
    return new MadeUpScope(entity, scope.build(), ids);
  }

  private static @Nullable MembershipClass membershipClass(Draw draw) {
    return switch (draw.below(40)) {
      case 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19 -> null;
      case 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33 ->
          MembershipClass.PRODUCTION_AND_TRANSFORMATION;
      case 34, 35, 36, 37, 38 -> MembershipClass.INDUSTRIAL_USERS;
      default ->
          draw.of(
              MembershipClass.DOWNSTREAM_SUPPORTERS,
              MembershipClass.GENERAL_SUPPORTERS,
              MembershipClass.CIVIL_SOCIETY,
              MembershipClass.ASSOCIATIONS);
    };
  }

  private static Facility facility(String id, Draw draw, List<String> units, boolean smelters) {
    Facility.Builder facility = Facility.builder(id).inScope(draw.chance(95));
    if (!units.isEmpty() && draw.chance(70)) {
      facility.unit(draw.of(units));
    }
    switch (draw.below(20)) {
      case 0, 1 -> {
        // Its activities are not stated.
      }
      case 2 -> facility.activities();
      default -> {
        if (smelters && draw.chance(70)) {
          facility.activities(SupplyChainActivity.ALUMINIUM_SMELTING);
        }
        int count = draw.of(1, 1, 1, 2, 2, 3);
        for (int i = 0; i < count; i++) {
          facility.activities(draw.of(ACTIVITIES));
        }
      }
    }
    if (draw.chance(65)) {
      facility.productionSince(draw.of(1998, 2015, 2019, 2020, 2020, 2021, 2021, 2022, 2024));
    }
    int declared = draw.of(0, 0, 0, 1, 2, 5);
    for (Circumstance circumstance : draw.some(CIRCUMSTANCES, declared)) {
      facility.circumstance(circumstance, draw.chance(50));
    }
    return facility.build();
  }

  private static void declare(CertificationScope.Builder scope, Draw draw) {
    Declarations declarations =
        draw.of(
            Declarations.FEW,
            Declarations.MIXED,
            Declarations.MIXED,
            Declarations.ALL_PRESENT,
            Declarations.ALL_PRESENT,
            Declarations.ALL_ABSENT);
    for (Circumstance circumstance : CIRCUMSTANCES) {
      boolean smelter =
          circumstance == Circumstance.POST_2020_SMELTER
              || circumstance == Circumstance.PRE_2021_SMELTER;
      // The start of production usually tells it.
      int all = smelter ? 15 : 90;
      switch (declarations) {
        case FEW -> maybe(scope, circumstance, draw, 10, 50);
        case MIXED -> maybe(scope, circumstance, draw, smelter ? 20 : 70, 55);
        case ALL_PRESENT -> maybe(scope, circumstance, draw, all, 95);
        case ALL_ABSENT -> maybe(scope, circumstance, draw, all, 5);
      }
    }
  }

  private static void maybe(
      CertificationScope.Builder scope,
      Circumstance circumstance,
      Draw draw,
      int declared,
      int present) {
    if (draw.chance(declared)) {
      scope.circumstance(circumstance, draw.chance(present));
    }
  }
}
