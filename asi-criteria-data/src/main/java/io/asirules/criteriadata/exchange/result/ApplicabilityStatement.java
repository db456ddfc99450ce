package io.asirules.criteriadata.exchange.result;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.asirules.model.assessment.Applicability;
import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.Standard;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Which criteria of an edition apply to activities and circumstances, with reasons. Immutable.
 *
 * @param standard the edition
 * @param asOf the day that counts
 * @param activities the supply chain activities; empty where they are not stated
 * @param circumstances what was declared present (true) or absent
 * @param results the criteria, in order, each with its applicability
 * @param stamp what decided
 */
public record ApplicabilityStatement(
    Standard standard,
    LocalDate asOf,
    Set<SupplyChainActivity> activities,
    Map<Circumstance, Boolean> circumstances,
    Map<Criterion, Applicability> results,
    StampLine stamp) {

  /** Copies the collections. */
  public ApplicabilityStatement {
    activities = ImmutableSet.copyOf(activities);
    circumstances = ImmutableMap.copyOf(circumstances);
    results = ImmutableMap.copyOf(results);
  }

  /**
   * Counts the criteria.
   *
   * @return how many have each status, none left out
   */
  public Map<ApplicabilityStatus, Integer> summary() {
    Map<ApplicabilityStatus, Integer> counts = new EnumMap<>(ApplicabilityStatus.class);
    for (ApplicabilityStatus status : ApplicabilityStatus.values()) {
      counts.put(status, 0);
    }
    results.values().forEach(result -> counts.merge(result.status(), 1, Integer::sum));
    return counts;
  }
}
