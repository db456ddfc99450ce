package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.asirules.model.InputException;
import io.asirules.model.audit.AuditRecord;
import java.util.List;

/** The examples of FORMATS.md on audits, and short ways to read input that starts from them. */
final class AuditSamples {

  static final AuditReader READER = new AuditReader(Samples.CATALOGUE);

  private AuditSamples() {}

  static String csv() {
    return Samples.block("## Findings as a table", "csv");
  }

  static String json() {
    return Samples.block("## Audits as JSON", "json");
  }

  static List<AuditRecord> read(String name, String text) {
    return READER.read(name, Samples.bytes(text)).records();
  }

  static InputException failure(String name, String text) {
    return catchThrowableOfType(InputException.class, () -> read(name, text));
  }
}
