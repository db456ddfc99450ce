package io.asirules.rules.certification.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.Finding;
import io.asirules.model.certification.Decision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that the specification promises, held by the reference itself. */
class ReferenceLawsTest {

  @Provide
  Arbitrary<AuditInput> inputs() {
    return AuditArbitraries.inputs().filter(input -> Refusals.of(input.audit()).isEmpty());
  }

  @Property(tries = 500, seed = "20261127")
  void leavingAFindingOutNeverWorsens(@ForAll("inputs") AuditInput input) {
    int before = rank(ReferenceDecision.decide(input).decision());
    for (Finding finding : input.audit().findings()) {
      List<Finding> others = new ArrayList<>(input.audit().findings());
      others.remove(finding);
      assertThat(rank(ReferenceDecision.decide(with(input, others)).decision()))
          .as("without %s", finding)
          .isLessThanOrEqualTo(before);
    }
    assertThat(rank(ReferenceDecision.decide(with(input, closed(input))).decision()))
        .as("all closed")
        .isLessThanOrEqualTo(before);
  }

  @Property(tries = 300, seed = "20261128")
  void orderIsIrrelevantAndSitesAreOneScope(@ForAll("inputs") AuditInput input) {
    Assume.that(!input.audit().findings().isEmpty());
    List<Finding> shuffled = new ArrayList<>(input.audit().findings());
    Collections.shuffle(shuffled, new Random(1));
    ReferenceResult result = ReferenceDecision.decide(input);
    assertThat(ReferenceDecision.decide(with(input, shuffled))).isEqualTo(result);
    List<Finding> oneSite =
        input.audit().findings().stream().map(each -> each.toBuilder().site("").build()).toList();
    ReferenceResult united = ReferenceDecision.decide(with(input, oneSite));
    assertThat(united.line()).isEqualTo(result.line());
    assertThat(united.count()).isEqualTo(result.count());
  }

  private static List<Finding> closed(AuditInput input) {
    return input.audit().findings().stream()
        .map(each -> each.toBuilder().closed(input.audit().end()).build())
        .toList();
  }

  private static AuditInput with(AuditInput input, List<Finding> findings) {
    AuditRecord changed = input.audit().toBuilder().findings(findings).build();
    return new AuditInput(changed, input.asOf(), input.strict());
  }

  private static int rank(Decision decision) {
    return switch (decision) {
      case FULL -> 0;
      case PROVISIONAL -> 1;
      case UNDETERMINED -> 2;
      case NOT_ISSUED, REVOKED -> 3;
    };
  }
}
