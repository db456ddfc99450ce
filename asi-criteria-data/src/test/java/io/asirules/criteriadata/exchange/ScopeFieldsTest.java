package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.OrgUnit;
import io.asirules.model.scope.OutsourcingContractor;
import io.asirules.model.scope.Ownership;
import io.asirules.model.scope.ScopeBasis;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Fields of a scope that came later; a file without them is as valid as before. */
class ScopeFieldsTest {

  @Test
  void theExampleHasAllOfThem() {
    CertificationScope scope = Samples.read(Samples.json()).scope();

    assertThat(scope.basis()).contains(ScopeBasis.FACILITY);
    assertThat(scope.products()).containsExactly("Low-carbon sheet");
    assertThat(scope.contractors())
        .containsExactly(new OutsourcingContractor("slitter", "Vik Slitting", "NO", false));
    assertThat(scope.units())
        .extracting(OrgUnit::ownership)
        .containsExactly(Ownership.NOT_STATED, new Ownership(new BigDecimal("50"), false));
    assertThat(scope.outOfScope()).containsExactly("foil");
  }

  @Test
  void aFileWithoutThemIsRead() {
    CertificationScope scope = Samples.read(Samples.LEAST).scope();

    assertThat(scope.basis()).isEmpty();
    assertThat(scope.products()).isEmpty();
    assertThat(scope.contractors()).isEmpty();
  }

  @Test
  void aJointVentureWithoutShareIsRead() {
    CertificationScope scope =
        Samples.read(Samples.replaced(Samples.json(), ", \"share\": 50", "")).scope();

    assertThat(scope.units().get(1).ownership()).isEqualTo(new Ownership(null, false));
  }
}
