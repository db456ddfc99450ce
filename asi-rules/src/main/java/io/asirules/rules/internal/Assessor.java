package io.asirules.rules.internal;

import io.asirules.criteriadata.catalog.AssessmentParameter;
import io.asirules.model.AsiException;
import io.asirules.model.assessment.Applicability;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.Citation;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.evidence.AssessorRating;
import io.asirules.model.evidence.Rating;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.Standard;
import io.asirules.rules.internal.engine.Said;
import io.asirules.rules.internal.engine.Verdict;
import io.asirules.rules.internal.grading.CriterionGrade;
import io.asirules.rules.internal.requirement.AssessedInput;
import io.asirules.rules.internal.requirement.EvidenceSlots;
import io.asirules.rules.internal.requirement.RequirementObserver;
import io.asirules.rules.internal.requirement.RequirementPlan;
import io.asirules.rules.internal.scope.ScopeView;
import io.asirules.rules.observation.CriterionSeen;
import io.asirules.rules.observation.PrincipleSeen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One assessment from beginning to end: applicability, then requirements, then the grade of each
 * criterion. Each step is observed here and decided by rules.
 */
public final class Assessor {

  private final EditionRules edition;
  private final Standard standard;
  private final SelfAssessment entity;
  private final AssessedInput input;
  private final Map<CriterionId, AssessorRating> ratings = new HashMap<>();

  /**
   * Prepares an assessment.
   *
   * @param edition the edition, under a rule set
   * @param entity the self-assessment
   * @param asOf the day for which it speaks
   * @param strict whether data below CONFIRMED may decide nothing
   * @param limits limits given by the user
   * @throws AsiException if the input or a limit names a criterion or requirement that the edition
   *     lacks
   */
  public Assessor(
      EditionRules edition,
      SelfAssessment entity,
      LocalDate asOf,
      boolean strict,
      Map<RequirementId, BigDecimal> limits) {
    this.edition = edition;
    this.standard = edition.plan.standard();
    this.entity = entity;
    int newFrom = edition.parameters.number(AssessmentParameter.NEW_SMELTERS_FROM).value();
    this.input =
        new AssessedInput(
            new ScopeView(entity, newFrom),
            new EvidenceSlots(edition.plan, entity),
            asOf,
            strict,
            limits);
    for (AssessorRating rating : entity.ratings()) {
      EvidenceSlots.requireCriterion(standard, rating.criterion());
      ratings.put(rating.criterion(), rating);
    }
    for (RequirementId id : limits.keySet()) {
      RequirementPlan found = edition.plan.find(id);
      if (found == null) {
        throw new AsiException(standard.id() + " has no requirement " + id);
      }
      if (found.requirement().threshold() == null) {
        throw new AsiException(id + " has no limit to replace");
      }
    }
  }

  /**
   * Decides only the applicability of every criterion.
   *
   * @return the applicability by criterion, in the standard's order; cannot be changed
   */
  public Map<Criterion, Applicability> applicability() {
    return edition.applicability.decide(
        entity.entity().membershipClass(), input.scope(), input.asOf());
  }

  /**
   * Assesses every criterion.
   *
   * @return the results, in the standard's order
   */
  public List<CriterionResult> assess() {
    Map<Criterion, Applicability> applicability = applicability();
    RequirementObserver requirements =
        new RequirementObserver(edition.plan, input, edition.answers, applicability);
    List<CriterionResult> results = new ArrayList<>(applicability.size());
    applicability.forEach(
        (criterion, applies) ->
            results.add(result(criterion, applies, requirements.decide(criterion, applies))));
    return results;
  }

  private CriterionResult result(
      Criterion criterion,
      Applicability applicability,
      RequirementObserver.OfCriterion requirements) {
    CriterionSeen seen =
        CriterionGrade.observe(applicability, requirements.results(), input.strict());
    Verdict grade = edition.answers.grading().of(seen).required(seen);
    Citation citation = edition.plan.of(criterion.id()).citation();
    List<Ground<CriterionOutcome, ReasonCode>> grounds =
        CriterionGrade.grounds(grade, requirements.results(), citation);
    CriterionOutcome suggested = grounds.get(0).outcome();
    AssessorRating rating = ratings.get(criterion.id());
    return new CriterionResult(
        criterion,
        applicability,
        rating == null ? suggested : outcomeOf(rating, suggested),
        suggested,
        rating,
        requirements.results(),
        grounds,
        caveats(criterion, applicability, requirements.caveats()),
        input.slots().context(criterion.id()));
  }

