package io.asirules.criteriadata.catalog;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.InputException;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.standard.Attested;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What is known of the open points of material accounting: the default of each parameter, what else
 * it could be, and where that comes from, of the library or the user's where an overlay replaces
 * one. Immutable and safe for use by many threads.
 */
public final class AccountingFacts {

  /** The file that holds it. */
  static final String FILE = "accounting.csv";

  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

  private final AccountingParameters defaults;
  private final ImmutableMap<AccountingParameter, List<String>> alternatives;

  private AccountingFacts(
      Map<AccountingParameter, Attested<String>> defaults,
      Map<AccountingParameter, List<String>> alternatives) {
    this.defaults = AccountingParameters.of(defaults);
    this.alternatives = Maps.immutableEnumMap(alternatives);
    alternatives.forEach(
        (parameter, words) -> words.forEach(word -> AccountingParameters.check(parameter, word)));
  }

  /** Reads the file, strictly. */
  static AccountingFacts read(Function<String, byte[]> files) {
    Map<AccountingParameter, Attested<String>> defaults = new EnumMap<>(AccountingParameter.class);
    Map<AccountingParameter, List<String>> alternatives = new EnumMap<>(AccountingParameter.class);
    FactRows.read(
        FILE,
        files,
        List.of("parameter", "default", "alternatives"),
        (row, provenance) -> {
          AccountingParameter parameter =
              parameter(row.cell("parameter"), problem -> row.problem("parameter", problem));
          alternatives.put(parameter, BLANKS.splitToList(row.cell("alternatives")));
          if (defaults.put(parameter, new Attested<>(row.cell("default"), provenance)) != null) {
            throw row.problem("parameter", parameter.key() + " has a row already");
          }
        });
    return new AccountingFacts(defaults, alternatives);
  }

  /** Returns these facts with values that a user vouches for; those points are open no more. */
  AccountingFacts with(Map<AccountingParameter, Attested<String>> others) {
    Map<AccountingParameter, Attested<String>> joined = new EnumMap<>(AccountingParameter.class);
    Map<AccountingParameter, List<String>> open = new EnumMap<>(alternatives);
    for (AccountingParameter parameter : AccountingParameter.values()) {
      joined.put(parameter, defaults.byDefault(parameter));
    }
    joined.putAll(others);
    others.keySet().forEach(parameter -> open.put(parameter, List.of()));
    return new AccountingFacts(joined, open);
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

  /**
   * Returns the default of every parameter, with its provenance.
   *
   * @return the parameters
   */
  public AccountingParameters defaults() {
    return defaults;
  }

  /**
   * Returns what a parameter could be besides its default.
   *
   * @param parameter the parameter
   * @return words or numbers worth a look; empty where only the user knows, or vouches for one
   */
  public List<String> alternatives(AccountingParameter parameter) {
    return Objects.requireNonNull(alternatives.get(parameter));
  }
}
