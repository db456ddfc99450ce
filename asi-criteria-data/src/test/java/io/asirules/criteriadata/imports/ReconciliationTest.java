package io.asirules.criteriadata.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.imports.Reconciliation.Outcome;
import io.asirules.criteriadata.overlay.Overlay;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Standard;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A user's list beside the catalogue. */
class ReconciliationTest {

  private static final Standard PS31 = Tables.FROM;

  private static String list(Function<Criterion, String> line) {
    return PS31.criteria().stream()
        .map(line)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n", "No.,Title\n", ""));
  }

  private static String title(Criterion criterion) {
    // As CSV writes it within quotes.
    return criterion.title().value().en().replace("\"", "\"\"");
  }

  private static CriteriaList read(String csv) {
    Table table = CsvSheet.read(csv.getBytes(StandardCharsets.UTF_8));
    return CriteriaList.read("list.csv", List.of(table), PS31, ImportOptions.none());
  }

  private static Reconciliation reconcile(String csv) {
    return Reconciliation.of(PS31, read(csv));
  }

  private static Outcome outcome(Reconciliation result, String id) {
    return result.rows().stream()
        .filter(row -> row.id().value().equals(id))
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  @Test
  void theCataloguesOwnTitlesAgreeInAnyCaseAndPunctuation() {
    String csv =
        list(c -> c.id() + ",\"" + title(c).toUpperCase(Locale.ROOT).replace("AND", "&") + ".\"");

    assertThat(reconcile(csv).hasDifferences()).isFalse();
    assertThat(reconcile(csv).count(Outcome.AGREES)).isEqualTo(62);
  }

  @Test
  void chineseTitlesAgreeToo() {
    String csv = list(c -> c.id() + "," + c.title().value().zh()).replace("No.,Title", "编号,标题");

    assertThat(reconcile(csv).count(Outcome.AGREES)).isEqualTo(62);
  }

  private static Reconciliation differing() {
    return reconcile(
        list(
                c ->
                    switch (c.id().value()) {
                      case "10.9" -> "";
                      case "5.3" -> "5.3,Made-up Title";
                      case "5.4" -> "5.4,";
                      default -> c.id() + ",\"" + title(c) + "\"";
                    })
            + "\n11.3,Made-up Performance");
  }

  @Test
  void whatDiffersIsMissingOrIsExtraIsTold() {
    Reconciliation result = differing();

    assertThat(outcome(result, "5.3")).isEqualTo(Outcome.DIFFERS);
    assertThat(outcome(result, "5.4")).isEqualTo(Outcome.UNTITLED);
    assertThat(outcome(result, "10.9")).isEqualTo(Outcome.MISSING);
    assertThat(outcome(result, "11.3")).isEqualTo(Outcome.EXTRA);
    assertThat(result.rows()).hasSize(63);
    assertThat(result.hasDifferences()).isTrue();
  }

  @Test
  void theOverlayRaisesWhatAgreesAndNothingElse() {
    Overlay overlay = differing().overlay("mine", Tables.FILE_OF_LIST, false);
    Catalogue with = Tables.CATALOGUE.with(overlay);
    Standard after = with.standard(PS31.id());

    assertThat(overlay.editions().get(0).criteria()).hasSize(59);
    assertThat(after.criteria()).hasSize(62);
    for (Criterion criterion : after.criteria()) {
      boolean raised = !List.of("5.3", "5.4", "10.9").contains(criterion.id().value());
      assertThat(criterion.title().level() == EvidenceLevel.VERIFIED)
          .as(criterion.id().value())
          .isEqualTo(raised);
    }
  }

  @Test
  void adoptTakesOverWhatDiffersToo() {
    Overlay overlay = differing().overlay("mine", Tables.FILE_OF_LIST, true);
    Standard after = Tables.CATALOGUE.with(overlay).standard(PS31.id());

    assertThat(after.criterion(CriterionId.of("10.9"))).isEmpty();
    assertThat(after.criterion(CriterionId.of("11.3"))).isPresent();
    assertThat(after.criterion(CriterionId.of("5.3")).orElseThrow().title().value().en())
        .isEqualTo("Made-up Title");
    assertThat(after.criteria()).hasSize(62);
  }

  @Test
  void anyHeaderAndSeparatorIsRead() {
    assertThat(read("Criterion;Name;Text\n5.3;Made up;A made-up text.\n5.4;Made too;").criteria())
        .extracting(each -> each.id() + " " + each.title() + " " + each.text())
        .containsExactly("5.3 Made up A made-up text.", "5.4 Made too null");
    assertThat(read("\uFEFF条款\t标题\n5.3\t减排计划\n5.4\t管理体系").criteria())
        .extracting(each -> each.title())
        .containsExactly("减排计划", "管理体系");
    assertThat(
            read("Principle,Criterion no,Criterion\n5 GHG,5.3,Made up\n6 Water,6.1,Made too")
                .sections())
        .extracting(each -> each.number() + " " + each.title())
        .containsExactly("5 GHG", "6 Water");
  }

  @Test
  void lettersAreTextOfTheirCriterion() {
    CriteriaList list = read("No,Title,Text\n5.3,Made up,\n5.3a,,First.\n5.3b,,Second.");

    assertThat(list.criteria()).hasSize(1);
    assertThat(list.criteria().get(0).text()).isEqualTo("5.3(a) First.\n5.3(b) Second.");
  }

  @Test
  void wordsThatAreNoCriterionAreCounted() {
    assertThat(read("No,Title\n5.3,Made up\nNote: made up,\n5.4,Made too").notes())
        .containsExactly("1 rows hold words and no criterion; they are not read");
  }

  @Test
  void badListsAreTold() {
    assertThatThrownBy(() -> read("No,Title\n5.3,One\n5.3,Two"))
        .hasMessage("list.csv, row 3: calls 5.3 'Two', which row 2 calls 'One'");
    assertThatThrownBy(() -> read("No,Title\n\"5.3, 5.4\",One\n5.5,Two"))
        .hasMessage("row 2, column A (No): names several criteria; expected one in a row");
    assertThatThrownBy(() -> read("Name,Age\nA,B"))
        .hasMessageContaining("no column of it holds ids");
    assertThatThrownBy(() -> read(" \n"))
        .hasMessage("row 1: the file is empty; expected a table with a header");
    assertThatThrownBy(() -> read("No,Title\n5.3,\"One"))
        .hasMessageStartingWith("row 2: malformed CSV");
  }

  private static List<List<String>> pages(String... pages) {
    List<List<String>> read = new ArrayList<>();
    for (String page : pages) {
      read.add(page.lines().toList());
    }
    return read;
  }

  private static List<String> outline(CriteriaList list) {
    return list.criteria().stream()
        .map(each -> each.id() + " " + each.title() + " p" + each.at().row())
        .toList();
  }

  @Test
  void criteriaAreFoundInTheLinesOfAText() {
    CriteriaList list =
        TextOutline.read(
            "standard.pdf",
            pages(
                """
                Made-up Standard V9 | Page 1
                Contents
                1.1 Made-up Compliance ........ 2
                1.2 Made-up Conduct . . . . . . 3
                """,
                """
                Made-up Standard V9 | Page 2
                1.1 Made-up Compliance
                A made-up sentence that refers to
                1.2 and to nothing else.
                1.5 degrees are no criterion, and 2.5 tonnes neither.
                """,
                """
                Made-up Standard V9 | Page 3
                1.2 Made-up Conduct. The Entity is made up.
                1.3
                Made-up Corruption
                2.1 The Entity shall do nothing.
                第（di）2.2
                2.2 领(lǐng)导(dǎo)
                """,
                "Made-up Standard V9 | Page 4\n2.10 Made-up Communication\n"),
            PS31);

    assertThat(outline(list))
        .containsExactly(
            "1.1 Made-up Compliance p2",
            "1.2 Made-up Conduct p3",
            "1.3 Made-up Corruption p3",
            "2.2 领导 p3",
            "2.10 Made-up Communication p4");
    assertThat(list.criteria()).allSatisfy(each -> assertThat(each.text()).isNull());
    assertThat(list.notes())
        .containsExactly(
            "4 lines are headers or footers of pages and were skipped",
            "3 lines begin with a number and go on as a sentence; they were skipped");
  }

  @Test
  void aTitleThatGoesOnInTheNextLineIsTakenWholeWhenItIsTheKnownOne() {
    String title = title(PS31.criterion(CriterionId.of("9.8")).orElseThrow());
    int cut = title.indexOf(' ');
    String text = "9.8 " + title.substring(0, cut) + "\n" + title.substring(cut + 1) + "\nText.";

    assertThat(outline(TextOutline.read("s.pdf", pages(text), PS31)))
        .containsExactly("9.8 " + title + " p1");
  }

  @Test
  void twoTitlesOfOneCriterionAreTold() {
    CriteriaList list =
        TextOutline.read("s.pdf", pages("1.1 Contents Title ..... 2", "1.1 Body Title"), PS31);

    assertThat(outline(list)).containsExactly("1.1 Body Title p2");
    assertThat(list.notes())
        .containsExactly(
            "1.1 is 'Body Title' on page 2 and 'Contents Title' on page 1; the first is taken");
  }

  @Test
  void aTextWithoutCriteriaIsRefused() {
    assertThatThrownBy(() -> TextOutline.read("s.pdf", pages("Nothing here."), PS31))
        .hasMessage(
            "the text: no line begins with the number and title of a criterion, as '1.1 Title'; if"
                + " the pages are pictures, save the text or a list of the criteria");
  }
}
