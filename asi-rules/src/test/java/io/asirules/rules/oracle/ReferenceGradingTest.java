package io.asirules.rules.oracle;

import static io.asirules.model.evidence.Aspect.CARRIED_OUT;
import static io.asirules.model.standard.EvidenceLevel.CONFIRMED;
import static io.asirules.model.standard.EvidenceLevel.RECALLED;
import static io.asirules.model.standard.EvidenceLevel.SECONDARY;
import static io.asirules.rules.oracle.TinyInput.input;
import static io.asirules.rules.oracle.TinyStandard.duty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.asirules.model.AsiException;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.evidence.Coverage;
import io.asirules.model.evidence.Rating;
import io.asirules.model.evidence.Response;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.MembershipClass;
import io.asirules.model.scope.OrgUnit;
import io.asirules.model.scope.OrgUnitKind;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.RequirementKind;
import io.asirules.rules.oracle.TinyStandard.Duty;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sections 1 to 3 and 7: what applies, where it is shown, and what comes out for a criterion. */
class ReferenceGradingTest {

  @ParameterizedTest(name = "line {0}: {3}")
  @MethodSource
  void applicability(String line, TinyInput input, TinyStandard standard, String expected) {
    ReferenceCriterion result = input.assess(standard).criteria().get(0);
    assertThat(result.status() + " " + result.applicabilityReason() + " " + result.level())
        .isEqualTo(expected);
  }

  static Stream<Arguments> applicability() {
    TinyStandard plain = TinyStandard.of(plan("5.1/a"));
    TinyStandard performanceStandard = TinyStandard.of(plan("5.1/a")).edition("asi:ps:3.1");
    TinyStandard water =
        TinyStandard.of(plan("5.1/a")).condition(Circumstance.MATERIAL_WATER_RISK, SECONDARY);
    CertificationScope transition =
        CertificationScope.builder()
            .kind(ScopeKind.MATERIAL_STEWARDSHIP_TRANSITION)
            .facility(site("F1", SupplyChainActivity.CASTHOUSE))
            .build();
    return Stream.of(
        arguments(
            "1",
            input().scope(transition).asOf("2027-05-19"),
            TinyStandard.of(plan("5.1/a")).edition("asi:ps:3"),
            "NOT_APPLICABLE OUTSIDE_TRANSITION_SCOPE SECONDARY"),
        arguments(
            "1, edition 3.1",
            input().scope(transition).asOf("2027-05-19"),
            performanceStandard,
            "NOT_APPLICABLE OUTSIDE_TRANSITION_SCOPE SECONDARY"),
        arguments(
            "1, a day later",
            input().scope(transition).asOf("2027-05-20"),
            performanceStandard,
            "APPLICABLE ACTIVITY_APPLIES CONFIRMED"),
        arguments(
            "1, principle 4",
            input().scope(transition),
            TinyStandard.of(plan("4.1/a")).edition("asi:ps:3.1"),
            "APPLICABLE ACTIVITY_APPLIES CONFIRMED"),
        arguments(
            "1, an earlier edition",
            input().scope(transition),
            TinyStandard.of(plan("5.1/a")).edition("asi:ps:2"),
            "APPLICABLE ACTIVITY_APPLIES CONFIRMED"),
        arguments(
            "1, another standard",
            input().scope(transition),
            TinyStandard.of(plan("5.1/a")).edition("asi:coc:3"),
            "APPLICABLE ACTIVITY_APPLIES CONFIRMED"),
        arguments(
            "1, another scheme",
            input().scope(transition),
            TinyStandard.of(plan("5.1/a")).edition("own:ps:3"),
            "APPLICABLE ACTIVITY_APPLIES CONFIRMED"),
        arguments(
            "2",
            input().member(MembershipClass.ASSOCIATIONS),
            plain,
            "NOT_APPLICABLE CLASS_NOT_CERTIFIED SECONDARY"),
        arguments("3", input().scope(scope()), plain, "UNDETERMINED ACTIVITY_NOT_STATED UNKNOWN"),
        arguments(
            "3, unstated",
            input().scope(scope(unstated("F1"))),
            plain,
            "UNDETERMINED ACTIVITY_NOT_STATED UNKNOWN"),
        arguments(
            "4",
            input().scope(scope(site("F1"))),
            plain,
            "UNDETERMINED NO_LISTED_ACTIVITY UNKNOWN"),
        arguments(
            "5",
            input().scope(scope(site("F1", SupplyChainActivity.HIGH_PURITY_ALUMINA))),
            plain,
            "UNDETERMINED ACTIVITY_UNDETERMINED UNKNOWN"),
        arguments(
            "5, unstated",
            input().scope(scope(converter(), unstated("F2"))),
            plain,
            "UNDETERMINED ACTIVITY_NOT_STATED CONFIRMED"),
        arguments(
            "6",
            input().scope(scope(converter())),
            plain,
            "NOT_APPLICABLE ACTIVITY_DOES_NOT_APPLY CONFIRMED"),
        arguments(
            "7",
            input().scope(water(false, null)),
            water,
            "NOT_APPLICABLE CIRCUMSTANCE_ABSENT SECONDARY"),
        arguments(
            "7, every site",
            input().scope(water(null, false)),
            water,
            "NOT_APPLICABLE CIRCUMSTANCE_ABSENT SECONDARY"),
        arguments("8", input(), water, "UNDETERMINED CIRCUMSTANCE_NOT_DECLARED SECONDARY"),
        arguments(
            "9, a site has it",
            input().scope(water(false, true)),
            water,
            "APPLICABLE ACTIVITY_APPLIES SECONDARY"),
        arguments("9", input(), plain, "APPLICABLE ACTIVITY_APPLIES CONFIRMED"));
  }

