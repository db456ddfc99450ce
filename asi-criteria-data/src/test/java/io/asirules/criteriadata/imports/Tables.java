package io.asirules.criteriadata.imports;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.imports.Table.Cell;
import io.asirules.criteriadata.imports.Table.Kind;
import io.asirules.criteriadata.imports.Table.Row;
import io.asirules.criteriadata.overlay.Overlay;
import io.asirules.criteriadata.overlay.Overlay.MappingEntry;
import io.asirules.criteriadata.overlay.Overlay.SourceFile;
import io.asirules.model.standard.Standard;
import java.util.ArrayList;
import java.util.List;

/** Made-up tables, written as lines of cells with a bar between them. */
final class Tables {

  static final Catalogue CATALOGUE = Catalogue.load();
  static final Standard FROM = CATALOGUE.standard("asi:ps:3.1");
  static final Standard TO = CATALOGUE.standard("asi:ps:4-draft1");
  static final SourceFile FILE = new SourceFile("made-up.xlsx", "0".repeat(64));

  static final SourceFile FILE_OF_LIST = new SourceFile("list.csv", "1".repeat(64));

  private Tables() {}

  /** A sheet; a cell that begins with = is a formula, one with # an error, with @ a date. */
  static Table sheet(String name, String lines) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : lines.lines().toList()) {
      number++;
      List<Cell> cells = new ArrayList<>();
      for (String cell : line.split("\\|", -1)) {
        cells.add(cell(cell.strip().replace("\\n", "\n")));
      }
      Row row = new Row(number, cells);
      if (!row.isBlank()) {
        rows.add(row);
      }
    }
    return new Table(name, false, rows);
  }

  private static Cell cell(String text) {
    if (text.isEmpty()) {
      return Cell.BLANK;
    }
    return switch (text.charAt(0)) {
      case '=' -> new Cell(text.substring(1), Kind.FORMULA, false);
      case '#' -> new Cell(text, Kind.ERROR, false);
      case '@' -> new Cell(text.substring(1), Kind.DATE, false);
      case '~' -> new Cell(text.substring(1), Kind.PLAIN_NUMBER, false);
      default -> Cell.of(text);
    };
  }

  static MappingImport read(String lines, ImportOptions options) {
    return read(List.of(sheet("Mapping", lines)), options);
  }

  static MappingImport read(String lines) {
    return read(lines, ImportOptions.none());
  }

  static MappingImport read(List<Table> tables, ImportOptions options) {
    return MappingImport.read("made-up", FILE, tables, FROM, TO, options);
  }

  /** The mapping rows as text, such as {@code 5.3 EQUIVALENT 9.1}. */
  static List<String> rows(MappingImport read) {
    return read.overlay().mappings().get(0).rows().stream().map(Tables::text).toList();
  }

  static String text(MappingEntry row) {
    return (row.source() == null ? "-" : row.source())
        + " "
        + row.relation()
        + " "
        + (row.target() == null ? "-" : row.target());
  }

  static MappingEntry row(MappingImport read, String text) {
    return read.overlay().mappings().get(0).rows().stream()
        .filter(row -> text(row).equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + text + " in " + rows(read)));
  }

  static Overlay.CriterionText criterion(MappingImport read, String id) {
    return read.overlay().editions().get(0).criteria().stream()
        .filter(each -> each.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
