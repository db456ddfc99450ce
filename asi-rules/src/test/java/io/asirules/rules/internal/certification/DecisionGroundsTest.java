package io.asirules.rules.internal.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.model.assessment.GroundLayer;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.Decision;
import io.asirules.rules.internal.engine.Said;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds of the grounds of a decision, whatever rules say. */
class DecisionGroundsTest {

  private static final AssuranceFacts FACTS = Catalogue.load().assurance();

  private static Said said(Decision best, Decision worst, AssuranceFact fact, int line) {
    boolean inOrder = best.rank() <= worst.rank();
    return new Said(
        GroundLayer.DECIDING,
        inOrder ? worst : best,
        inOrder ? best : worst,
        CertificationReasonCode.NO_FINDING,
        "Line " + line,
        line,
        List.of(fact));
  }

  @Provide
  Arbitrary<Said> ground() {
    Arbitrary<Decision> outcomes =
        Arbitraries.of(Decision.FULL, Decision.PROVISIONAL, Decision.NOT_ISSUED, Decision.REVOKED);
    return Combinators.combine(
            outcomes,
            outcomes,
            Arbitraries.of(
                AssuranceFact.MAJOR_LIMIT,
                AssuranceFact.PS_BEFORE_COC,
                AssuranceFact.CRITICAL_BREACH,
                AssuranceFact.DESKTOP_RULES),
            Arbitraries.integers().between(1, 30))
        .as(DecisionGroundsTest::said);
  }

  @Provide
  Arbitrary<List<Said>> grounds() {
    return ground().list().ofMinSize(1).ofMaxSize(6);
  }

  private static DecisionGrounds of(List<Said> grounds) {
    return new DecisionGrounds(grounds, FACTS);
  }

  private static int best(DecisionGrounds grounds) {
    return grounds.possible(true, true).get(0).rank();
  }

  private static int worst(DecisionGrounds grounds) {
    List<Decision> possible = grounds.possible(true, true);
    return possible.get(possible.size() - 1).rank();
  }

  @Property(seed = "20261201")
  void anotherGroundNeverImprovesADecision(
      @ForAll("grounds") List<Said> grounds, @ForAll("ground") Said another) {
    List<Said> more = new ArrayList<>(grounds);
    more.add(another);

    DecisionGrounds before = of(grounds);
    DecisionGrounds after = of(more);

    assertThat(best(after)).isGreaterThanOrEqualTo(best(before));
    assertThat(worst(after)).isGreaterThanOrEqualTo(worst(before));
  }

  @Property(seed = "20261201")
  void theOrderOfGroundsDoesNotDecide(
      @ForAll("grounds") List<Said> grounds, @ForAll Random random) {
    List<Said> shuffled = new ArrayList<>(grounds);
    Collections.shuffle(shuffled, random);

    assertThat(of(shuffled).decision().rank()).isEqualTo(of(grounds).decision().rank());
    assertThat(of(shuffled).possible(true, true).size())
        .isEqualTo(of(grounds).possible(true, true).size());
    assertThat(of(shuffled).level()).isEqualTo(of(grounds).level());
    assertThat(of(shuffled).all()).containsExactlyInAnyOrderElementsOf(grounds);
  }

  @Property(seed = "20261201")
  void theGroundThatCountsLeadsToTheDecision(@ForAll("grounds") List<Said> grounds) {
    DecisionGrounds decided = of(grounds);

    if (decided.decision() == Decision.UNDETERMINED) {
      assertThat(decided.possible(true, true)).hasSizeGreaterThan(1);
    } else {
      assertThat(decided.possible(true, true)).containsExactly(decided.decision());
      Said first = decided.all().get(0);
      assertThat(DecisionGrounds.best(first).rank()).isEqualTo(decided.decision().rank());
      assertThat(DecisionGrounds.worst(first)).isEqualTo(decided.decision());
    }
  }

  @Test
  void whatIsPossibleNamesWhatAHolderCanLose() {
    DecisionGrounds open =
        of(List.of(said(Decision.PROVISIONAL, Decision.NOT_ISSUED, AssuranceFact.MAJOR_LIMIT, 1)));

    assertThat(open.possible(false, true))
        .containsExactly(Decision.PROVISIONAL, Decision.NOT_ISSUED);
    assertThat(open.possible(true, false)).containsExactly(Decision.PROVISIONAL, Decision.REVOKED);
    assertThat(open.possible(true, true))
        .containsExactly(Decision.PROVISIONAL, Decision.NOT_ISSUED, Decision.REVOKED);
  }

  @Test
  void oneConfirmedGroundThatLeadsToItConfirmsTheDecision() {
    Said recalled =
        said(Decision.NOT_ISSUED, Decision.NOT_ISSUED, AssuranceFact.CRITICAL_BREACH, 3);
    Said confirmed = said(Decision.NOT_ISSUED, Decision.NOT_ISSUED, AssuranceFact.MAJOR_LIMIT, 5);

    assertThat(of(List.of(recalled)).level().isReliable()).isFalse();
    assertThat(of(List.of(recalled, confirmed)).level().isReliable()).isTrue();
  }
}
