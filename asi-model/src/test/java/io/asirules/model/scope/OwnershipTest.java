package io.asirules.model.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnershipTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0.1", "100.01", "1e3"})
  void aShareThatIsNoPercentageIsRefused(String share) {
    assertThatThrownBy(() -> new Ownership(new BigDecimal(share), true))
        .isInstanceOf(AsiException.class)
        .hasMessageEndingWith("is not a percentage; expected above 0 and up to 100");
  }

  @ParameterizedTest
  @CsvSource({"0.01, true", "50.0, true", "99.99, true", "100, false", "100.00, false"})
  void onlyAShareBelowTheWholeIsShared(String share, boolean shared) {
    assertThat(new Ownership(new BigDecimal(share), null).isShared()).isEqualTo(shared);
  }

  @Test
  void equalSharesAreEqualHoweverTheyAreWritten() {
    assertThat(new Ownership(new BigDecimal("50"), true))
        .isEqualTo(new Ownership(new BigDecimal("50.00"), true))
        .isNotEqualTo(new Ownership(new BigDecimal("50"), null));
  }

  @Test
  void nothingIsKnownOfAUnitUnlessStated() {
    OrgUnit unit = new OrgUnit("u", OrgUnitKind.JOINT_VENTURE, null, "U", true);

    assertThat(unit.ownership()).isEqualTo(Ownership.NOT_STATED);
    assertThat(unit.ownership().isShared()).isFalse();
  }

  @Test
  void aContractorHasAName() {
    assertThatThrownBy(() -> new OutsourcingContractor("c", " ", null, null))
        .isInstanceOf(AsiException.class)
        .hasMessage("contractor 'c' has no name");
  }
}
