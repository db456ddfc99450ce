package io.asirules.rules.certification.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.AsiException;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.GroundLayer;
import io.asirules.model.certification.CertificationDecision;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.Decision;
import io.asirules.model.certification.NextDate;
import io.asirules.rules.AsiRules;
import io.asirules.rules.AssessmentOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** The rules and the reference agree on every decision, date, reason, caveat, count and refusal. */
class CertificationAgreementTest {
  private static final AsiRules RULES = AsiRules.create();
  private static final Map<String, String> REFUSED = Map.of("decision", "refused");

  @Provide
  Arbitrary<AuditInput> inputs() {
    return AuditArbitraries.inputs();
  }

  @Property(tries = 2000, seed = "20261126", shrinking = ShrinkingMode.BOUNDED)
  void rulesAndReferenceAgree(@ForAll("inputs") AuditInput input) {
    assertThat(answer(input)).isEqualTo(expected(input));
  }

  /** Far more inputs, for {@code mvn -Plong-search}. */
  @Tag("long-search")
  @Property(tries = 100_000, seed = "20261201", edgeCases = EdgeCasesMode.NONE)
  void theyAgreeOnFarMoreInputs(@ForAll("inputs") AuditInput input) {
    assertThat(answer(input)).isEqualTo(expected(input));
  }

  private static Map<String, String> expected(AuditInput input) {
    return Refusals.of(input.audit()).isEmpty()
        ? Wording.of(ReferenceDecision.decide(input))
        : REFUSED;
  }

  private static Map<String, String> answer(AuditInput input) {
    AssessmentOptions options = AssessmentOptions.asOf(input.asOf());
    CertificationDecision decision;
    try {
      decision =
          RULES.decide(input.audit(), input.strict() ? options.withStrictEvidence() : options);
    } catch (AsiException e) {
      return REFUSED;
    }
    assertThat(decision.nextDates())
        .isSortedAccordingTo(Comparator.comparing(NextDate::date).thenComparing(NextDate::kind));
    assertThat(decision.caveats()).doesNotHaveDuplicates();
    int deciding =
        input.strict() && decision.reasons().get(0).code() == CertificationReasonCode.NOT_CONFIRMED
            ? 2
            : 1;
    assertGrounds(input, decision);
    return Wording.of(decision, deciding);
  }

  /** Every line whose own condition holds is a ground, and no other. */
  static void assertGrounds(AuditInput input, CertificationDecision decision) {
    List<GroundLine> lines = GroundLine.of(input.audit(), Tally.of(input.audit()));
    List<String> expected = new ArrayList<>();
    lines.forEach(each -> expected.add(each.reason() + " " + each.best() + " " + each.worst()));
    List<String> actual = new ArrayList<>();
    for (Ground<Decision, CertificationReasonCode> ground : decision.grounds()) {
      if (ground.layer() == GroundLayer.DECIDING) {
        actual.add(ground.reason().code() + " " + ground.best() + " " + ground.worst());
      }
    }
    assertThat(actual).as("%s", input).isEqualTo(expected);
    if (!input.strict()) {
      assertThat(decision.decision()).isEqualTo(GroundLine.decision(lines));
    }
  }
}
