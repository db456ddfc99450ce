package io.asirules.rules.internal.applicability;

import io.asirules.criteriadata.catalog.AssessmentParameter;
import io.asirules.criteriadata.catalog.AssessmentParameters;
import io.asirules.model.assessment.Applicability;
import io.asirules.model.scope.MembershipClass;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.Standard;
import io.asirules.rules.internal.engine.RuleSetAnswers;
import io.asirules.rules.internal.engine.Verdict;
import io.asirules.rules.internal.scope.ScopeView;
import io.asirules.rules.observation.ApplicabilitySeen;
import io.asirules.rules.observation.TransitionSeen;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets the rules of one rule set decide which criteria of an edition apply to a scope, and keeps
 * what they say of scopes that look alike. Safe for use by many threads.
 */
public final class ApplicabilityObserver {

  /** When as many are kept, it learns no more. */
  private static final int MOST_KEPT = 256;

  private final Standard standard;
  private final AssessmentParameters parameters;
  private final RuleSetAnswers answers;
  private final Map<ScopeLook, Map<Criterion, Applicability>> kept = new ConcurrentHashMap<>();

  /**
   * Prepares to decide.
   *
   * @param standard the edition
   * @param parameters numbers and dates of the standards
   * @param answers what the rules of the edition say
   */
  public ApplicabilityObserver(
      Standard standard, AssessmentParameters parameters, RuleSetAnswers answers) {
    this.standard = standard;
    this.parameters = parameters;
    this.answers = answers;
  }

  /**
   * Decides the applicability of every criterion.
   *
   * @param membershipClass class of the entity, or null when not stated
   * @param scope the scope
   * @param asOf the day for which the assessment speaks
   * @return the applicability by criterion, in the standard's order; cannot be changed
   */
  public Map<Criterion, Applicability> decide(
      @Nullable MembershipClass membershipClass, ScopeView scope, LocalDate asOf) {
    ScopeLook look = ScopeLook.of(membershipClass, scope);
    Map<Criterion, Applicability> known = look == null ? null : kept.get(look);
    if (known != null) {
      return known;
    }
    Map<Criterion, Applicability> decided = new LinkedHashMap<>();
    for (Criterion criterion : standard.criteria()) {
      CriterionInScope each =
          new CriterionInScope(standard.id(), criterion, scope, parameters, membershipClass);
      ApplicabilitySeen seen = each.observation();
      Verdict verdict = answers.applicability().of(seen);
      if (scope.scope().kind() == ScopeKind.MATERIAL_STEWARDSHIP_TRANSITION) {
        verdict = answers.applicability().join(verdict, ofTransition(criterion, asOf));
      }
      decided.put(criterion, each.applicability(verdict.required(seen)));
    }
    Map<Criterion, Applicability> unchanging = Collections.unmodifiableMap(decided);
    if (look != null && kept.size() < MOST_KEPT) {
      kept.put(look, unchanging);
    }
    return unchanging;
  }

  private Verdict ofTransition(Criterion criterion, LocalDate asOf) {
    int last = parameters.number(AssessmentParameter.TRANSITION_LAST_PRINCIPLE).value();
    LocalDate end = parameters.day(AssessmentParameter.TRANSITION_END).value();
    TransitionSeen seen = new TransitionSeen(criterion.principle(), last, asOf, end);
    return answers.applicability().ask(List.of(seen)).get(0);
  }
}
