package io.asirules.model.ledger;

import io.asirules.model.AsiException;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Force majeure that hit contracted CoC input, under which an Internal Overdraft is tolerated.
 * RECALLED.
 *
 * @param date its day; it counts for the period that contains it
 * @param affected CoC Material that did not come because of it, in tonnes, not below zero
 * @param reason what happened
 */
public record ForceMajeure(LocalDate date, BigDecimal affected, String reason) {

  /** Refuses a negative mass. */
  public ForceMajeure {
    if (affected.signum() < 0) {
      throw new AsiException(
          "a mass of " + affected.toPlainString() + " t was affected; expected 0 or more");
    }
  }
}
