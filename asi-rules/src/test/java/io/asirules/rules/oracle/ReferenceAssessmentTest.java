package io.asirules.rules.oracle;

import static io.asirules.model.evidence.Aspect.CARRIED_OUT;
import static io.asirules.model.evidence.Aspect.COMPLETE;
import static io.asirules.model.evidence.Aspect.CONTROLLED;
import static io.asirules.model.evidence.Aspect.CURRENT;
import static io.asirules.model.evidence.Aspect.DECLARED;
import static io.asirules.model.evidence.Aspect.DOCUMENTED;
import static io.asirules.model.evidence.Aspect.ENDORSED;
import static io.asirules.model.evidence.Aspect.EXISTS;
import static io.asirules.model.evidence.Aspect.INCIDENT;
import static io.asirules.model.evidence.Aspect.IN_USE;
import static io.asirules.model.evidence.Aspect.PLANNED;
import static io.asirules.model.evidence.Aspect.PUBLISHED;
import static io.asirules.model.evidence.Aspect.REVIEWED;
import static io.asirules.model.evidence.Aspect.TRIGGER;
import static io.asirules.model.evidence.Aspect.VERIFIED;
import static io.asirules.model.standard.EvidenceLevel.CONFIRMED;
import static io.asirules.model.standard.EvidenceLevel.SECONDARY;
import static io.asirules.rules.oracle.TinyInput.input;
import static io.asirules.rules.oracle.TinyStandard.duty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.asirules.model.evidence.Period;
import io.asirules.model.evidence.Response;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Bound;
import io.asirules.model.standard.RequirementKind;
import io.asirules.rules.oracle.TinyStandard.Duty;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Section 5 line by line. */
class ReferenceAssessmentTest {

  @ParameterizedTest(name = "line {0}: {3}")
  @MethodSource
  void everyLineOfSection5(String line, Duty duty, TinyInput input, String expected) {
    assertThat(input.assess(duty)).hasToString(expected);
  }

