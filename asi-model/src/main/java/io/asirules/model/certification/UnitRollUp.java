package io.asirules.model.certification;

import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.Severity;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.RequirementId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What comes together at one place of the tree of units: the entity, a unit or a facility, with
 * everything below it. Immutable and safe for use by many threads.
 *
 * @param id the place
 * @param inScope whether it is in scope itself
 * @param facilities facilities in scope, at it or below it
 * @param outOfScope units and facilities out of scope, at it or below it
 * @param activities activities that are known of the facilities in scope
 * @param unknownActivities facilities in scope whose activities nobody stated; while there is one,
 *     {@code activities} is a lower bound
 * @param outcomes of each requirement that facilities must show, the worst over those in scope
 * @param findings findings of all of them, each once
 */
public record UnitRollUp(
    String id,
    boolean inScope,
    SortedSet<String> facilities,
    SortedSet<String> outOfScope,
    Set<SupplyChainActivity> activities,
    SortedSet<String> unknownActivities,
    SortedMap<RequirementId, RequirementOutcome> outcomes,
    List<Finding> findings) {

  /** Copies the collections. */
  public UnitRollUp {
    facilities = Collections.unmodifiableSortedSet(new TreeSet<>(facilities));
    outOfScope = Collections.unmodifiableSortedSet(new TreeSet<>(outOfScope));
    Set<SupplyChainActivity> known = EnumSet.noneOf(SupplyChainActivity.class);
    known.addAll(activities);
    activities = Collections.unmodifiableSet(known);
    unknownActivities = Collections.unmodifiableSortedSet(new TreeSet<>(unknownActivities));
    outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
    findings = findings.stream().sorted(Finding.ORDER).distinct().toList();
  }

  /**
   * Tells whether the activities of all facilities in scope are known.
   *
   * @return false while one is unknown
   */
  public boolean activitiesKnown() {
    return unknownActivities.isEmpty();
  }

  /**
   * Returns the worst severity of each criterion that has a finding.
   *
   * @return severity by criterion
   */
  public Map<CriterionId, Severity> severities() {
    SortedMap<CriterionId, Severity> worst = new TreeMap<>();
    for (Finding finding : findings) {
      worst.merge(
          finding.part().criterion(),
          finding.severity(),
          (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }
    return Collections.unmodifiableMap(worst);
  }
}
