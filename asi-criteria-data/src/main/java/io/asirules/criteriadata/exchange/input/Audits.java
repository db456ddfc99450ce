package io.asirules.criteriadata.exchange.input;

import io.asirules.model.audit.AuditRecord;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Audits as read from a file.
 *
 * @param asOf the day for which they are to be decided, or null when the file names none
 * @param records one for each entity and standard, in the order of the file
 */
public record Audits(@Nullable LocalDate asOf, List<AuditRecord> records) {

  /** Copies the list. */
  public Audits {
    records = List.copyOf(records);
  }
}
