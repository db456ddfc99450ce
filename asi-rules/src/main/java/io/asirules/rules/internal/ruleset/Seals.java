package io.asirules.rules.internal.ruleset;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import io.asirules.rules.internal.ruleset.Rows.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The versions that are sealed, as {@code rule-sets.lock} lists them: of each what decides, part by
 * part. A test keeps the parts from moving.
 */
final class Seals {

  static final String FILE = "rule-sets.lock";
  static final List<String> COLUMNS = List.of("coordinate", "part", "content");

  /** Hash of rules and data, as a stamp tells it. */
  static final String SHA256 = "sha256";

  /** Name of the data that were kept. */
  static final String DATA = "data";

  /** Whether it reads them: {@link #KEPT}, or {@link #TODAY} while the data are the same. */
  static final String READS = "reads";

  /** Hash of the classes that observe, under which its recorded results came out last. */
  static final String CLASSES = "classes";

  /** Hash of its recorded results. */
  static final String RESULTS = "results";

  static final String TODAY = "TODAY";
  static final String KEPT = "KEPT";

  private final ImmutableTable<String, String, String> parts;

  private Seals(ImmutableTable<String, String, String> parts) {
    this.parts = parts;
  }

  /** Reads the table, or says at which place it is damaged. */
  static Seals read(String text) {
    ImmutableTable.Builder<String, String, String> parts = ImmutableTable.builder();
    for (Row row : Rows.read(FILE, text, COLUMNS)) {
      parts.put(row.cell("coordinate"), row.cell("part"), row.cell("content"));
    }
    return new Seals(parts.buildOrThrow());
  }

  /** Returns the coordinates of the versions that are sealed. */
  Set<String> coordinates() {
    return parts.rowKeySet();
  }

  /** Returns what decides, by coordinate and part. */
  Table<String, String, String> parts() {
    return parts;
  }

  /**
   * Returns the name of the kept data that a version reads, the empty text for the data of today.
   */
  String keptData(String coordinate) {
    Map<String, String> seal = parts.row(coordinate);
    return KEPT.equals(seal.get(READS)) ? seal.getOrDefault(DATA, "") : "";
  }
}
