package io.asirules.rules.internal.projection;

import io.asirules.model.assessment.Applicability;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.mapping.GapAnalysis;
import io.asirules.model.mapping.MappingPath;
import io.asirules.model.mapping.Predecessor;
import io.asirules.model.mapping.Projection;
import io.asirules.model.mapping.Successor;
import io.asirules.model.mapping.VersionMapping;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.internal.engine.Answers;
import io.asirules.rules.observation.ProjectionSeen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sees an assessment at every criterion of another edition, by the mapping between the two. */
public final class Projector {

  private static final Comparator<Predecessor> STRONGEST_FIRST =
      (one, other) -> {
        boolean atLeast = one.path().relation().isAtLeast(other.path().relation());
        boolean atMost = other.path().relation().isAtLeast(one.path().relation());
        return atLeast == atMost ? 0 : atLeast ? -1 : 1;
      };

  private final Assessment before;
  private final Standard target;
  private final VersionMapping mapping;
  private final Map<CriterionId, CriterionResult> results = new HashMap<>();

  /**
   * Prepares a projection.
   *
   * @param before the assessment
   * @param target the other edition
   * @param mapping the mapping from the edition assessed to the other
   */
  public Projector(Assessment before, Standard target, VersionMapping mapping) {
    this.before = before;
    this.target = target;
    this.mapping = mapping;
    before.criteria().forEach(result -> results.put(result.criterion().id(), result));
  }

  /**
   * Projects.
   *
   * @param answers what the rules of projection say
   * @param route the editions that the mapping passes through
   * @param inferencesUsed whether rows that rest on titles alone count
   * @param applicability whether each criterion of the other edition applies to the scope
   * @param own the assessment of the entity's own answers to the other edition, or null
   * @return the analysis
   */
  public GapAnalysis project(
      Answers<ProjectionSeen> answers,
      List<StandardId> route,
      boolean inferencesUsed,
      Map<Criterion, Applicability> applicability,
      @Nullable Assessment own) {
    Map<CriterionId, CriterionResult> answered = new HashMap<>();
    if (own != null) {
      own.criteria().forEach(result -> answered.put(result.criterion().id(), result));
    }
    Map<CriterionId, List<MappingPath>> byTarget = new HashMap<>();
    Map<CriterionId, List<MappingPath>> bySource = new HashMap<>();
    for (MappingPath path : mapping.strongest()) {
      if (path.source() != null) {
        bySource.computeIfAbsent(path.source(), id -> new ArrayList<>()).add(path);
      }
      if (path.target() != null) {
        byTarget.computeIfAbsent(path.target(), id -> new ArrayList<>()).add(path);
      }
    }
    List<Projection> projections = new ArrayList<>();
    for (CriterionId id : target.mappable()) {
      Criterion criterion = target.criterion(id).orElse(null);
      List<MappingPath> paths = byTarget.getOrDefault(id, List.of());
      CriterionOfOtherEdition each =
          new CriterionOfOtherEdition(
              target.id(),
              id,
              target.title(id).orElseThrow(),
              criterion,
              criterion == null ? null : applicability.get(criterion),
              answered.get(id),
              paths,
              predecessors(paths),
              before.stamp().strictEvidence());
      projections.add(each.projection(answers.of(each.observation())));
    }
    List<Successor> successors = new ArrayList<>();
    for (CriterionResult result : before.criteria()) {
      successors.add(
          new Successor(result, bySource.getOrDefault(result.criterion().id(), List.of())));
    }
    return new GapAnalysis(
        before, target.version(), route, inferencesUsed, projections, successors);
  }

  private List<Predecessor> predecessors(List<MappingPath> paths) {
    List<Predecessor> predecessors = new ArrayList<>();
    for (MappingPath path : paths) {
      if (path.source() != null) {
        predecessors.add(new Predecessor(path, Objects.requireNonNull(results.get(path.source()))));
      }
    }
    predecessors.sort(STRONGEST_FIRST);
    return predecessors;
  }
}
