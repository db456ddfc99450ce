package io.asirules.rules;

import com.google.common.collect.ImmutableSortedMap;
import io.asirules.model.AsiException;
import io.asirules.model.content.CanonicalForm;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How to make an account. Immutable; each {@code with} method returns a changed copy.
 *
 * <p>The day is always given: the library reads no clock.
 */
public final class AccountingOptions {

  private static final StandardId COC_2 = StandardId.parse("asi:coc:2");

  private final LocalDate asOf;
  private final StandardId standard;
  private final AccountHolder holder;
  private final @Nullable LocalDate start;
  private final @Nullable LocalDate end;
  private final ImmutableSortedMap<AccountingParameter, String> choices;
  private final boolean keepGoing;
  private final @Nullable String ruleSet;

  private AccountingOptions(
      LocalDate asOf,
      StandardId standard,
      AccountHolder holder,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      ImmutableSortedMap<AccountingParameter, String> choices,
      boolean keepGoing,
      @Nullable String ruleSet) {
    this.asOf = Objects.requireNonNull(asOf, "asOf");
    this.standard = Objects.requireNonNull(standard, "standard");
    this.holder = Objects.requireNonNull(holder, "holder");
    this.start = start;
    this.end = end;
    this.choices = choices;
    this.keepGoing = keepGoing;
    this.ruleSet = ruleSet;
    if (start != null && end != null && end.isBefore(start)) {
      throw new AsiException("the last day " + end + " is before the first day " + start);
    }
  }

  /**
   * Makes an account under {@code asi:coc:2}, of somebody of whom nothing is known, with the
   * default of every parameter.
   *
   * @param day the day that counts: later flows do not
   * @return the options
   */
  public static AccountingOptions asOf(LocalDate day) {
    return new AccountingOptions(
        day,
        COC_2,
        AccountHolder.builder("").build(),
        null,
        null,
        ImmutableSortedMap.of(),
        false,
        null);
  }

  /**
   * Sets the edition.
   *
   * @param value an edition of the Chain of Custody Standard
   * @return changed options
   */
  public AccountingOptions withStandard(StandardId value) {
    return new AccountingOptions(asOf, value, holder, start, end, choices, keepGoing, ruleSet);
  }

  /**
   * Sets whose account it is.
   *
   * @param value the holder
   * @return changed options
   */
  public AccountingOptions withHolder(AccountHolder value) {
    return new AccountingOptions(asOf, standard, value, start, end, choices, keepGoing, ruleSet);
  }

  /**
   * Sets the first day of the first period.
   *
   * @param value the day; a flow before it is an error
   * @return changed options
   */
  public AccountingOptions withStart(LocalDate value) {
    return new AccountingOptions(asOf, standard, holder, value, end, choices, keepGoing, ruleSet);
  }

  /**
   * Sets the last day.
   *
   * @param value the day; a flow after it is an error
   * @return changed options
   */
  public AccountingOptions withEnd(LocalDate value) {
    return new AccountingOptions(asOf, standard, holder, start, value, choices, keepGoing, ruleSet);
  }

  /**
   * Sets the choices on some open points; on all others the default of the catalogue counts.
   *
   * @param values the words or numbers
   * @return changed options
   * @throws AsiException if one cannot be chosen
   */
  public AccountingOptions with(Map<AccountingParameter, String> values) {
    Map<AccountingParameter, String> changed = new EnumMap<>(AccountingParameter.class);
    changed.putAll(choices);
    values.forEach(
        (parameter, value) -> changed.put(parameter, AccountingParameters.check(parameter, value)));
    return new AccountingOptions(
        asOf, standard, holder, start, end, ImmutableSortedMap.copyOf(changed), keepGoing, ruleSet);
  }

  /**
   * Sets the choice on one open point.
   *
   * @param parameter the point
   * @param value the word or number
   * @return changed options
   * @throws AsiException if that cannot be chosen
   */
  public AccountingOptions with(AccountingParameter parameter, String value) {
    return with(Map.of(parameter, value));
  }

  /**
   * Goes on after a bad row: each is listed, nothing of it is booked, and the rest is accounted.
   *
   * @return changed options
   */
  public AccountingOptions withKeepGoing() {
    return new AccountingOptions(asOf, standard, holder, start, end, choices, true, ruleSet);
  }

  /**
   * Pins a version of the rule set: the rules that made an earlier account, where it is to be
   * repeated. Without it the version that is current decides.
   *
   * @param coordinate for example {@code asi:coc:2@1.3.0}, one of {@link AsiRules#ruleSets()};
   *     {@link AsiRules#account} refuses one that is unknown or has no say there
   * @return changed options
   * @throws AsiException if the text has not the form of a coordinate
   */
  public AccountingOptions withRuleSet(String coordinate) {
    RuleSet.idOf(coordinate);
    return new AccountingOptions(
        asOf, standard, holder, start, end, choices, keepGoing, coordinate);
  }

  /**
   * Returns the day that counts.
   *
   * @return the day
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * Returns the edition.
   *
   * @return the edition
   */
  public StandardId standard() {
    return standard;
  }

  /**
   * Returns whose account it is.
   *
   * @return the holder
   */
  public AccountHolder holder() {
    return holder;
  }

  /**
   * Returns the first day of the first period.
   *
   * @return the day, or empty for 1 January of the earliest flow's year
   */
  public Optional<LocalDate> start() {
    return Optional.ofNullable(start);
  }

  /**
   * Returns the last day.
   *
   * @return the day, or empty for none
   */
  public Optional<LocalDate> end() {
    return Optional.ofNullable(end);
  }

  /**
   * Returns the choices on open points.
   *
   * @return word or number by parameter, of those chosen
   */
  public Map<AccountingParameter, String> choices() {
    return choices;
  }

  /** Returns all that was chosen and decides, beside day, edition and holder, for the stamp. */
  Map<String, String> decisive() {
    Map<String, String> decisive = new TreeMap<>();
    choices.forEach((parameter, value) -> decisive.put(parameter.key(), value));
    if (start != null) {
      decisive.put("period_start", start.toString());
    }
    if (end != null) {
      decisive.put("period_end", end.toString());
    }
    if (keepGoing) {
      decisive.put("keep_going", "true");
    }
    return decisive;
  }

  /**
   * Tells whether bad rows are listed.
   *
   * @return false when the first one is an error
   */
  public boolean keepGoing() {
    return keepGoing;
  }

  /**
   * Returns the rule set that is pinned.
   *
   * @return its coordinate, or empty where the current version decides
   */
  public Optional<String> ruleSet() {
    return Optional.ofNullable(ruleSet);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AccountingOptions options
        && options.asOf.equals(asOf)
        && options.standard.equals(standard)
        && Objects.equals(options.start, start)
        && Objects.equals(options.end, end)
        && options.choices.equals(choices)
        && options.keepGoing == keepGoing
        && Objects.equals(options.ruleSet, ruleSet)
        && CanonicalForm.of(options.holder).equals(CanonicalForm.of(holder));
  }

  @Override
  public int hashCode() {
    return Objects.hash(asOf, standard, holder.name(), start, end, choices, keepGoing, ruleSet);
  }

  @Override
  public String toString() {
    return "AccountingOptions[asOf="
        + asOf
        + ", standard="
        + standard
        + ", holder="
        + CanonicalForm.of(holder)
        + ", start="
        + start
        + ", end="
        + end
        + ", choices="
        + choices
        + ", keepGoing="
        + keepGoing
        + ", ruleSet="
        + ruleSet
        + "]";
  }
}
