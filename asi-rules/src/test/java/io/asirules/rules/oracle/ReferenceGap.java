package io.asirules.rules.oracle;

import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.mapping.MappingPath;
import io.asirules.model.mapping.ProjectionStatus;
import io.asirules.model.mapping.Relation;
import io.asirules.model.mapping.VersionMapping;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Section 8: an assessment seen at every criterion of another edition, line by line. */
public final class ReferenceGap {

  private final ReferenceResult before;
  private final @Nullable ReferenceResult answered;
  private final boolean strict;

  private ReferenceGap(ReferenceResult before, @Nullable ReferenceResult answered, boolean strict) {
    this.before = before;
    this.answered = answered;
    this.strict = strict;
  }

  /**
   * Projects an assessment.
   *
   * @param from the edition assessed against
   * @param input the self-assessment against it
   * @param to the other edition
   * @param answers the self-assessment against the other, or null when there is none
   * @param mapping how the editions map
   * @param asOf the day for which both speak
   * @param strict whether data below CONFIRMED are kept from deciding
   * @return one projection for every criterion of the other edition and for every open module
   */
  public static List<ReferenceProjection> project(
      Standard from,
      SelfAssessment input,
      Standard to,
      @Nullable SelfAssessment answers,
      VersionMapping mapping,
      LocalDate asOf,
      boolean strict) {
    ReferenceGap gap =
        new ReferenceGap(
            ReferenceAssessment.assess(from, input, asOf, strict, Map.of()),
            answers == null
                ? null
                : ReferenceAssessment.assess(to, answers, asOf, strict, Map.of()),
            strict);
    SelfAssessment scoped = answers == null ? input : answers;
    ReferenceScope scope = new ReferenceScope(scoped.scope(), scoped.entity().id());
    List<ReferenceProjection> projections = new ArrayList<>();
    for (CriterionId target : to.mappable()) {
      Criterion criterion = to.criterion(target).orElse(null);
      ReferenceApplicability applicability =
          criterion == null
              ? null
              : ReferenceApplicability.of(to.id(), criterion, scoped, scope, asOf);
      projections.add(gap.project(target, applicability, telling(mapping.pathsTo(target))));
    }
    return projections;
  }

  /**
   * Says what becomes of each criterion of the edition assessed.
   *
   * @param from the edition assessed against
   * @param mapping how it maps to the other
   * @return number and status of each, in order
   */
  public static List<String> successors(Standard from, VersionMapping mapping) {
    List<String> successors = new ArrayList<>();
    for (Criterion criterion : from.criteria()) {
      boolean continues = false;
      boolean lead = false;
      List<MappingPath> paths = telling(mapping.pathsFrom(criterion.id()));
      boolean known = !paths.isEmpty();
      for (MappingPath path : paths) {
        continues |= ReferenceProjection.common(path);
        lead |= path.target() != null && path.isInferred() && !path.inferencesUsed();
        known &= path.relation() != Relation.UNKNOWN;
      }
      String status = continues ? "CONTINUES" : lead ? "LEAD" : known ? "RETIRED" : "UNKNOWN";
      successors.add(criterion.id() + " " + status);
    }
    return successors;
  }

  /** Of several paths with the same ends the one that says most stands for all. */
  private static List<MappingPath> telling(List<MappingPath> paths) {
    Map<String, MappingPath> byEnds = new TreeMap<>();
    for (MappingPath path : paths) {
      byEnds.merge(
          path.source() + " " + path.target(),
          path,
          (one, other) -> standing(one) <= standing(other) ? one : other);
    }
    return List.copyOf(byEnds.values());
  }

  /** The lower, the more it says; paths with one end speak of parts, so unknown goes first. */
  private static int standing(MappingPath path) {
    int relation =
        switch (path.relation()) {
          case EQUAL -> 1;
          case EQUIVALENT -> 2;
          case SUPERSET_OF -> 3;
          case SUBSET_OF -> 4;
          case INTERSECTS -> 5;
          case NO_RELATIONSHIP, NEW, RETIRED -> 6;
          case UNKNOWN ->
              path.source() == null || path.target() == null ? 0 : path.isInferred() ? 7 : 8;
        };
    return relation * 10 + path.level().ordinal();
  }

  private ReferenceProjection project(
      CriterionId target, @Nullable ReferenceApplicability applicability, List<MappingPath> paths) {
    List<MappingPath> carrying = paths.stream().filter(ReferenceProjection::carries).toList();
    List<MappingPath> counting =
        carrying.isEmpty() ? paths.stream().filter(ReferenceProjection::common).toList() : carrying;
    Line decided = line(target, applicability, paths, carrying, counting);
    Set<CaveatCode> caveats = EnumSet.noneOf(CaveatCode.class);
    if (applicability != null && !applicability.level().isReliable()) {
      caveats.add(CaveatCode.APPLICABILITY_NOT_CONFIRMED);
    }
    List<MappingPath> restsOn =
        switch (decided.status) {
          case CARRIED, REVIEW -> counting;
          case NEW -> paths;
          case KEPT, NOT_ASSESSED, UNKNOWN, NOT_APPLICABLE -> List.of();
        };
    Set<List<@Nullable CriterionId>> unconfirmed = new HashSet<>();
    for (MappingPath path : restsOn) {
      if (!path.level().isReliable()) {
        caveats.add(CaveatCode.MAPPING_NOT_CONFIRMED);
        List<@Nullable CriterionId> ends = new ArrayList<>();
        ends.add(path.source());
        ends.add(path.target());
        unconfirmed.add(ends);
      }
    }
    Set<CriterionId> predecessors = new HashSet<>();
    for (MappingPath path : paths) {
      if (path.source() != null) {
        predecessors.add(path.source());
      }
    }
    return new ReferenceProjection(
        target,
        decided.number,
        decided.status,
        decided.after,
        decided.reason,
        predecessors,
        caveats,
        unconfirmed.size());
  }

