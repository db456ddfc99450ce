package io.asirules.rules.document;

import io.asirules.model.document.CarbonFootprint;
import io.asirules.model.document.CocDocument;
import io.asirules.model.document.DocumentCorrection;
import io.asirules.model.document.DocumentFinding;
import io.asirules.model.document.RecycledContent;
import io.asirules.model.ledger.MaterialType;
import io.asirules.rules.DocumentCheckOptions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What else DOCUMENTS.md says of a thing beside the ground that counts, in plain Java, written as
 * {@code effect CODE}.
 */
final class ReferenceGrounds {

  private ReferenceGrounds() {}

  static List<String> beside(
      DocumentFinding finding, CocDocument document, DocumentCheckOptions options) {
    return switch (finding.code()) {
      case CUSTOMER_NUMBER_DIFFERS ->
          when(
              Boolean.FALSE.equals(document.customerCertified()),
              "OPEN CUSTOMER_SAID_NOT_CERTIFIED");
      case COC_MASS_NOT_POSITIVE -> {
        BigDecimal total = document.totalTonnes();
        BigDecimal coc = Objects.requireNonNull(document.cocTonnes());
        yield when(total != null && total.compareTo(coc) < 0, "STOPS COC_MASS_ABOVE_TOTAL");
      }
      case DATED_LATER -> {
        LocalDate delivered = options.delivery().day();
        LocalDate issued = Objects.requireNonNull(document.issued());
        yield when(delivered != null && delivered.isBefore(issued), "OPEN DATED_AFTER_DELIVERY");
      }
      case RECYCLED_CONTENT_WITHOUT_VALUE, RECYCLED_CONTENT_OUT_OF_RANGE -> {
        RecycledContent content = Objects.requireNonNull(document.recycledContent());
        yield when(
            content.method().isEmpty(), finding.effect() + " RECYCLED_CONTENT_WITHOUT_METHOD");
      }
      case CARBON_FOOTPRINT_WITHOUT_VALUE, CARBON_FOOTPRINT_NEGATIVE -> {
        CarbonFootprint footprint = Objects.requireNonNull(document.carbonFootprint());
        yield when(
            footprint.method().isEmpty(), finding.effect() + " CARBON_FOOTPRINT_WITHOUT_METHOD");
      }
      case SCRAP_WITHOUT_REMELTING ->
          when(document.material() == MaterialType.DROSS, "OPEN DROSS_NOT_SETTLED");
      case CORRECTION_OPEN, CORRECTION_NOT_DOCUMENTED -> ofCorrection(finding, document);
      default -> List.of();
    };
  }

  private static List<String> when(boolean said, String ground) {
    return said ? List.of(ground) : List.of();
  }

  private static List<String> ofCorrection(DocumentFinding finding, CocDocument document) {
    int index = Integer.parseInt(finding.field().substring("/corrections/".length()));
    DocumentCorrection correction = document.corrections().get(index);
    List<String> others = new ArrayList<>();
    boolean whole =
        correction.found() != null
            && !correction.error().isEmpty()
            && !correction.correction().isEmpty();
    if (finding.effect().name().equals("STOPS") && !whole) {
      others.add("OPEN CORRECTION_NOT_DOCUMENTED");
    }
    if (correction.prevention().isEmpty()) {
      others.add("ADVISES CORRECTION_WITHOUT_PREVENTION");
    }
    return others;
  }
}
