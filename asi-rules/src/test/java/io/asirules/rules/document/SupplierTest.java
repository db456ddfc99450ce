package io.asirules.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.custody.AccountHolder;
import io.asirules.model.document.Delivery;
import io.asirules.model.document.DocumentCheck;
import io.asirules.model.document.DocumentFinding;
import io.asirules.model.document.DocumentReasonCode;
import io.asirules.model.document.DocumentVerdict;
import io.asirules.model.ledger.Counterparty;
import io.asirules.model.ledger.HeldCertificate;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.rules.AsiRules;
import io.asirules.rules.DocumentCheckOptions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the register says of the one who supplied. */
class SupplierTest {

  private static final AsiRules RULES = AsiRules.create();
  private static final LocalDate START = LocalDate.of(2024, 1, 1);
  private static final HeldCertificate COC = new HeldCertificate("COC-1", START, null);
  private static final HeldCertificate PS = new HeldCertificate("PS-1", START, null);

  @Test
  void theOriginalDocumentOfAnEntityMayComeThroughATrader() {
    DocumentCheck check = check("Harbour Trading", party("Harbour Trading", true, null));

    assertThat(check.verdict()).isEqualTo(DocumentVerdict.BOOK);
    assertThat(codes(check)).contains(DocumentReasonCode.ORIGINAL_DOCUMENT);
  }

  @Test
  void aDelivererThatIsNoTraderBringsItsOwnDocument() {
    DocumentCheck check = check("Harbour Trading", party("Harbour Trading", false, COC));

    assertThat(check.verdict()).isEqualTo(DocumentVerdict.DO_NOT_BOOK);
    assertThat(codes(check)).contains(DocumentReasonCode.ISSUER_IS_NOT_SUPPLIER);
  }

  @Test
  void aTraderCannotIssueTheOriginalItself() {
    DocumentCheck check = check("", party("Northlight Casthouse", true, null));

    assertThat(check.verdict()).isEqualTo(DocumentVerdict.DO_NOT_BOOK);
    assertThat(codes(check)).contains(DocumentReasonCode.TRADER_NOT_VERIFIED);
  }

  @Test
  void aPostCasthouseSupplierMayFollowWithThePerformanceStandardUntilItsDeadline() {
    assertThat(codes(check("", semiFabricator(Documents.AS_OF))))
        .contains(DocumentReasonCode.SUPPLIER_PS_MAY_FOLLOW);
    assertThat(codes(check("", semiFabricator(Documents.AS_OF.minusDays(2)))))
        .contains(DocumentReasonCode.SUPPLIER_WITHOUT_PS);
    assertThat(check("", semiFabricator(null)).verdict()).isEqualTo(DocumentVerdict.CHECK_FIRST);
  }

  @Test
  void withoutARegisterNothingIsBooked() {
    AccountHolder nobody = AccountHolder.builder("Southbank Rolling").build();
    DocumentCheck check =
        RULES.checkDocument(Documents.whole(), Documents.mill().withHolder(nobody));

    assertThat(check.verdict()).isEqualTo(DocumentVerdict.CHECK_FIRST);
    assertThat(codes(check))
        .contains(
            DocumentReasonCode.REGISTER_NOT_STATED, DocumentReasonCode.OWN_CERTIFICATE_NOT_STATED);
  }

  @Test
  void withoutADeliveryNothingIsBooked() {
    DocumentCheck check =
        RULES.checkDocument(Documents.whole(), Documents.mill().withDelivery(Delivery.NOT_STATED));

    assertThat(check.verdict()).isEqualTo(DocumentVerdict.CHECK_FIRST);
  }

  @Test
  void certificatesCountOnTheDayOfTheDelivery() {
    Delivery late =
        new Delivery(LocalDate.of(2027, 1, 1), "", MaterialType.ALUMINIUM, new BigDecimal("24.5"));
    DocumentCheck check =
        RULES.checkDocument(Documents.whole(), Documents.mill().withDelivery(late));

    assertThat(codes(check))
        .contains(
            DocumentReasonCode.OWN_CERTIFICATE_NOT_VALID, DocumentReasonCode.SUPPLIER_WITHOUT_COC);
  }

  private static Counterparty party(String name, boolean trader, @Nullable HeldCertificate coc) {
    return new Counterparty(
        name, trader, coc, PS, null, Set.of(SupplyChainActivity.CASTHOUSE), null, null);
  }

  private static Counterparty semiFabricator(@Nullable LocalDate due) {
    return new Counterparty(
        "Northlight Casthouse",
        false,
        COC,
        null,
        due,
        Set.of(SupplyChainActivity.SEMI_FABRICATION),
        null,
        null);
  }

  private static DocumentCheck check(String from, Counterparty other) {
    DocumentCheckOptions mill = Documents.mill();
    AccountHolder.Builder holder =
        AccountHolder.builder(mill.holder().name())
            .coc(mill.holder().coc().orElseThrow())
            .activities(Set.of(SupplyChainActivity.SEMI_FABRICATION))
            .counterparty(other);
    if (!other.name().equals("Northlight Casthouse")) {
      holder.counterparty(party("Northlight Casthouse", false, COC));
    }
    Delivery delivery = new Delivery(null, from, MaterialType.ALUMINIUM, new BigDecimal("24.5"));
    return RULES.checkDocument(
        Documents.whole(), mill.withHolder(holder.build()).withDelivery(delivery));
  }

  private static Iterable<DocumentReasonCode> codes(DocumentCheck check) {
    return check.findings().stream().map(DocumentFinding::code).toList();
  }
}
