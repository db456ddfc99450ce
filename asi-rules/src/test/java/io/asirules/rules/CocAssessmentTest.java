package io.asirules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.assessment.RequirementResult;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Assurance;
import io.asirules.model.evidence.Coverage;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Metric;
import io.asirules.model.evidence.Period;
import io.asirules.model.evidence.Polarity;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Entity;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.MembershipClass;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.StandardId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A small casthouse is assessed against the Chain of Custody Standard. */
class CocAssessmentTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
  private static final AsiRules RULES = AsiRules.create();
  private static final StandardId COC = StandardId.parse("asi:coc:2");

  @Test
  void theAliasInUseNamesTheSameEdition() {
    SelfAssessment input =
        SelfAssessment.builder(StandardId.parse("asi:coc:2.1"), entity())
            .scope(casthouse())
            .build();
    assertThat(RULES.assess(input, options()).stamp().standard()).isEqualTo(COC);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.1", "3.2", "3.3", "4.1", "6.1", "8.scrap-recording"})
  void sectionsOfOtherActivitiesDoNotApplyToACasthouse(String criterion) {
    CriterionResult result = assess(input()).criterion(criterion);
    assertThat(result.outcome()).isEqualTo(CriterionOutcome.NOT_APPLICABLE);
    assertThat(result.applicability().reason().code())
        .isEqualTo(ReasonCode.ACTIVITY_DOES_NOT_APPLY);
  }

  @Test
  void thatSectionThreeDoesNotApplyIsOnlyRecalledAndSaysSo() {
    assertThat(assess(input()).criterion("3.1").caveats())
        .extracting(caveat -> caveat.code())
        .containsExactly(CaveatCode.APPLICABILITY_NOT_CONFIRMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.1", "2.1", "5.1", "7.2", "8.1", "8.overdraft", "9.2", "10.1", "11.1"})
  void whatNobodyAnsweredStaysNotAssessed(String criterion) {
    CriterionResult result = assess(input()).criterion(criterion);
    assertThat(result.applicability().status()).isEqualTo(ApplicabilityStatus.APPLICABLE);
    assertThat(result.outcome()).isEqualTo(CriterionOutcome.NOT_ASSESSED);
  }

  @Test
  void aMineMayOrMayNotBuyOreSoDueDiligenceStaysOpen() {
    SelfAssessment mine =
        SelfAssessment.builder(COC, entity())
            .scope(scope(SupplyChainActivity.BAUXITE_MINING))
            .build();
    CriterionResult result = assess(mine).criterion("7.2");
    assertThat(result.applicability().status()).isEqualTo(ApplicabilityStatus.UNDETERMINED);
    assertThat(result.outcome()).isEqualTo(CriterionOutcome.NOT_ASSESSED);
  }

  @Test
  void aConfirmedRuleThatIsKeptIsConformance() {
    Assessment assessment =
        assess(input(shows("8.designation/whole-designation", Aspect.DECLARED, Aspect.CONTROLLED)));
    assertThat(assessment.criterion("8.designation").outcome())
        .isEqualTo(CriterionOutcome.CONFORMANCE);
  }

  @Test
  void productsNamedCocMaterialByPercentageAreAMajor() {
    Evidence.Builder partly = shows("8.designation/whole-designation", Aspect.INCIDENT);
    Assessment assessment = assess(input(partly.polarity(Polarity.CONTRADICTS)));
    assertThat(assessment.criterion("8.designation").outcome())
        .isEqualTo(CriterionOutcome.MAJOR_NC);
  }

  @ParameterizedTest(name = "an overdraft of {0} % is {1}")
  @CsvSource({"0, MET", "20, MET", "20.1, NOT_MET"})
  void anOverdraftIsHeldAgainstItsRecalledLimitWithACaveat(
      String percent, RequirementOutcome expected) {
    Metric overdraft = new Metric("internal-overdraft", new BigDecimal(percent), "%", null);
    Assessment assessment =
        assess(input(shows("8.overdraft/overdraft-limit", Aspect.MEASURED).metric(overdraft)));
    assertThat(requirement(assessment, "8.overdraft", "overdraft-limit").outcome())
        .isEqualTo(expected);
    assertThat(assessment.criterion("8.overdraft").caveats())
        .extracting(caveat -> caveat.code())
        .contains(CaveatCode.LIMIT_NOT_CONFIRMED);
  }

  @Test
  void aYearlyReportThatIsOverdueIsAMinorAndNeverAMajor() {
    Period lastSent = Period.day(LocalDate.of(2025, 3, 20));
    Assessment assessment =
        assess(
            input(
                shows("1.7/annual-report", Aspect.CARRIED_OUT).period(lastSent),
                shows("1.7/yearly-cycle", Aspect.CARRIED_OUT).period(lastSent)));
    assertThat(requirement(assessment, "1.7", "annual-report").outcome())
        .isEqualTo(RequirementOutcome.MET);
    assertThat(requirement(assessment, "1.7", "yearly-cycle").reason().code())
        .isEqualTo(ReasonCode.OVERDUE);
    assertThat(assessment.criterion("1.7").outcome()).isEqualTo(CriterionOutcome.MINOR_NC);
  }

  @Test
  void underStrictEvidenceARecalledDutyDecidesNothing() {
    SelfAssessment input = input(shows("9.1/document-with-shipment", Aspect.CARRIED_OUT));
    Assessment assessment = RULES.assess(input, options().withStrictEvidence());
    assertThat(requirement(assessment, "9.1", "document-with-shipment").outcome())
        .isEqualTo(RequirementOutcome.INDETERMINATE);
  }

  private static RequirementResult requirement(
      Assessment assessment, String criterion, String key) {
    return assessment.criterion(criterion).requirements().stream()
        .filter(result -> result.requirement().id().key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static Assessment assess(SelfAssessment input) {
    return RULES.assess(input, options());
  }

  private static AssessmentOptions options() {
    return AssessmentOptions.asOf(AS_OF);
  }

  private static SelfAssessment input(Evidence.Builder... evidence) {
    SelfAssessment.Builder input = SelfAssessment.builder(COC, entity()).scope(casthouse());
    for (Evidence.Builder item : evidence) {
      input.evidence(item.build());
    }
    return input.build();
  }

  private static Evidence.Builder shows(String requirement, Aspect first, Aspect... more) {
    return Evidence.builder("E-" + requirement.replaceAll("[^A-Za-z0-9-]", "-"))
        .requirement(requirement)
        .coverage(Coverage.EVERY_SITE)
        .assurance(Assurance.INDEPENDENT)
        .period(Period.year(2025))
        .shows(first, more);
  }

  private static Entity entity() {
    return new Entity(
        "castworks", "Castworks", MembershipClass.PRODUCTION_AND_TRANSFORMATION, null);
  }

  private static CertificationScope casthouse() {
    return scope(SupplyChainActivity.CASTHOUSE);
  }

  private static CertificationScope scope(SupplyChainActivity activity) {
    return CertificationScope.builder()
        .facility(Facility.builder("site").activities(activity).build())
        .build();
  }
}
