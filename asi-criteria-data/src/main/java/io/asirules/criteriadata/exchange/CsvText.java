package io.asirules.criteriadata.exchange;

import java.util.List;
import java.util.regex.Pattern;

/** Comma-separated values as this package writes them. */
final class CsvText {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private final StringBuilder text = new StringBuilder();

  CsvText(List<String> header) {
    row(header);
  }

  /** Adds a row; a cell that a spreadsheet would run begins with an apostrophe. */
  void row(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
    }
    text.append("\r\n");
  }

  private static String quoted(String value) {
    String safe = value;
    if (!value.isEmpty()
        && "=+-@\t\r".indexOf(value.charAt(0)) >= 0
        && !NUMBER.matcher(value).matches()) {
      safe = "'" + value;
    }
    boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quote ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
