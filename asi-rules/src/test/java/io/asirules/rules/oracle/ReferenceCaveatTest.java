package io.asirules.rules.oracle;

import static io.asirules.model.evidence.Aspect.CARRIED_OUT;
import static io.asirules.model.evidence.Aspect.DOCUMENTED;
import static io.asirules.model.evidence.Aspect.EXISTS;
import static io.asirules.model.evidence.Aspect.PUBLISHED;
import static io.asirules.model.standard.EvidenceLevel.RECALLED;
import static io.asirules.rules.oracle.TinyInput.input;
import static io.asirules.rules.oracle.TinyStandard.duty;
import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.evidence.Response;
import io.asirules.model.standard.Bound;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.RequirementKind;
import io.asirules.rules.oracle.TinyStandard.Duty;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The data below CONFIRMED that an outcome rests on: caveats, or no outcome at all. */
class ReferenceCaveatTest {

  @Test
  void withoutStrictEvidenceWeakDataGiveCaveats() {
    Duty weak =
        disclosure().level(RECALLED).every(12, RECALLED).mustBePublic(EvidenceLevel.SECONDARY);
    TinyInput input = input().showsOn("2024-12-31", PUBLISHED);
    assertThat(caveats(weak, input))
        .containsExactlyInAnyOrder(
            CaveatCode.REQUIREMENT_NOT_CONFIRMED,
            CaveatCode.INTERVAL_NOT_CONFIRMED,
            CaveatCode.PUBLICATION_NOT_CONFIRMED,
            CaveatCode.TIME_TO_PUBLISH);
  }

  @Test
  void openOutcomesGiveNoCaveat() {
    assertThat(caveats(plan().level(RECALLED), input())).isEmpty();
    assertThat(caveats(plan().level(RECALLED).judged(), input().shows(CARRIED_OUT))).isEmpty();
    assertThat(caveats(plan().level(RECALLED), input().showsUndated(CARRIED_OUT))).isEmpty();
  }

  @Test
  void schemesLimitsAndSearchesGiveCaveats() {
    Duty system = system().recognises("ISO 14001:2015", RECALLED);
    assertThat(caveats(system, input().certified("ISO 14001", "2024-01-01", "2026-12-31")))
        .containsExactly(CaveatCode.SCHEME_NOT_CONFIRMED);
    Duty age = duty("1.1/duty", RequirementKind.THRESHOLD);
    age.limit("age", Bound.AT_LEAST, "15", "year", RECALLED);
    assertThat(caveats(age, input().figure("age", "15", "year", null)))
        .containsExactly(CaveatCode.LIMIT_NOT_CONFIRMED);
    assertThat(caveats(age, input().figure("age", "15", "year", null).limit("1.1/duty", "16")))
        .isEmpty();
    assertThat(caveats(disclosure(), input().notFound(PUBLISHED)))
        .containsExactly(CaveatCode.ONE_DOCUMENT_SEARCHED);
  }

  @Test
  void anEntitysWordAloneGivesACaveat() {
    assertThat(caveats(system(), input().answers(Response.YES)))
        .containsExactly(CaveatCode.SELF_DECLARED_ONLY);
    assertThat(caveats(system(), input().answers(Response.YES).shows(DOCUMENTED))).isEmpty();
  }

  @Test
  void strictEvidenceKeepsAnyWeakDatumFromDeciding() {
    String open = "INDETERMINATE DATUM_NOT_CONFIRMED";
    assertThat(input().strict().answers(Response.NO).assess(plan().level(RECALLED)))
        .hasToString(open);
    assertThat(input().strict().showsForSome(CARRIED_OUT).assess(plan().every(12, RECALLED)))
        .hasToString(open);
    assertThat(input().strict().showsOn("2024-12-31", PUBLISHED).assess(disclosure().every(12)))
        .hasToString(open);
    assertThat(input().strict().showsOn("2025-12-31", PUBLISHED).assess(disclosure().every(12)))
        .hasToString("MET PUBLISHED_IN_TIME");
    assertThat(input().strict().shows(EXISTS).assess(plan().level(RECALLED)))
        .hasToString("NOT_ANSWERED NOTHING_SHOWN");
  }

  private static Set<CaveatCode> caveats(Duty duty, TinyInput input) {
    return input.assess(TinyStandard.of(duty)).criteria().get(0).caveats();
  }

  private static Duty plan() {
    return duty("1.1/duty", RequirementKind.PLAN);
  }

  private static Duty system() {
    return duty("1.1/duty", RequirementKind.MANAGEMENT_SYSTEM);
  }

  private static Duty disclosure() {
    return duty("1.1/duty", RequirementKind.PUBLIC_DISCLOSURE);
  }
}
