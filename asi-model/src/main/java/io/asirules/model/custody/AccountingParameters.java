package io.asirules.model.custody;

import io.asirules.model.AsiException;
import io.asirules.model.standard.Attested;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A choice on each open point of material accounting, beside the default that the catalogue knows.
 * Immutable.
 */
public final class AccountingParameters {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,12})?");
  private static final Set<Integer> MONTHS = Set.of(1, 2, 3, 4, 6, 12);
  private static final int LONGEST_LIFETIME = 10;

  private final Map<AccountingParameter, Attested<String>> defaults;
  private final Map<AccountingParameter, String> choices;

  private AccountingParameters(
      Map<AccountingParameter, Attested<String>> defaults,
      Map<AccountingParameter, String> choices) {
    this.defaults = defaults;
    this.choices = choices;
  }

  /**
   * Leaves every point at its default.
   *
   * @param defaults a default for each parameter, with its provenance
   * @return the parameters
   * @throws AsiException if one lacks or cannot be
   */
  public static AccountingParameters of(Map<AccountingParameter, Attested<String>> defaults) {
    for (AccountingParameter parameter : AccountingParameter.values()) {
      Attested<String> value = defaults.get(parameter);
      if (value == null) {
        throw new AsiException("the parameter " + parameter.key() + " has no value");
      }
      check(parameter, value.value());
    }
    return new AccountingParameters(Map.copyOf(defaults), Map.of());
  }

  /**
   * Refuses a value that a parameter cannot have.
   *
   * @param parameter the point
   * @param value the choice: one of its words, or a number
   * @return the choice
   * @throws AsiException if that cannot be chosen
   */
  public static String check(AccountingParameter parameter, String value) {
    String wrong = problem(parameter, value);
    if (!wrong.isEmpty()) {
      throw new AsiException(parameter.key() + " = '" + value + "'; expected " + wrong);
    }
    return value;
  }

  /**
   * Chooses otherwise on one point.
   *
   * @param parameter the point
   * @param value the choice: one of its words, or a number
   * @return changed parameters
   * @throws AsiException if that cannot be chosen
   */
  public AccountingParameters with(AccountingParameter parameter, String value) {
    return with(Map.of(parameter, value));
  }

  /**
   * Chooses otherwise on some points.
   *
   * @param values the choices
   * @return changed parameters
   * @throws AsiException if one cannot be chosen
   */
  public AccountingParameters with(Map<AccountingParameter, String> values) {
    Map<AccountingParameter, String> changed = new EnumMap<>(AccountingParameter.class);
    changed.putAll(choices);
    values.forEach((parameter, value) -> changed.put(parameter, check(parameter, value)));
    return new AccountingParameters(defaults, Map.copyOf(changed));
  }

  /** Says what was expected, or nothing for a good value. */
  private static String problem(AccountingParameter parameter, String value) {
    if (!parameter.words().isEmpty()) {
      return parameter.words().contains(value) ? "" : String.join(" or ", parameter.words());
    }
    boolean number = NUMBER.matcher(value).matches();
    BigDecimal read = number ? new BigDecimal(value) : BigDecimal.ONE.negate();
    boolean upToOne = read.signum() >= 0 && read.compareTo(BigDecimal.ONE) <= 0;
    boolean whole = number && read.stripTrailingZeros().scale() <= 0;
    return switch (parameter) {
      case OVERDRAFT_LIMIT -> upToOne ? "" : "a number from 0 to 1";
      case BALANCE_LIFETIME ->
          whole && read.compareTo(BigDecimal.valueOf(LONGEST_LIFETIME)) <= 0
              ? ""
              : "a whole number from 0 to " + LONGEST_LIFETIME;
      case PERIOD_MONTHS ->
          whole && read.compareTo(BigDecimal.valueOf(12)) <= 0 && MONTHS.contains(read.intValue())
              ? ""
              : "1, 2, 3, 4, 6 or 12";
      default -> upToOne && read.signum() > 0 ? "" : "a number above 0 and up to 1";
    };
  }

  /**
   * Returns a choice.
   *
   * @param parameter the point
   * @return the word or number chosen
   */
  public String value(AccountingParameter parameter) {
    String choice = choices.get(parameter);
    return choice == null ? byDefault(parameter).value() : choice;
  }

  /**
   * Returns what counts where nobody chooses.
   *
   * @param parameter the point
   * @return the default, and where it comes from
   */
  public Attested<String> byDefault(AccountingParameter parameter) {
    return Objects.requireNonNull(defaults.get(parameter));
  }

  /**
   * Tells whether a word is chosen.
   *
   * @param parameter the point
   * @param word the word
   * @return true when it is
   */
  public boolean is(AccountingParameter parameter, String word) {
    if (!parameter.words().contains(word)) {
      throw new IllegalArgumentException(parameter.key() + " cannot be " + word);
    }
    return value(parameter).equals(word);
  }

  /**
   * Returns a choice that is a number.
   *
   * @param parameter the point
   * @return the number
   */
  public BigDecimal number(AccountingParameter parameter) {
    return new BigDecimal(value(parameter));
  }

  /**
   * Returns all choices.
   *
   * @return choice by parameter, in the order of {@link AccountingParameter}
   */
  public Map<AccountingParameter, String> values() {
    Map<AccountingParameter, String> values = new TreeMap<>();
    for (AccountingParameter parameter : AccountingParameter.values()) {
      values.put(parameter, value(parameter));
    }
    return values;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AccountingParameters parameters
        && parameters.defaults.equals(defaults)
        && parameters.values().equals(values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  @Override
  public String toString() {
    return values().toString();
  }
}