  @ParameterizedTest(name = "line {0}: {3}")
  @MethodSource
  void grading(String line, TinyInput input, TinyStandard standard, String expected) {
    ReferenceCriterion result = input.assess(standard).criteria().get(0);
    assertThat(result.suggested() + " " + result.gradingReason()).isEqualTo(expected);
  }

  static Stream<Arguments> grading() {
    TinyStandard two = TinyStandard.of(plan("1.1/duty"), plan("1.1/more").minor());
    TinyStandard weak = TinyStandard.of(plan("1.1/duty")).cells(RECALLED);
    CertificationScope open = scope(unstated("F1"));
    CertificationScope converter = scope(converter());
    Duty mining = plan("1.1/duty").binds(SupplyChainActivity.BAUXITE_MINING);
    return Stream.of(
        arguments("1", input().scope(converter), two, "NOT_APPLICABLE DOES_NOT_APPLY"),
        arguments(
            "1, strict",
            input().scope(converter).strict(),
            weak,
            "INDETERMINATE APPLICABILITY_OPEN"),
        arguments("2", input().scope(open), two, "NOT_ASSESSED APPLICABILITY_OPEN"),
        arguments(
            "3", input().scope(open).shows(CARRIED_OUT), two, "INDETERMINATE APPLICABILITY_OPEN"),
        arguments("4", input(), TinyStandard.of(mining), "NOT_APPLICABLE NO_REQUIREMENT_APPLIES"),
        arguments(
            "5", input().strict().shows(CARRIED_OUT), weak, "INDETERMINATE APPLICABILITY_OPEN"),
        arguments("6", input().lacks(CARRIED_OUT), two, "MAJOR_NC ESSENTIAL_NOT_MET"),
        arguments("7", input().on("1.1/more").lacks(CARRIED_OUT), two, "MINOR_NC NOT_ALL_MET"),
        arguments("7, partly", input().showsForSome(CARRIED_OUT), two, "MINOR_NC NOT_ALL_MET"),
        arguments(
            "8",
            input().shows(CARRIED_OUT).on("1.1/more").shows(CARRIED_OUT),
            two,
            "CONFORMANCE ALL_MET"),
        arguments("9", input().strict(), weak, "NOT_ASSESSED NOTHING_ANSWERED"),
        arguments("10", input().showsUndated(CARRIED_OUT), two, "INDETERMINATE NOT_DETERMINED"),
        arguments(
            "11",
            input().answers(Response.NOT_APPLICABLE),
            two,
            "NEEDS_JUDGEMENT AWAITS_JUDGEMENT"),
        arguments("12", input().shows(CARRIED_OUT), two, "NOT_ASSESSED PARTLY_ANSWERED"));
  }

