package io.asirules.criteriadata.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes comma-separated values that a spreadsheet opens without running anything in them. */
public final class Csv {

  private final StringBuilder text = new StringBuilder();
  private List<?> end = List.of();

  /** Begins a table without rows. */
  public Csv() {}

  /**
   * Ends every row that follows with the same cells.
   *
   * @param cells the last cells of a row
   * @return this table
   */
  public Csv ending(List<?> cells) {
    this.end = List.copyOf(cells);
    return this;
  }

  /**
   * Adds a row.
   *
   * @param cells its cells, each written as its text; a decimal number without exponent
   * @return this table
   */
  public Csv row(Object... cells) {
    List<Object> all = new ArrayList<>(Arrays.asList(cells));
    all.addAll(end);
    String between = "";
    for (Object each : all) {
      text.append(between);
      text.append(
          each instanceof BigDecimal number
              ? number.stripTrailingZeros().toPlainString()
              : cell(String.valueOf(each)));
      between = ",";
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
