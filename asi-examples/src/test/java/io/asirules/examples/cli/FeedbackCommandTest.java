package io.asirules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code asi feedback}: gaps and comments as rows of a consultation's form. */
class FeedbackCommandTest {

  @TempDir private Path folder;

  private Run feedback(Path out, String... more) {
    String input = Inputs.write(folder, Inputs.smelter("")).toString();
    List<String> words =
        new java.util.ArrayList<>(
            List.of("feedback", input, "--to", "asi:ps:4-draft1", "--out", out.toString()));
    words.addAll(List.of(more));
    return Run.of(words.toArray(String[]::new));
  }

  @Test
  void aRowForEachModuleThatLeavesWorkToDo() throws IOException {
    Path out = folder.resolve("form.csv");

    Run run = feedback(out, "--as-of", "2026-03-01");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("3 rows written to " + out + ".\nlibrary ")
        .contains("rules asi:map@1.3.0 (");
    assertThat(Files.readString(out).lines())
        .hasSize(4)
        .element(2)
        .asString()
        .startsWith(
            "asi:ps:4-draft1#10,Module 10 Bauxite Residue and Tailings,Bauxite Residue and"
                + " Tailings,gap,not known,6.6: ");
  }

  @Test
  void afterTheConsultationItSaysSo() {
    assertThat(feedback(folder.resolve("form.csv"), "--as-of", "2026-04-20").out())
        .doesNotContain("outside");
    assertThat(feedback(folder.resolve("form.csv"), "--as-of", "2026-04-21").out())
        .contains("ran from 2026-02-17 to 2026-04-20; 2026-04-21 is outside of it");
  }

  @Test
  void columnsAndCommentsAreTheUsers() throws IOException {
    Path comments = folder.resolve("comments.csv");
    Files.writeString(comments, "criterion,comment\n11,=Define displacement\n");
    Path out = folder.resolve("form.xlsx");

    Run run =
        feedback(
            out,
            "--columns",
            "Clause=reference,Remark=comment,Reply=blank",
            "--comments",
            comments.toString());

    assertThat(run.err()).isEmpty();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(out))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isEqualTo(4);
      assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Remark");
      assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("asi:ps:4-draft1#11");
      assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo("=Define displacement");
      assertThat(sheet.getRow(4).getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void badInputIsRefusedWithItsPlaceAndNothingIsWritten() throws IOException {
    Path out = folder.resolve("form.csv");
    Path comments = folder.resolve("comments.csv");
    Files.writeString(comments, "criterion,comment\n9,Good\n12,Missing\n");

    assertThat(feedback(out, "--comments", comments.toString()).err())
        .isEqualTo(
            "asi: --comments "
                + comments
                + " row 3, column criterion: unknown criterion '12'; did you mean '10'?\n");
    assertThat(feedback(out, "--columns", "Clause=refrence").err())
        .contains("--columns: unknown field 'refrence'; did you mean 'reference'?");
    assertThat(feedback(folder.resolve("form.pdf")).err())
        .contains("expected a file that ends in .xlsx or .csv");
    assertThat(out).doesNotExist();
  }
}
