package io.asirules.model.custody;

import io.asirules.model.AsiException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A choice on each open point of material accounting. Immutable. */
public final class AccountingParameters {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,12})?");
  private static final Set<Integer> MONTHS = Set.of(1, 2, 3, 4, 6, 12);
  private static final int LONGEST_LIFETIME = 10;

  private final Map<AccountingParameter, String> values;

  private AccountingParameters(Map<AccountingParameter, String> values) {
    this.values = values;
  }

  /**
   * Makes a choice on every point.
   *
   * @param values a value for each parameter
   * @return the parameters
   * @throws AsiException if one lacks or cannot be
   */
  public static AccountingParameters of(Map<AccountingParameter, String> values) {
    AccountingParameters made = new AccountingParameters(Map.of());
    for (AccountingParameter parameter : AccountingParameter.values()) {
      String value = values.get(parameter);
      if (value == null) {
        throw new AsiException("the parameter " + parameter.key() + " has no value");
      }
      made = made.with(parameter, value);
    }
    return made;
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
    String wrong = problem(parameter, value);
    if (!wrong.isEmpty()) {
      throw new AsiException(parameter.key() + " = '" + value + "'; expected " + wrong);
    }
    Map<AccountingParameter, String> changed = new EnumMap<>(AccountingParameter.class);
    changed.putAll(values);
    changed.put(parameter, value);
    return new AccountingParameters(Map.copyOf(changed));
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
    return Objects.requireNonNull(values.get(parameter));
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
    return new TreeMap<>(values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AccountingParameters parameters && parameters.values.equals(values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values().toString();
  }
}
