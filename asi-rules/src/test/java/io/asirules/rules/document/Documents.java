package io.asirules.rules.document;

import io.asirules.model.custody.AccountHolder;
import io.asirules.model.document.CarbonFootprint;
import io.asirules.model.document.CocDocument;
import io.asirules.model.document.Delivery;
import io.asirules.model.document.DocumentField;
import io.asirules.model.document.DocumentParty;
import io.asirules.model.document.RecycledContent;
import io.asirules.model.ledger.Counterparty;
import io.asirules.model.ledger.HeldCertificate;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.rules.DocumentCheckOptions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A document from a casthouse to a rolling mill, all in order, and the same without a field. */
final class Documents {

  static final LocalDate AS_OF = LocalDate.of(2025, 6, 15);
  private static final LocalDate START = LocalDate.of(2024, 1, 1);
  private static final LocalDate END = LocalDate.of(2026, 12, 31);
  private static final BigDecimal MASS = new BigDecimal("24.5");

  private static final HeldCertificate CASTHOUSE = new HeldCertificate("COC-1", START, END);
  private static final HeldCertificate MILL = new HeldCertificate("COC-2", START, END);
  private static final HeldCertificate PS = new HeldCertificate("PS-1", START, END);

  private Documents() {}

  static CocDocument whole() {
    return new CocDocument(
        AS_OF.minusDays(1),
        "NL-1",
        new DocumentParty("Northlight Casthouse", "1 Harbour Road", "COC-1"),
        new DocumentParty("Southbank Rolling", "7 Mill Lane", "COC-2"),
        true,
        "M. Example",
        true,
        MaterialType.ALUMINIUM,
        MASS,
        new BigDecimal("25"),
        new RecycledContent(new BigDecimal("40"), "by mass"),
        new CarbonFootprint(new BigDecimal("4.2"), "cradle to gate"),
        List.of(),
        List.of());
  }

  static DocumentCheckOptions casthouse() {
    return DocumentCheckOptions.issuing(AS_OF)
        .withHolder(
            AccountHolder.builder("Northlight Casthouse")
                .coc(CASTHOUSE)
                .activities(Set.of(SupplyChainActivity.CASTHOUSE))
                .counterparty(party("Southbank Rolling", MILL))
                .build());
  }

  static DocumentCheckOptions mill() {
    return DocumentCheckOptions.receiving(AS_OF)
        .withHolder(
            AccountHolder.builder("Southbank Rolling")
                .coc(MILL)
                .activities(Set.of(SupplyChainActivity.SEMI_FABRICATION))
                .counterparty(party("Northlight Casthouse", CASTHOUSE))
                .build())
        .withDelivery(new Delivery(null, "", MaterialType.ALUMINIUM, new BigDecimal("24.50")));
  }

  private static Counterparty party(String name, HeldCertificate coc) {
    return new Counterparty(
        name,
        false,
        coc,
        PS,
        null,
        Set.of(SupplyChainActivity.CASTHOUSE, SupplyChainActivity.SEMI_FABRICATION),
        null,
        null);
  }

  /** Takes a field away. */
  static CocDocument without(CocDocument whole, DocumentField field) {
    return new CocDocument(
        field == DocumentField.ISSUE_DATE ? null : whole.issued(),
        field == DocumentField.REFERENCE ? "" : whole.reference(),
        without(
            whole.issuer(),
            field,
            DocumentField.ISSUER_NAME,
            DocumentField.ISSUER_ADDRESS,
            DocumentField.ISSUER_CERTIFICATE),
        without(
            whole.customer(),
            field,
            DocumentField.CUSTOMER_NAME,
            DocumentField.CUSTOMER_ADDRESS,
            DocumentField.CUSTOMER_CERTIFICATE),
        whole.customerCertified(),
        field == DocumentField.CONTACT ? "" : whole.contact(),
        field != DocumentField.CONFORMITY_STATEMENT && whole.conformityStated(),
        field == DocumentField.MATERIAL ? null : whole.material(),
        field == DocumentField.COC_MASS ? null : whole.cocTonnes(),
        field == DocumentField.TOTAL_MASS ? null : whole.totalTonnes(),
        whole.recycledContent(),
        whole.carbonFootprint(),
        whole.supplements(),
        whole.corrections());
  }

  private static DocumentParty without(
      DocumentParty party,
      DocumentField field,
      DocumentField name,
      DocumentField address,
      DocumentField certificate) {
    return new DocumentParty(
        field == name ? "" : party.name(),
        field == address ? "" : party.address(),
        field == certificate ? "" : party.certificate());
  }
}
