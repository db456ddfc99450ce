package io.asirules.rules.internal.balance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The Positive Balances and the Internal Overdraft that a stream takes from one period into the
 * next.
 *
 * @param balances Positive Balances, the oldest first
 * @param overdraft Internal Overdraft, in tonnes
 */
record CarriedForward(List<Balance> balances, BigDecimal overdraft) {

  /** Neither a balance nor an overdraft. */
  static final CarriedForward NOTHING = new CarriedForward(List.of(), BigDecimal.ZERO);

  /** Copies the list. */
  CarriedForward {
    balances = List.copyOf(balances);
  }

  /**
   * A Positive Balance of one period.
   *
   * @param tonnes how much
   * @param age how many periods ago it arose
   */
  record Balance(BigDecimal tonnes, int age) {}

  /**
   * How a period closes.
   *
   * @param next what the next period begins with
   * @param lapsed Positive Balance that was not used and cannot be used any more, in tonnes
   */
  record Closing(CarriedForward next, BigDecimal lapsed) {}

  BigDecimal sum() {
    return balances.stream().map(Balance::tonnes).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Uses the balances, oldest first, then the entitlement, for what a period demands.
   *
   * @param usable what all balances together count as, in place of their sum
   * @param entitlement what the period adds, or takes back when below zero
   * @param allocated what is sold as CoC Material
   * @param lifetime periods for which a balance can be used on
   * @return what is carried on and what lapsed
   */
  Closing after(BigDecimal usable, BigDecimal entitlement, BigDecimal allocated, int lifetime) {
    BigDecimal demand = overdraft.add(allocated).add(Mass.notBelowZero(entitlement.negate()));
    List<Balance> left = new ArrayList<>();
    BigDecimal lapsed = sum().subtract(usable);
    // A usable mass other than the sum comes with a lifetime of one: then nothing of it is carried
    // on.
    List<Balance> credits =
        usable.compareTo(sum()) == 0 ? balances : List.of(new Balance(usable, 1));
    for (Balance balance : credits) {
      BigDecimal used = demand.min(balance.tonnes());
      demand = demand.subtract(used);
      BigDecimal rest = balance.tonnes().subtract(used);
      if (balance.age() >= lifetime) {
        lapsed = lapsed.add(rest);
      } else if (Mass.isSome(rest)) {
        left.add(new Balance(rest, balance.age() + 1));
      }
    }
    BigDecimal added = Mass.notBelowZero(entitlement);
    BigDecimal used = demand.min(added);
    demand = demand.subtract(used);
    BigDecimal rest = added.subtract(used);
    if (lifetime == 0) {
      lapsed = lapsed.add(rest);
    } else if (Mass.isSome(rest)) {
      left.add(new Balance(rest, 1));
    }
    return new Closing(new CarriedForward(left, demand), lapsed);
  }
}
