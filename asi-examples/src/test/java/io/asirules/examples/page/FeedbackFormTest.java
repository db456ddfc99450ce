package io.asirules.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.model.assessment.Stamp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The feedback form of a consultation. */
class FeedbackFormTest {

  private static final FeedbackRow GAP =
      new FeedbackRow(
          "asi:ps:4-draft1#9.1",
          "Mine Closure",
          "Made up, with a comma",
          "gap",
          "NEEDS_REVIEW",
          "CONFORMANCE",
          "8.7 INTERSECTS",
          "First line\nsecond line",
          stamp());

  private static StampLine stamp() {
    Stamp.Part rules = new Stamp.Part("asi:ps:3.1@1.3.0", "0".repeat(64));
    Stamp.Part own = new Stamp.Part("own", "a".repeat(64));
    return new StampLine(null, List.of(rules), rules, List.of(own), Map.of(), Map.of());
  }

  private static FeedbackRow comment(String text) {
    return new FeedbackRow("asi:ps:4-draft1#9.2", "", "", "comment", "", "", "", text, stamp());
  }

  private static List<List<String>> cells(byte[] xlsx) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      for (Row row : workbook.getSheet("Feedback")) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(cell.getStringCellValue()));
        rows.add(cells);
      }
    }
    return rows;
  }

  @Test
  void theUsualFormHasAColumnForEveryField() {
    assertThat(FeedbackForm.usual().csv(List.of(GAP)))
        .isEqualTo(
            "reference,section,title,kind,status,before,relation,comment,rule_set,overlays,limits\r\n"
                + "asi:ps:4-draft1#9.1,Mine Closure,\"Made up, with a comma\",gap,NEEDS_REVIEW,"
                + "CONFORMANCE,8.7 INTERSECTS,\"First line\nsecond line\",asi:ps:3.1@1.3.0,"
                + "own (aaaaaaaa),\r\n");
  }

  @Test
  void columnsTheirOrderAndHeadersAreTheUsers() throws IOException {
    FeedbackForm form = FeedbackForm.of("Clause=reference, 意见=comment,Your name=blank");

    assertThat(form.csv(List.of(comment("Made up"))))
        .isEqualTo("Clause,意见,Your name\r\nasi:ps:4-draft1#9.2,Made up,\r\n");
    assertThat(cells(form.xlsx(List.of(comment("Made up")))))
        .containsExactly(
            List.of("Clause", "意见", "Your name"), List.of("asi:ps:4-draft1#9.2", "Made up", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
  void whatBeginsLikeAFormulaIsText(String text) throws IOException {
    FeedbackForm form = FeedbackForm.of("Comment=comment");

    assertThat(form.csv(List.of(comment(text)))).contains("'" + text);
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(form.xlsx(List.of(comment(text)))))) {
      Cell cell = workbook.getSheetAt(0).getRow(1).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(text);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void aTextThatNoCellHoldsIsCut() throws IOException {
    FeedbackForm form = FeedbackForm.of("Comment=comment");

    assertThat(cells(form.xlsx(List.of(comment("x".repeat(40_000))))).get(1).get(0))
        .hasSize(32_767)
        .endsWith("x...");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Clause > 'Clause' is no column; expected Header=field, as Clause=reference",
        "=comment > '=comment' is no column; expected Header=field, as Clause=reference",
        "A=coment > unknown field 'coment'; did you mean 'comment'?",
      })
  void misspeltColumnsAreTold(String columns, String message) {
    assertThatThrownBy(() -> FeedbackForm.of(columns)).hasMessage(message);
  }
}
