package io.asirules.examples.files;

import io.asirules.examples.files.MadeUp.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The made-up mapping as workbooks of several layouts. */
final class Sheets {

  /** Ways in which a mapping workbook may be laid out. */
  enum Layouts {
    PLAIN,
    TWO_HEADER_ROWS,
    CHINESE,
    SHEET_PER_SECTION,
    SOURCE_FIRST,
    NUMBERS
  }

  private Sheets() {}

  /**
   * Writes the example of {@code inputs/made-up-mapping}.
   *
   * @param args the file to write
   */
  public static void main(String[] args) {
    write(Path.of(args[0]), Layouts.TWO_HEADER_ROWS, MadeUp.all());
  }

  static Path write(Path file, Layouts layout, List<Row> rows) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      switch (layout) {
        case PLAIN -> plain(workbook, rows);
        case TWO_HEADER_ROWS -> twoHeaderRows(workbook, rows);
        case CHINESE -> chinese(workbook, rows);
        case SHEET_PER_SECTION -> sheetPerSection(workbook, rows);
        case SOURCE_FIRST -> sourceFirst(workbook, rows);
        case NUMBERS -> numbers(workbook, rows);
      }
      workbook.write(out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void line(Sheet sheet, int row, String... cells) {
    var line = sheet.createRow(row);
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        line.createCell(i).setCellValue(cells[i]);
      }
    }
  }

  private static String mark(boolean applies, String mark) {
    return applies ? mark : "";
  }

  /** Title, header, then the rows with a heading before each section. */
  private static void plain(XSSFWorkbook workbook, List<Row> rows) {
    Sheet sheet = workbook.createSheet("Mapping");
    line(sheet, 0, "Mapping of the made-up draft");
    line(
        sheet,
        2,
        "Ref",
        "Title",
        "Requirement text",
        "V3.1 Ref",
        "Change",
        "Comment",
        "Bauxite Mining",
        "AS");
    int at = 3;
    int section = 0;
    for (Row row : rows) {
      if (row.section() != section && row.section() > 0) {
        section = row.section();
        line(sheet, at++, "Section " + section + ": " + MadeUp.section(section));
      }
      line(
          sheet,
          at++,
          row.target(),
          row.title(),
          row.text(),
          row.source(),
          row.word().en,
          row.comment(),
          mark(row.mining(), "x"),
          mark(row.smelting(), "x"));
    }
    line(sheet, at + 1, "Note: everything here is made up.");
  }

  private static void twoHeaderRows(XSSFWorkbook workbook, List<Row> rows) {
    Sheet sheet = workbook.createSheet("Comparison");
    line(sheet, 0, "ASI made-up mapping tool, V4 and V3");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 8));
    line(
        sheet,
        1,
        "Section",
        "PS V4 first draft",
        "",
        "",
        "PS V3 (current)",
        "Relationship",
        "Remarks",
        "Applicability",
        "");
    sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 3));
    sheet.addMergedRegion(new CellRangeAddress(1, 1, 7, 8));
    line(
        sheet,
        2,
        "",
        "No.",
        "Title",
        "Text",
        "No.",
        "",
        "",
        "Bauxite Mining",
        "Aluminium Smelting");
    for (int column : new int[] {0, 5, 6}) {
      sheet.addMergedRegion(new CellRangeAddress(1, 2, column, column));
    }
    int at = 3;
    int first = at;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean starts = i == 0 || rows.get(i - 1).section() != row.section();
      String section =
          starts && row.section() > 0 ? row.section() + " " + MadeUp.section(row.section()) : "";
      line(
          sheet,
          at,
          section,
          row.target(),
          row.title(),
          row.text(),
          row.source(),
          row.word().en,
          row.comment(),
          mark(row.mining(), "Y"),
          mark(row.smelting(), "Y"));
      boolean ends = i == rows.size() - 1 || rows.get(i + 1).section() != row.section();
      if (ends) {
        if (at > first) {
          sheet.addMergedRegion(new CellRangeAddress(first, at, 0, 0));
        }
        first = at + 1;
      }
      at++;
    }
  }

  private static void chinese(XSSFWorkbook workbook, List<Row> rows) {
    Sheet sheet = workbook.createSheet("对照表");
    line(sheet, 0, "条款编号（V4草案）", "标题", "内容", "对应V3条款编号", "变化类型", "备注", "铝土矿开采", "铝电解");
    int at = 1;
    int section = 0;
    for (Row row : rows) {
      if (row.section() != section && row.section() > 0) {
        section = row.section();
        line(sheet, at++, "第" + section + "章　" + MadeUp.section(section));
      }
      line(
          sheet,
          at++,
          row.target().replace(".", "．"),
          row.title(),
          row.text(),
          row.source().replace("5.3a-c", "５.３（a）、（b）；５.３c"),
          row.word().zh,
          row.comment(),
          mark(row.mining(), "●"),
          mark(row.smelting(), "是"));
    }
  }

  private static void sheetPerSection(XSSFWorkbook workbook, List<Row> rows) {
    line(workbook.createSheet("Read me"), 0, "How to use this made-up file", "Choose a sheet.");
    for (int section = 1; section <= 11; section++) {
      int number = section;
      Sheet sheet = workbook.createSheet(section + " " + MadeUp.section(section));
      line(
          sheet,
          0,
          "Criterion (V4)",
          "Title",
          "Text",
          "V3 criterion",
          "Status",
          "Notes",
          "BM",
          "AS");
      int at = 1;
      for (Row row : rows) {
        boolean here = row.section() == number || (row.section() == 0 && number == 11);
        if (here) {
          line(
              sheet,
              at++,
              row.target(),
              row.title(),
              row.text(),
              row.source(),
              row.word().en,
              row.comment(),
              mark(row.mining(), "✓"),
              mark(row.smelting(), "✓"));
        }
      }
    }
    Sheet old = workbook.createSheet("Old");
    line(old, 0, "Criterion (V4)", "V3 criterion", "Status");
    line(old, 1, "1.1", "1.2", "No change");
    workbook.setSheetHidden(workbook.getSheetIndex(old), true);
  }

  private static void sourceFirst(XSSFWorkbook workbook, List<Row> rows) {
    Sheet sheet = workbook.createSheet("V3 to V4");
    line(
        sheet,
        0,
        "PS V3 criterion",
        "PS V4 section",
        "PS V4 criterion",
        "PS V4 title",
        "PS V4 text",
        "Relation",
        "Comments",
        "BM",
        "AS");
    int at = 1;
    for (Row row : rows) {
      String section =
          row.section() == 0 ? "" : row.section() + ". " + MadeUp.section(row.section());
      line(
          sheet,
          at++,
          row.source(),
          section,
          row.target(),
          row.title(),
          row.text(),
          row.word().en,
          row.comment(),
          mark(row.mining(), "yes"),
          mark(row.smelting(), "yes"));
    }
  }

  private static void numbers(XSSFWorkbook workbook, List<Row> rows) {
    Sheet sheet = workbook.createSheet("Mapping");
    line(sheet, 0, "V4", "Title", "Text", "V3", "Change", "Comment", "BM", "AS");
    var twoDigits = workbook.createCellStyle();
    twoDigits.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
    int at = 1;
    int section = 0;
    for (Row row : rows) {
      if (row.section() != section && row.section() > 0) {
        section = row.section();
        sheet.createRow(at).createCell(0).setCellValue(section);
        sheet.getRow(at++).createCell(1).setCellValue(MadeUp.section(section));
      }
      line(
          sheet,
          at,
          "",
          row.title(),
          row.text(),
          "",
          row.word().en,
          row.comment(),
          mark(row.mining(), "x"),
          mark(row.smelting(), "x"));
      number(sheet.getRow(at).createCell(0), row.target(), twoDigits);
      number(sheet.getRow(at).createCell(3), row.source(), twoDigits);
      at++;
    }
  }

  private static void number(
      Cell cell, String id, org.apache.poi.ss.usermodel.CellStyle twoDigits) {
    if (!id.matches("[0-9]+\\.[0-9]+")) {
      cell.setCellValue(id);
      return;
    }
    cell.setCellValue(Double.parseDouble(id));
    if (id.matches(".*\\.[0-9]{2}")) {
      cell.setCellStyle(twoDigits);
    }
  }
}
