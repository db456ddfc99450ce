package io.asirules.rules.scope;

import io.asirules.model.AsiException;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.assessment.RequirementResult;
import io.asirules.model.assessment.SiteResult;
import io.asirules.model.audit.Finding;
import io.asirules.model.certification.UnitRollUp;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.OrgUnit;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.RequirementId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings results and findings together along the tree of units: at each place the worst outcome and
 * the union of findings of what is in scope at it or below it. What is out of scope is named and
 * counts nowhere above; what nobody stated stays unknown. PROCESS.md, section 5, is the
 * specification.
 *
 * <p>Independent of the order of units, facilities, outcomes and findings, and of units between a
 * facility and the place. Stateless; safe for use by many threads.
 */
public final class ScopeRollUp {

  private final Map<String, String> parents;
  private final Set<String> out;
  private final String entity;
  private final Map<String, Place> places = new LinkedHashMap<>();

  private ScopeRollUp(CertificationScope scope, String entity) {
    this.parents = scope.parents();
    this.out = scope.outOfScope();
    this.entity = entity;
    places.put(entity, new Place());
    scope.units().forEach(unit -> places.put(unit.id(), new Place()));
    scope.facilities().forEach(facility -> places.put(facility.id(), new Place()));
  }

  /**
   * Rolls findings up, without outcomes.
   *
   * @param scope the scope
   * @param entity id of the entity at the top
   * @param findings findings whose site is the id of a facility or unit; no site, or the entity:
   *     the whole scope
   * @return the entity first, then units and facilities in the order given
   * @throws AsiException if a finding names a site that the scope does not have
   */
  public static Map<String, UnitRollUp> of(
      CertificationScope scope, String entity, Collection<Finding> findings) {
    return of(scope, entity, Map.of(), findings);
  }

  /**
   * Rolls an assessment and findings up.
   *
   * @param scope the scope that was assessed
   * @param assessment outcomes of the requirements that each facility must show
   * @param findings see above
   * @return the entity first, then units and facilities in the order given
   * @throws AsiException if a finding or an outcome names a site that the scope does not have
   */
  public static Map<String, UnitRollUp> of(
      CertificationScope scope, Assessment assessment, Collection<Finding> findings) {
    Map<String, Map<RequirementId, RequirementOutcome>> outcomes = new HashMap<>();
    for (CriterionResult criterion : assessment.criteria()) {
      for (RequirementResult requirement : criterion.requirements()) {
        for (SiteResult site : requirement.sites()) {
          outcomes
              .computeIfAbsent(site.site(), any -> new HashMap<>())
              .put(requirement.requirement().id(), site.outcome());
        }
      }
    }
    return of(scope, assessment.entity().id(), outcomes, findings);
  }

  /**
   * Rolls outcomes and findings up.
   *
   * @param scope the scope
   * @param entity id of the entity at the top
   * @param outcomes outcome by facility and requirement; a facility that lacks a requirement is not
   *     bound by it, or, where its activities are not stated, has not answered it
   * @param findings see above
   * @return the entity first, then units and facilities in the order given
   * @throws AsiException if a finding or an outcome names a site that the scope does not have
   */
  public static Map<String, UnitRollUp> of(
      CertificationScope scope,
      String entity,
      Map<String, Map<RequirementId, RequirementOutcome>> outcomes,
      Collection<Finding> findings) {
    ScopeRollUp rollUp = new ScopeRollUp(scope, entity);
    SortedSet<RequirementId> asked = new TreeSet<>();
    outcomes.forEach(
        (site, results) -> {
          rollUp.require("an outcome", site);
          asked.addAll(results.keySet());
        });
    for (OrgUnit unit : scope.units()) {
      if (rollUp.out.contains(unit.id())) {
        rollUp.upwards(unit.id()).forEach(place -> place.outOfScope.add(unit.id()));
      }
    }
    for (Facility facility : scope.facilities()) {
      rollUp.add(facility, asked, outcomes.getOrDefault(facility.id(), Map.of()));
    }
    findings.forEach(rollUp::add);
    return rollUp.results();
  }

  private void add(
      Facility facility, Set<RequirementId> asked, Map<RequirementId, RequirementOutcome> results) {
    String id = facility.id();
    if (out.contains(id)) {
      upwards(id).forEach(place -> place.outOfScope.add(id));
      return;
    }
    Map<RequirementId, RequirementOutcome> known = new HashMap<>(results);
    boolean unknown = facility.activities().isEmpty();
    if (unknown) {
      asked.forEach(each -> known.putIfAbsent(each, RequirementOutcome.NOT_ANSWERED));
    }
    for (Place place : upwards(id)) {
      place.facilities.add(id);
      place.activities.addAll(facility.activities().orElse(Set.of()));
      if (unknown) {
        place.unknown.add(id);
      }
      known.forEach(
          (each, outcome) -> place.outcomes.merge(each, outcome, RequirementOutcome::worse));
    }
  }

  private void add(Finding finding) {
    String site = finding.site().orElse(entity);
    require("finding " + finding.part(), site);
    if (out.contains(site)) {
      place(site).findings.add(finding);
    } else {
      upwards(site).forEach(place -> place.findings.add(finding));
    }
  }

  private void require(String what, String site) {
    if (!places.containsKey(site)) {
      throw new AsiException(
          what
              + " names site '"
              + site
              + "', which the scope does not have; expected one of "
              + new TreeSet<>(places.keySet()));
    }
  }

  private Place place(String id) {
    Place place = places.get(id);
    if (place == null) {
      throw new AsiException("the scope has no '" + id + "'");
    }
    return place;
  }

  /** The place itself and all above it, the entity included. */
  private List<Place> upwards(String id) {
    List<Place> found = new ArrayList<>();
    for (String at = id; !at.isEmpty() && !at.equals(entity); at = parents.getOrDefault(at, "")) {
      found.add(place(at));
    }
    found.add(place(entity));
    return found;
  }

  private Map<String, UnitRollUp> results() {
    Map<String, UnitRollUp> results = new LinkedHashMap<>();
    places.forEach((id, place) -> results.put(id, place.result(id, !out.contains(id))));
    return Collections.unmodifiableMap(results);
  }

  /** What was gathered at one place. */
  private static final class Place {
    private final SortedSet<String> facilities = new TreeSet<>();
    private final SortedSet<String> outOfScope = new TreeSet<>();
    private final Set<SupplyChainActivity> activities = EnumSet.noneOf(SupplyChainActivity.class);
    private final SortedSet<String> unknown = new TreeSet<>();
    private final SortedMap<RequirementId, RequirementOutcome> outcomes = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    UnitRollUp result(String id, boolean inScope) {
      return new UnitRollUp(
          id, inScope, facilities, outOfScope, activities, unknown, outcomes, findings);
    }
  }
}
