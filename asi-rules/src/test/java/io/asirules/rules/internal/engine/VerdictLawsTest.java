package io.asirules.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.assessment.GroundLayer;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of grounds, whatever the rules say. */
class VerdictLawsTest {

  private static final Comparator<Enum<?>> WORST_FIRST = Comparator.comparingInt(Enum::ordinal);

  @Provide
  Arbitrary<List<Said>> grounds() {
    Arbitrary<Said> ground =
        Combinators.combine(
                Arbitraries.of(GroundLayer.class),
                Arbitraries.of(RequirementOutcome.class),
                Arbitraries.of(ReasonCode.class),
                Arbitraries.integers().between(1, 28))
            .as(
                (layer, outcome, code, line) ->
                    new Said(layer, outcome, code, "Line " + line, line, List.of()));
    return ground.list().ofMinSize(1).ofMaxSize(8);
  }

  private static Verdict verdict(List<Said> grounds) {
    return Verdict.of(grounds, Set.of(), List.of(), WORST_FIRST);
  }

  @Property(seed = "20261201")
  void anotherDecidingGroundNeverImprovesTheOutcome(
      @ForAll("grounds") List<Said> grounds,
      @ForAll RequirementOutcome outcome,
      @ForAll ReasonCode code) {
    List<Said> more = new ArrayList<>(grounds);
    more.add(new Said(GroundLayer.DECIDING, outcome, code, "Another line", 99, List.of()));

    Said before = verdict(grounds).leading();
    Said after = verdict(more).leading();

    if (before.layer() == GroundLayer.DECIDING) {
      assertThat(after.outcome().ordinal()).isLessThanOrEqualTo(before.outcome().ordinal());
    } else if (grounds.stream().anyMatch(each -> each.layer() != GroundLayer.HOLD_BACK)) {
      assertThat(after).isEqualTo(before);
    }
  }

  @Property(seed = "20261201")
  void groundsDoNotDependOnTheirOrder(
      @ForAll("grounds") List<Said> grounds, @ForAll Random random) {
    List<Said> shuffled = new ArrayList<>(grounds);
    Collections.shuffle(shuffled, random);

    assertThat(verdict(shuffled).leading().outcome())
        .isEqualTo(verdict(grounds).leading().outcome());
    assertThat(verdict(shuffled).grounds()).containsExactlyInAnyOrderElementsOf(grounds);
    assertThat(verdict(shuffled).leading().layer()).isEqualTo(verdict(grounds).leading().layer());
  }

  @Property(seed = "20261201")
  void aClosingGroundDecidesAlone(@ForAll("grounds") List<Said> grounds) {
    if (grounds.stream().anyMatch(each -> each.layer() == GroundLayer.CLOSING)) {
      assertThat(verdict(grounds).leading().layer()).isEqualTo(GroundLayer.CLOSING);
    }
  }
}
