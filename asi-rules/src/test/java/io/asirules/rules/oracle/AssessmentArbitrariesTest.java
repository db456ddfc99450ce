package io.asirules.rules.oracle;

import static io.asirules.rules.oracle.TinyStandard.duty;
import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.standard.Bound;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.RequirementKind;
import io.asirules.model.standard.Standard;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Arbitrary inputs are valid, and the oracle answers every one of them alike twice. */
class AssessmentArbitrariesTest {
  private static final Standard STANDARD =
      TinyStandard.of(
              duty("5.1/plan", RequirementKind.PLAN),
              duty("5.1/system", RequirementKind.MANAGEMENT_SYSTEM).perFacility(),
              duty("5.3/on-pathway", RequirementKind.THRESHOLD)
                  .limit("deviation", Bound.AT_MOST, "0", "%", EvidenceLevel.RECALLED))
          .build();

  @Provide
  Arbitrary<AssessmentInput> inputs() {
    return AssessmentArbitraries.inputs(STANDARD);
  }

  @Property(tries = 200)
  void everyInputHasAResult(@ForAll("inputs") AssessmentInput input) {
    ReferenceResult result = assess(input);
    assertThat(result.criteria()).hasSize(2);
    assertThat(assess(input)).isEqualTo(result);
    assertThat(input.asOf()).isBetween(LocalDate.of(2024, 1, 1), LocalDate.of(2028, 12, 31));
    assertThat(input.toString()).startsWith("as of");
  }

  private static ReferenceResult assess(AssessmentInput input) {
    return ReferenceAssessment.assess(
        STANDARD, input.assessment(), input.asOf(), input.strict(), input.limits());
  }
}
