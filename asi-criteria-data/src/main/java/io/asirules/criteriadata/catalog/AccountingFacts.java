package io.asirules.criteriadata.catalog;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.criteriadata.internal.Spelling;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.standard.Provenance;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is known of the open points of material accounting: the default of each parameter, what else
 * it could be, and where that comes from. Immutable and safe for use by many threads.
 */
public final class AccountingFacts {

  /** The file that holds it. */
  static final String FILE = "accounting.csv";

  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

  private static final Supplier<AccountingFacts> SHIPPED =
      Suppliers.memoize(
          () -> new AccountingFacts(name -> CsvTable.resource(Catalogue.ROOT + name)));

  private final Map<AccountingParameter, Row> rows = new EnumMap<>(AccountingParameter.class);

  private record Row(String standard, List<String> alternatives, Provenance provenance) {}

  /** Reads the file, strictly. */
  AccountingFacts(Function<String, byte[]> files) {
    FactRows.read(
        FILE,
        files,
        List.of("parameter", "default", "alternatives"),
        (row, provenance) -> {
          AccountingParameter parameter =
              parameter(row.cell("parameter"), problem -> row.problem("parameter", problem));
          Row read =
              new Row(
                  row.cell("default"), BLANKS.splitToList(row.cell("alternatives")), provenance);
          if (rows.put(parameter, read) != null) {
            throw row.problem("parameter", parameter.key() + " has a row already");
          }
        });
    AccountingParameters made = defaults();
    rows.forEach(
        (parameter, row) -> row.alternatives().forEach(word -> made.with(parameter, word)));
  }

  /**
   * Returns the facts that the library ships.
   *
   * @return the facts, read once
   */
  public static AccountingFacts shipped() {
    return SHIPPED.get();
  }

  /**
   * Finds a parameter by its name.
   *
   * @param key name in files and options
   * @param problem makes the error from its message
   * @return the parameter
   */
  public static AccountingParameter parameter(
      String key, Function<String, InputException> problem) {
    ImmutableMap.Builder<String, AccountingParameter> known = ImmutableMap.builder();
    for (AccountingParameter parameter : AccountingParameter.values()) {
      known.put(parameter.key(), parameter);
    }
    Map<String, AccountingParameter> byKey = known.buildOrThrow();
    AccountingParameter found = byKey.get(key);
    if (found == null) {
      throw problem.apply(Spelling.unknown("parameter", key, byKey.keySet()));
    }
    return found;
  }

  private Row row(AccountingParameter parameter) {
    Row row = rows.get(parameter);
    if (row == null) {
      throw new AsiException(FILE + ": " + parameter.key() + " has no row");
    }
    return row;
  }

  /**
   * Returns the default of every parameter.
   *
   * @return the parameters
   */
  public AccountingParameters defaults() {
    Map<AccountingParameter, String> values = new EnumMap<>(AccountingParameter.class);
    for (AccountingParameter parameter : AccountingParameter.values()) {
      values.put(parameter, row(parameter).standard());
    }
    return AccountingParameters.of(values);
  }

  /**
   * Returns what a parameter could be besides its default.
   *
   * @param parameter the parameter
   * @return words or numbers worth a look; empty where only the user knows
   */
  public List<String> alternatives(AccountingParameter parameter) {
    return row(parameter).alternatives();
  }

  /**
   * Tells where a parameter's default comes from.
   *
   * @param parameter the parameter
   * @return level, pages and doubt
   */
  public Provenance provenance(AccountingParameter parameter) {
    return Objects.requireNonNull(row(parameter).provenance());
  }
}
