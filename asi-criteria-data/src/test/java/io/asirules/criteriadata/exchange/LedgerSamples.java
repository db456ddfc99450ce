package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.asirules.criteriadata.exchange.csv.CsvFlows;
import io.asirules.model.InputException;
import io.asirules.model.ledger.BadRow;
import io.asirules.model.ledger.MaterialFlow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The examples of FORMATS.md on ledgers, and short ways to read input that starts from them. */
final class LedgerSamples {

  static final String HEADER = String.join(",", CsvFlows.COLUMNS) + "\n";

  private LedgerSamples() {}

  static String csv() {
    return Samples.block("## Ledger as a table", "csv");
  }

  static String json() {
    return Samples.block("## Account as JSON", "json");
  }

  /** What a file gives, flows and bad rows in their order. */
  static List<Object> all(LedgerFile ledger) {
    List<Object> read = new ArrayList<>();
    ledger.forEach(read::add, read::add);
    return read;
  }

  static List<MaterialFlow> flows(LedgerFile ledger) {
    List<MaterialFlow> flows = new ArrayList<>();
    ledger.forEach(flows::add);
    return flows;
  }

  static List<BadRow> bad(LedgerFile ledger) {
    List<BadRow> bad = new ArrayList<>();
    ledger.forEach(flow -> {}, bad::add);
    return bad;
  }

  static LedgerFile open(Path folder, String name, byte[] content) {
    try {
      return LedgerReader.open(Files.write(folder.resolve(name), content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LedgerFile open(Path folder, String name, String content) {
    return open(folder, name, Samples.bytes(content));
  }

  static InputException failure(Path folder, String name, String content) {
    return failure(folder, name, Samples.bytes(content));
  }

  static InputException failure(Path folder, String name, byte[] content) {
    return catchThrowableOfType(InputException.class, () -> flows(open(folder, name, content)));
  }

  static InputException failureOfKeepingOn(Path folder, String name, String content) {
    return catchThrowableOfType(InputException.class, () -> all(open(folder, name, content)));
  }
}