  @ParameterizedTest(name = "{0} {1}: {2} {3}")
  @MethodSource
  void relationOfAStatementToTheEntityAndToASite(
      @Nullable String unit, Coverage coverage, String forEntity, String forSite) {
    CertificationScope scope = tree();
    Facility site = scope.facilities().get(0);
    ReferenceScope reference = new ReferenceScope(scope, "entity");
    assertThat(reference.relation(unit, coverage, null)).hasToString(forEntity);
    assertThat(reference.relation(unit, coverage, site)).hasToString(forSite);
  }

  static Stream<Arguments> relationOfAStatementToTheEntityAndToASite() {
    return Stream.of(
        arguments(null, Coverage.EVERY_SITE, "WHOLE", "WHOLE"),
        arguments("entity", Coverage.SOME_SITES, "PART", "PART"),
        arguments(null, Coverage.AGGREGATE, "WHOLE", "GROUP"),
        arguments("TOP", Coverage.EVERY_SITE, "PART", "WHOLE"),
        arguments("U", Coverage.SOME_SITES, "PART", "PART"),
        arguments("U", Coverage.AGGREGATE, "PART", "GROUP"),
        arguments("F1", Coverage.AGGREGATE, "PART", "WHOLE"),
        arguments("F1", Coverage.SOME_SITES, "PART", "PART"),
        arguments("F2", Coverage.EVERY_SITE, "PART", "NONE"),
        arguments("OUT", Coverage.EVERY_SITE, "NONE", "NONE"),
        arguments("F3", Coverage.EVERY_SITE, "NONE", "NONE"));
  }

  @Test
  void aGroupFigureIsTheOnlySitesOwn() {
    Duty duty = plan("1.1/duty").perFacility();
    TinyInput one = input().scope(TinyInput.smelters(1)).showsForGroup(CARRIED_OUT);
    assertThat(one.assess(duty)).hasToString("MET CARRIED_OUT");
  }

  @Test
  void theWorstSiteCountsAndUnboundSitesDoNot() {
    Duty duty = plan("1.1/duty").perFacility();
    TinyInput input = input().scope(tree()).showsFor("F1", CARRIED_OUT).lacksFor("F2", CARRIED_OUT);
    ReferenceRequirement result =
        input.assess(TinyStandard.of(duty)).criterion("1.1").requirement("duty");
    assertThat(result.outcome() + " " + result.reason()).isEqualTo("NOT_MET CONTRADICTED");
    assertThat(result.sites()).hasToString("{F1=MET CARRIED_OUT, F2=NOT_MET CONTRADICTED}");
    TinyInput converters = input().scope(scope(converter(), unstated("F2")));
    assertThat(converters.assess(TinyStandard.of(duty)).criteria().get(0).requirements().get(0))
        .extracting(ReferenceRequirement::sites)
        .hasToString("{F2=NOT_ANSWERED SITE_ACTIVITY_NOT_STATED}");
  }

  @Test
  void activitiesAndCircumstancesReleaseASite() {
    Duty mining = plan("1.1/duty").perFacility().binds(SupplyChainActivity.BAUXITE_MINING);
    assertThat(input().assess(mining)).hasToString("NOT_APPLICABLE REQUIREMENT_NOT_BINDING");
    Duty water = plan("1.1/duty").perFacility().where(Circumstance.MATERIAL_WATER_RISK);
    assertThat(input().scope(water(true, false)).assess(water))
        .hasToString("NOT_APPLICABLE REQUIREMENT_CIRCUMSTANCE_ABSENT");
    assertThat(input().assess(water)).hasToString("NOT_ANSWERED NOTHING_SHOWN");
    assertThat(input().scope(scope(converter())).assess(plan("1.1/duty")))
        .hasToString("NOT_APPLICABLE CRITERION_NOT_APPLICABLE");
    assertThat(input().scope(scope(site("F1"))).assess(mining))
        .hasToString("NOT_APPLICABLE NO_SITE_BOUND");
  }

