package io.asirules.rules;

import io.asirules.criteriadata.catalog.AccountingFacts;
import io.asirules.model.AsiException;
import io.asirules.model.content.CanonicalForm;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How to strike an account. Immutable; each {@code with} method returns a changed copy.
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
  private final AccountingParameters parameters;
  private final boolean keepGoing;

  private AccountingOptions(
      LocalDate asOf,
      StandardId standard,
      AccountHolder holder,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      AccountingParameters parameters,
      boolean keepGoing) {
    this.asOf = Objects.requireNonNull(asOf, "asOf");
    this.standard = Objects.requireNonNull(standard, "standard");
    this.holder = Objects.requireNonNull(holder, "holder");
    this.start = start;
    this.end = end;
    this.parameters = Objects.requireNonNull(parameters, "parameters");
    this.keepGoing = keepGoing;
    if (start != null && end != null && end.isBefore(start)) {
      throw new AsiException("the last day " + end + " is before the first day " + start);
    }
  }

  /**
   * Strikes an account under {@code asi:coc:2}, of somebody of whom nothing is known, with the
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
        AccountingFacts.shipped().defaults(),
        false);
  }

  /**
   * Sets the edition.
   *
   * @param value an edition of the Chain of Custody Standard
   * @return changed options
   */
  public AccountingOptions withStandard(StandardId value) {
    return new AccountingOptions(asOf, value, holder, start, end, parameters, keepGoing);
  }

  /**
   * Sets whose account it is.
   *
   * @param value the holder
   * @return changed options
   */
  public AccountingOptions withHolder(AccountHolder value) {
    return new AccountingOptions(asOf, standard, value, start, end, parameters, keepGoing);
  }

  /**
   * Sets the first day of the first period.
   *
   * @param value the day; a flow before it is an error
   * @return changed options
   */
  public AccountingOptions withStart(LocalDate value) {
    return new AccountingOptions(asOf, standard, holder, value, end, parameters, keepGoing);
  }

  /**
   * Sets the last day.
   *
   * @param value the day; a flow after it is an error
   * @return changed options
   */
  public AccountingOptions withEnd(LocalDate value) {
    return new AccountingOptions(asOf, standard, holder, start, value, parameters, keepGoing);
  }

  /**
   * Sets the choices on all open points.
   *
   * @param value the parameters
   * @return changed options
   */
  public AccountingOptions withParameters(AccountingParameters value) {
    return new AccountingOptions(asOf, standard, holder, start, end, value, keepGoing);
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
    return withParameters(parameters.with(parameter, value));
  }

  /**
   * Goes on after a bad row: each is listed, nothing of it is booked, and the rest is accounted.
   *
   * @return changed options
   */
  public AccountingOptions withKeepGoing() {
    return new AccountingOptions(asOf, standard, holder, start, end, parameters, true);
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
   * @return the parameters
   */
  public AccountingParameters parameters() {
    return parameters;
  }

  /**
   * Tells whether bad rows are listed.
   *
   * @return false when the first one is an error
   */
  public boolean keepGoing() {
    return keepGoing;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AccountingOptions options
        && options.asOf.equals(asOf)
        && options.standard.equals(standard)
        && Objects.equals(options.start, start)
        && Objects.equals(options.end, end)
        && options.parameters.equals(parameters)
        && options.keepGoing == keepGoing
        && CanonicalForm.of(options.holder).equals(CanonicalForm.of(holder));
  }

  @Override
  public int hashCode() {
    return Objects.hash(asOf, standard, holder.name(), start, end, parameters, keepGoing);
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
        + ", parameters="
        + parameters
        + ", keepGoing="
        + keepGoing
        + "]";
  }
}
