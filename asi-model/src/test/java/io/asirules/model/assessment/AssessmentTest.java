package io.asirules.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import io.asirules.model.Language;
import io.asirules.model.Samples;
import io.asirules.model.scope.Entity;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentTest {

  private static final Reference REFERENCE = Reference.parse("asi:ps:3.1#5.3/plan");

  private static final Reason<ReasonCode> WHY =
      new Reason<>(
          ReasonCode.CARRIED_OUT,
          List.of(Argument.of("the plan")),
          List.of(),
          new Citation(REFERENCE, Provenance.recalled()),
          "A plan in force meets the requirement");

  private static final List<Ground<RequirementOutcome, ReasonCode>> MET =
      List.of(new Ground<>(GroundLayer.DECIDING, RequirementOutcome.MET, WHY));

  private static Assessment assessment(CriterionOutcome outcome) {
    Criterion criterion = Samples.standard().criteria().get(0);
    RequirementResult requirement =
        new RequirementResult(
            criterion.requirements().get(0),
            RequirementOutcome.MET,
            MET,
            List.of(new SiteResult("smelter", RequirementOutcome.MET, MET)));
    CriterionResult result =
        new CriterionResult(
            criterion,
            new Applicability(
                ApplicabilityStatus.APPLICABLE,
                List.of(new Ground<>(GroundLayer.DECIDING, ApplicabilityStatus.APPLICABLE, WHY)),
                EvidenceLevel.RECALLED),
            outcome,
            outcome,
            null,
            List.of(requirement),
            List.of(new Ground<>(GroundLayer.DECIDING, outcome, WHY)),
            List.of(Caveat.on(CaveatCode.LIMIT_NOT_CONFIRMED, "11.0", EvidenceLevel.RECALLED)),
            List.of());
    Stamp.Part part = new Stamp.Part("1", "0".repeat(64));
    return new Assessment(
        new Stamp(
            part,
            part,
            part,
            List.of(),
            StandardId.parse("asi:ps:3.1"),
            LocalDate.of(2026, 1, 31),
            false,
            false,
            Map.of(),
            null),
        new Entity("group", "Group", null, null),
        List.of(result),
        List.of(),
        0);
  }

  @Test
  void aCriterionIsFoundByItsNumber() {
    CriterionResult result = assessment(CriterionOutcome.CONFORMANCE).criterion("5.3");

    assertThat(result.criterion().id()).hasToString("5.3");
    assertThat(result.requirements().get(0).sites()).hasSize(1);
  }

  @Test
  void aNumberThatTheEditionLacksIsRefused() {
    assertThatThrownBy(() -> assessment(CriterionOutcome.CONFORMANCE).criterion("5.4"))
        .isInstanceOf(AsiException.class)
        .hasMessage("asi:ps:3.1 has no criterion 5.4");
  }

  @Test
  void theSummaryCountsEveryOutcomeZeroIncluded() {
    assertThat(assessment(CriterionOutcome.MINOR_NC).summary())
        .hasSize(CriterionOutcome.values().length)
        .containsEntry(CriterionOutcome.MINOR_NC, 1)
        .containsEntry(CriterionOutcome.CONFORMANCE, 0);
  }

  @ParameterizedTest
  @EnumSource(CriterionOutcome.class)
  void onlyMinorMajorAndCriticalAreFindings(CriterionOutcome outcome) {
    boolean finding =
        List.of(
                CriterionOutcome.MINOR_NC,
                CriterionOutcome.MAJOR_NC,
                CriterionOutcome.CRITICAL_BREACH)
            .contains(outcome);

    assertThat(outcome.isFinding()).isEqualTo(finding);
    assertThat(assessment(outcome).hasFindings()).isEqualTo(finding);
    assertThat(outcome.title().zh()).isNotEqualTo(outcome.title().en());
  }

  @Test
  void aReasonIsASentenceInBothLanguages() {
    assertThat(WHY.text(Language.EN)).isEqualTo("Made or carried out: the plan.");
    assertThat(WHY.text(Language.ZH)).isEqualTo("已制定或已实施：the plan。");
  }

  @Test
  void aCitationNamesReferenceLevelAndSources() {
    assertThat(WHY.citation()).hasToString("asi:ps:3.1#5.3/plan (RECALLED)");
    assertThat(
            new Citation(
                REFERENCE,
                new Provenance(EvidenceLevel.CONFIRMED, List.of("https://a.example"), "")))
        .hasToString("asi:ps:3.1#5.3/plan (CONFIRMED, https://a.example)");
  }

  @ParameterizedTest
  @EnumSource(CaveatCode.class)
  void aCaveatNamesTheDatumAndItsLevelInBothLanguages(CaveatCode code) {
    Caveat<CaveatCode> caveat = Caveat.on(code, "11.0", EvidenceLevel.RECALLED);

    assertThat(caveat.text(Language.EN))
        .startsWith("Rests on " + code.what().en())
        .endsWith(", RECALLED (11.0).");
    assertThat(caveat.text(Language.ZH)).startsWith("依据RECALLED：").endsWith("（11.0）。");
    assertThat(caveat.level()).isEqualTo(EvidenceLevel.RECALLED);
  }

  @Property
  void theWorseOutcomeIsAssociativeCommutativeAndOneOfTheTwo(
      @ForAll RequirementOutcome a, @ForAll RequirementOutcome b, @ForAll RequirementOutcome c) {
    assertThat(a.worse(b)).isEqualTo(b.worse(a)).isIn(a, b);
    assertThat(a.worse(b).worse(c)).isEqualTo(a.worse(b.worse(c)));
    assertThat(a.worse(RequirementOutcome.NOT_MET)).isEqualTo(RequirementOutcome.NOT_MET);
    assertThat(a.worse(RequirementOutcome.NOT_APPLICABLE)).isEqualTo(a);
  }
}
