package io.asirules.examples.cli;

/** Writes comma-separated values that a spreadsheet opens without running anything in them. */
final class Csv {

  private final StringBuilder text = new StringBuilder();

  Csv row(Object... cells) {
    for (int i = 0; i < cells.length; i++) {
      text.append(i == 0 ? "" : ",").append(cell(String.valueOf(cells[i])));
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

  @Override
  public String toString() {
    return text.toString();
  }
}
