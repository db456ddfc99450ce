package io.asirules.rules.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.Severity;
import io.asirules.model.certification.UnitRollUp;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.OrgUnit;
import io.asirules.model.scope.OrgUnitKind;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.RequirementId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ScopeRollUpTest {

  private static final String TOP = "acme";
  private static final RequirementId WATER = RequirementId.parse("7.1/water-assessment");
  private static final RequirementId WASTE = RequirementId.parse("6.5/waste-strategy");

  private static OrgUnit unit(String id, String parent, boolean inScope) {
    return new OrgUnit(id, OrgUnitKind.DIVISION, parent, id, inScope);
  }

  private static Finding finding(String part, Severity severity, String site) {
    return Finding.builder(CriterionPart.parse(part).get(0), severity).site(site).build();
  }

  private static CertificationScope scope() {
    return CertificationScope.builder()
        .unit(unit("metal", null, true))
        .unit(unit("north", "metal", true))
        .unit(unit("coal", null, false))
        .facility(
            Facility.builder("smelter")
                .unit("north")
                .activities(SupplyChainActivity.ALUMINIUM_SMELTING)
                .build())
        .facility(Facility.builder("works").unit("metal").build())
        .facility(
            Facility.builder("pit")
                .unit("coal")
                .activities(SupplyChainActivity.BAUXITE_MINING)
                .build())
        .build();
  }

  @Test
  void theWorstOutcomeAndAllFindingsComeTogether() {
    Map<String, UnitRollUp> rolled =
        ScopeRollUp.of(
            scope(),
            TOP,
            Map.of(
                "smelter",
                Map.of(WATER, RequirementOutcome.MET, WASTE, RequirementOutcome.MET),
                "works",
                Map.of(WATER, RequirementOutcome.PARTLY_MET),
                "pit",
                Map.of(WATER, RequirementOutcome.NOT_MET)),
            List.of(
                finding("6.5a", Severity.MINOR_NC, "smelter"),
                finding("6.5b", Severity.MAJOR_NC, "works"),
                finding("1.1", Severity.MINOR_NC, ""),
                finding("7.1", Severity.CRITICAL_BREACH, "pit")));

    UnitRollUp metal = rolled.get("metal");
    assertThat(metal.outcomes())
        .containsEntry(WATER, RequirementOutcome.PARTLY_MET)
        .as("works has unknown activities and no outcome: not a pass")
        .containsEntry(WASTE, RequirementOutcome.NOT_ANSWERED);
    assertThat(metal.severities())
        .containsExactly(Map.entry(CriterionId.of("6.5"), Severity.MAJOR_NC));
    assertThat(metal.activities()).containsExactly(SupplyChainActivity.ALUMINIUM_SMELTING);
    assertThat(metal.activitiesKnown()).isFalse();
    assertThat(metal.unknownActivities()).containsExactly("works");
    assertThat(rolled.get("north").activitiesKnown()).isTrue();
    assertThat(rolled.get("north").outcomes()).containsEntry(WASTE, RequirementOutcome.MET);
    UnitRollUp top = rolled.get(TOP);
    assertThat(top.severities()).containsOnlyKeys(CriterionId.of("1.1"), CriterionId.of("6.5"));
    assertThat(top.outOfScope()).containsExactly("coal", "pit");
    assertThat(top.facilities()).containsExactly("smelter", "works");
    assertThat(top.activities()).doesNotContain(SupplyChainActivity.BAUXITE_MINING);
    assertThat(rolled.keySet())
        .containsExactly(TOP, "metal", "north", "coal", "smelter", "works", "pit");
  }

  @Test
  void whatIsOutOfScopeKeepsItsOwnFindingsAndNothingElse() {
    UnitRollUp pit =
        ScopeRollUp.of(scope(), TOP, List.of(finding("7.1", Severity.MAJOR_NC, "pit"))).get("pit");

    assertThat(pit.inScope()).isFalse();
    assertThat(pit.findings()).hasSize(1);
    assertThat(pit.facilities()).isEmpty();
    assertThat(pit.activities()).isEmpty();
  }

  @Test
  void aSiteThatIsNotThereIsAnError() {
    assertThatThrownBy(
            () ->
                ScopeRollUp.of(
                    scope(), TOP, List.of(finding("7.1", Severity.MAJOR_NC, "smelters"))))
        .isInstanceOf(AsiException.class)
        .hasMessage(
            "finding 7.1 names site 'smelters', which the scope does not have; expected one of"
                + " [acme, coal, metal, north, pit, smelter, works]");
    assertThatThrownBy(() -> ScopeRollUp.of(scope(), TOP, Map.of("x", Map.of()), List.of()))
        .isInstanceOf(AsiException.class)
        .hasMessageStartingWith("an outcome names site 'x', which the scope does not have");
  }

  /** A tree as a list: each unit's parent is one before it, or none. */
  private record Tree(
      List<Integer> parents,
      List<Boolean> unitsIn,
      List<Integer> homes,
      List<Integer> activities,
      List<Integer> outcomes,
      List<Integer> findings) {

    List<OrgUnit> units() {
      List<OrgUnit> units = new ArrayList<>();
      for (int i = 0; i < parents.size(); i++) {
        int parent = parents.get(i) % (i + 1) - 1;
        units.add(unit("u" + i, parent < 0 ? null : "u" + parent, unitsIn.get(i)));
      }
      return units;
    }

    List<Facility> facilities(Map<String, String> renamed) {
      List<Facility> facilities = new ArrayList<>();
      for (int i = 0; i < homes.size(); i++) {
        int home = homes.get(i) % (parents.size() + 1) - 1;
        String unit = home < 0 ? null : "u" + home;
        Facility.Builder facility =
            Facility.builder("f" + i).unit(unit == null ? null : renamed.getOrDefault(unit, unit));
        int activity = activities.get(i);
        if (activity == 1) {
          facility.activities();
        } else if (activity > 1) {
          facility.activities(SupplyChainActivity.values()[activity]);
        }
        facilities.add(facility.build());
      }
      return facilities;
    }

    Map<String, Map<RequirementId, RequirementOutcome>> results() {
      Map<String, Map<RequirementId, RequirementOutcome>> results = new LinkedHashMap<>();
      for (int i = 0; i < homes.size(); i++) {
        int outcome = outcomes.get(i);
        if (outcome < RequirementOutcome.values().length) {
          results.put(
              "f" + i, Map.of(i % 2 == 0 ? WATER : WASTE, RequirementOutcome.values()[outcome]));
        }
      }
      return results;
    }

    List<Finding> found() {
      List<Finding> found = new ArrayList<>();
      for (int i = 0; i < findings.size(); i++) {
        String site = homes.isEmpty() ? "" : "f" + findings.get(i) % homes.size();
        found.add(finding("6." + (1 + i % 3), Severity.values()[findings.get(i) % 3], site));
      }
      return found;
    }
  }

  @Provide
  Arbitrary<Tree> trees() {
    Arbitrary<Integer> any = Arbitraries.integers().between(0, 9);
    Arbitrary<Boolean> mostlyIn = Arbitraries.of(true, true, true, false);
    return Arbitraries.integers()
        .between(0, 6)
        .flatMap(
            units ->
                Arbitraries.integers()
                    .between(0, 8)
                    .flatMap(
                        facilities ->
                            Combinators.combine(
                                    any.list().ofSize(units),
                                    mostlyIn.list().ofSize(units),
                                    any.list().ofSize(facilities),
                                    any.list().ofSize(facilities),
                                    any.list().ofSize(facilities),
                                    any.list().ofMaxSize(5))
                                .as(Tree::new)));
  }

  private static CertificationScope scope(List<OrgUnit> units, List<Facility> facilities) {
    CertificationScope.Builder scope = CertificationScope.builder();
    units.forEach(scope::unit);
    facilities.forEach(scope::facility);
    return scope.build();
  }

  @Property(tries = 300)
  void orderLeavesNoTrace(@ForAll("trees") Tree tree, @ForAll long seed) {
    List<OrgUnit> units = tree.units();
    List<Facility> facilities = tree.facilities(Map.of());
    List<Finding> findings = tree.found();
    var straight = ScopeRollUp.of(scope(units, facilities), TOP, tree.results(), findings);
    Random random = new Random(seed);
    Collections.shuffle(units, random);
    Collections.shuffle(facilities, random);
    Collections.shuffle(findings, random);

    assertThat(
            ScopeRollUp.of(scope(units, facilities), TOP, new HashMap<>(tree.results()), findings))
        .isEqualTo(straight);
  }

  @Property(tries = 300)
  void groupingLeavesNoTrace(@ForAll("trees") Tree tree, @ForAll long seed) {
    List<OrgUnit> units = tree.units();
    var straight =
        ScopeRollUp.of(scope(units, tree.facilities(Map.of())), TOP, tree.results(), tree.found());
    // Some facilities move below a new unit under the one that they had.
    Random random = new Random(seed);
    Map<String, String> moved = new HashMap<>();
    List<OrgUnit> more = new ArrayList<>(units);
    for (OrgUnit each : units) {
      if (random.nextBoolean()) {
        more.add(unit("group-" + each.id(), each.id(), true));
        moved.put(each.id(), "group-" + each.id());
      }
    }
    var grouped =
        ScopeRollUp.of(scope(more, tree.facilities(moved)), TOP, tree.results(), tree.found());

    for (String id : straight.keySet()) {
      UnitRollUp before = straight.get(id);
      UnitRollUp after = grouped.get(id);
      assertThat(after.outcomes()).isEqualTo(before.outcomes());
      assertThat(after.findings()).isEqualTo(before.findings());
      assertThat(after.activities()).isEqualTo(before.activities());
      assertThat(after.unknownActivities()).isEqualTo(before.unknownActivities());
      assertThat(after.facilities()).isEqualTo(before.facilities());
    }
  }

  @Property(tries = 300)
  void whatIsAboveIsNeverBetterThanWhatIsInScopeBelow(@ForAll("trees") Tree tree) {
    CertificationScope scope = scope(tree.units(), tree.facilities(Map.of()));
    var rolled = ScopeRollUp.of(scope, TOP, tree.results(), tree.found());
    UnitRollUp top = rolled.get(TOP);

    for (Facility facility : scope.facilitiesInScope()) {
      UnitRollUp below = rolled.get(facility.id());
      below
          .outcomes()
          .forEach(
              (id, outcome) -> assertThat(top.outcomes().get(id)).isLessThanOrEqualTo(outcome));
      assertThat(top.findings()).containsAll(below.findings());
      assertThat(top.activities()).containsAll(below.activities());
      assertThat(top.activitiesKnown() && !below.activitiesKnown()).isFalse();
    }
  }
}
