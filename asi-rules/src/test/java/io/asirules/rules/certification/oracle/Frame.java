package io.asirules.rules.certification.oracle;

import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditMode;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.AuditType;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of a random audit is built around.
 *
 * @param standard the edition
 * @param regime the Assurance Manual
 * @param type type of audit
 * @param mode where it took place
 * @param start first day, or null
 * @param end last day
 */
record Frame(
    StandardId standard,
    AssuranceRegime regime,
    AuditType type,
    AuditMode mode,
    @Nullable LocalDate start,
    LocalDate end) {

  AuditRecord.Builder builder() {
    return AuditRecord.builder("An Entity", standard, regime, type, end).mode(mode).start(start);
  }
}
