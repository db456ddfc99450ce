package io.asirules.examples.page;

import com.google.common.base.Splitter;
import io.asirules.criteriadata.exchange.csv.Csv;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.AsiException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The feedback form of a consultation as CSV or XLSX: one row for a gap or a comment. The columns
 * of the official form are not known to the library, so that which ones there are, their order and
 * their headers are the user's. What begins like a formula is written as text. Immutable.
 */
public final class FeedbackForm {

  /** What a column can hold. */
  public enum Field {
    /** The criterion, with its edition. */
    REFERENCE(FeedbackRow::reference),
    /** Title of its section. */
    SECTION(FeedbackRow::section),
    /** Title of the criterion. */
    TITLE(FeedbackRow::title),
    /** Gap or comment. */
    KIND(FeedbackRow::kind),
    /** What the edition makes of the assessment. */
    STATUS(FeedbackRow::status),
    /** The outcome before. */
    BEFORE(FeedbackRow::before),
    /** How the criterion relates to the one before. */
    RELATION(FeedbackRow::relation),
    /** The remark. */
    COMMENT(FeedbackRow::comment),
    /** The rule sets that decided. */
    RULE_SET(row -> row.stamp().cells().get(0)),
    /** What the user put over the catalogue. */
    OVERLAYS(row -> row.stamp().cells().get(1)),
    /** The limits that the user gave. */
    LIMITS(row -> row.stamp().cells().get(2)),
    /** Nothing: a column to be filled in by hand. */
    BLANK(row -> "");

    private final Function<FeedbackRow, String> value;

    Field(Function<FeedbackRow, String> value) {
      this.value = value;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private record Column(String header, Field field) {}

  private static final String STARTS_OF_FORMULAS = "=+-@\t\r";
  private static final int LONGEST_CELL = 32_767;
  private static final int WIDTH = 28 * 256;

  private final List<Column> columns;

  private FeedbackForm(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /**
   * The form with a column for every field under its own name.
   *
   * @return the form
   */
  public static FeedbackForm usual() {
    return new FeedbackForm(
        Arrays.stream(Field.values())
            .filter(field -> field != Field.BLANK)
            .map(field -> new Column(field.word(), field))
            .toList());
  }

  /**
   * A form with the columns that a user wants.
   *
   * @param columns headers and fields in order, such as {@code Clause=reference,Comment=comment}; a
   *     field is reference, section, title, kind, status, before, relation, comment, rule_set,
   *     overlays, limits or blank
   * @return the form
   * @throws AsiException if a column has another form or names an unknown field
   */
  public static FeedbackForm of(String columns) {
    List<Column> read = new ArrayList<>();
    for (String column : Splitter.on(',').trimResults().split(columns)) {
      int equals = column.lastIndexOf('=');
      if (equals < 1) {
        throw new AsiException(
            "'"
                + Spelling.shown(column)
                + "' is no column; expected Header=field, as Clause=reference");
      }
      read.add(
          new Column(
              column.substring(0, equals).strip(), field(column.substring(equals + 1).strip())));
    }
    return new FeedbackForm(read);
  }

  private static Field field(String word) {
    List<String> known = new ArrayList<>();
    for (Field field : Field.values()) {
      if (field.word().equals(word)) {
        return field;
      }
      known.add(field.word());
    }
    throw new AsiException(Spelling.unknown("field", word, known));
  }

  /**
   * Writes rows as CSV.
   *
   * @param rows the rows
   * @return the text, with a header
   */
  public String csv(List<FeedbackRow> rows) {
    Csv csv = new Csv().row(columns.stream().map(Column::header).toArray());
    rows.forEach(row -> csv.row(cells(row).toArray()));
    return csv.toString();
  }

  private List<String> cells(FeedbackRow row) {
    return columns.stream().map(column -> column.field().value.apply(row)).toList();
  }

  private static boolean beginsLikeFormula(String cell) {
    return !cell.isEmpty() && STARTS_OF_FORMULAS.indexOf(cell.charAt(0)) >= 0;
  }

  /**
   * Writes rows as a workbook of one sheet.
   *
   * @param rows the rows
   * @return the bytes of the file (.xlsx)
   */
  public byte[] xlsx(List<FeedbackRow> rows) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet("Feedback");
      CellStyle text = style(workbook);
      CellStyle quoted = style(workbook);
      quoted.setQuotePrefixed(true);
      CellStyle head = style(workbook);
      Font bold = workbook.createFont();
      bold.setBold(true);
      head.setFont(bold);
      fill(sheet.createRow(0), columns.stream().map(Column::header).toList(), head, head);
      for (FeedbackRow row : rows) {
        fill(sheet.createRow(sheet.getLastRowNum() + 1), cells(row), text, quoted);
      }
      for (int i = 0; i < columns.size(); i++) {
        sheet.setColumnWidth(i, WIDTH);
      }
      sheet.createFreezePane(0, 1);
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CellStyle style(XSSFWorkbook workbook) {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    return style;
  }

  private static void fill(Row row, List<String> cells, CellStyle plain, CellStyle quoted) {
    for (int i = 0; i < cells.size(); i++) {
      String text = cells.get(i);
      Cell cell = row.createCell(i);
      // A cell of a text is never run; the quote keeps it a text when it is edited.
      cell.setCellValue(
          text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 3) + "...");
      cell.setCellStyle(beginsLikeFormula(text) ? quoted : plain);
    }
  }
}
