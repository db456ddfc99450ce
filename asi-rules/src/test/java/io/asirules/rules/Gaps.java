package io.asirules.rules;

import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.mapping.GapAnalysis;
import io.asirules.rules.oracle.GapInput;

/** Runs a gap analysis as an arbitrary input asks for it. */
final class Gaps {

  private Gaps() {}

  static GapAnalysis of(AsiRules rules, GapInput input) {
    SelfAssessment answers = input.answers();
    return answers == null
        ? rules.gap(input.before(), input.target(), options(input))
        : rules.gap(input.before(), answers, options(input));
  }

  static AssessmentOptions options(GapInput input) {
    AssessmentOptions options = AssessmentOptions.asOf(input.asOf());
    options = input.strict() ? options.withStrictEvidence() : options;
    return input.inferences() ? options.withInferences() : options;
  }
}
