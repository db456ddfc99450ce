package io.asirules.model.ledger;

import java.math.BigDecimal;

/** Units in which masses may be written. Accounts are kept in tonnes. */
public enum MassUnit {
  /** Kilogram. */
  KG("kg", -3),
  /** Tonne, 1000 kg. */
  T("t", 0),
  /** Kilotonne, 1000 t. */
  KT("kt", 3);

  private final String symbol;
  private final int power;

  MassUnit(String symbol, int power) {
    this.symbol = symbol;
    this.power = power;
  }

  /**
   * Returns how the unit is written.
   *
   * @return kg, t or kt
   */
  public String symbol() {
    return symbol;
  }

  /**
   * Converts without loss.
   *
   * @param mass mass in this unit
   * @return the same mass in tonnes
   */
  public BigDecimal toTonnes(BigDecimal mass) {
    return mass.scaleByPowerOfTen(power);
  }
}
