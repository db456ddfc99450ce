package io.asirules.rules.certification.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.certification.CertificationCaveatCode;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.NextDate;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.statistics.Statistics;

/**
 * Random audits reach what they are drawn for: every line of the decision table, every hole, every
 * line that gives an issue, every kind of date, every reason, caveat and refusal.
 */
class AuditArbitrariesTest {
  private static final int DECISION_LINES = 20;
  private static final int ISSUE_LINES = 9;

  /** Lines that leave the decision open because what is published does not tell. */
  private static final Set<Integer> HOLES = Set.of(4, 6, 7, 11, 12, 13, 14, 17, 18);

  private final Set<Object> met = new TreeSet<>(java.util.Comparator.comparing(Object::toString));

  @Provide
  Arbitrary<AuditInput> inputs() {
    return AuditArbitraries.inputs();
  }

  @Property(tries = 2000, seed = "20261125", shrinking = ShrinkingMode.OFF)
  void everyRowIsHit(@ForAll("inputs") AuditInput input) {
    Set<Refusals.Refusal> refused = Refusals.of(input.audit());
    met.addAll(refused);
    Statistics.label("refused").collect(!refused.isEmpty());
    if (!refused.isEmpty()) {
      return;
    }
    ReferenceResult result = ReferenceDecision.decide(input);
    int line = result.line().number();
    Statistics.label("decision").collect(result.decision());
    Statistics.label("line").collect(line);
    Statistics.label("hole").collect(HOLES.contains(line) ? line : 0);
    Statistics.label("line of the issue").collect(result.validity().line());
    Statistics.label("cap").collect(String.valueOf(result.cap()));
    Statistics.label("majors").collect(result.count().majors());
    met.addAll(result.deciding());
    met.addAll(result.further());
    met.addAll(result.caveats().keySet());
    result.dates().forEach(each -> met.add(each.kind()));
    Statistics.label("line")
        .coverage(
            checker -> {
              for (int each = 1; each <= DECISION_LINES; each++) {
                checker.check(each).count(count -> count >= 3);
              }
            });
    Statistics.label("line of the issue")
        .coverage(
            checker -> {
              for (int each = 1; each <= ISSUE_LINES; each++) {
                checker.check(each).count(count -> count >= 3);
              }
            });
    Statistics.label("refused")
        .coverage(checker -> checker.check(true).percentage(share -> share < 25));
  }

  @AfterProperty
  void everyCodeIsMet() {
    Set<Object> missing = new TreeSet<>(java.util.Comparator.comparing(Object::toString));
    missing.addAll(Set.of(CertificationReasonCode.values()));
    missing.addAll(Set.of(CertificationCaveatCode.values()));
    missing.addAll(Set.of(NextDate.Kind.values()));
    missing.addAll(Set.of(Refusals.Refusal.values()));
    missing.removeAll(met);
    // One never counts first, the other needs a term of the user; CertificationGroundsTest has
    // both.
    missing.remove(CertificationReasonCode.HELD_CERTIFICATE_ENDED);
    missing.remove(CertificationReasonCode.STATED_OF_THE_MANUAL);
    assertThat(missing).isEmpty();
  }
}
