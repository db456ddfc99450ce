package io.asirules.rules.custody.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Section 6, "Then tonnes are drawn": demands in their order from credits in theirs. */
final class Drawing {

  /**
   * A Positive Balance that is carried.
   *
   * @param age how many periods ago it arose
   * @param tonnes how much
   */
  record Carried(int age, BigDecimal tonnes) {
    Carried older() {
      return new Carried(age + 1, tonnes);
    }
  }

  private final List<Carried> carriedOut = new ArrayList<>();
  private BigDecimal expired = BigDecimal.ZERO;
  private final BigDecimal overdraft;

  /** Draws; the credits of carried balances are their worth. */
  Drawing(
      List<Carried> worths,
      BigDecimal entitlement,
      BigDecimal overdraftIn,
      BigDecimal allocated,
      int lifetime) {
    BigDecimal demand = overdraftIn.add(entitlement.negate().max(BigDecimal.ZERO)).add(allocated);
    List<Carried> oldestFirst = new ArrayList<>(worths);
    oldestFirst.sort(Comparator.comparingInt(Carried::age).reversed());
    for (Carried credit : oldestFirst) {
      BigDecimal met = credit.tonnes().min(demand);
      demand = demand.subtract(met);
      keep(credit.age(), credit.tonnes().subtract(met), credit.age() < lifetime);
    }
    BigDecimal credit = entitlement.max(BigDecimal.ZERO);
    BigDecimal met = credit.min(demand);
    demand = demand.subtract(met);
    keep(0, credit.subtract(met), lifetime > 0);
    this.overdraft = demand;
  }

  private void keep(int age, BigDecimal left, boolean carry) {
    if (left.signum() > 0 && carry) {
      carriedOut.add(new Carried(age, left));
    } else {
      expired = expired.add(left);
    }
  }

  List<Carried> carriedOut() {
    return carriedOut;
  }

  BigDecimal carriedOutTonnes() {
    return sum(carriedOut);
  }

  BigDecimal expired() {
    return expired;
  }

  BigDecimal overdraft() {
    return overdraft;
  }

  static BigDecimal sum(List<Carried> carried) {
    return carried.stream().map(Carried::tonnes).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
