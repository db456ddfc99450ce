package io.asirules.criteriadata.imports;

import io.asirules.criteriadata.imports.Table.Cell;
import io.asirules.criteriadata.imports.Table.Row;
import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.model.InputException;
import java.util.ArrayList;
import java.util.List;

/** Reads a CSV file with any header: UTF-8, separated by comma, semicolon or tab. */
public final class CsvSheet {

  private CsvSheet() {}

  /**
   * Reads a file. The separator is the one that the first line has most of.
   *
   * @param content UTF-8 bytes, with or without byte order mark
   * @return one table without a name; rows are counted from 1, lines within quotes not apart
   * @throws InputException if it is empty, not UTF-8 or not CSV
   */
  public static Table read(byte[] content) {
    List<List<String>> read = CsvTable.cells(content, CsvSheet::separator);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      Row row = new Row(i + 1, read.get(i).stream().map(Cell::of).toList());
      if (!row.isBlank()) {
        rows.add(row);
      }
    }
    if (rows.isEmpty()) {
      throw new InputException("row 1", "the file is empty; expected a table with a header");
    }
    return new Table("", false, rows);
  }

  private static char separator(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(first, candidate) > count(first, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
