package io.asirules.criteriadata.internal;

import java.math.BigDecimal;

/** Writes comma-separated values that a spreadsheet opens without running anything in them. */
public final class Csv {

  private final StringBuilder text = new StringBuilder();

  /** Begins a table without rows. */
  public Csv() {}

  /**
   * Adds a row.
   *
   * @param cells its cells, each written as its text; a decimal number without exponent
   * @return this table
   */
  public Csv row(Object... cells) {
    for (int i = 0; i < cells.length; i++) {
      text.append(i == 0 ? "" : ",");
      text.append(
          cells[i] instanceof BigDecimal number
              ? number.stripTrailingZeros().toPlainString()
              : cell(String.valueOf(cells[i])));
    }
    text.append("\r\n");
    return this;
  }

  private static String cell(String value) {
    String safe = value;
    if (!value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0) {
      // A spreadsheet would take it for a formula.
      safe = "'" + value;
    }
    boolean quote =
        safe.contains(",") || safe.contains("\"") || safe.contains("\n") || safe.contains("\r");
    return quote ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }

  /** Returns the table, its rows ended as RFC 4180 says. */
  @Override
  public String toString() {
    return text.toString();
  }
}
