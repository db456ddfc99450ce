package io.asirules.rules.internal.custody;

import io.asirules.criteriadata.catalog.CustodyFacts;
import io.asirules.model.assessment.Argument;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.custody.CustodyFinding;
import io.asirules.model.custody.CustodyFindingCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A balance with an Internal Overdraft, now or before: the fact that rules on overdrafts see. */
public final class OverdraftCase {

  /** How the overdraft stands; the first that fits. */
  public enum State {
    /** That of the period before is made good. */
    MADE_GOOD,
    /** No overdraft is tolerated. */
    NEVER,
    /** That of the period before can still be made good. */
    TO_MAKE_GOOD,
    /** That of the period before was not made good. */
    NOT_MADE_GOOD,
    /** Nothing excuses it. */
    WITHOUT_FORCE_MAJEURE,
    /** It is above the cap. */
    ABOVE_CAP,
    /** It is above what force majeure affected. */
    ABOVE_AFFECTED,
    /** It is excused, and within its limits. */
    TOLERATED
  }

  private final State state;
  private final Draft balance;
  private final BigDecimal all;
  private final BigDecimal affected;
  private @Nullable CustodyFinding finding;

  /**
   * Finds the state.
   *
   * @param balance the balance
   * @param all all overdrafts of the period
   * @param affected what force majeure affected in the period; null when there was none
   * @param asOf the day that counts
   * @param parameters the choices on open points
   */
  OverdraftCase(
      Draft balance,
      BigDecimal all,
      @Nullable BigDecimal affected,
      LocalDate asOf,
      AccountingParameters parameters) {
    this.balance = balance;
    this.all = all;
    this.affected = affected == null ? BigDecimal.ZERO : affected;
    this.state = first(affected != null, balance.period().end().isAfter(asOf), parameters);
  }

  private State first(boolean forceMajeure, boolean open, AccountingParameters parameters) {
    if (!Mass.isSome(balance.overdraft())) {
      return State.MADE_GOOD;
    }
    if (parameters.is(AccountingParameter.OVERDRAFT, "NEVER")) {
      return State.NEVER;
    }
    if (Mass.isSome(balance.overdraftIn()) && balance.available().signum() < 0) {
      return open ? State.TO_MAKE_GOOD : State.NOT_MADE_GOOD;
    }
    if (!forceMajeure) {
      return State.WITHOUT_FORCE_MAJEURE;
    }
    if (all.compareTo(balance.cap()) > 0) {
      return State.ABOVE_CAP;
    }
    return parameters.is(AccountingParameter.OVERDRAFT_AFFECTED, "CAPPED")
            && all.compareTo(affected) > 0
        ? State.ABOVE_AFFECTED
        : State.TOLERATED;
  }

  /**
   * Returns how the overdraft stands.
   *
   * @return the first state that fits
   */
  public State getState() {
    return state;
  }

  /**
   * Records what the balance shows. Called by exactly one rule.
   *
   * @param rule name of the rule
   * @param code what it shows
   */
  public void find(String rule, CustodyFindingCode code) {
    if (finding != null) {
      throw new IllegalStateException(balance.stream() + " is decided twice, by " + rule);
    }
    finding =
        new CustodyFinding(code, arguments(code), CustodyFacts.shipped().provenance(code), rule);
  }

  private List<Argument> arguments(CustodyFindingCode code) {
    return switch (code) {
      case OVERDRAFT_MADE_GOOD -> masses(balance.overdraftIn());
      case OVERDRAFT_TO_MAKE_GOOD ->
          List.of(mass(balance.overdraft()), Argument.of(balance.period().end()));
      case OVERDRAFT_NOT_MADE_GOOD -> masses(balance.overdraft(), balance.overdraftIn());
      case OVERDRAFT_ABOVE_CAP -> masses(all, balance.cap());
      case OVERDRAFT_ABOVE_AFFECTED -> masses(all, affected);
      case OVERDRAFT_TOLERATED -> masses(balance.overdraft(), balance.cap());
      default -> masses(balance.overdraft());
    };
  }

  static List<Argument> masses(BigDecimal... masses) {
    return List.of(masses).stream().map(OverdraftCase::mass).toList();
  }

  static Argument mass(BigDecimal mass) {
    BigDecimal plain = mass.stripTrailingZeros();
    return Argument.of(plain.toPlainString());
  }

  CustodyFinding finding() {
    if (finding == null) {
      throw new IllegalStateException("no rule decides on " + balance.stream());
    }
    return finding;
  }
}
