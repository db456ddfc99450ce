package io.asirules.model.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import io.asirules.model.scope.SupplyChainActivity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountHolderTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
  private static final HeldCertificate CERTIFICATE = new HeldCertificate("1", DAY, null);
  private static final HolderFacility SITE = new HolderFacility("Vik", Set.of(), null, null);
  private static final Counterparty DEALER =
      new Counterparty("Dealer", false, null, null, null, null, DAY, null);

  private static AccountHolder full() {
    return AccountHolder.builder("Holder")
        .coc(CERTIFICATE)
        .performanceStandard(CERTIFICATE)
        .activities(Set.of(SupplyChainActivity.CASTHOUSE))
        .facility(SITE)
        .counterparty(DEALER)
        .opening(new OpeningBalance(null, BigDecimal.ONE, BigDecimal.ZERO, true))
        .forceMajeure(new ForceMajeure(DAY, BigDecimal.TEN, "fire"))
        .stockChange(new StockChange(DAY, MaterialType.DROSS, false, BigDecimal.ONE.negate()))
        .document(document())
        .build();
  }

  private static CocDocument document() {
    return new CocDocument(
        null,
        "",
        DocumentParty.NOT_STATED,
        DocumentParty.NOT_STATED,
        null,
        "",
        false,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of());
  }

  @Test
  void ofANamelessHolderNothingIsStated() {
    AccountHolder nobody = AccountHolder.builder("").build();

    assertThat(nobody.name()).isEmpty();
    assertThat(nobody.coc()).isEmpty();
    assertThat(nobody.performanceStandard()).isEmpty();
    assertThat(nobody.activities()).isEmpty();
    assertThat(nobody.facilities()).isEmpty();
    assertThat(nobody.counterparties()).isEmpty();
    assertThat(nobody.documents()).isEmpty();
  }

  @Test
  void aBuilderOfAHolderKeepsAllThatItHas() {
    AccountHolder copy = full().toBuilder().build();

    assertThat(copy.name()).isEqualTo("Holder");
    assertThat(copy.coc()).contains(CERTIFICATE);
    assertThat(copy.performanceStandard()).contains(CERTIFICATE);
    assertThat(copy.activities()).contains(Set.of(SupplyChainActivity.CASTHOUSE));
    assertThat(copy.facilities().orElseThrow()).containsEntry("Vik", SITE);
    assertThat(copy.counterparties().orElseThrow()).containsEntry("Dealer", DEALER);
    assertThat(copy.documents()).contains(List.of(document()));
    assertThat(copy.opening()).isEqualTo(full().opening()).hasSize(1);
    assertThat(copy.forceMajeure()).isEqualTo(full().forceMajeure()).hasSize(1);
    assertThat(copy.stockChanges()).isEqualTo(full().stockChanges()).hasSize(1);
  }

  @Test
  void aNameIsThereOnce() {
    assertThatThrownBy(() -> full().toBuilder().facility(SITE))
        .isInstanceOf(AsiException.class)
        .hasMessage("the facility 'Vik' is there twice");
    assertThatThrownBy(() -> full().toBuilder().counterparty(DEALER))
        .isInstanceOf(AsiException.class)
        .hasMessage("the counterparty 'Dealer' is there twice");
  }

  @Test
  void anEmptyDocumentLacksAllButTheCustomersNumber() {
    assertThat(document().missing())
        .hasSize(DocumentField.values().length - 1)
        .doesNotContain(DocumentField.CUSTOMER_CERTIFICATE);
  }
}
