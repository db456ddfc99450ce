package io.asirules.model.assessment;

import io.asirules.model.LocalizedText;
import io.asirules.model.Samples;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.scope.Entity;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.RequirementKind;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Results of criteria that have one requirement, each with the outcome that a test wants. */
public final class Results {

  private Results() {}

  /** A criterion with one requirement, {@code plan}. */
  public static Criterion criterion(String number) {
    LocalizedText title = new LocalizedText("Title", "标题");
    return new Criterion(
        CriterionId.of(number),
        1,
        Samples.recalled(title),
        Samples.recalled(title),
        Map.of(),
        List.of(),
        List.of(Samples.requirement(number + "/plan", RequirementKind.PLAN)));
  }

  /** A result whose reasons are those that follow from the outcome alone. */
  public static CriterionResult result(String number, CriterionOutcome outcome) {
    return result(number, outcome, ReasonCode.NOTHING_SHOWN, List.of(), List.of());
  }

  /** A result with a reason, the evidence of its requirement, and evidence beside it. */
  public static CriterionResult result(
      String number,
      CriterionOutcome outcome,
      ReasonCode reason,
      List<Evidence> facts,
      List<Evidence> context) {
    Criterion criterion = criterion(number);
    Reason<ReasonCode> why =
        new Reason<>(
            reason,
            List.of(),
            facts,
            new Citation(Reference.parse("asi:ps:3#" + number), Provenance.recalled()),
            "A rule that states a sentence");
    return new CriterionResult(
        criterion,
        new Applicability(
            ApplicabilityStatus.APPLICABLE,
            List.of(new Ground<>(GroundLayer.DECIDING, ApplicabilityStatus.APPLICABLE, why)),
            EvidenceLevel.CONFIRMED),
        outcome,
        outcome,
        null,
        List.of(
            new RequirementResult(
                criterion.requirements().get(0),
                RequirementOutcome.NOT_ANSWERED,
                List.of(new Ground<>(GroundLayer.DECIDING, RequirementOutcome.NOT_ANSWERED, why)),
                List.of())),
        List.of(new Ground<>(GroundLayer.DECIDING, outcome, why)),
        List.of(),
        context);
  }

  /** An assessment that has these results. */
  public static Assessment assessment(String standard, List<CriterionResult> results) {
    Stamp.Part part = new Stamp.Part("1", "0".repeat(64));
    Stamp stamp =
        new Stamp(
            part,
            part,
            part,
            List.of(),
            StandardId.parse(standard),
            LocalDate.of(2026, 1, 31),
            false,
            false,
            Map.of(),
            null);
    return new Assessment(stamp, new Entity("acme", "Acme", null, null), results, List.of(), 0);
  }
}
