package io.asirules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.assessment.RequirementResult;
import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.Response;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.Entity;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.Standard;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table of {@code evaluation-table.csv}, which a domain person can check, row by row. */
class EvaluationTableTest {
  private static final AsiRules RULES = AsiRules.create();
  private static final Standard STANDARD = RULES.catalogue().standard("asi:ps:3.1");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "evaluation-table.csv", numLinesToSkip = 1, maxCharsPerColumn = 1000)
  void everyRowOfTheTableComesOutAsWritten(
      String name,
      String requirement,
      String setting,
      @Nullable String evidence,
      @Nullable Response answer,
      LocalDate asOf,
      RequirementOutcome outcome,
      ReasonCode reason) {
    SelfAssessment.Builder input =
        SelfAssessment.builder(STANDARD.id(), new Entity("entity", "An Entity", null, null))
            .scope(TableNotation.scope(setting));
    if (evidence != null) {
      TableNotation.evidence(STANDARD, requirement, evidence).forEach(input::evidence);
    }
    RequirementId id = RequirementId.parse(requirement);
    if (answer != null) {
      input.answer(new Answer(id, null, answer, ""));
    }
    AssessmentOptions options = AssessmentOptions.asOf(asOf);
    if (TableNotation.isStrict(setting)) {
      options = options.withStrictEvidence();
    }
    Assessment assessment = RULES.assess(input.build(), options);
    RequirementResult result = find(assessment, id);
    assertThat(result.outcome() + " " + result.reason().code())
        .as(name)
        .isEqualTo(outcome + " " + reason);
  }

  private static RequirementResult find(Assessment assessment, RequirementId id) {
    for (RequirementResult result : assessment.criterion(id.criterion().value()).requirements()) {
      if (result.requirement().id().equals(id)) {
        return result;
      }
    }
    throw new IllegalArgumentException("no requirement " + id);
  }
}
