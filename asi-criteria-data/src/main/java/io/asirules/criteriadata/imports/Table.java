package io.asirules.criteriadata.imports;

import io.asirules.criteriadata.internal.Titles;
import java.util.List;

/**
 * One sheet of a workbook, or a CSV file: rows of texts, whatever file they were read from. Blank
 * rows may be left out. Immutable.
 *
 * @param name name of the sheet; empty where the file has only one table without a name
 * @param hidden whether the file hides the sheet
 * @param rows its rows, by number
 */
public record Table(String name, boolean hidden, List<Row> rows) {

  /** Copies the list. */
  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * Returns where a row is, as it stands in a message.
   *
   * @param row number of a row
   * @return sheet and row
   */
  String place(int row) {
    return (name.isEmpty() ? "" : "sheet " + name + ", ") + "row " + row;
  }

  /** Returns how many columns the widest row has. */
  int width() {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  /**
   * A row.
   *
   * @param number its number in the file, from 1
   * @param cells its cells from column A on; the last ones may be missing
   */
  public record Row(int number, List<Cell> cells) {

    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }

    /**
     * Returns a cell.
     *
     * @param column index of the column, from 0
     * @return the cell; blank where the row has none
     */
    public Cell cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    /**
     * Returns the text of a cell.
     *
     * @param column index of the column, from 0
     * @return its text, empty when blank
     */
    public String text(int column) {
      return cell(column).text();
    }

    /** Tells whether no cell has a text. */
    boolean isBlank() {
      return cells.stream().allMatch(Cell::isBlank);
    }
  }

  /** What a cell held. */
  public enum Kind {
    /** Text, or nothing. */
    TEXT,
    /** A number, shown as its format shows it. */
    NUMBER,
    /** A number without a format, so that 5.10 shows as 5.1. */
    PLAIN_NUMBER,
    /** A day, or a time. */
    DATE,
    /** A formula, with the value that the file keeps of it. */
    FORMULA,
    /** An error such as {@code #REF!}. */
    ERROR
  }

  /**
   * A cell.
   *
   * @param text what it shows, without blanks around it; pinyin in brackets is taken out
   * @param kind what it held
   * @param spread whether the text was spread here from the first cell of a merged area
   */
  public record Cell(String text, Kind kind, boolean spread) {

    /** A cell that holds nothing. */
    public static final Cell BLANK = new Cell("", Kind.TEXT, false);

    /** Tidies the text. */
    public Cell {
      text = Titles.withoutPinyin(text.replace('\u00A0', ' ')).strip();
    }

    /**
     * A cell that holds text.
     *
     * @param text the text
     * @return the cell
     */
    public static Cell of(String text) {
      return text.isBlank() ? BLANK : new Cell(text, Kind.TEXT, false);
    }

    /** Tells whether it shows nothing. */
    boolean isBlank() {
      return text.isEmpty();
    }
  }

  /**
   * Returns the letters by which spreadsheets name a column.
   *
   * @param column index of the column, from 0
   * @return A, B, ... Z, AA, ...
   */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
