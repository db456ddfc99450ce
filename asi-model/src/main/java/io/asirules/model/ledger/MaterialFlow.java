package io.asirules.model.ledger;

import io.asirules.model.AsiException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One shipment, receipt or internal transfer: a row of the ledger.
 *
 * @param row where it stands in its file, the header of a table being row 1, the first flow of a
 *     JSON list being 1; its place in the list for a ledger made in memory
 * @param date day on which it crossed the boundary, or was handed over
 * @param direction which way it went
 * @param material kind of material
 * @param coc whether it is booked as CoC Material or Eligible Scrap; of no matter for an internal
 *     flow
 * @param tonnes mass in tonnes, above zero
 * @param document reference of the CoC Document or delivery note; empty when there is none
 * @param counterparty who delivered or received it; empty when there is none
 * @param facility the site of the scope where it entered or left; empty when not stated
 */
public record MaterialFlow(
    long row,
    LocalDate date,
    FlowDirection direction,
    MaterialType material,
    boolean coc,
    BigDecimal tonnes,
    String document,
    String counterparty,
    String facility) {

  /** Refuses a mass that is not above zero. */
  public MaterialFlow {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(material, "material");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(counterparty, "counterparty");
    Objects.requireNonNull(facility, "facility");
    if (tonnes.signum() <= 0) {
      throw new AsiException("a mass of " + tonnes.toPlainString() + " t; expected more than 0");
    }
  }

  /**
   * Tells whether a CoC Document may be booked once only for it: CoC Material over the boundary.
   *
   * @return true for CoC inflow and outflow with a document
   */
  public boolean usesDocument() {
    return coc && direction != FlowDirection.INTERNAL && !document.isEmpty();
  }
}
