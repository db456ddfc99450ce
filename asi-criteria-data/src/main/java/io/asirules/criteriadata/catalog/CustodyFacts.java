package io.asirules.criteriadata.catalog;

import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.model.AsiException;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.StandardId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Where the rules of chain of custody come from, by the code of the reason, finding or caveat that
 * they give. Immutable and safe for use by many threads.
 */
public final class CustodyFacts {

  /** The file that holds it. */
  static final String FILE = "custody.csv";

  private final Map<String, Provenance> facts = new HashMap<>();
  private final Map<String, StandardId> editions = new HashMap<>();

  /** Reads the file, strictly. */
  CustodyFacts(Function<String, byte[]> files) {
    FactRows.read(
        FILE,
        files,
        List.of("fact", "edition"),
        (row, provenance) -> {
          String fact = row.cell("fact");
          if (facts.put(fact, provenance) != null) {
            throw row.problem("fact", fact + " has a row already");
          }
          if (!row.cell("edition").isEmpty()) {
            editions.put(fact, edition(row));
          }
        });
  }

  private static StandardId edition(CsvTable.Row row) {
    try {
      return StandardId.parse(row.cell("edition"));
    } catch (AsiException e) {
      throw row.problem("edition", String.valueOf(e.getMessage()));
    }
  }

  /**
   * Tells whether a fact is one of an edition.
   *
   * @param code the code that rests on it
   * @param edition an edition
   * @return false where the fact is one of another edition alone
   */
  public boolean concerns(Enum<?> code, StandardId edition) {
    return editions.getOrDefault(code.name(), edition).equals(edition);
  }

  /**
   * Tells where a rule comes from.
   *
   * @param code the code that it gives
   * @return level, pages and doubt
   * @throws AsiException if the code has no row
   */
  public Provenance provenance(Enum<?> code) {
    return provenance(code.name());
  }

  /**
   * Tells where a rule comes from.
   *
   * @param fact name of the fact in the file
   * @return level, pages and doubt
   * @throws AsiException if the fact has no row
   */
  public Provenance provenance(String fact) {
    Provenance provenance = facts.get(fact);
    if (provenance == null) {
      throw new AsiException(FILE + ": " + fact + " has no row");
    }
    return provenance;
  }
}
