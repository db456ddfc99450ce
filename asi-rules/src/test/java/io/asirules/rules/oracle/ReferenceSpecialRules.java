package io.asirules.rules.oracle;

import static io.asirules.model.assessment.RequirementOutcome.INDETERMINATE;
import static io.asirules.model.assessment.RequirementOutcome.MET;
import static io.asirules.model.assessment.RequirementOutcome.NOT_APPLICABLE;
import static io.asirules.model.assessment.RequirementOutcome.NOT_MET;
import static io.asirules.model.assessment.RequirementOutcome.PARTLY_MET;

import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Metric;
import io.asirules.model.evidence.Period;
import io.asirules.model.evidence.Units;
import io.asirules.model.standard.AppliesAfter;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Particulars;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.RequirementKind;
import io.asirules.model.standard.Threshold;
import io.asirules.rules.oracle.ReferenceCase.State;
import io.asirules.rules.oracle.ReferenceScope.Relation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Section 6, without 5.2: rules that decide before line 3, or leave the case alone. */
final class ReferenceSpecialRules {
  private ReferenceSpecialRules() {}

  /** The special rule's outcome, or null when the case is left to the generic lines. */
  static @Nullable ReferenceDecision decide(ReferenceCase one) {
    Particulars own = one.requirement().particulars();
    ReferenceDecision special = null;
    if (own.smelterLimit() != null) {
      special = ReferenceSmelter.decide(one);
    } else if (own.before() != null) {
      special = verificationBeforePublication(one, own.before().value().key());
    } else if (own.appliesAfter() != null) {
      special = onPathway(one, own.appliesAfter());
    } else if (own.onEvent() != null) {
      special = reviewAfterExceedance(one);
    } else if (own.redFlags() != null) {
      special = riskResponse(one, own.redFlags().value());
    } else if (own.exemptWhen() != null) {
      special = exempt(one, own.exemptWhen());
    }
    if (special != null || ReferenceSmelter.isSmelterLimit(one)) {
      return special;
    }
    Threshold threshold = one.requirement().threshold();
    if (threshold == null) {
      return null;
    }
    if (one.requirement().kind() == RequirementKind.THRESHOLD) {
      return limit(one, threshold, ReferenceFigures.of(one.statements(), threshold.metric()));
    }
    return one.requirement().kind() == RequirementKind.PROHIBITION
        ? measuredProhibition(one, threshold)
        : null;
  }

  /** Whether an incident on another requirement weighs on this one as on line 25. */
  static boolean incidentElsewhereWeighs(ReferenceCase one) {
    Attested<Boolean> weighs = one.requirement().particulars().weighsIncidents();
    return weighs != null && weighs.value() && one.hasIncidentElsewhereInCriterion();
  }

  static @Nullable ReferenceDecision limit(
      ReferenceCase one, Threshold threshold, ReferenceFigures figures) {
    ReferenceDecision unusable = unusable(one, figures);
    if (unusable != null || figures.isEmpty()) {
      return unusable;
    }
    return compare(one, threshold, figures);
  }

  /** No figure of the whole case, or an old one; null goes on. */
  static @Nullable ReferenceDecision unusable(ReferenceCase one, ReferenceFigures figures) {
    if (figures.isEmpty()) {
      return figures.hasPartOrGroup()
          ? ReferenceDecision.of(INDETERMINATE, ReasonCode.GROUP_FIGURE)
          : null;
    }
    return figures.isOld(one.input().asOf())
        ? ReferenceDecision.of(INDETERMINATE, ReasonCode.NOT_CURRENT)
        : null;
  }

  private static ReferenceDecision compare(
      ReferenceCase one, Threshold threshold, ReferenceFigures figures) {
    Requirement requirement = one.requirement();
    BigDecimal limit = one.input().limit(requirement, threshold);
    EvidenceLevel level = one.input().limitLevel(requirement, threshold);
    return switch (figures.worst(threshold, limit).measure()) {
      case BEYOND -> new ReferenceDecision(NOT_MET, ReasonCode.BEYOND_LIMIT, level);
      case DIFFERS -> new ReferenceDecision(PARTLY_MET, ReasonCode.BOUNDARY_OR_UNIT_DIFFERS, level);
      case WITHIN -> new ReferenceDecision(MET, ReasonCode.WITHIN_LIMIT, level);
    };
  }

