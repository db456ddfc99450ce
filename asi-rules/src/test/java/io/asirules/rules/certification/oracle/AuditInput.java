package io.asirules.rules.certification.oracle;

import io.asirules.model.audit.AuditRecord;
import java.time.LocalDate;

/**
 * Everything that a decision takes.
 *
 * @param audit the audit
 * @param asOf the day for which the decision speaks
 * @param strict whether data below CONFIRMED are kept from deciding
 */
record AuditInput(AuditRecord audit, LocalDate asOf, boolean strict) {

  @Override
  public String toString() {
    return AuditPrinter.print(this);
  }
}
