package io.asirules.examples.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.imports.Table;
import io.asirules.criteriadata.imports.Table.Cell;
import io.asirules.criteriadata.imports.Table.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cells of workbooks, CSV files and PDF are read as. */
class UserFileTest {

  @TempDir private Path folder;

  private interface Filling {
    void fill(XSSFWorkbook workbook, XSSFSheet sheet) throws IOException;
  }

  private UserFile open(Filling filling, String... sheets) throws IOException {
    Path file = folder.resolve("file.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      filling.fill(workbook, workbook.createSheet("Sheet"));
      workbook.write(out);
    }
    return UserFile.open(file, List.of(sheets));
  }

  private Cell cell(Filling filling) throws IOException {
    return open(filling).tables().get(0).rows().get(0).cell(0);
  }

  private static String styled(XSSFWorkbook workbook, Row row, double value, String format) {
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    var cell = row.createCell(0);
    cell.setCellValue(value);
    cell.setCellStyle(style);
    return format;
  }

  @Test
  void aNumberIsReadAsItsFormatShowsIt() throws IOException {
    assertThat(cell((book, sheet) -> sheet.createRow(0).createCell(0).setCellValue(5.1)))
        .isEqualTo(new Cell("5.1", Kind.PLAIN_NUMBER, false));
    assertThat(cell((book, sheet) -> styled(book, sheet.createRow(0), 5.1, "0.00")))
        .isEqualTo(new Cell("5.10", Kind.NUMBER, false));
    assertThat(cell((book, sheet) -> styled(book, sheet.createRow(0), 5.1, "@")))
        .isEqualTo(new Cell("5.1", Kind.PLAIN_NUMBER, false));
    assertThat(cell((book, sheet) -> sheet.createRow(0).createCell(0).setCellValue(9)).text())
        .isEqualTo("9");
  }

  @Test
  void aDayIsADayAndNoId() throws IOException {
    Cell day =
        cell(
            (book, sheet) -> {
              styled(book, sheet.createRow(0), 0, "d.m");
              sheet.getRow(0).getCell(0).setCellValue(LocalDate.of(2026, 3, 5));
            });

    assertThat(day).isEqualTo(new Cell("5.3", Kind.DATE, false));
  }

  @Test
  void aFormulaIsReadWithTheValueThatTheFileKeeps() throws IOException {
    Cell text =
        cell(
            (book, sheet) -> {
              sheet.createRow(0).createCell(0).setCellFormula("\"5.\"&3");
              book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    Cell error =
        cell(
            (book, sheet) -> {
              sheet.createRow(0).createCell(0).setCellFormula("1/0");
              book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });

    assertThat(text).isEqualTo(new Cell("5.3", Kind.FORMULA, false));
    assertThat(error).isEqualTo(new Cell("#DIV/0!", Kind.ERROR, false));
  }

  @Test
  void textIsReadWithoutItsFormatsBlanksAndPinyin() throws IOException {
    assertThat(
            cell(
                (book, sheet) -> {
                  XSSFRichTextString rich = new XSSFRichTextString("Made up");
                  var bold = book.createFont();
                  bold.setBold(true);
                  rich.applyFont(0, 4, bold);
                  sheet.createRow(0).createCell(0).setCellValue(rich);
                }))
        .isEqualTo(Cell.of("Made up"));
    assertThat(
            cell(
                (book, sheet) -> sheet.createRow(0).createCell(0).setCellValue("\u00A0 準(zhǔn)則 ")))
        .isEqualTo(Cell.of("準則"));
    assertThat(cell((book, sheet) -> sheet.createRow(0).createCell(0).setCellValue(true)).text())
        .isEqualTo("TRUE");
  }

  @Test
  void mergedCellsAreSpreadAndMarked() throws IOException {
    Table table =
        open((book, sheet) -> {
              Sheets.line(sheet, 0, "Group", "", "Single");
              Sheets.line(sheet, 1, "a", "b", "c");
              Sheets.line(sheet, 2, "", "d", "");
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
              sheet.addMergedRegion(new CellRangeAddress(1, 2, 2, 2));
            })
            .tables()
            .get(0);

    assertThat(table.rows().get(0).cells())
        .containsExactly(
            new Cell("Group", Kind.TEXT, true),
            new Cell("Group", Kind.TEXT, true),
            Cell.of("Single"));
    assertThat(table.rows().get(2).text(2)).isEqualTo("c");
    assertThat(table.rows().get(2).cell(2).spread()).isTrue();
  }

  @Test
  void hiddenSheetsAreNamedAndReadOnlyWhenAskedFor() throws IOException {
    Filling filling =
        (book, sheet) -> {
          Sheets.line(sheet, 0, "seen");
          Sheets.line(book.createSheet("Hidden"), 0, "unseen");
          book.setSheetHidden(1, true);
        };

    assertThat(open(filling).tables())
        .extracting(table -> table.name() + " " + table.hidden() + " " + table.rows().size())
        .containsExactly("Sheet false 1", "Hidden true 0");
    assertThat(open(filling, "Hidden").tables())
        .extracting(table -> table.rows().size())
        .containsExactly(0, 1);
  }

  @Test
  void hiddenRowsAreReadAndSaidSo() throws IOException {
    UserFile file =
        open(
            (book, sheet) -> {
              Sheets.line(sheet, 0, "seen");
              Sheets.line(sheet, 1, "filtered");
              sheet.getRow(1).setZeroHeight(true);
            });

    assertThat(file.tables().get(0).rows()).hasSize(2);
    assertThat(file.notes()).containsExactly("sheet Sheet hides 1 rows; they are read too");
  }

  @Test
  void whatAFileIsItsContentTells() throws IOException {
    Path csv = folder.resolve("list.xlsx");
    Files.writeString(csv, "No;Title\n5.3;减排计划\n", StandardCharsets.UTF_8);
    UserFile read = UserFile.open(csv, List.of());

    assertThat(read.tables().get(0).rows().get(1).text(1)).isEqualTo("减排计划");
    assertThat(read.source().name()).isEqualTo("list.xlsx");
    assertThat(read.source().sha256()).matches("[0-9a-f]{64}");
  }

  static Path pdf(Path file, List<List<String>> pages) throws IOException {
    // Else the library searches the machine for fonts and leaves a file behind.
    FontMappers.set(new OneFont());
    try (PDDocument document = new PDDocument()) {
      for (List<String> lines : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
          content.setLeading(14);
          content.newLineAtOffset(60, 720);
          for (String line : lines) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      document.save(file.toFile());
    }
    return file;
  }

  @Test
  void aPdfIsReadLineByLine() throws IOException {
    Path file =
        pdf(
            folder.resolve("text.pdf"),
            List.of(List.of("1.1 Made up", "Text."), List.of("1.2 Made too")));

    assertThat(UserFile.open(file, List.of()).pages())
        .containsExactly(List.of("1.1 Made up", "Text."), List.of("1.2 Made too"));
  }
}
