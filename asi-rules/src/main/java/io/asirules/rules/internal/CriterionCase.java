package io.asirules.rules.internal;

import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Applicability;
import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Citation;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.Explanation;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.assessment.RequirementResult;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.StandardId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A criterion with the outcomes of its requirements: the fact that grading rules see. */
public final class CriterionCase {

  /** The outcomes of the requirements that apply, taken together; the first that fits. */
  public enum Requirements {
    /** None applies. */
    NONE_APPLIES,
    /** An essential one is not met. */
    ESSENTIAL_NOT_MET,
    /** One is not or partly met. */
    NOT_ALL_MET,
    /** All are met. */
    ALL_MET,
    /** None is answered. */
    NOTHING_ANSWERED,
    /** One is indeterminate. */
    NOT_DETERMINED,
    /** One needs judgement. */
    AWAIT_JUDGEMENT,
    /** Some are met, some not answered. */
    PARTLY_ANSWERED
  }

  private final StandardId standard;
  private final Criterion criterion;
  private final Applicability applicability;
  private final List<RequirementResult> results;
  private final boolean strict;
  private final Requirements requirements;
  private final boolean nothingAnswered;
  private @Nullable CriterionOutcome outcome;
  private @Nullable Explanation explanation;

  CriterionCase(
      StandardId standard,
      Criterion criterion,
      Applicability applicability,
      List<RequirementResult> results,
      boolean strict) {
    this.standard = standard;
    this.criterion = criterion;
    this.applicability = applicability;
    this.results = results;
    this.strict = strict;
    this.requirements = together(results);
    this.nothingAnswered =
        requirements == Requirements.NOTHING_ANSWERED || requirements == Requirements.NONE_APPLIES;
  }

  private static Requirements together(List<RequirementResult> results) {
    int[] counts = new int[RequirementOutcome.values().length];
    boolean essentialNotMet = false;
    for (RequirementResult result : results) {
      counts[result.outcome().ordinal()]++;
      essentialNotMet |=
          result.outcome() == RequirementOutcome.NOT_MET && result.requirement().essential();
    }
    int applying = results.size() - counts[RequirementOutcome.NOT_APPLICABLE.ordinal()];
    if (applying == 0) {
      return Requirements.NONE_APPLIES;
    }
    if (essentialNotMet) {
      return Requirements.ESSENTIAL_NOT_MET;
    }
    if (counts[RequirementOutcome.NOT_MET.ordinal()] > 0
        || counts[RequirementOutcome.PARTLY_MET.ordinal()] > 0) {
      return Requirements.NOT_ALL_MET;
    }
    if (counts[RequirementOutcome.MET.ordinal()] == applying) {
      return Requirements.ALL_MET;
    }
    if (counts[RequirementOutcome.NOT_ANSWERED.ordinal()] == applying) {
      return Requirements.NOTHING_ANSWERED;
    }
    if (counts[RequirementOutcome.INDETERMINATE.ordinal()] > 0) {
      return Requirements.NOT_DETERMINED;
    }
    return counts[RequirementOutcome.NEEDS_JUDGEMENT.ordinal()] > 0
        ? Requirements.AWAIT_JUDGEMENT
        : Requirements.PARTLY_ANSWERED;
  }

  /**
   * Returns whether the criterion applies.
   *
   * @return the status
   */
  public ApplicabilityStatus getStatus() {
    return applicability.status();
  }

  /**
   * Tells whether the applicability rests on a datum that strict evidence does not accept.
   *
   * @return true only under strict evidence
   */
  public boolean isApplicabilityDoubtful() {
    return strict && !applicability.level().isReliable();
  }

  /**
   * Returns the outcomes of the requirements, taken together.
   *
   * @return the first state that fits
   */
  public Requirements getRequirements() {
    return requirements;
  }

  /**
   * Tells whether every requirement is unanswered or does not apply.
   *
   * @return true when nothing is answered
   */
  public boolean isNothingAnswered() {
    return nothingAnswered;
  }

  /**
   * Records the suggested outcome. Called by exactly one rule.
   *
   * @param rule name of the rule
   * @param suggested the outcome
   * @param code the reason
   */
  public void grade(String rule, CriterionOutcome suggested, ReasonCode code) {
    if (outcome != null) {
      throw new IllegalStateException(criterion.id() + " is graded twice, by " + rule);
    }
    outcome = suggested;
    List<LocalizedText> named = new ArrayList<>();
    Set<Evidence> facts = new LinkedHashSet<>();
    for (RequirementResult result : results) {
      if (isMeant(result, code)) {
        named.add(result.requirement().text());
        facts.addAll(result.explanation().facts());
      }
    }
    explanation =
        new Explanation(
            code,
            named.isEmpty() ? List.of() : List.of(Argument.of(named)),
            List.copyOf(facts),
            new Citation(Reference.of(standard, criterion.id()), criterion.summary().provenance()),
            rule);
  }

  private static boolean isMeant(RequirementResult result, ReasonCode code) {
    return switch (code) {
      case ESSENTIAL_NOT_MET ->
          result.outcome() == RequirementOutcome.NOT_MET && result.requirement().essential();
      case NOT_ALL_MET ->
          result.outcome() == RequirementOutcome.NOT_MET
              || result.outcome() == RequirementOutcome.PARTLY_MET;
      case NOT_DETERMINED -> result.outcome() == RequirementOutcome.INDETERMINATE;
      case AWAITS_JUDGEMENT -> result.outcome() == RequirementOutcome.NEEDS_JUDGEMENT;
      case PARTLY_ANSWERED -> result.outcome() == RequirementOutcome.NOT_ANSWERED;
      default -> false;
    };
  }

  CriterionOutcome outcome() {
    if (outcome == null) {
      throw new IllegalStateException(
          "no rule grades " + criterion.id() + ": " + applicability.status() + requirements);
    }
    return outcome;
  }

  Explanation explanation() {
    if (explanation == null) {
      throw new IllegalStateException("no rule grades " + criterion.id());
    }
    return explanation;
  }
}
