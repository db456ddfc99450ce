package io.asirules.rules.certification.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import io.asirules.model.certification.CertificationDecision;
import io.asirules.model.certification.NextDate;
import io.asirules.rules.AsiRules;
import io.asirules.rules.AssessmentOptions;
import java.util.Comparator;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The rules and the reference agree on every decision, date, reason, caveat and refusal. */
class CertificationAgreementTest {
  private static final AsiRules RULES = AsiRules.create();

  @Provide
  Arbitrary<AuditInput> inputs() {
    return AuditArbitraries.inputs();
  }

  @Property(tries = 2000, seed = "20261126", shrinking = ShrinkingMode.BOUNDED)
  void rulesAndReferenceAgree(@ForAll("inputs") AuditInput input) {
    Set<Refusals.Refusal> refused = Refusals.of(input.audit());
    if (!refused.isEmpty()) {
      assertThatThrownBy(() -> rules(input))
          .as("refused for %s", refused)
          .isInstanceOf(AsiException.class);
      return;
    }
    ReferenceResult expected = ReferenceDecision.decide(input);
    CertificationDecision actual = rules(input);
    assertThat(Wording.of(actual, expected.deciding().size())).isEqualTo(Wording.of(expected));
    assertThat(actual.nextDates())
        .isSortedAccordingTo(
            Comparator.comparing(NextDate::date).thenComparing(NextDate::kind));
    assertThat(actual.caveats()).extracting("code").doesNotHaveDuplicates();
  }

  private static CertificationDecision rules(AuditInput input) {
    AssessmentOptions options = AssessmentOptions.asOf(input.asOf());
    return RULES.decide(input.audit(), input.strict() ? options.withStrictEvidence() : options);
  }
}
