package io.asirules.rules.oracle;

import static io.asirules.model.evidence.Aspect.CONTROLLED;
import static io.asirules.model.evidence.Aspect.DECLARED;
import static io.asirules.model.evidence.Aspect.DOCUMENTED;
import static io.asirules.model.evidence.Aspect.INCIDENT;
import static io.asirules.model.evidence.Aspect.IN_USE;
import static io.asirules.model.evidence.Aspect.MEASURED;
import static io.asirules.model.evidence.Aspect.PUBLISHED;
import static io.asirules.model.evidence.Aspect.REVIEWED;
import static io.asirules.model.evidence.Aspect.TRIGGER;
import static io.asirules.model.evidence.Aspect.VERIFIED;
import static io.asirules.model.standard.EvidenceLevel.CONFIRMED;
import static io.asirules.model.standard.EvidenceLevel.RECALLED;
import static io.asirules.rules.oracle.TinyInput.input;
import static io.asirules.rules.oracle.TinyStandard.duty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.evidence.Coverage;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Metric;
import io.asirules.model.evidence.Period;
import io.asirules.model.evidence.Response;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Bound;
import io.asirules.model.standard.RequirementKind;
import io.asirules.model.standard.SmelterLimit;
import io.asirules.rules.oracle.TinyStandard.Duty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Section 6. */
class ReferenceSpecialRulesTest {

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource
  void limits(String what, Duty duty, TinyInput input, String expected) {
    assertThat(input.assess(duty)).hasToString(expected);
  }

