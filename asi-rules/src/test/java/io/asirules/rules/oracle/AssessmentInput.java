package io.asirules.rules.oracle;

import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.standard.RequirementId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * Everything that an assessment takes beside the standard.
 *
 * @param assessment scope, answers, evidence and ratings
 * @param asOf the day for which the assessment speaks
 * @param strict whether data below CONFIRMED are kept from deciding
 * @param limits limits that replace those of the standard
 */
public record AssessmentInput(
    SelfAssessment assessment,
    LocalDate asOf,
    boolean strict,
    Map<RequirementId, BigDecimal> limits) {

  /** Copies the map. */
  public AssessmentInput {
    limits = Map.copyOf(limits);
  }

  @Override
  public String toString() {
    return AssessmentPrinter.print(this);
  }
}