  private List<Caveat<CaveatCode>> caveats(
      Criterion criterion, Applicability applicability, List<Caveat<CaveatCode>> ofRequirements) {
    EvidenceLevel level = applicability.level();
    if (level.isReliable()) {
      return ofRequirements;
    }
    CaveatCode code =
        applicability.reason().code() == ReasonCode.OUTSIDE_TRANSITION_SCOPE
            ? CaveatCode.TRANSITION_END
            : CaveatCode.APPLICABILITY_NOT_CONFIRMED;
    List<Caveat<CaveatCode>> caveats = new ArrayList<>(ofRequirements.size() + 2);
    caveats.add(Caveat.on(code, criterion.id().value(), level));
    Attested<Integer> newFrom = edition.parameters.number(AssessmentParameter.NEW_SMELTERS_FROM);
    boolean fromStart = false;
    for (Circumstance circumstance : input.scope().fromStart()) {
      for (Attested<Circumstance> condition : criterion.conditions()) {
        fromStart |= condition.value() == circumstance;
      }
    }
    if (fromStart && !newFrom.level().isReliable()) {
      String datum = criterion.id() + ": " + newFrom.value();
      caveats.add(Caveat.on(CaveatCode.START_YEAR, datum, newFrom.level()));
    }
    caveats.addAll(ofRequirements);
    return caveats;
  }

  private static CriterionOutcome outcomeOf(AssessorRating rating, CriterionOutcome suggested) {
    boolean hides =
        suggested == CriterionOutcome.MAJOR_NC
            && rating.rating() != Rating.MAJOR_NC
            && rating.rating() != Rating.CRITICAL_BREACH;
    if (hides && rating.reason().isBlank()) {
      throw new AsiException(
          "the rating "
              + rating.rating()
              + " of "
              + rating.criterion()
              + " hides a suggested Major Non-Conformance and needs a reason");
    }
    return CriterionOutcome.valueOf(rating.rating().name());
  }

  /**
   * Flags what an assessor should look at across criteria.
   *
   * @param results the results of all criteria
   * @return one reason for each flag
   */
  public List<Reason<ReasonCode>> flags(List<CriterionResult> results) {
    Map<Integer, List<String>> minors = new TreeMap<>();
    for (CriterionResult result : results) {
      if (result.outcome() == CriterionOutcome.MINOR_NC
          || result.suggested() == CriterionOutcome.MINOR_NC) {
        minors
            .computeIfAbsent(result.criterion().principle(), key -> new ArrayList<>())
            .add(result.criterion().id().value());
      }
    }
    Attested<Integer> related = edition.parameters.number(AssessmentParameter.RELATED_MINORS);
    List<PrincipleSeen> seen = new ArrayList<>();
    minors.values().forEach(each -> seen.add(new PrincipleSeen(each.size(), related.value())));
    Iterator<Verdict> verdicts = edition.answers.grading().ask(seen).iterator();
    List<Reason<ReasonCode>> flags = new ArrayList<>();
    minors.forEach(
        (principle, criteria) -> {
          for (Said said : verdicts.next().grounds()) {
            flags.add(
                new Reason<>(
                    said.code(),
                    List.of(
                        Argument.of(criteria.size()),
                        Argument.of(principle),
                        Argument.of(String.join(", ", criteria))),
                    List.of(),
                    new Citation(
                        Reference.of(standard.id(), CriterionId.of(criteria.get(0))),
                        related.provenance()),
                    said.rule()));
          }
        });
    return flags;
  }

  /**
   * Returns how many pieces of evidence bear on no criterion.
   *
   * @return the number
   */
  public int unattachedEvidence() {
    return input.slots().unattached();
  }
}
