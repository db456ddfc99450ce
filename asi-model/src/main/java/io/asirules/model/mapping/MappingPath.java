package io.asirules.model.mapping;

import io.asirules.model.AsiException;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EvidenceLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a criterion of one edition leads to a criterion of another: one row, or several in a row over
 * editions in between. The path is kept whole, so that its relation can be explained.
 *
 * @param steps the rows, at least one; each begins with the criterion that the one before ends with
 * @param inferencesUsed whether rows that rest on titles alone count, and then for no more than
 *     INTERSECTS; else they say UNKNOWN
 */
public record MappingPath(List<MappingRow> steps, boolean inferencesUsed) {

  /** Copies the list and refuses a broken path. */
  public MappingPath {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new AsiException("a path needs a row");
    }
    for (int i = 1; i < steps.size(); i++) {
      MappingRow before = steps.get(i - 1);
      MappingRow after = steps.get(i);
      if (!before.to().equals(after.from())
          || before.target() == null
          || !before.target().equals(after.source())) {
        throw new AsiException(after + " does not continue " + before);
      }
    }
  }

  /**
   * Returns where the path begins.
   *
   * @return the criterion mapped from, or null when the target has no known predecessor
   */
  public @Nullable CriterionId source() {
    return steps.get(0).source();
  }

  /**
   * Returns where the path ends.
   *
   * @return the criterion mapped to, or null when the source has no known successor
   */
  public @Nullable CriterionId target() {
    return last().target();
  }

  private MappingRow last() {
    return steps.get(steps.size() - 1);
  }

  /**
   * Returns what the path says of its two ends; never more than its weakest row.
   *
   * @return the relation from source to target
   */
  public Relation relation() {
    Relation joined = Relation.EQUAL;
    for (MappingRow step : steps) {
      if (step.source() != null && step.target() != null) {
        joined = joined.then(counted(step));
      }
    }
    if (source() == null || target() == null) {
      MappingRow end = source() == null ? steps.get(0) : last();
      boolean known = counted(end) != Relation.UNKNOWN && joined.carriesEvidence();
      return known ? end.relation() : Relation.UNKNOWN;
    }
    return joined;
  }

  private Relation counted(MappingRow step) {
    if (!step.inferred()) {
      return step.relation();
    }
    if (!inferencesUsed) {
      return Relation.UNKNOWN;
    }
    // Titles may show that two criteria have something in common, never that one asks all of it.
    return step.relation().carriesEvidence() ? Relation.INTERSECTS : step.relation();
  }

  /**
   * Returns how well the path is known: as well as its weakest row.
   *
   * @return the level
   */
  public EvidenceLevel level() {
    EvidenceLevel level = EvidenceLevel.VERIFIED;
    for (MappingRow step : steps) {
      level = level.weaker(step.provenance().level());
    }
    return level;
  }

  /**
   * Tells whether a row of the path rests on titles alone.
   *
   * @return true when one does, whether it counts or not
   */
  public boolean isInferred() {
    return steps.stream().anyMatch(MappingRow::inferred);
  }

  /**
   * Returns the path read the other way.
   *
   * @return the inverse
   */
  public MappingPath inverse() {
    List<MappingRow> back =
        new java.util.ArrayList<>(steps.stream().map(MappingRow::inverse).toList());
    java.util.Collections.reverse(back);
    return new MappingPath(back, inferencesUsed);
  }
}
