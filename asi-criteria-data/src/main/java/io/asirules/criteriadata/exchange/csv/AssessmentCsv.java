package io.asirules.criteriadata.exchange.csv;

import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.model.Language;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.assessment.RequirementResult;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.standard.Reference;
import java.util.ArrayList;
import java.util.List;

/** An assessment as a table for a spreadsheet: a row for each requirement of each criterion. */
public final class AssessmentCsv {

  private AssessmentCsv() {}

  /**
   * Writes an assessment.
   *
   * @param assessment the assessment
   * @param language language of its sentences
   * @return comma-separated values with a header; a cell that a spreadsheet would run begins with
   *     an apostrophe
   */
  public static String toCsv(Assessment assessment, Language language) {
    Csv csv =
        Csv.stamped(
                "criterion,title,applicability,outcome,suggested,requirement,kind,essential,"
                    + "requirement_outcome,code,reason,facts,sources,level,rule,other_reasons")
            .ending(StampLine.of(assessment.stamp()).cells());
    for (CriterionResult result : assessment.criteria()) {
      String ref = Reference.of(assessment.stamp().standard(), result.criterion().id()).toString();
      String title = result.criterion().title().value().in(language);
      if (result.requirements().isEmpty()) {
        csv.row(ref, title, result.applicability().status(), result.outcome(), result.suggested());
      }
      for (RequirementResult requirement : result.requirements()) {
        Reason<ReasonCode> why = requirement.reason();
        csv.row(
            ref,
            title,
            result.applicability().status(),
            result.outcome(),
            result.suggested(),
            requirement.requirement().id(),
            requirement.requirement().kind(),
            requirement.requirement().essential(),
            requirement.outcome(),
            why.code(),
            why.text(language),
            String.join(" ", why.facts().stream().map(Evidence::id).toList()),
            sources(why.facts()),
            requirement.requirement().provenance().level(),
            why.rule(),
            otherReasons(requirement));
      }
    }
    return csv.toString();
  }

  private static String otherReasons(RequirementResult requirement) {
    List<String> codes = new ArrayList<>();
    for (Ground<RequirementOutcome, ReasonCode> ground : requirement.otherReasons()) {
      codes.add(ground.reason().code().name());
    }
    return String.join(" ", codes);
  }

  private static String sources(List<Evidence> facts) {
    List<String> sources = new ArrayList<>();
    for (Evidence fact : facts) {
      fact.source().ifPresent(source -> sources.add(source.toString()));
    }
    return String.join(" ", sources);
  }
}
