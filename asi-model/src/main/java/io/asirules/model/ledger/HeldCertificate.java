package io.asirules.model.ledger;

import io.asirules.model.AsiException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of the Performance Standard or the Chain of Custody Standard as its public record
 * states it: who trades on it looks at its days. The library never makes one.
 *
 * @param number certification number; empty when not stated
 * @param from first day of validity
 * @param to last day of validity; null when not stated, which counts as valid on
 */
public record HeldCertificate(String number, LocalDate from, @Nullable LocalDate to) {

  /** Refuses an end before the start. */
  public HeldCertificate {
    if (to != null && to.isBefore(from)) {
      throw new AsiException("a certificate ends on " + to + ", before its start on " + from);
    }
  }

  /**
   * Tells whether it is valid on a day.
   *
   * @param day the day
   * @return true from the first to the last day
   */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
