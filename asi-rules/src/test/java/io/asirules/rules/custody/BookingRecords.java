package io.asirules.rules.custody;

import io.asirules.model.document.CocDocument;
import io.asirules.model.document.DocumentField;
import io.asirules.model.document.DocumentParty;
import io.asirules.model.ledger.Counterparty;
import io.asirules.model.ledger.HeldCertificate;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.scope.SupplyChainActivity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the counterparties and CoC Documents of {@code booking.csv}. */
final class BookingRecords {

  private BookingRecords() {}

  static Counterparty party(String kind, BookingWords words) {
    String name = words.next();
    HeldCertificate coc = null;
    HeldCertificate ps = null;
    LocalDate due = null;
    Set<SupplyChainActivity> activities = null;
    LocalDate diligence = null;
    while (words.more()) {
      String word = words.next();
      switch (word) {
        case "coc" -> coc = words.certificate();
        case "ps" -> ps = words.certificate();
        case "ps-due" -> due = LocalDate.parse(words.next());
        case "does" -> activities = words.activities();
        case "due-diligence" -> diligence = LocalDate.parse(words.next());
        default -> throw new IllegalArgumentException("no such word of a counterparty: " + word);
      }
    }
    return new Counterparty(name, kind.equals("trader"), coc, ps, due, activities, diligence, null);
  }

  /** A document with everything that is needed, but for the fields that the words take away. */
  static CocDocument document(BookingWords words) {
    String reference = words.next();
    String issuer = words.skip("from") ? words.next() : BookingNotation.OWN;
    String customer = words.skip("to") ? words.next() : BookingNotation.OWN;
    MaterialType material = MaterialType.valueOf(words.next());
    BigDecimal coc = new BigDecimal(words.next());
    BigDecimal total = words.skip("of") ? new BigDecimal(words.next()) : coc;
    boolean certified = !words.skip("customer-not-certified");
    Set<DocumentField> gone = EnumSet.noneOf(DocumentField.class);
    while (words.skip("without")) {
      gone.add(DocumentField.valueOf(words.next()));
    }
    return new CocDocument(
        gone.contains(DocumentField.ISSUE_DATE) ? null : LocalDate.of(2024, 1, 1),
        gone.contains(DocumentField.REFERENCE) ? "" : reference,
        new DocumentParty(
            gone.contains(DocumentField.ISSUER_NAME) ? "" : issuer,
            gone.contains(DocumentField.ISSUER_ADDRESS) ? "" : "1 Harbour Road",
            gone.contains(DocumentField.ISSUER_CERTIFICATE) ? "" : "COC-1"),
        new DocumentParty(
            gone.contains(DocumentField.CUSTOMER_NAME) ? "" : customer,
            gone.contains(DocumentField.CUSTOMER_ADDRESS) ? "" : "7 Mill Lane",
            gone.contains(DocumentField.CUSTOMER_CERTIFICATE) ? "" : "COC-2"),
        certified,
        gone.contains(DocumentField.CONTACT) ? "" : "M. Example",
        !gone.contains(DocumentField.CONFORMITY_STATEMENT),
        gone.contains(DocumentField.MATERIAL) ? null : material,
        gone.contains(DocumentField.COC_MASS) ? null : coc,
        gone.contains(DocumentField.TOTAL_MASS) ? null : total,
        null,
        null,
        List.of(),
        List.of());
  }
}
