package io.asirules.model.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import io.asirules.model.Samples;
import io.asirules.model.scope.SupplyChainActivity;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardTest {

  private final Standard standard = Samples.standard();

  @Test
  void criteriaAndRequirementsAreLookedUpByTheirIds() {
    assertThat(standard.criterion(CriterionId.of("5.3"))).contains(standard.criteria().get(0));
    assertThat(standard.criterion(CriterionId.of("5.4"))).isEmpty();
    assertThat(standard.requirement(RequirementId.parse("5.3/plan")))
        .contains(standard.requirements().get(0));
    assertThat(standard.requirement(RequirementId.parse("5.3/none"))).isEmpty();
  }

  @Test
  void anEditionReadsAsItsCoordinate() {
    assertThat(standard).hasToString("asi:ps:3.1");
    assertThat(standard.id()).isEqualTo(standard.version().id());
    assertThat(standard.principles()).extracting(Principle::number).containsExactly(5);
  }

  @Test
  void anActivityWithoutACellIsAnExplicitHole() {
    Criterion criterion = standard.criteria().get(0);

    assertThat(criterion.binding(SupplyChainActivity.CASTHOUSE).value())
        .isEqualTo(ActivityBinding.APPLIES);
    assertThat(criterion.binding(SupplyChainActivity.BAUXITE_MINING))
        .isEqualTo(new Attested<>(ActivityBinding.UNDETERMINED, Provenance.unknown()));
  }

  @Test
  void aThresholdWithoutALimitIsRefused() {
    assertThatThrownBy(() -> Samples.requirement("5.3/limit", RequirementKind.THRESHOLD))
        .isInstanceOf(AsiException.class)
        .hasMessage("5.3/limit is a THRESHOLD without a limit");
  }

  @Test
  void aKnownDutyToPublishMakesItPublic() {
    assertThat(standard.requirements().get(0).mustBePublic()).isTrue();
  }

  @ParameterizedTest(name = "{1} {0} 11.0: {2}")
  @CsvSource({
    "AT_LEAST, 11, true", "AT_LEAST, 10.9, false", "AT_LEAST, 11.1, true",
    "AT_MOST, 11.00, true", "AT_MOST, 11.1, false", "AT_MOST, 10.9, true",
    "BELOW, 11.0, false", "BELOW, 10.9, true", "BELOW, 11.1, false"
  })
  void aFigureKeepsALimitOnTheRightSide(Bound bound, BigDecimal figure, boolean holds) {
    assertThat(bound.holds(figure, new BigDecimal("11.0"))).isEqualTo(holds);
  }
}