  @Test
  void weakApplicabilityGivesACaveat() {
    TinyStandard weak = TinyStandard.of(plan("5.1/a")).cells(RECALLED);
    assertThat(input().assess(weak).criterion("5.1").caveats())
        .containsExactly(CaveatCode.APPLICABILITY_NOT_CONFIRMED);
    TinyStandard known = TinyStandard.of(plan("5.1/a")).cells(CONFIRMED);
    assertThat(input().assess(known).criterion("5.1").caveats()).isEmpty();
  }

  @Test
  void anAssessorsRatingCountsAndHidesNoMajorWithoutReason() {
    TinyStandard standard = TinyStandard.of(plan("1.1/duty"));
    ReferenceCriterion rated =
        input()
            .lacks(CARRIED_OUT)
            .rated("1.1", Rating.MINOR_NC, "one site of forty")
            .assess(standard)
            .criterion("1.1");
    assertThat(rated.suggested()).isEqualTo(CriterionOutcome.MAJOR_NC);
    assertThat(rated.outcome()).isEqualTo(CriterionOutcome.MINOR_NC);
    assertThatThrownBy(
            () -> input().lacks(CARRIED_OUT).rated("1.1", Rating.MINOR_NC, " ").assess(standard))
        .isInstanceOf(AsiException.class);
    assertThat(
            input()
                .lacks(CARRIED_OUT)
                .rated("1.1", Rating.CRITICAL_BREACH, "")
                .assess(standard)
                .criterion("1.1")
                .outcome())
        .isEqualTo(CriterionOutcome.CRITICAL_BREACH);
  }

  @Test
  void threeMinorsOfAPrincipleAreRelated() {
    TinyStandard standard =
        TinyStandard.of(plan("1.1/a"), plan("1.2/a"), plan("1.3/a"), plan("2.1/a"));
    TinyInput minors =
        input()
            .on("1.1/a")
            .showsForSome(CARRIED_OUT)
            .rated("1.1", Rating.CONFORMANCE, "")
            .rated("1.2", Rating.MINOR_NC, "")
            .rated("2.1", Rating.MINOR_NC, "");
    assertThat(minors.assess(standard).relatedMinors()).isEmpty();
    assertThat(minors.rated("1.3", Rating.MINOR_NC, "").assess(standard).relatedMinors())
        .containsExactly(1);
  }

  private static Duty plan(String id) {
    return duty(id, RequirementKind.PLAN);
  }

  private static CertificationScope scope(Facility... facilities) {
    CertificationScope.Builder scope = CertificationScope.builder();
    for (Facility facility : facilities) {
      scope.facility(facility);
    }
    return scope.build();
  }

  private static Facility site(String id, SupplyChainActivity... activities) {
    return Facility.builder(id).activities(activities).build();
  }

  private static Facility unstated(String id) {
    return Facility.builder(id).build();
  }

  private static Facility converter() {
    return site("F1", SupplyChainActivity.MATERIAL_CONVERSION);
  }

  private static CertificationScope water(@Nullable Boolean ofScope, @Nullable Boolean ofSite) {
    CertificationScope.Builder scope = CertificationScope.builder();
    Facility.Builder site = Facility.builder("F1").activities(SupplyChainActivity.CASTHOUSE);
    if (ofScope != null) {
      scope.circumstance(Circumstance.MATERIAL_WATER_RISK, ofScope);
    }
    if (ofSite != null) {
      site.circumstance(Circumstance.MATERIAL_WATER_RISK, ofSite);
    }
    return scope.facility(site.build()).build();
  }

  /** F1 below U below TOP, F2 right below the entity, F3 below OUT, which is out of scope. */
  private static CertificationScope tree() {
    return CertificationScope.builder()
        .unit(new OrgUnit("TOP", OrgUnitKind.HOLDING, null, "TOP", true))
        .unit(new OrgUnit("U", OrgUnitKind.PLANT, "TOP", "U", true))
        .unit(new OrgUnit("OUT", OrgUnitKind.JOINT_VENTURE, null, "OUT", false))
        .facility(
            Facility.builder("F1").unit("U").activities(SupplyChainActivity.CASTHOUSE).build())
        .facility(site("F2", SupplyChainActivity.CASTHOUSE))
        .facility(
            Facility.builder("F3").unit("OUT").activities(SupplyChainActivity.CASTHOUSE).build())
        .build();
  }
}
