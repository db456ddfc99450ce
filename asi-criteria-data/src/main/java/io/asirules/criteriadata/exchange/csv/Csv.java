package io.asirules.criteriadata.exchange.csv;

import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.criteriadata.internal.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Writes comma-separated values that a spreadsheet opens without running anything in them. */
public final class Csv {

  private final StringBuilder text = new StringBuilder();
  private List<?> end = List.of();
  private List<?> headerEnd = List.of();
  private int headerWidth;
  private int rows;

  /** Begins a table without rows. */
  public Csv() {}

  /**
   * Begins a table with its header.
   *
   * @param columns names of the columns, with commas between them
   * @return the table
   */
  public static Csv of(String columns) {
    return new Csv().row((Object[]) columns.split(",", -1));
  }

  /** Begins a table whose last columns are those of a stamp, which {@link #ending} fills. */
  static Csv stamped(String columns) {
    return new Csv().ending(StampLine.COLUMNS).row((Object[]) columns.split(",", -1));
  }

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
   * Adds a row. The first one is the header.
   *
   * @param cells its cells, those that it lacks beside the header left empty, each written as its
   *     text; a decimal number without exponent
   * @return this table
   */
  public Csv row(Object... cells) {
    if (rows == 0) {
      headerWidth = cells.length;
      headerEnd = end;
    }
    rows++;
    List<Object> all = new ArrayList<>(Arrays.asList(cells));
    all.addAll(Collections.nCopies(Math.max(0, headerWidth - cells.length), ""));
    all.addAll(end);
    String between = "";
    for (Object each : all) {
      text.append(between);
      text.append(
          each instanceof BigDecimal number ? Numbers.plain(number) : cell(String.valueOf(each)));
      between = ",";
    }
    text.append("\r\n");
    return this;
  }

  /** Joins what one cell holds several of. */
  static String joined(List<String> texts) {
    return String.join(" | ", texts);
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

  /**
   * Returns the table, its rows ended as RFC 4180 says. Where nothing follows its header, one row
   * holds the last cells alone, so that they are told all the same.
   */
  @Override
  public String toString() {
    if (rows == 1 && !end.equals(headerEnd)) {
      row();
    }
    return text.toString();
  }
}