  static Stream<Arguments> limits() {
    return Stream.of(
        arguments("at the limit", age(), age("15"), "MET WITHIN_LIMIT"),
        arguments("below it", age(), age("14.99"), "NOT_MET BEYOND_LIMIT"),
        arguments(
            "worst of a date",
            age(),
            age("15").figure("age", "14", "year", null),
            "NOT_MET BEYOND_LIMIT"),
        arguments(
            "latest date", age(), age("15").with(old("2025-12-31", "14")), "MET WITHIN_LIMIT"),
        arguments(
            "replaced limit", age(), age("15").limit("1.1/duty", "16"), "NOT_MET BEYOND_LIMIT"),
        arguments(
            "other unit",
            age(),
            input().figure("age", "15", "%", null),
            "PARTLY_MET BOUNDARY_OR_UNIT_DIFFERS"),
        arguments("old", age(), input().with(old("2023-06-29", "15")), "INDETERMINATE NOT_CURRENT"),
        arguments(
            "of a part",
            age(),
            input().with(old("2026-01-01", "15").unit("F1")),
            "INDETERMINATE GROUP_FIGURE"),
        arguments(
            "other figure",
            age(),
            input().figure("height", "15", "year", null),
            "INDETERMINATE FIGURE_MISSING"),
        arguments(
            "yes alone", age(), input().answers(Response.YES), "INDETERMINATE FIGURE_MISSING"),
        arguments("no alone", age(), input().answers(Response.NO), "NOT_MET CONTRADICTED"),
        arguments(
            "measured zero",
            spill(),
            input().figure("spill", "0.0", "kg", null),
            "MET WITHIN_LIMIT"),
        arguments(
            "zero and incident",
            spill(),
            input().figure("spill", "0", "t", null).lacks(INCIDENT),
            "NOT_MET INCIDENT"),
        arguments(
            "more than zero",
            spill(),
            input().figure("spill", "1", "kg", null),
            "NOT_MET BEYOND_LIMIT"),
        arguments(
            "old zero",
            spill(),
            input().with(figure("spill", "0", "t", "2020-01-01")).shows(DECLARED, CONTROLLED),
            "MET PROHIBITION_KEPT"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource
  void olderSmelter(String what, TinyInput input, String expected) {
    ReferenceResult result = input.scope(smelter(2020)).assess(intensities());
    for (String key :
        new String[] {"pre-2021-intensity", "pre-2021-reduction-route", "pre-2021-reduction"}) {
      ReferenceRequirement requirement = result.criterion("5.2").requirement(key);
      assertThat(requirement.outcome() + " " + requirement.reason()).isEqualTo(expected);
    }
    assertThat(result.criterion("5.2").requirement("post-2020-intensity").reason())
        .hasToString("REQUIREMENT_CIRCUMSTANCE_ABSENT");
  }

  static Stream<Arguments> olderSmelter() {
    return Stream.of(
        arguments("first route", i("10.99"), "MET WITHIN_LIMIT"),
        arguments("at the limit", i("11"), "INDETERMINATE LIMIT_NOT_SETTLED"),
        arguments("second route", cut(i("12.99"), "10"), "MET WITHIN_LIMIT"),
        arguments("cut too small", cut(i("12.99"), "9.9"), "INDETERMINATE LIMIT_NOT_SETTLED"),
        arguments("second route missed", cut(i("13"), "10"), "INDETERMINATE LIMIT_NOT_SETTLED"),
        arguments(
            "cut alone",
            cut(input(), "10")
                .on("5.2/pre-2021-intensity")
                .answers(Response.YES)
                .on("5.2/pre-2021-reduction-route")
                .answers(Response.YES),
            "INDETERMINATE FIGURE_MISSING"),
        arguments(
            "kilograms",
            input()
                .on("5.2/post-2020-intensity")
                .figure("ghg-intensity-mine-to-metal", "10990", "kg CO2e/t Al", "MINE_TO_METAL"),
            "MET WITHIN_LIMIT"),
        arguments(
            "no boundary",
            input()
                .on("5.2/pre-2021-reduction")
                .figure("ghg-intensity-mine-to-metal", "10", "t CO2e/t Al", null),
            "PARTLY_MET BOUNDARY_OR_UNIT_DIFFERS"));
  }

  @Test
  void aYoungerSmelterIsHeldAgainstALimitThatTheUserVouchesForOnly() {
    assertThat(post2020(2021, "10.99")).hasToString("MET WITHIN_LIMIT");
    assertThat(post2020(2021, "11")).hasToString("INDETERMINATE LIMIT_NOT_SETTLED");
    TinyInput vouched = i("11").scope(smelter(2021)).limit("5.2/post-2020-intensity", "11");
    assertThat(post2020(vouched)).hasToString("NOT_MET BEYOND_LIMIT");
    TinyInput untold = i("11").scope(smelter(null)).limit("5.2/post-2020-intensity", "11");
    assertThat(post2020(untold)).hasToString("INDETERMINATE LIMIT_NOT_SETTLED");
    assertThat(post2020(null, "10.99")).hasToString("MET WITHIN_LIMIT");
    assertThat(post2020(null, "11")).hasToString("INDETERMINATE LIMIT_NOT_SETTLED");
  }

  @Test
  void theLimitsOfARouteGiveItsCaveats() {
    TinyInput first = i("10").scope(smelter(2020)).limit("5.2/pre-2021-intensity", "11");
    assertThat(first.assess(intensities()).criterion("5.2").caveats())
        .containsExactly(CaveatCode.START_YEAR);
    TinyInput second = cut(i("12"), "10").scope(smelter(2020));
    assertThat(second.assess(intensities()).criterion("5.2").caveats())
        .containsExactlyInAnyOrder(CaveatCode.LIMIT_NOT_CONFIRMED, CaveatCode.START_YEAR);
  }

  @Test
  void aVerificationAfterPublicationLacksAPart() {
    assertThat(verifiedOn("2026-04-30")).hasToString("MET INDEPENDENTLY_VERIFIED");
    assertThat(verifiedOn("2026-05-01")).hasToString("PARTLY_MET PARTS_LACKING");
  }

  @Test
  void yearsThatAreNotConfirmedKeepNothingAwayInSilence() {
    Duty duty = duty("1.1/duty", RequirementKind.PLAN).afterYears(3, "base-year", RECALLED);
    TinyInput recent = input().figure("base-year", "2025", "year", null);
    ReferenceResult usual = recent.assess(TinyStandard.of(duty));
    assertThat(usual.criterion("1.1").requirement("duty").reason())
        .hasToString("REQUIREMENT_CIRCUMSTANCE_ABSENT");
    assertThat(usual.criterion("1.1").caveats()).containsExactly(CaveatCode.YEARS_NOT_CONFIRMED);
    assertThat(recent.strict().assess(duty)).hasToString("INDETERMINATE DATUM_NOT_CONFIRMED");
  }

  @Test
  void thePathwayBindsThreeYearsAfterTheBaseYear() {
    assertThat(pathway("2022")).hasToString("NOT_ANSWERED NOTHING_SHOWN");
    assertThat(pathway("2023")).hasToString("NOT_APPLICABLE REQUIREMENT_CIRCUMSTANCE_ABSENT");
  }

  @Test
  void anExceedanceWithoutReviewStaysOpen() {
    Duty review = duty("6.1/review-after-exceedance", RequirementKind.REVIEW).onEvent();
    TinyInput event = input().on("6.1/review-after-exceedance").shows(TRIGGER);
    assertThat(event.assess(review)).hasToString("INDETERMINATE EVENT_WITHOUT_REVIEW");
    assertThat(event.showsOn("2026-02-01", REVIEWED).assess(review))
        .hasToString("MET REVIEWED_IN_TIME");
  }

  @Test
  void aRedFlagWithoutResponseStaysOpen() {
    TinyInput flag = input().on("9.8/cahra-identification").shows(TRIGGER);
    TinyStandard standard =
        TinyStandard.of(
            duty("9.8/risk-response", RequirementKind.MANAGEMENT_SYSTEM)
                .redFlags("9.8/cahra-identification", "9.8/risk-response"),
            duty("9.8/cahra-identification", RequirementKind.ASSESSMENT));
    assertThat(flag.assess(standard).criterion("9.8").requirement("risk-response").reason())
        .hasToString("RED_FLAG_OPEN");
    flag.on("9.8/risk-response").shows(IN_USE, DOCUMENTED);
    assertThat(flag.assess(standard).criterion("9.8").requirement("risk-response").reason())
        .hasToString("SYSTEM_IN_USE");
  }

  @Test
  void nobodyUnder18KeepsHazardousWorkAway() {
    assertThat(youngest("18")).hasToString("MET NOBODY_UNDER_AGE");
    assertThat(youngest("17.9")).hasToString("NOT_ANSWERED NOTHING_SHOWN");
  }

  @Test
  void anIncidentElsewhereWeighsOnTheStatementAndTheSystem() {
    TinyStandard standard =
        TinyStandard.of(
            duty("11.1/management-system", RequirementKind.MANAGEMENT_SYSTEM)
                .weighsIncidents()
                .perFacility(),
            duty("11.1/performance-indicators", RequirementKind.RECORD).perFacility());
    TinyInput death =
        input()
            .on("11.1/management-system")
            .shows(IN_USE, DOCUMENTED)
            .on("11.1/performance-indicators")
            .lacksFor("F2", INCIDENT);
    assertThat(death.assess(standard).criterion("11.1").requirement("management-system").sites())
        .hasToString("{F1=MET SYSTEM_IN_USE, F2=NEEDS_JUDGEMENT INCIDENT_TO_WEIGH}");
  }

  private static Duty age() {
    return duty("1.1/duty", RequirementKind.THRESHOLD)
        .limit("age", Bound.AT_LEAST, "15", "year", CONFIRMED);
  }

  private static TinyInput age(String years) {
    return input().figure("age", years, "year", null);
  }

  private static Duty spill() {
    return duty("1.1/duty", RequirementKind.PROHIBITION)
        .limit("spill", Bound.AT_MOST, "0", "t", CONFIRMED);
  }

  private static Evidence.Builder old(String day, String years) {
    return figure("age", years, "year", day);
  }

  private static Evidence.Builder figure(String name, String value, String unit, String day) {
    return Evidence.builder("of " + day)
        .requirement("1.1/duty")
        .coverage(Coverage.EVERY_SITE)
        .shows(MEASURED)
        .period(Period.day(LocalDate.parse(day)))
        .metric(new Metric(name, new BigDecimal(value), unit, null));
  }

  private static TinyStandard intensities() {
    String intensity = "ghg-intensity-mine-to-metal";
    String reduction = "ghg-intensity-reduction-three-periods";
    return TinyStandard.of(
        limit("post-2020-intensity", Circumstance.POST_2020_SMELTER)
            .smelterLimit(SmelterLimit.NEW_SMELTER)
            .limit(intensity, Bound.BELOW, "11.0", "t CO2e/t Al", RECALLED),
        limit("pre-2021-intensity", Circumstance.PRE_2021_SMELTER)
            .smelterLimit(SmelterLimit.OLDER_SMELTER)
            .limit(intensity, Bound.BELOW, "11.0", "t CO2e/t Al", RECALLED),
        limit("pre-2021-reduction-route", Circumstance.PRE_2021_SMELTER)
            .smelterLimit(SmelterLimit.OLDER_SMELTER_WITH_REDUCTION)
            .limit(intensity, Bound.BELOW, "13.0", "t CO2e/t Al", RECALLED),
        limit("pre-2021-reduction", Circumstance.PRE_2021_SMELTER)
            .smelterLimit(SmelterLimit.REDUCTION)
            .limit(reduction, Bound.AT_LEAST, "10", "%", RECALLED));
  }

  private static Duty limit(String key, Circumstance start) {
    return duty("5.2/" + key, RequirementKind.THRESHOLD).perFacility().where(start);
  }

  private static CertificationScope smelter(@Nullable Integer since) {
    Facility.Builder smelter =
        Facility.builder("F1").activities(SupplyChainActivity.ALUMINIUM_SMELTING);
    if (since != null) {
      smelter.productionSince(since);
    }
    return CertificationScope.builder().facility(smelter.build()).build();
  }

  private static TinyInput i(String value) {
    return input().on("5.2/pre-2021-intensity").intensity(value);
  }

  private static TinyInput cut(TinyInput input, String percent) {
    return input
        .on("5.2/pre-2021-reduction")
        .figure("ghg-intensity-reduction-three-periods", percent, "%", null);
  }

  private static ReferenceOutcome post2020(@Nullable Integer since, String intensity) {
    return post2020(i(intensity).scope(smelter(since)));
  }

  private static ReferenceOutcome post2020(TinyInput input) {
    ReferenceResult result = input.assess(intensities());
    ReferenceRequirement limit = result.criterion("5.2").requirement("post-2020-intensity");
    return limit.sites().get("F1");
  }

  private static ReferenceOutcome verifiedOn(String day) {
    TinyInput input = input().on("5.1/annual-disclosure");
    Period year = Period.year(2025);
    input.with(input.draft(PUBLISHED).period(year).published(LocalDate.of(2026, 4, 30)));
    input.on("5.1/verification-before-publication");
    input.with(input.draft(VERIFIED).period(year).published(LocalDate.parse(day)));
    ReferenceRequirement result =
        input
            .assess(
                TinyStandard.of(
                    duty("5.1/annual-disclosure", RequirementKind.PUBLIC_DISCLOSURE),
                    duty("5.1/verification-before-publication", RequirementKind.VERIFICATION)
                        .before("5.1/annual-disclosure")))
            .criterion("5.1")
            .requirement("verification-before-publication");
    return new ReferenceOutcome(result.outcome(), result.reason());
  }

  private static ReferenceOutcome pathway(String baseYear) {
    TinyStandard standard =
        TinyStandard.of(
            duty("5.3/pathway-plan", RequirementKind.PLAN),
            duty("5.3/on-pathway", RequirementKind.THRESHOLD)
                .afterYears(3, "base-year", CONFIRMED)
                .limit("deviation", Bound.AT_MOST, "0", "%", CONFIRMED));
    ReferenceRequirement result =
        input()
            .on("5.3/pathway-plan")
            .figure("base-year", baseYear, "year", null)
            .assess(standard)
            .criterion("5.3")
            .requirement("on-pathway");
    return new ReferenceOutcome(result.outcome(), result.reason());
  }

  private static ReferenceOutcome youngest(String years) {
    TinyStandard standard =
        TinyStandard.of(
            duty("10.2/minimum-age", RequirementKind.THRESHOLD)
                .limit("youngest-worker-age", Bound.AT_LEAST, "15", "year", CONFIRMED),
            duty("10.2/no-hazardous-work-under-18", RequirementKind.PROHIBITION)
                .exemptWhen("youngest-worker-age", Bound.AT_LEAST, "18", "year", CONFIRMED));
    ReferenceRequirement result =
        input()
            .on("10.2/minimum-age")
            .figure("youngest-worker-age", years, "year", null)
            .assess(standard)
            .criterion("10.2")
            .requirement("no-hazardous-work-under-18");
    return new ReferenceOutcome(result.outcome(), result.reason());
  }
}
