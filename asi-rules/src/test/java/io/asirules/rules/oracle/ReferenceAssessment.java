package io.asirules.rules.oracle;

import io.asirules.model.AsiException;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.evidence.AssessorRating;
import io.asirules.model.evidence.Rating;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.Standard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The oracle: an assessment in plain loops, section by section as {@code EVALUATION.md} has it. */
public final class ReferenceAssessment {
  private static final int RELATED = 3;

  private ReferenceAssessment() {}

  /**
   * Assesses.
   *
   * @param standard the edition to assess against
   * @param input scope, answers, evidence and ratings
   * @param asOf the day for which the assessment speaks
   * @param strict whether data below CONFIRMED are kept from deciding
   * @param limits limits that replace those of the standard; they count as VERIFIED
   * @return outcome per requirement and criterion
   * @throws AsiException if a rating hides a suggested Major without a reason
   */
  public static ReferenceResult assess(
      Standard standard,
      SelfAssessment input,
      LocalDate asOf,
      boolean strict,
      Map<RequirementId, BigDecimal> limits) {
    ReferenceInput indexed = new ReferenceInput(input, asOf, strict, limits);
    Map<CriterionId, AssessorRating> ratings = new HashMap<>();
    for (AssessorRating rating : input.ratings()) {
      ratings.put(rating.criterion(), rating);
    }
    List<ReferenceCriterion> results = new ArrayList<>();
    Map<Integer, Integer> minors = new HashMap<>();
    for (Criterion criterion : standard.criteria()) {
      ReferenceApplicability applicability =
          ReferenceApplicability.of(standard.id(), criterion, input, indexed.scope(), asOf);
      ReferenceCriterion result =
          assess(criterion, applicability, indexed, ratings.get(criterion.id()));
      results.add(result);
      if (result.suggested() == CriterionOutcome.MINOR_NC
          || result.outcome() == CriterionOutcome.MINOR_NC) {
        minors.merge(criterion.principle(), 1, Integer::sum);
      }
    }
    Set<Integer> related = new HashSet<>();
    for (Map.Entry<Integer, Integer> principle : minors.entrySet()) {
      if (principle.getValue() >= RELATED) {
        related.add(principle.getKey());
      }
    }
    return new ReferenceResult(results, related);
  }

  private static ReferenceCriterion assess(
      Criterion criterion,
      ReferenceApplicability applicability,
      ReferenceInput input,
      @Nullable AssessorRating rating) {
    Set<CaveatCode> caveats = EnumSet.noneOf(CaveatCode.class);
    applicability.addCaveat(caveats);
    List<ReferenceRequirement> requirements = new ArrayList<>();
    for (Requirement requirement : criterion.requirements()) {
      requirements.add(
          ReferenceCases.assess(input, criterion, applicability.status(), requirement, caveats));
    }
    ReferenceGrading grading =
        ReferenceGrading.of(criterion, applicability, requirements, input.strict());
    return new ReferenceCriterion(
        criterion.id(),
        applicability.status(),
        applicability.reason(),
        applicability.level(),
        grading.outcome(),
        rated(criterion, grading.outcome(), rating),
        grading.reason(),
        requirements,
        caveats);
  }

  private static CriterionOutcome rated(
      Criterion criterion, CriterionOutcome suggested, @Nullable AssessorRating rating) {
    if (rating == null) {
      return suggested;
    }
    boolean hidesMajor =
        suggested == CriterionOutcome.MAJOR_NC
            && rating.rating() != Rating.MAJOR_NC
            && rating.rating() != Rating.CRITICAL_BREACH;
    if (hidesMajor && rating.reason().isBlank()) {
      throw new AsiException("the rating of " + criterion.id() + " hides a Major without reason");
    }
    return CriterionOutcome.valueOf(rating.rating().name());
  }
}
