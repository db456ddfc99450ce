package io.asirules.rules.internal;

import io.asirules.criteriadata.catalog.AssessmentParameters;
import io.asirules.criteriadata.catalog.RequirementKinds;
import io.asirules.model.standard.Standard;
import io.asirules.rules.internal.applicability.ApplicabilityObserver;
import io.asirules.rules.internal.engine.RuleSetAnswers;
import io.asirules.rules.internal.requirement.EditionPlan;

/**
 * An edition under one rule set, with all that is the same in every assessment. Safe for use by
 * many threads.
 */
public final class EditionRules {

  final EditionPlan plan;
  final AssessmentParameters parameters;
  final RuleSetAnswers answers;
  final ApplicabilityObserver applicability;

  /**
   * Prepares to assess.
   *
   * @param standard the edition
   * @param kinds what each kind of requirement needs
   * @param parameters numbers and dates of the standards
   * @param answers what the rules of the rule set say
   */
  public EditionRules(
      Standard standard,
      RequirementKinds kinds,
      AssessmentParameters parameters,
      RuleSetAnswers answers) {
    this.plan = new EditionPlan(standard, kinds, parameters);
    this.parameters = parameters;
    this.answers = answers;
    this.applicability = new ApplicabilityObserver(standard, parameters, answers);
  }
}
