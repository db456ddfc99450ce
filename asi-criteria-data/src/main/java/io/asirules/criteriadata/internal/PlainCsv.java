package io.asirules.criteriadata.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits a table that is written plainly, as the library's own are. */
final class PlainCsv {

  private final String text;
  private int at;

  private PlainCsv(String text) {
    this.text = text;
  }

  /**
   * Splits a table.
   *
   * @param text rows with commas between cells and line feeds at their ends, with quotes around
   *     whole cells only
   * @return the cells of every row, stripped; null where the table is not so plain
   */
  static @Nullable List<List<String>> split(String text) {
    PlainCsv table = new PlainCsv(text);
    List<List<String>> rows = new ArrayList<>();
    while (table.at < text.length()) {
      List<String> row = table.row();
      if (row == null) {
        return null;
      }
      rows.add(row);
    }
    return rows;
  }

  private @Nullable List<String> row() {
    List<String> cells = new ArrayList<>();
    while (true) {
      String cell = at < text.length() && text.charAt(at) == '"' ? quoted() : bare();
      if (cell == null) {
        return null;
      }
      cells.add(cell.strip());
      if (at < text.length() && text.charAt(at) == ',') {
        at++;
        continue;
      }
      boolean blank = cells.size() == 1 && cells.get(0).isEmpty();
      return !blank && endsRow() ? cells : null;
    }
  }

  private boolean endsRow() {
    if (text.startsWith("\r\n", at)) {
      at++;
    }
    boolean ends = at == text.length() || text.charAt(at) == '\n';
    at++;
    return ends;
  }

  private @Nullable String bare() {
    int start = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      if (text.charAt(at) == '"') {
        return null;
      }
      at++;
    }
    return text.substring(start, at);
  }

  private @Nullable String quoted() {
    StringBuilder cell = new StringBuilder();
    at++;
    while (true) {
      int quote = text.indexOf('"', at);
      if (quote < 0) {
        return null;
      }
      cell.append(text, at, quote);
      at = quote + 1;
      if (at == text.length() || text.charAt(at) != '"') {
        return cell.toString();
      }
      cell.append('"');
      at++;
    }
  }
}
