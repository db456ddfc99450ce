package io.asirules.rules.oracle;

import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.standard.Criterion;
import java.util.List;

/** Section 7: the suggested outcome of a criterion. The numbers are those of its lines. */
record ReferenceGrading(CriterionOutcome outcome, ReasonCode reason) {

  static ReferenceGrading of(
      Criterion criterion,
      ReferenceApplicability applicability,
      List<ReferenceRequirement> requirements,
      boolean strict) {
    boolean weak = strict && !applicability.level().isReliable();
    if (applicability.status() == ApplicabilityStatus.NOT_APPLICABLE) { // 1
      return weak
          ? open(CriterionOutcome.INDETERMINATE)
          : new ReferenceGrading(CriterionOutcome.NOT_APPLICABLE, ReasonCode.DOES_NOT_APPLY);
    }
    int[] count = new int[RequirementOutcome.values().length];
    boolean essentialNotMet = false;
    for (int i = 0; i < requirements.size(); i++) {
      RequirementOutcome outcome = requirements.get(i).outcome();
      count[outcome.ordinal()]++;
      essentialNotMet |=
          outcome == RequirementOutcome.NOT_MET && criterion.requirements().get(i).essential();
    }
    int left = requirements.size() - count[RequirementOutcome.NOT_APPLICABLE.ordinal()];
    boolean nothingAnswered = count[RequirementOutcome.NOT_ANSWERED.ordinal()] == left;
    if (applicability.status() == ApplicabilityStatus.UNDETERMINED) { // 2, 3
      return open(nothingAnswered ? CriterionOutcome.NOT_ASSESSED : CriterionOutcome.INDETERMINATE);
    }
    if (left == 0) { // 4
      return new ReferenceGrading(
          CriterionOutcome.NOT_APPLICABLE, ReasonCode.NO_REQUIREMENT_APPLIES);
    }
    if (weak && !nothingAnswered) { // 5
      return open(CriterionOutcome.INDETERMINATE);
    }
    if (essentialNotMet) { // 6
      return new ReferenceGrading(CriterionOutcome.MAJOR_NC, ReasonCode.ESSENTIAL_NOT_MET);
    }
    if (count[RequirementOutcome.NOT_MET.ordinal()] > 0
        || count[RequirementOutcome.PARTLY_MET.ordinal()] > 0) { // 7
      return new ReferenceGrading(CriterionOutcome.MINOR_NC, ReasonCode.NOT_ALL_MET);
    }
    if (count[RequirementOutcome.MET.ordinal()] == left) { // 8
      return new ReferenceGrading(CriterionOutcome.CONFORMANCE, ReasonCode.ALL_MET);
    }
    if (nothingAnswered) { // 9
      return new ReferenceGrading(CriterionOutcome.NOT_ASSESSED, ReasonCode.NOTHING_ANSWERED);
    }
    if (count[RequirementOutcome.INDETERMINATE.ordinal()] > 0) { // 10
      return new ReferenceGrading(CriterionOutcome.INDETERMINATE, ReasonCode.NOT_DETERMINED);
    }
    if (count[RequirementOutcome.NEEDS_JUDGEMENT.ordinal()] > 0) { // 11
      return new ReferenceGrading(CriterionOutcome.NEEDS_JUDGEMENT, ReasonCode.AWAITS_JUDGEMENT);
    }
    return new ReferenceGrading(CriterionOutcome.NOT_ASSESSED, ReasonCode.PARTLY_ANSWERED); // 12
  }

  private static ReferenceGrading open(CriterionOutcome outcome) {
    return new ReferenceGrading(outcome, ReasonCode.APPLICABILITY_OPEN);
  }
}