  /** A line of the table. */
  private record Line(
      int number, ProjectionStatus status, CriterionOutcome after, ReasonCode reason) {}

  private Line line(
      CriterionId target,
      @Nullable ReferenceApplicability applicability,
      List<MappingPath> paths,
      List<MappingPath> carrying,
      List<MappingPath> counting) {
    if (answered != null && applicability != null) {
      CriterionOutcome own = outcome(answered, target);
      if (own != CriterionOutcome.NOT_ASSESSED) {
        return new Line(1, ProjectionStatus.KEPT, own, ReasonCode.OWN_ANSWER_KEPT);
      }
    }
    if (applicability != null
        && applicability.status() == ApplicabilityStatus.NOT_APPLICABLE
        && (!strict || applicability.level().isReliable())) {
      return new Line(
          2,
          ProjectionStatus.NOT_APPLICABLE,
          CriterionOutcome.NOT_APPLICABLE,
          ReasonCode.TARGET_DOES_NOT_APPLY);
    }
    if (counting.isEmpty()) {
      return withoutPath(paths);
    }
    CriterionOutcome carried = carried(counting);
    if (carried == CriterionOutcome.NOT_ASSESSED) {
      return new Line(6, ProjectionStatus.NOT_ASSESSED, carried, ReasonCode.NOTHING_TO_CARRY);
    }
    if (carried == CriterionOutcome.NOT_APPLICABLE) {
      return review(7, ReasonCode.APPLICABILITY_DIFFERS);
    }
    if (carrying.isEmpty()) {
      return review(8, ReasonCode.PARTIAL_RELATION);
    }
    if (strict && carrying.stream().noneMatch(path -> path.level().isReliable())) {
      return review(9, ReasonCode.MAPPING_NOT_RELIABLE);
    }
    if (carried.isFinding() && everyFindingMayLieOutside(counting)) {
      return new Line(10, ProjectionStatus.CARRIED, carried, ReasonCode.FINDING_MAY_LIE_OUTSIDE);
    }
    return new Line(11, ProjectionStatus.CARRIED, carried, ReasonCode.OUTCOME_CARRIED);
  }

  private static Line withoutPath(List<MappingPath> paths) {
    if (paths.stream().anyMatch(p -> p.isInferred() && !p.inferencesUsed() && p.source() != null)) {
      return unknown(3, ReasonCode.INFERENCE_NOT_USED);
    }
    if (paths.isEmpty() || paths.stream().anyMatch(p -> p.relation() == Relation.UNKNOWN)) {
      return unknown(4, ReasonCode.RELATION_NOT_KNOWN);
    }
    return new Line(
        5, ProjectionStatus.NEW, CriterionOutcome.NOT_ASSESSED, ReasonCode.NEW_CRITERION);
  }

  private static Line unknown(int number, ReasonCode reason) {
    return new Line(number, ProjectionStatus.UNKNOWN, CriterionOutcome.INDETERMINATE, reason);
  }

  private static Line review(int number, ReasonCode reason) {
    return new Line(number, ProjectionStatus.REVIEW, CriterionOutcome.NEEDS_JUDGEMENT, reason);
  }

  private static CriterionOutcome outcome(ReferenceResult result, CriterionId id) {
    return result.criterion(id.value()).outcome();
  }

  private CriterionOutcome of(MappingPath path) {
    CriterionId source = path.source();
    if (source == null) {
      throw new IllegalArgumentException(path + " counts and has no source");
    }
    return outcome(before, source);
  }

  /** The worst over the sources, leaving out what was not assessed or did not apply. */
  private CriterionOutcome carried(List<MappingPath> counting) {
    CriterionOutcome worst = null;
    boolean notAssessed = false;
    for (MappingPath path : counting) {
      CriterionOutcome each = of(path);
      if (each == CriterionOutcome.NOT_ASSESSED) {
        notAssessed = true;
      } else if (each != CriterionOutcome.NOT_APPLICABLE) {
        worst = worst == null || rank(each) < rank(worst) ? each : worst;
      }
    }
    if (worst != null) {
      return worst;
    }
    return notAssessed ? CriterionOutcome.NOT_ASSESSED : CriterionOutcome.NOT_APPLICABLE;
  }

  /** Finding before open before pass. */
  private static int rank(CriterionOutcome outcome) {
    return switch (outcome) {
      case CRITICAL_BREACH -> 1;
      case MAJOR_NC -> 2;
      case MINOR_NC -> 3;
      case INDETERMINATE -> 4;
      case NEEDS_JUDGEMENT -> 5;
      case CONFORMANCE -> 6;
      case NOT_ASSESSED, NOT_APPLICABLE -> throw new IllegalArgumentException("left out");
    };
  }

  /** Whether no criterion with a finding reaches the target by a path that is as broad as it. */
  private boolean everyFindingMayLieOutside(List<MappingPath> counting) {
    Set<CriterionId> inside = new HashSet<>();
    for (MappingPath path : counting) {
      if (of(path).isFinding() && path.relation() != Relation.SUPERSET_OF) {
        inside.add(path.source());
      }
    }
    return inside.isEmpty();
  }
}
