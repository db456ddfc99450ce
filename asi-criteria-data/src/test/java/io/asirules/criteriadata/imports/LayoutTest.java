package io.asirules.criteriadata.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.imports.Layout.Column;
import io.asirules.criteriadata.imports.Layout.Sheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** How the layout of a table is found out. */
class LayoutTest {

  private static Layout layout(String lines, ImportOptions options) {
    return MappingImport.layout(
        List.of(Tables.sheet("Mapping", lines)), Tables.FROM, Tables.TO, options);
  }

  private static List<String> roles(String lines, ImportOptions options) {
    Sheet sheet = layout(lines, options).sheets().get(0);
    return sheet.columns().stream().map(LayoutTest::role).toList();
  }

  private static String role(Column column) {
    return column.activity() == null ? column.role().word() : column.activity().name();
  }

  private static List<String> roles(String lines) {
    return roles(lines, ImportOptions.none());
  }

  @Test
  void editionsInTheHeaderTellTheIdsApart() {
    assertThat(roles("V4 no | V4 title | V3 no\n5.1 | Made up | 5.1\n5.2 | Made up | 5.2"))
        .containsExactly("target-id", "target-title", "source-id");
    assertThat(roles("Current | New draft\n5.1 | 5.1\n5.2 | 5.2"))
        .containsExactly("source-id", "target-id");
    assertThat(roles("现行准则编号 | 新版准则编号\n5.1 | 5.1\n5.2 | 5.2"))
        .containsExactly("source-id", "target-id");
  }

  @Test
  void idsThatTheEditionHasNotTellTheOtherColumn() {
    assertThat(roles("Ref | Name | Ref\n12.1 | Made up | 5.1\n12.2 | Made up | 5.2"))
        .containsExactly("target-id", "target-title", "source-id");
  }

  @Test
  void theGroupAboveTheHeaderNamesTheEdition() {
    assertThat(
            roles(
                "Draft 4 | PS V4 | PS V3 | PS V3\nNo | Title | No | Title\n5.1|A|5.1|B\n5.2|A|5.2|B"))
        .containsExactly("target-id", "target-title", "source-id", "source-title");
  }

  @Test
  void shortTextsUnderAWeakWordAreTitlesAndLongOnesTexts() {
    String text = "A made-up text that goes on and on. ".repeat(6);
    assertThat(roles("V4 id | Criterion | Requirement | V3 id\n5.1|Made up|" + text + "|5.1"))
        .containsExactly("target-id", "target-title", "target-text", "source-id");
  }

  @Test
  void aColumnOfChangeIsARelationOrARemarkByWhatItHolds() {
    assertThat(roles("V4 | V3 | Change\n5.1|5.1|Revised\n5.2|5.2|New wording"))
        .containsExactly("target-id", "source-id", "comment");
    assertThat(roles("V4 | V3 | Change\n5.1|5.1|Revised\n5.2|5.2|No change"))
        .containsExactly("target-id", "source-id", "relation");
    assertThat(roles("V4 | V3 | Change | Changes\n5.1|5.1|Revised|The interval is shorter now."))
        .containsExactly("target-id", "source-id", "relation", "comment");
  }

  @Test
  void aRunningNumberIsNotRead() {
    assertThat(roles("序号 | V4准则 | V3准则\n1|5.1|5.1\n2|5.2|5.2"))
        .containsExactly("none", "target-id", "source-id");
  }

  @Test
  void everyColumnSaysHowItsRoleWasFound() {
    assertThat(
            layout("V4 | V3 | Word\n5.1|5.1|Revised\n5.2|5.2|New", ImportOptions.none())
                .sheets()
                .get(0)
                .columns())
        .allSatisfy(column -> assertThat(column.reason()).isNotBlank());
  }

  @Test
  void optionsGoBeforeWhatIsFound() {
    ImportOptions options =
        ImportOptions.builder()
            .column("source-id=A")
            .column("target-id=Right")
            .column("none=Word")
            .column("CASTHOUSE=D")
            .build();

    assertThat(roles("V4 | Right | Word | Cast\n5.1|5.1|Revised|x", options))
        .containsExactly("source-id", "target-id", "none", "CASTHOUSE");
  }

  @Test
  void withoutAHeaderTheContentTellsAndOptionsSettleTheRest() {
    ImportOptions options =
        ImportOptions.builder().headerRow(0).column("target-id=A").column("source-id=C").build();

    Sheet sheet =
        layout("5.1|Made up|5.1|Revised\n5.2|Made up|5.2|No change", options).sheets().get(0);

    assertThat(sheet.headerTo()).isZero();
    assertThat(sheet.columns().stream().map(LayoutTest::role))
        .containsExactly("target-id", "target-title", "source-id", "relation");
  }

  @Test
  void theDirectionOfWordsIsSaid() {
    String lines = "V4 | V3 | Relation\n5.1|5.1|broader";

    assertThat(layout(lines, ImportOptions.none()).sheets().get(0).notes())
        .containsExactly(
            "words such as 'broader' say how A (V4) relates to B (V3), because it stands first;"
                + " --relation-from source swaps it");
    assertThat(Tables.rows(Tables.read(lines))).containsExactly("5.1 SUBSET_OF 5.1");
    ImportOptions swapped = ImportOptions.builder().relationFromTarget(false).build();
    assertThat(Tables.rows(Tables.read(lines, swapped))).containsExactly("5.1 SUPERSET_OF 5.1");
  }

  @Test
  void aSheetOfOneEditionAloneIsReadWhenItsNameSaysWhy() {
    Table removed = Tables.sheet("Removed from V3", "Criterion | Title\n11.2 | Made up");
    Table mapping = Tables.sheet("Mapping", "V4 | V3\n5.1|5.1");
    Table added = Tables.sheet("New in V4", "Criterion | Title\n9.9 | Made up");

    MappingImport read = Tables.read(List.of(mapping, removed, added), ImportOptions.none());

    assertThat(Tables.rows(read))
        .containsExactly("5.1 INTERSECTS 5.1", "11.2 RETIRED -", "- NEW 9.9");
  }

  private static final String WIDE =
      """
      V4 criterion | V4 title | V4 text | V3 criterion | Change type | Comment | Casthouse | Section V4
      1.1 | Made up A | A made-up text. | 1.1 | No change | | x | 1 Made-up First
      1.2 | Made up B | A made-up text. | 1.2; 1.3a | Revised | A remark | | 1 Made-up First
      2.1 | Made up C | A made-up text. | | New | | x | 2 Made-up Second
       | | | 2.1 | Removed | | |
      """;

  @Property(tries = 60)
  void theOrderOfColumnsIsIndifferent(@ForAll long seed) {
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
    Collections.shuffle(order, new java.util.Random(seed));
    StringBuilder lines = new StringBuilder();
    for (String line : WIDE.lines().toList()) {
      String[] cells = line.split("\\|", -1);
      order.forEach(i -> lines.append(cells[i]).append('|'));
      lines.append('\n');
    }

    assertThat(Tables.read(lines.toString()).overlay()).isEqualTo(Tables.read(WIDE).overlay());
  }
}
