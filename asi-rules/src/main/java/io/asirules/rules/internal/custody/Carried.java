package io.asirules.rules.internal.custody;

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
record Carried(List<Balance> balances, BigDecimal overdraft) {

  /** Nothing. */
  static final Carried NOTHING = new Carried(List.of(), BigDecimal.ZERO);

  /** Copies the list. */
  Carried {
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
   * What drawing leaves.
   *
   * @param next what the next period begins with
   * @param lapsed what nobody drew and nobody can draw on any more, in tonnes
   */
  record Drawn(Carried next, BigDecimal lapsed) {}

  BigDecimal sum() {
    return balances.stream().map(Balance::tonnes).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Draws what a period demands.
   *
   * @param worth what all balances together count as, in place of their sum
   * @param entitlement what the period adds, or takes back when below zero
   * @param allocated what is sold as CoC Material
   * @param lifetime periods for which a balance can be drawn on
   * @return what is left
   */
  Drawn draw(BigDecimal worth, BigDecimal entitlement, BigDecimal allocated, int lifetime) {
    BigDecimal demand = overdraft.add(allocated).add(Mass.notBelowZero(entitlement.negate()));
    List<Balance> left = new ArrayList<>();
    BigDecimal lapsed = sum().subtract(worth);
    // A worth other than the sum comes with a lifetime of one: then nothing of it is carried on.
    List<Balance> credits = worth.compareTo(sum()) == 0 ? balances : List.of(new Balance(worth, 1));
    for (Balance balance : credits) {
      BigDecimal drawn = demand.min(balance.tonnes());
      demand = demand.subtract(drawn);
      BigDecimal rest = balance.tonnes().subtract(drawn);
      if (balance.age() >= lifetime) {
        lapsed = lapsed.add(rest);
      } else if (Mass.isSome(rest)) {
        left.add(new Balance(rest, balance.age() + 1));
      }
    }
    BigDecimal added = Mass.notBelowZero(entitlement);
    BigDecimal drawn = demand.min(added);
    demand = demand.subtract(drawn);
    BigDecimal rest = added.subtract(drawn);
    if (lifetime == 0) {
      lapsed = lapsed.add(rest);
    } else if (Mass.isSome(rest)) {
      left.add(new Balance(rest, 1));
    }
    return new Drawn(new Carried(left, demand), lapsed);
  }
}
