package io.asirules.criteriadata.exchange;

import io.asirules.model.assessment.Applicability;
import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.Citation;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.GroundLayer;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.assessment.RequirementResult;
import io.asirules.model.assessment.SiteResult;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.content.CanonicalForm;
import io.asirules.model.evidence.AssessorRating;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Rating;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.RequirementTarget;
import io.asirules.model.standard.Standard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An assessment made by hand over every criterion of PS 3.1: its outcomes mean nothing. */
final class SampleAssessment {

  private static final Standard STANDARD = Samples.CATALOGUE.standard("asi:ps:3.1");
  private static final SelfAssessment INPUT = Samples.read(Samples.json(), Samples.csv());

  private SampleAssessment() {}

  static Assessment assessment() {
    List<CriterionResult> criteria = new ArrayList<>();
    for (Criterion criterion : STANDARD.criteria()) {
      criteria.add(criterion(criterion));
    }
    Stamp.Part part = new Stamp.Part("1.0", "0123456789abcdef".repeat(4));
    Stamp stamp =
        new Stamp(
            part,
            new Stamp.Part(STANDARD.id() + "@1.0", part.content()),
            Samples.CATALOGUE.stamp(),
            List.of(part),
            STANDARD.id(),
            LocalDate.of(2025, 3, 31),
            false,
            false,
            Map.of(RequirementId.parse("5.2/post-2020-intensity"), new BigDecimal("7.50")),
            CanonicalForm.hash(INPUT));
    Reason<ReasonCode> flag =
        reason(STANDARD.criteria().get(0), ReasonCode.RELATED_MINORS, "3", "1", "1.1, 1.2");
    return new Assessment(stamp, INPUT.entity(), criteria, List.of(flag), 1);
  }

  private static CriterionResult criterion(Criterion criterion) {
    CriterionOutcome[] outcomes = CriterionOutcome.values();
    List<RequirementResult> requirements = new ArrayList<>();
    for (Requirement requirement : criterion.requirements()) {
      requirements.add(requirement(criterion, requirement, requirements.size()));
    }
    boolean rated = criterion.id().value().equals("1.3");
    return new CriterionResult(
        criterion,
        new Applicability(
            ApplicabilityStatus.APPLICABLE,
            List.of(
                new Ground<>(
                    GroundLayer.DECIDING,
                    ApplicabilityStatus.APPLICABLE,
                    reason(criterion, ReasonCode.ACTIVITY_APPLIES, "Casthouse"))),
            EvidenceLevel.RECALLED),
        rated ? CriterionOutcome.MINOR_NC : outcomes[(criterion.principle() + 1) % outcomes.length],
        outcomes[(criterion.principle() + 1) % outcomes.length],
        rated
            ? new AssessorRating(criterion.id(), Rating.MINOR_NC, "Said \"so\".\n", "A. Berg")
            : null,
        requirements,
        List.of(
            new Ground<>(
                GroundLayer.DECIDING,
                outcomes[(criterion.principle() + 1) % outcomes.length],
                reason(criterion, ReasonCode.APPLICABILITY_OPEN)),
            new Ground<>(
                GroundLayer.DECIDING,
                CriterionOutcome.CONFORMANCE,
                reason(criterion, ReasonCode.ALL_MET))),
        List.of(
            Caveat.on(
                CaveatCode.APPLICABILITY_NOT_CONFIRMED,
                criterion.id().value(),
                EvidenceLevel.RECALLED)),
        of(criterion).stream().filter(fact -> fact.requirement().isEmpty()).toList());
  }

  private static RequirementResult requirement(
      Criterion criterion, Requirement requirement, int number) {
    RequirementOutcome[] outcomes = RequirementOutcome.values();
    RequirementOutcome outcome = outcomes[number % outcomes.length];
    List<Ground<RequirementOutcome, ReasonCode>> why =
        List.of(
            new Ground<>(
                GroundLayer.CLOSING, outcome, reason(criterion, ReasonCode.DOES_NOT_APPLY)),
            new Ground<>(
                GroundLayer.DECIDING,
                RequirementOutcome.MET,
                reason(criterion, ReasonCode.CARRIED_OUT)));
    return new RequirementResult(
        requirement,
        outcome,
        why,
        requirement.target() == RequirementTarget.FACILITY
            ? List.of(new SiteResult("sund", outcome, why))
            : List.of());
  }

  private static Reason<ReasonCode> reason(
      Criterion criterion, ReasonCode code, String... arguments) {
    List<Argument> words = new ArrayList<>();
    for (String argument : arguments) {
      words.add(Argument.of(argument));
    }
    return new Reason<>(
        code,
        words,
        of(criterion),
        new Citation(Reference.of(STANDARD.id(), criterion.id()), Provenance.recalled()),
        "A rule that states a sentence");
  }

  private static List<Evidence> of(Criterion criterion) {
    return INPUT.evidence().stream()
        .filter(fact -> fact.criterion().filter(criterion.id()::equals).isPresent())
        .toList();
  }
}
