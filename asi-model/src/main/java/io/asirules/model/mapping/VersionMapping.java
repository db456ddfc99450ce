package io.asirules.model.mapping;

import io.asirules.model.AsiException;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.StandardId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole mapping from one edition to another: a path for every criterion of either. Several
 * paths may leave one criterion and several may reach one; all are kept. Immutable and safe for use
 * by many threads.
 *
 * @param from the edition mapped from
 * @param to the edition mapped to
 * @param paths its paths, by source and target
 */
public record VersionMapping(StandardId from, StandardId to, List<MappingPath> paths) {

  private static final Comparator<MappingPath> ORDER =
      Comparator.comparing(
              MappingPath::source, Comparator.nullsLast(Comparator.<CriterionId>naturalOrder()))
          .thenComparing(
              MappingPath::target, Comparator.nullsLast(Comparator.<CriterionId>naturalOrder()))
          .thenComparing(path -> path.steps().toString());

  /** Sorts and copies the paths. */
  public VersionMapping {
    paths = paths.stream().sorted(ORDER).toList();
  }

  /**
   * Makes the mapping of a table.
   *
   * @param from the edition mapped from
   * @param to the edition mapped to
   * @param rows rows of the table
   * @param inferencesUsed whether rows that rest on titles alone count
   * @return the mapping, one path for each row
   */
  public static VersionMapping of(
      StandardId from, StandardId to, List<MappingRow> rows, boolean inferencesUsed) {
    for (MappingRow row : rows) {
      if (!row.from().equals(from) || !row.to().equals(to)) {
        throw new AsiException(row + " is no row of the mapping from " + from + " to " + to);
      }
    }
    return new VersionMapping(
        from, to, rows.stream().map(row -> new MappingPath(List.of(row), inferencesUsed)).toList());
  }

  /**
   * Returns the paths that leave a criterion.
   *
   * @param source a criterion of the edition mapped from
   * @return its paths; one without target says that it is retired, in whole or in part, or unknown
   */
  public List<MappingPath> pathsFrom(CriterionId source) {
    return paths.stream().filter(path -> source.equals(path.source())).toList();
  }

  /**
   * Returns the paths that reach a criterion.
   *
   * @param target a criterion of the edition mapped to
   * @return its paths; one without source says that it is new, in whole or in part, or unknown
   */
  public List<MappingPath> pathsTo(CriterionId target) {
    return paths.stream().filter(path -> target.equals(path.target())).toList();
  }

  /**
   * Returns one path for each pair of ends: the one that says most, and of several such the one
   * that is known best. An inference that does not count says more than that nothing is known, for
   * it tells where to look. Where an end is open the paths speak of parts of the other: one part
   * that is not known makes it all not known, whatever else is new or retired.
   *
   * @return the paths, by source and target
   */
  public List<MappingPath> strongest() {
    Map<List<@Nullable CriterionId>, MappingPath> best = new LinkedHashMap<>();
    for (MappingPath path : paths) {
      List<@Nullable CriterionId> ends = new ArrayList<>(2);
      ends.add(path.source());
      ends.add(path.target());
      best.merge(ends, path, VersionMapping::sayingMore);
    }
    return List.copyOf(best.values());
  }

  private static MappingPath sayingMore(MappingPath one, MappingPath other) {
    if (one.relation() == Relation.UNKNOWN || other.relation() == Relation.UNKNOWN) {
      boolean open = one.source() == null || one.target() == null;
      if (one.relation() != other.relation()) {
        return (one.relation() == Relation.UNKNOWN) == open ? one : other;
      }
      if (one.isInferred() != other.isInferred()) {
        return one.isInferred() ? one : other;
      }
    }
    boolean asStrong = one.relation().isAtLeast(other.relation());
    boolean stronger = asStrong && !other.relation().isAtLeast(one.relation());
    boolean asWellKnown = one.level().weaker(other.level()) == other.level();
    return stronger || (asStrong && asWellKnown) ? one : other;
  }

  /**
   * Returns the mapping read the other way; every relation is inverted.
   *
   * @return the mapping from {@link #to} to {@link #from}
   */
  public VersionMapping inverse() {
    return new VersionMapping(to, from, paths.stream().map(MappingPath::inverse).toList());
  }

  /**
   * Returns this mapping followed by another. Paths are joined and kept whole. What is retired
   * before it arrives stays a path of its source, what comes up on the way a path of its target;
   * what comes up and goes again on the way has neither and is left out. So is a path with one end
   * that passes two criteria which have nothing in common: it says nothing of that end.
   *
   * @param next the mapping from {@link #to} to a further edition
   * @return the mapping from {@link #from} to that edition
   * @throws AsiException if the editions do not meet
   */
  public VersionMapping then(VersionMapping next) {
    if (!to.equals(next.from)) {
      throw new AsiException("a mapping to " + to + " is not continued by one from " + next.from);
    }
    List<MappingPath> joined = new ArrayList<>();
    for (MappingPath first : paths) {
      CriterionId middle = first.target();
      if (middle == null) {
        joined.add(first);
        continue;
      }
      for (MappingPath second : next.pathsFrom(middle)) {
        if (tells(first, second)) {
          List<MappingRow> steps = new ArrayList<>(first.steps());
          steps.addAll(second.steps());
          joined.add(new MappingPath(steps, first.inferencesUsed() && second.inferencesUsed()));
        }
      }
    }
    for (MappingPath second : next.paths) {
      if (second.source() == null) {
        joined.add(second);
      }
    }
    return new VersionMapping(from, next.to, joined);
  }

  private static boolean tells(MappingPath first, MappingPath second) {
    if (first.source() != null && second.target() != null) {
      return true;
    }
    return (first.source() != null || second.target() != null)
        && Stream.concat(first.steps().stream(), second.steps().stream())
            .noneMatch(step -> step.relation() == Relation.NO_RELATIONSHIP);
  }
}