  private static @Nullable ReferenceDecision measuredProhibition(
      ReferenceCase one, Threshold threshold) {
    ReferenceFigures figures = ReferenceFigures.of(one.statements(), threshold.metric());
    if (figures.isEmpty() || figures.isOld(one.input().asOf())) {
      return null;
    }
    ReferenceDecision compared = compare(one, threshold, figures);
    if (compared.outcome() == MET && one.hasIncident()) {
      return new ReferenceDecision(NOT_MET, ReasonCode.INCIDENT, compared.limit());
    }
    return compared;
  }

  private static @Nullable ReferenceDecision verificationBeforePublication(
      ReferenceCase one, String publication) {
    if (one.core() != State.SHOWN) {
      return null;
    }
    List<ReferenceStatement> disclosures = one.statementsOn(publication);
    for (ReferenceStatement verification : one.statements()) {
      Evidence verified = verification.evidence();
      if (verified != null
          && verification.shows(Aspect.VERIFIED)
          && verification.isIndependent()
          && isAfterPublication(verified, disclosures)) {
        return ReferenceDecision.of(PARTLY_MET, ReasonCode.PARTS_LACKING);
      }
    }
    return null;
  }

  private static boolean isAfterPublication(
      Evidence verification, List<ReferenceStatement> disclosures) {
    Period period = verification.period().orElse(null);
    if (period == null) {
      return false;
    }
    LocalDate verified = verification.published().orElse(period.to());
    for (ReferenceStatement statement : disclosures) {
      Evidence disclosure = statement.evidence();
      if (disclosure != null
          && statement.shows(Aspect.PUBLISHED)
          && disclosure.published().isPresent()
          && disclosure.period().isPresent()
          && disclosure.period().get().to().equals(period.to())
          && verified.isAfter(disclosure.published().get())) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable ReferenceDecision onPathway(
      ReferenceCase one, Attested<AppliesAfter> after) {
    BigDecimal baseYear = null;
    for (Metric metric :
        ReferenceFigures.of(one.statementsOnCriterion(), after.value().since()).latest()) {
      if (baseYear == null || metric.value().compareTo(baseYear) > 0) {
        baseYear = metric.value();
      }
    }
    if (baseYear == null) {
      return null;
    }
    BigDecimal passed = BigDecimal.valueOf(one.input().asOf().getYear()).subtract(baseYear);
    return passed.compareTo(BigDecimal.valueOf(after.value().years())) > 0
        ? null
        : ReferenceDecision.of(NOT_APPLICABLE, ReasonCode.REQUIREMENT_CIRCUMSTANCE_ABSENT)
            .restingOn(CaveatCode.YEARS_NOT_CONFIRMED, after.level());
  }

  private static @Nullable ReferenceDecision reviewAfterExceedance(ReferenceCase one) {
    if (one.core() != State.NONE) {
      return null;
    }
    boolean event = false;
    for (ReferenceStatement statement : one.statements()) {
      if (statement.isWholeOrPart()) {
        if (statement.contradicts().contains(Aspect.TRIGGER)) {
          return null;
        }
        event |= statement.isTrigger();
      }
    }
    return event ? ReferenceDecision.of(INDETERMINATE, ReasonCode.EVENT_WITHOUT_REVIEW) : null;
  }

  private static @Nullable ReferenceDecision riskResponse(
      ReferenceCase one, List<RequirementId> places) {
    State core = one.core();
    if (core != State.NONE && core != State.GROUP) {
      return null;
    }
    return places.stream().anyMatch(place -> hasTrigger(one.statementsOn(place.key())))
        ? ReferenceDecision.of(INDETERMINATE, ReasonCode.RED_FLAG_OPEN)
        : null;
  }

  private static boolean hasTrigger(List<ReferenceStatement> statements) {
    for (ReferenceStatement statement : statements) {
      if (statement.isTrigger() && statement.relation() != Relation.NONE) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable ReferenceDecision exempt(ReferenceCase one, Threshold when) {
    ReferenceFigures figures = ReferenceFigures.of(one.statementsOnCriterion(), when.metric());
    if (figures.isEmpty() || figures.isOld(one.input().asOf()) || one.hasIncident()) {
      return null;
    }
    for (Metric figure : figures.latest()) {
      Optional<BigDecimal> value = Units.convert(figure.value(), figure.unit(), when.unit());
      if (value.isEmpty() || !when.bound().holds(value.get(), when.limit())) {
        return null;
      }
    }
    return ReferenceDecision.of(MET, ReasonCode.NOBODY_UNDER_AGE)
        .restingOn(CaveatCode.EXEMPTION_NOT_CONFIRMED, when.provenance().level());
  }
}