  static Stream<Arguments> everyLineOfSection5() {
    return Stream.of(
        row(
            "1",
            plan(),
            input().shows(CARRIED_OUT).answers(Response.NOT_APPLICABLE),
            "NEEDS_JUDGEMENT CLAIMED_NOT_APPLICABLE"),
        row(
            "1, a part's claim",
            plan(),
            input().answersFor("F1", Response.NOT_APPLICABLE),
            "NOT_ANSWERED NOTHING_SHOWN"),
        row("2", age(), input().figure("age", "14", "year", null), "NOT_MET BEYOND_LIMIT"),
        row(
            "3",
            ban(),
            input().shows(DECLARED, CONTROLLED).lacksFor("F1", INCIDENT),
            "NOT_MET INCIDENT"),
        row(
            "3, none happened",
            ban(),
            input().shows(DECLARED, CONTROLLED, INCIDENT),
            "MET PROHIBITION_KEPT"),
        row(
            "4, policy",
            policy(),
            input().shows(EXISTS, ENDORSED).lacks(EXISTS),
            "NOT_MET CONTRADICTED"),
        row(
            "4, prohibition",
            ban(),
            input().shows(DECLARED).lacksFor("F1", DECLARED),
            "NOT_MET CONTRADICTED"),
        row(
            "5",
            plan(),
            input().shows(CARRIED_OUT).answers(Response.NO),
            "NEEDS_JUDGEMENT CONFLICTING_EVIDENCE"),
        row("6", disclosure(), input().notFound(PUBLISHED), "NOT_MET NOT_PUBLISHED"),
        row(
            "7",
            disclosure(),
            input().notFound(PUBLISHED).lacks(PUBLISHED),
            "NOT_MET CONTRADICTED"),
        row("7, an answer", system(), input().answers(Response.NO), "NOT_MET CONTRADICTED"),
        row("8", system(), input().lacks(DOCUMENTED), "PARTLY_MET PARTS_LACKING"),
        row(
            "8, out of date",
            plan(),
            input().showsForSome(CARRIED_OUT).lacks(CURRENT),
            "PARTLY_MET PARTS_LACKING"),
        row("9", plan(), input().showsForSome(CARRIED_OUT), "PARTLY_MET COVERS_PART"),
        row("9, an answer", plan(), input().answers(Response.PARTLY), "PARTLY_MET COVERS_PART"),
        row(
            "10",
            plan().perFacility(),
            input().showsForGroup(CARRIED_OUT),
            "INDETERMINATE GROUP_FIGURE"),
        row(
            "11",
            plan(),
            input().showsOn("2030-01-01", PLANNED, CARRIED_OUT),
            "PARTLY_MET PLANNED_ONLY"),
        row("12", system(), input().shows(PLANNED, IN_USE), "NOT_ANSWERED PLANNED_NOT_SHOWN"),
        row("13", system(), input().shows(DOCUMENTED), "INDETERMINATE PARTS_NOT_SHOWN"),
        row(
            "14",
            plan().perFacility(),
            input().scope(unstatedSite()),
            "NOT_ANSWERED SITE_ACTIVITY_NOT_STATED"),
        row("15", plan(), input().notFound(CARRIED_OUT), "NOT_ANSWERED ABSENCE_DOES_NOT_COUNT"),
        row("16", plan(), input(), "NOT_ANSWERED NOTHING_SHOWN"),
        row(
            "16, the future",
            plan(),
            input().showsOn("2026-07-01", CARRIED_OUT),
            "NOT_ANSWERED NOTHING_SHOWN"),
        row(
            "17",
            review(12),
            input().shows(REVIEWED).showsOn("2026-02-01", TRIGGER),
            "NOT_MET TRIGGER_MISSED"),
        row(
            "17, same day",
            review(12),
            input().shows(REVIEWED).showsOn("2026-01-31", TRIGGER),
            "MET REVIEWED_IN_TIME"),
        row("18", plan().every(12), input().showsOn("2025-06-29", CARRIED_OUT), "NOT_MET OVERDUE"),
        row(
            "19",
            system(),
            input().shows(IN_USE, DOCUMENTED).lacks(DOCUMENTED),
            "PARTLY_MET PARTS_LACKING"),
        row(
            "19, incomplete",
            disclosure(),
            input().shows(PUBLISHED).notFound(COMPLETE),
            "PARTLY_MET PARTS_LACKING"),
        row("20", review(12), input().showsOn("2025-03-30", REVIEWED), "PARTLY_MET LATE"),
        row(
            "21",
            duty("1.1/duty", RequirementKind.VERIFICATION),
            input().declares(VERIFIED),
            "PARTLY_MET NOT_VERIFIED"),
        row(
            "21, asked",
            plan().verified(),
            input().declares(CARRIED_OUT),
            "PARTLY_MET NOT_VERIFIED"),
        row(
            "22",
            system(),
            input().shows(IN_USE).showsForSome(DOCUMENTED),
            "PARTLY_MET COVERS_PART"),
        row("23", system(), input().shows(IN_USE), "INDETERMINATE PARTS_NOT_SHOWN"),
        row("24", plan(), input().showsOn("2023-06-29", CARRIED_OUT), "INDETERMINATE NOT_CURRENT"),
        row("24, undated", plan(), input().showsUndated(CARRIED_OUT), "INDETERMINATE NOT_CURRENT"),
        row(
            "25",
            system(),
            input().shows(IN_USE, DOCUMENTED).lacks(INCIDENT),
            "NEEDS_JUDGEMENT INCIDENT_TO_WEIGH"),
        row("26", plan().judged(), input().shows(CARRIED_OUT), "NEEDS_JUDGEMENT JUDGEMENT_NEEDED"),
        row(
            "27",
            plan().level(SECONDARY),
            input().strict().shows(CARRIED_OUT),
            "INDETERMINATE DATUM_NOT_CONFIRMED"),
        row("28", policy(), input().shows(EXISTS, ENDORSED), "MET POLICY_IN_PLACE"),
        row("28", system(), input().answers(Response.YES), "MET SYSTEM_IN_USE"),
        row(
            "28",
            iso(),
            input().certified("ISO 14001", "2024-01-01", "2026-12-31"),
            "MET SYSTEM_CERTIFIED"),
        row("28", plan(), input().showsOn("2023-06-30", CARRIED_OUT), "MET CARRIED_OUT"),
        row(
            "28",
            disclosure().every(12),
            input().showsOn("2024-06-30", PUBLISHED),
            "MET PUBLISHED_IN_TIME"),
        row(
            "28",
            duty("1.1/duty", RequirementKind.VERIFICATION),
            input().shows(VERIFIED),
            "MET INDEPENDENTLY_VERIFIED"),
        row("28", review(12), input().showsOn("2025-06-30", REVIEWED), "MET REVIEWED_IN_TIME"),
        row("28", ban(), input().shows(DECLARED, CONTROLLED), "MET PROHIBITION_KEPT"));
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource
  void timeAndCertificates(String what, Duty duty, TinyInput input, String expected) {
    assertThat(input.assess(duty)).hasToString(expected);
  }

  static Stream<Arguments> timeAndCertificates() {
    return Stream.of(
        row(
            "late by a day",
            disclosure().every(12),
            input().showsOn("2024-06-29", PUBLISHED),
            "PARTLY_MET LATE"),
        row(
            "late to the end",
            disclosure().every(12),
            input().showsOn("2024-03-30", PUBLISHED),
            "PARTLY_MET LATE"),
        row(
            "overdue",
            disclosure().every(12),
            input().showsOn("2024-03-29", PUBLISHED),
            "NOT_MET OVERDUE"),
        row(
            "a quarter of 7 is 2",
            review(7),
            input().showsOn("2025-09-30", REVIEWED),
            "PARTLY_MET LATE"),
        row(
            "leap day",
            plan().every(12),
            input().asOf("2025-02-28").showsOn("2024-02-29", CARRIED_OUT),
            "MET CARRIED_OUT"),
        row(
            "ends later",
            plan().every(12),
            input()
                .with(
                    input()
                        .draft(CARRIED_OUT)
                        .period(new Period(TinyInput.AS_OF, TinyInput.AS_OF.plusYears(9)))),
            "MET CARRIED_OUT"),
        row(
            "expired lately",
            iso(),
            input().certified("ISO 14001:2015", "2020-01-01", "2023-07-01"),
            "MET SYSTEM_CERTIFIED"),
        row(
            "expired long ago",
            iso(),
            input().certified("ISO 14001:2015", "2020-01-01", "2023-06-30"),
            "NOT_ANSWERED NOTHING_SHOWN"),
        row(
            "another edition",
            iso(),
            input().certified("ISO 14001:2004", "2024-01-01", "2026-12-31"),
            "NOT_ANSWERED NOTHING_SHOWN"),
        row(
            "certified and in use",
            iso(),
            input().certified("ISO 14001", "2024-01-01", "2026-12-31").shows(IN_USE),
            "MET SYSTEM_IN_USE"));
  }

  private static Arguments row(String line, Duty duty, TinyInput input, String expected) {
    return arguments(line, duty, input, expected);
  }

  private static Duty plan() {
    return duty("1.1/duty", RequirementKind.PLAN);
  }

  private static Duty policy() {
    return duty("1.1/duty", RequirementKind.POLICY);
  }

  private static Duty system() {
    return duty("1.1/duty", RequirementKind.MANAGEMENT_SYSTEM);
  }

  private static Duty iso() {
    return system().recognises("ISO 14001:2015", CONFIRMED);
  }

  private static Duty disclosure() {
    return duty("1.1/duty", RequirementKind.PUBLIC_DISCLOSURE);
  }

  private static Duty review(int months) {
    return duty("1.1/duty", RequirementKind.REVIEW).every(months);
  }

  private static Duty ban() {
    return duty("1.1/duty", RequirementKind.PROHIBITION);
  }

  private static Duty age() {
    return duty("1.1/duty", RequirementKind.THRESHOLD)
        .limit("age", Bound.AT_LEAST, "15", "year", CONFIRMED);
  }

  private static CertificationScope unstatedSite() {
    return CertificationScope.builder()
        .facility(Facility.builder("S").activities(SupplyChainActivity.MATERIAL_CONVERSION).build())
        .facility(Facility.builder("F1").build())
        .build();
  }
}
