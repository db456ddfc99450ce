package io.asirules.rules.custody.oracle;

import io.asirules.model.document.CocDocument;
import io.asirules.model.document.DocumentParty;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.model.ledger.MaterialType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A random flow before it has a row, and how the document that goes with it turned out.
 *
 * @param date day
 * @param direction which way
 * @param material kind of material
 * @param coc whether it is CoC
 * @param tonnes mass
 * @param reference reference of its document; {@link #OWN} for one that no other flow has
 * @param counterparty the other side
 * @param facility site
 * @param slip what is wrong with its document, where documents are held
 */
record DrawnFlow(
    LocalDate date,
    FlowDirection direction,
    MaterialType material,
    boolean coc,
    BigDecimal tonnes,
    String reference,
    String counterparty,
    String facility,
    Slip slip) {

  static final String OWN = "own";

  /** What may be wrong with a document. */
  enum Slip {
    NOTHING,
    NOT_HELD,
    WITHOUT_CONTACT,
    OTHER_MASS,
    OTHER_MATERIAL,
    OTHER_PARTY,
    BY_TRADER
  }

  MaterialFlow at(long row) {
    return new MaterialFlow(
        row, date, direction, material, coc, tonnes, document(row), counterparty, facility);
  }

  private String document(long row) {
    return reference.equals(OWN) ? "D" + row : reference;
  }

  Optional<CocDocument> held(long row) {
    if (slip == Slip.NOT_HELD || !coc || document(row).isEmpty()) {
      return Optional.empty();
    }
    String other =
        switch (slip) {
          case OTHER_PARTY -> "Somebody";
          case BY_TRADER -> HolderArbitraries.TRADER;
          default ->
              counterparty.equals(HolderArbitraries.TRADER)
                  ? HolderArbitraries.SMELTER
                  : counterparty;
        };
    boolean in = direction == FlowDirection.IN;
    DocumentParty otherParty = new DocumentParty(other, "Far", "C-2");
    DocumentParty own = new DocumentParty("Own", "Here", "C-1");
    return Optional.of(
        new CocDocument(
            date,
            document(row),
            in ? otherParty : own,
            in ? own : otherParty,
            true,
            slip == Slip.WITHOUT_CONTACT ? "" : "Somebody who knows",
            true,
            slip == Slip.OTHER_MATERIAL ? other(material) : material,
            slip == Slip.OTHER_MASS ? tonnes.add(BigDecimal.ONE) : tonnes.setScale(12),
            tonnes,
            null,
            null,
            List.of(),
            List.of()));
  }

  private static MaterialType other(MaterialType material) {
    return material == MaterialType.ALUMINIUM ? MaterialType.COLD_METAL : MaterialType.ALUMINIUM;
  }
}
