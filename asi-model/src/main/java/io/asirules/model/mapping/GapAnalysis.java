package io.asirules.model.mapping;

import io.asirules.model.AsiException;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EditionContent;
import io.asirules.model.standard.StandardId;
import io.asirules.model.standard.StandardVersion;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An assessment against one edition and what another edition changes: gaps now, and gaps that the
 * other edition opens. A preview: it answers nothing in the entity's name. Immutable and safe for
 * use by many threads.
 *
 * @param stamp what made the analysis of the assessment: the rule set that projects, the other
 *     edition, and a hash of both self-assessments
 * @param before the assessment
 * @param target the other edition
 * @param route the editions that the mapping passes through, both ends included
 * @param inferencesUsed whether mapping rows that rest on titles alone were let count
 * @param criteria one projection for every criterion of the other edition, and for every module
 *     whose criteria are not known
 * @param sources one entry for every criterion of the edition assessed
 */
public record GapAnalysis(
    Stamp stamp,
    Assessment before,
    StandardVersion target,
    List<StandardId> route,
    boolean inferencesUsed,
    List<Projection> criteria,
    List<Successor> sources) {

  /** Copies the lists. */
  public GapAnalysis {
    route = List.copyOf(route);
    criteria = List.copyOf(criteria);
    sources = List.copyOf(sources);
  }

  /**
   * An analysis that is yet to be stamped; until then its stamp is that of the assessment.
   *
   * @param before the assessment
   * @param target the other edition
   * @param route the editions that the mapping passes through, both ends included
   * @param inferencesUsed whether mapping rows that rest on titles alone were let count
   * @param criteria one projection for every criterion of the other edition
   * @param sources one entry for every criterion of the edition assessed
   */
  public GapAnalysis(
      Assessment before,
      StandardVersion target,
      List<StandardId> route,
      boolean inferencesUsed,
      List<Projection> criteria,
      List<Successor> sources) {
    this(before.stamp(), before, target, route, inferencesUsed, criteria, sources);
  }

  /**
   * Puts a stamp on it.
   *
   * @param value what made the analysis of the assessment
   * @return the same analysis with this stamp
   */
  public GapAnalysis withStamp(Stamp value) {
    return new GapAnalysis(value, before, target, route, inferencesUsed, criteria, sources);
  }

  /**
   * Returns the projection onto a criterion of the other edition.
   *
   * @param number its number, such as {@code 5.3}
   * @return the projection
   * @throws AsiException if the other edition has no such criterion or open module
   */
  public Projection criterion(String number) {
    CriterionId id = CriterionId.of(number);
    return criteria.stream()
        .filter(each -> each.target().equals(id))
        .findFirst()
        .orElseThrow(() -> new AsiException(target.id() + " has no criterion " + number));
  }

  /**
   * Returns what becomes of a criterion of the edition assessed.
   *
   * @param number its number, such as {@code 6.6}
   * @return the entry
   * @throws AsiException if the edition assessed has no such criterion
   */
  public Successor source(String number) {
    CriterionId id = CriterionId.of(number);
    return sources.stream()
        .filter(each -> each.result().criterion().id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new AsiException(before.stamp().standard() + " has no criterion " + number));
  }

  /**
   * Counts the projections by status.
   *
   * @return a count for every status, zero included
   */
  public Map<ProjectionStatus, Integer> summary() {
    Map<ProjectionStatus, Integer> counts = new EnumMap<>(ProjectionStatus.class);
    for (ProjectionStatus status : ProjectionStatus.values()) {
      counts.put(status, 0);
    }
    criteria.forEach(each -> counts.merge(each.status(), 1, Integer::sum));
    return counts;
  }

  /**
   * Tells whether the criteria of the other edition are known, so that the analysis is complete.
   *
   * @return false for a draft whose criteria the user has yet to add
   */
  public boolean isTargetKnown() {
    return target.content() == EditionContent.CRITERIA;
  }

  /**
   * Tells whether somebody has work to do: a finding now, or a criterion of the other edition that
   * is new, needs review or is not known.
   *
   * @return true when there is something to do
   */
  public boolean hasFindings() {
    return !isTargetKnown()
        || before.hasFindings()
        || criteria.stream().anyMatch(each -> each.status().isOpen() || each.after().isFinding());
  }
}
