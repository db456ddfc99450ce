package io.asirules.rules.oracle;

import static io.asirules.model.assessment.RequirementOutcome.INDETERMINATE;
import static io.asirules.model.assessment.RequirementOutcome.MET;
import static io.asirules.model.assessment.RequirementOutcome.NOT_MET;
import static io.asirules.model.assessment.RequirementOutcome.PARTLY_MET;

import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.evidence.Metric;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.SmelterLimit;
import io.asirules.model.standard.Threshold;
import io.asirules.rules.oracle.ReferenceFigures.Measure;
import io.asirules.rules.oracle.ReferenceFigures.Reading;
import io.asirules.rules.oracle.ReferenceScope.Presence;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Section 6, 5.2: the limits of one smelter. */
final class ReferenceSmelter {
  private static final String INTENSITY = "ghg-intensity-mine-to-metal";
  private static final String REDUCTION = "ghg-intensity-reduction-three-periods";

  private ReferenceSmelter() {}

  static boolean isSmelterLimit(ReferenceCase one) {
    return one.requirement().particulars().smelterLimit() != null;
  }

  static @Nullable ReferenceDecision decide(ReferenceCase one) {
    if (!isSmelterLimit(one)) {
      return null;
    }
    List<ReferenceStatement> statements = one.statementsOnCriterion();
    ReferenceFigures intensity = ReferenceFigures.of(statements, INTENSITY);
    ReferenceDecision unusable = ReferenceSpecialRules.unusable(one, intensity);
    if (unusable != null || intensity.isEmpty()) {
      return unusable;
    }
    return isA(one.requirement(), SmelterLimit.NEW_SMELTER)
        ? younger(one, intensity)
        : older(one, intensity, ReferenceFigures.of(statements, REDUCTION));
  }

  private static ReferenceDecision younger(ReferenceCase one, ReferenceFigures intensity) {
    Limit limit = Limit.of(one, one.requirement());
    Measure measure = limit.worst(intensity).measure();
    if (measure == Measure.WITHIN) {
      return new ReferenceDecision(MET, ReasonCode.WITHIN_LIMIT, limit.level());
    }
    if (measure == Measure.DIFFERS) {
      return new ReferenceDecision(PARTLY_MET, ReasonCode.BOUNDARY_OR_UNIT_DIFFERS, limit.level());
    }
    Presence start = one.input().scope().presence(Circumstance.POST_2020_SMELTER, one.site());
    return start == Presence.NOT_DECLARED || !limit.level().isReliable()
        ? new ReferenceDecision(INDETERMINATE, ReasonCode.LIMIT_NOT_SETTLED, limit.level())
        : new ReferenceDecision(NOT_MET, ReasonCode.BEYOND_LIMIT, limit.level());
  }

  private static ReferenceDecision older(
      ReferenceCase one, ReferenceFigures intensity, ReferenceFigures reduction) {
    Limit first = Limit.of(one, sibling(one, SmelterLimit.OLDER_SMELTER));
    Reading reading = first.worst(intensity);
    if (reading.measure() == Measure.WITHIN) {
      return new ReferenceDecision(MET, ReasonCode.WITHIN_LIMIT, first.level());
    }
    if (reading.measure() == Measure.DIFFERS) {
      return new ReferenceDecision(PARTLY_MET, ReasonCode.BOUNDARY_OR_UNIT_DIFFERS, first.level());
    }
    Limit route = Limit.of(one, sibling(one, SmelterLimit.OLDER_SMELTER_WITH_REDUCTION));
    Limit cut = Limit.of(one, sibling(one, SmelterLimit.REDUCTION));
    if (route.keeps(reading.metric())
        && !reduction.isEmpty()
        && !reduction.isOld(one.input().asOf())
        && cut.worst(reduction).measure() == Measure.WITHIN) {
      return new ReferenceDecision(MET, ReasonCode.WITHIN_LIMIT, route.level().weaker(cut.level()));
    }
    return new ReferenceDecision(INDETERMINATE, ReasonCode.LIMIT_NOT_SETTLED, first.level());
  }

  private static boolean isA(Requirement requirement, SmelterLimit role) {
    Attested<SmelterLimit> own = requirement.particulars().smelterLimit();
    return own != null && own.value() == role;
  }

  private static Requirement sibling(ReferenceCase one, SmelterLimit role) {
    for (Requirement each : one.criterion().requirements()) {
      if (isA(each, role)) {
        return each;
      }
    }
    throw new IllegalStateException("the criterion has no limit " + role);
  }

  private record Limit(Threshold threshold, BigDecimal value, EvidenceLevel level) {

    static Limit of(ReferenceCase one, Requirement requirement) {
      Threshold threshold = requirement.threshold();
      if (threshold == null) {
        throw new IllegalStateException(requirement.id() + " has no limit");
      }
      return new Limit(
          threshold,
          one.input().limit(requirement, threshold),
          one.input().limitLevel(requirement, threshold));
    }

    Reading worst(ReferenceFigures figures) {
      return figures.worst(threshold, value);
    }

    boolean keeps(Metric metric) {
      return ReferenceFigures.read(metric, threshold, value).measure() == Measure.WITHIN;
    }
  }
}
