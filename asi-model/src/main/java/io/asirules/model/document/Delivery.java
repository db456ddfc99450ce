package io.asirules.model.document;

import io.asirules.model.ledger.MaterialType;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came with a received CoC Document.
 *
 * @param day day on which it came; null when not stated
 * @param from who delivered it, as the register writes the name; empty when not stated, which
 *     counts as the document's issuer
 * @param material kind of material; null when not stated
 * @param cocTonnes mass of CoC Material in tonnes, not of the whole shipment; null when not stated
 */
public record Delivery(
    @Nullable LocalDate day,
    String from,
    @Nullable MaterialType material,
    @Nullable BigDecimal cocTonnes) {

  /** Nothing is stated. */
  public static final Delivery NOT_STATED = new Delivery(null, "", null, null);
}
