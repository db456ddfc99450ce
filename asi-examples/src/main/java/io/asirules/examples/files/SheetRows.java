package io.asirules.examples.files;

import io.asirules.criteriadata.imports.Table.Cell;
import io.asirules.criteriadata.imports.Table.Kind;
import io.asirules.criteriadata.imports.Table.Row;
import io.asirules.model.InputException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The rows of a sheet. What is merged is spread over its area as far as rows have cells. */
final class SheetRows extends DefaultHandler {

  private final String file;
  private final String sheet;
  private final SharedStrings strings;
  private final CellStyles styles;
  private final Limits limits;

  private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private int row;
  private int column;
  private int style;
  private String type = "";
  private boolean inValue;
  private boolean formula;
  private int hiddenRows;

  SheetRows(String file, String sheet, SharedStrings strings, CellStyles styles, Limits limits) {
    this.file = file;
    this.sheet = sheet;
    this.strings = strings;
    this.styles = styles;
    this.limits = limits;
  }

  int hiddenRows() {
    return hiddenRows;
  }

  private String place() {
    return file + " sheet " + sheet + ", row " + row;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    switch (Workbook.local(local, qualified)) {
      case "row" -> startRow(attributes);
      case "c" -> startCell(attributes);
      case "f" -> formula = true;
      case "v", "t" -> inValue = true;
      case "mergeCell" -> merge(attributes.getValue("ref"));
      default -> {}
    }
  }

  private void startRow(Attributes attributes) {
    String number = attributes.getValue("r");
    row = number == null ? row + 1 : CellStyles.number(number);
    column = -1;
    if (row < 1 || row > Limits.ROWS) {
      throw new InputException(
          file + " sheet " + sheet,
          "has a row " + row + "; a sheet has " + Limits.ROWS + " at most");
    }
    String hidden = attributes.getValue("hidden");
    if ("1".equals(hidden) || "true".equals(hidden)) {
      hiddenRows++;
    }
  }

  private void startCell(Attributes attributes) {
    String reference = attributes.getValue("r");
    column = reference == null ? column + 1 : column(reference);
    style = CellStyles.number(attributes.getValue("s"));
    type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
    formula = false;
    value.setLength(0);
  }

  private int column(String reference) {
    try {
      return new CellReference(reference).getCol();
    } catch (IllegalArgumentException e) {
      throw new InputException(
          place(), "is damaged: a cell says that it is at '" + reference + "'");
    }
  }

  private void merge(@Nullable String area) {
    if (merged.size() >= Limits.MERGED_AREAS) {
      throw new InputException(
          file + " sheet " + sheet, "has more than " + Limits.MERGED_AREAS + " merged areas");
    }
    try {
      merged.add(CellRangeAddress.valueOf(String.valueOf(area)));
    } catch (IllegalArgumentException e) {
      throw new InputException(file + " sheet " + sheet, "is damaged: merged area '" + area + "'");
    }
  }

  @Override
  public void characters(char[] read, int start, int length) {
    if (inValue) {
      value.append(read, start, length);
      if (value.length() > Limits.CELL_CHARS) {
        limits.cell(place(), column, value.toString());
      }
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    switch (Workbook.local(local, qualified)) {
      case "v", "t" -> inValue = false;
      case "c" -> endCell();
      case "row" -> endRow();
      default -> {}
    }
  }

  private void endCell() {
    Cell cell = cell();
    if (cell.text().isEmpty()) {
      return;
    }
    limits.cell(place(), column, cell.text());
    rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, cell);
  }

  private Cell cell() {
    String text = value.toString();
    Cell cell =
        switch (type) {
          case "s" -> Cell.of(strings.text(CellStyles.number(text)));
          case "inlineStr", "str" -> Cell.of(text);
          case "b" -> Cell.of(text.isEmpty() ? "" : text.strip().equals("1") ? "TRUE" : "FALSE");
          case "e" -> new Cell(text, Kind.ERROR, false);
          case "d" -> new Cell(text, Kind.DATE, false);
          default -> text.isBlank() ? Cell.BLANK : styles.cell(text.strip(), style);
        };
    return formula && cell.kind() != Kind.ERROR ? new Cell(cell.text(), Kind.FORMULA, false) : cell;
  }

  private void endRow() {
    Map<Integer, Cell> cells = rows.get(row);
    if (cells != null) {
      limits.row(place(), Collections.max(cells.keySet()) + 1);
    }
  }

  /** Returns the rows that hold something, once the part is read. */
  List<Row> rows() {
    int widest = rows.values().stream().mapToInt(cells -> cells.lastKey() + 1).max().orElse(0);
    merged.forEach(area -> spread(area, widest));
    List<Row> read = new ArrayList<>();
    rows.forEach(
        (number, cells) -> {
          List<Cell> line = new ArrayList<>(Collections.nCopies(cells.lastKey() + 1, Cell.BLANK));
          cells.forEach(line::set);
          read.add(new Row(number, line));
        });
    rows.clear();
    return read;
  }

  /** Puts the first cell of a merged area into the others, where its rows and columns are used. */
  private void spread(CellRangeAddress area, int widest) {
    Map<Integer, Cell> first = rows.get(area.getFirstRow() + 1);
    Cell cell = first == null ? null : first.get(area.getFirstColumn());
    boolean single =
        area.getFirstRow() == area.getLastRow() && area.getFirstColumn() == area.getLastColumn();
    if (cell == null || single) {
      return;
    }
    Cell copy = new Cell(cell.text(), cell.kind(), true);
    int last = Math.min(area.getLastColumn(), widest - 1);
    rows.subMap(area.getFirstRow() + 1, area.getLastRow() + 2)
        .forEach(
            (number, cells) -> {
              for (int i = area.getFirstColumn(); i <= last; i++) {
                boolean own = number == area.getFirstRow() + 1 && i == area.getFirstColumn();
                if (own || cells.putIfAbsent(i, copy) == null) {
                  limits.cell(file + " sheet " + sheet + ", row " + number, i, copy.text());
                  if (own) {
                    cells.put(i, copy);
                  }
                }
              }
            });
  }
}
