package io.asirules.rules.internal.applicability;

import io.asirules.criteriadata.catalog.AssessmentParameter;
import io.asirules.criteriadata.catalog.AssessmentParameters;
import io.asirules.model.assessment.Applicability;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.Standard;
import io.asirules.rules.internal.engine.RuleSetAnswers;
import io.asirules.rules.internal.engine.Verdict;
import io.asirules.rules.internal.scope.ScopeView;
import io.asirules.rules.observation.ApplicabilitySeen;
import io.asirules.rules.observation.TransitionSeen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lets rules decide which criteria of an edition apply to a scope. */
public final class ApplicabilityObserver {

  private ApplicabilityObserver() {}

  /**
   * Decides the applicability of every criterion.
   *
   * @param standard the edition
   * @param input whose scope it is, and of which membership class
   * @param scope the scope
   * @param asOf the day for which the assessment speaks
   * @param parameters numbers and dates of the standards
   * @param answers what the rules of the edition say
   * @return the applicability by criterion, in the standard's order
   */
  public static Map<Criterion, Applicability> decide(
      Standard standard,
      SelfAssessment input,
      ScopeView scope,
      LocalDate asOf,
      AssessmentParameters parameters,
      RuleSetAnswers answers) {
    List<CriterionInScope> criteria = new ArrayList<>(standard.criteria().size());
    List<ApplicabilitySeen> seen = new ArrayList<>(standard.criteria().size());
    for (Criterion criterion : standard.criteria()) {
      CriterionInScope each =
          new CriterionInScope(
              standard.id(), criterion, scope, parameters, input.entity().membershipClass());
      criteria.add(each);
      seen.add(each.observation());
    }
    List<Verdict> verdicts = answers.applicability().of(seen, Function.identity());
    if (scope.scope().kind() == ScopeKind.MATERIAL_STEWARDSHIP_TRANSITION) {
      verdicts = withTransition(standard, verdicts, asOf, parameters, answers);
    }
    Map<Criterion, Applicability> results = new LinkedHashMap<>();
    for (int i = 0; i < criteria.size(); i++) {
      CriterionInScope each = criteria.get(i);
      results.put(each.criterion(), each.applicability(verdicts.get(i).required(seen.get(i))));
    }
    return results;
  }

  private static List<Verdict> withTransition(
      Standard standard,
      List<Verdict> verdicts,
      LocalDate asOf,
      AssessmentParameters parameters,
      RuleSetAnswers answers) {
    int last = parameters.number(AssessmentParameter.TRANSITION_LAST_PRINCIPLE).value();
    LocalDate end = parameters.day(AssessmentParameter.TRANSITION_END).value();
    List<TransitionSeen> seen = new ArrayList<>(verdicts.size());
    for (Criterion criterion : standard.criteria()) {
      seen.add(new TransitionSeen(criterion.principle(), last, asOf, end));
    }
    return answers.applicability().join(verdicts, answers.applicability().ask(seen));
  }
}
