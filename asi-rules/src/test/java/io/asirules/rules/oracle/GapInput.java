package io.asirules.rules.oracle;

import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a gap analysis takes beside the catalogue.
 *
 * @param before the self-assessment against one edition
 * @param target the other edition
 * @param answers the self-assessment against the other, or null
 * @param asOf the day for which both speak
 * @param strict whether data below CONFIRMED are kept from deciding
 * @param inferences whether mapping rows that rest on titles alone count
 */
public record GapInput(
    SelfAssessment before,
    StandardId target,
    @Nullable SelfAssessment answers,
    LocalDate asOf,
    boolean strict,
    boolean inferences) {

  @Override
  public String toString() {
    String text =
        before.standard()
            + " to "
            + target
            + (inferences ? ", inferences count" : "")
            + "\n"
            + AssessmentPrinter.print(
                new AssessmentInput(before, asOf, strict, java.util.Map.of()));
    return answers == null
        ? text
        : text
            + "\nanswers to the other edition: "
            + answers.answers()
            + " "
            + answers.ratings()
            + " "
            + answers.evidence();
  }
}
