package io.asirules.criteriadata.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.overlay.Overlay.CriterionText;
import io.asirules.model.mapping.Relation;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.ActivityBinding;
import io.asirules.model.standard.Standard;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rows of a mapping table become. */
class MappingImportTest {

  private static final String HEADER = "V4 | Title | V3 | Relation | Comment\n";

  private static MappingImport read(String rows) {
    return Tables.read(HEADER + rows);
  }

  @ParameterizedTest(name = "{0} / {1} / {2}")
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          # V4 > V3 > word > rows
          9.1 > 8.7 > no change > 8.7 EQUIVALENT 9.1
          9.1 > 8.7 > identical > 8.7 EQUAL 9.1
          9.1 > 8.7 > expanded > 8.7 SUBSET_OF 9.1
          9.1 > 8.7 > reduced > 8.7 SUPERSET_OF 9.1
          9.1 > 8.7 > `` > 8.7 INTERSECTS 9.1
          9.1 > 8.7 > no relationship > 8.7 NO_RELATIONSHIP 9.1
          9.1 > 8.7a > no change > 8.7 SUPERSET_OF 9.1
          9.1a > 8.7 > no change > 8.7 SUBSET_OF 9.1
          9.1a > 8.7b > no change > 8.7 INTERSECTS 9.1
          9.1 > 8.7; 2.10 > no change > 8.7 SUBSET_OF 9.1, 2.10 SUBSET_OF 9.1
          9.1; 9.2 > 8.7 > no change > 8.7 SUPERSET_OF 9.1, 8.7 SUPERSET_OF 9.2
          9.1; 9.2 > 8.7; 2.10 > no change > 8.7 INTERSECTS 9.1, 2.10 INTERSECTS 9.1, 8.7 INTERSECTS 9.2, 2.10 INTERSECTS 9.2
          9.1 > 8.7a > expanded > 8.7 INTERSECTS 9.1
          9.1a > 8.7 > expanded > 8.7 SUBSET_OF 9.1
          9.1 > 6.1-6.3 > partially > 6.1 INTERSECTS 9.1, 6.2 INTERSECTS 9.1, 6.3 INTERSECTS 9.1
          9.1 > New > `` > - NEW 9.1
          9.1 > n/a > new > - NEW 9.1
          9.1 > `` > new > - NEW 9.1
          9.1 > 无 > `` > - NEW 9.1
          9.1 > `` > `` > - UNKNOWN 9.1
          9.1 > - > `` > - UNKNOWN 9.1
          `` > 8.7 > removed > 8.7 RETIRED -
          Deleted > 8.7 > `` > 8.7 RETIRED -
          `` > 8.7 > `` > 8.7 UNKNOWN -
          """)
  void aRowBecomesWhatItSaysAndNoMore(String to, String from, String word, String rows) {
    // A second row keeps both columns recognisable, whatever the first one holds.
    String table =
        HEADER + to + "|Made up|" + from + "|" + word + "|\n7.9|Made up|1.1|equivalent|\n";

    assertThat(Tables.rows(Tables.read(table)))
        .containsExactlyElementsOf(List.of((rows + ", 1.1 EQUIVALENT 7.9").split(", ")));
  }

  @Test
  void blankMayBeSaidToMeanNewOrRetired() {
    ImportOptions options = ImportOptions.builder().blankIsNew().build();

    assertThat(Tables.rows(Tables.read(HEADER + "9.1|A||\n|B|8.7|\n9.2|C|1.1|", options)))
        .containsExactly("- NEW 9.1", "8.7 RETIRED -", "1.1 INTERSECTS 9.2");
  }

  @Test
  void lettersAndWordsAreKeptAsCoverage() {
    MappingImport read = read("9.1|A|8.7a, 8.7b|Revised: shorter interval|\n9.2|B|1.1||");

    assertThat(Tables.row(read, "8.7 INTERSECTS 9.1").coverage())
        .isEqualTo("Of asi:ps:3.1 it names 8.7(a), (b). shorter interval");
    assertThat(Tables.row(read, "8.7 INTERSECTS 9.1").rationale())
        .isEqualTo("The file says 'Revised'.");
    assertThat(Tables.row(read, "1.1 INTERSECTS 9.2").coverage())
        .isEqualTo("The file pairs them and states no relation.");
    assertThat(Tables.row(read, "1.1 INTERSECTS 9.2").rationale())
        .isEqualTo("The file puts the two in one row.");
  }

  @Test
  void theRemarkOfTheFileIsTheReason() {
    assertThat(
            Tables.row(read("9.1|A|8.7|Revised|Made-up remark."), "8.7 INTERSECTS 9.1").rationale())
        .isEqualTo("Made-up remark.");
  }

  @Test
  void rowsThatRepeatAPairAreJoinedToWhatBothSay() {
    MappingImport read = read("9.1a|A|8.7a|no change|One.\n9.1b|A|8.7b|revised|Two.");

    assertThat(Tables.rows(read)).containsExactly("8.7 INTERSECTS 9.1");
    assertThat(Tables.row(read, "8.7 INTERSECTS 9.1").rationale()).isEqualTo("One. Two.");
    assertThat(Tables.row(read, "8.7 INTERSECTS 9.1").coverage())
        .contains("8.7(a)", "8.7(b)", "9.1(a)", "9.1(b)");
    assertThat(read.warnings())
        .contains("1 rows repeat a pair of criteria and were joined to one entry");
  }

  @Test
  void aNewPartLeavesTheCriterionMoreThanItsPredecessor() {
    MappingImport read = read("9.1a|A|8.7|no change|\n9.1b|A||new|");

    assertThat(Tables.rows(read)).containsExactly("8.7 SUBSET_OF 9.1");
    assertThat(Tables.row(read, "8.7 SUBSET_OF 9.1").coverage())
        .isEqualTo("Of asi:ps:4-draft1 it names 9.1(a). 9.1(b) is new.");
  }

  @Test
  void partsOfACriterionMakeOneCriterionWithTheirTexts() {
    MappingImport read =
        Tables.read(
            """
            V4 | Title | Text | V3
            9.1a | Made up | The first part. | 8.7
            9.1b | Made up | The second part. | 8.7
            """);

    CriterionText criterion = Tables.criterion(read, "9.1");
    assertThat(criterion.title()).isEqualTo("Made up");
    assertThat(criterion.text()).isEqualTo("9.1(a) The first part.\n9.1(b) The second part.");
  }

  @Test
  void requirementsOfThreeNumbersArePartsWhenTheDepthIsSaid() {
    String rows = "9.1|Whole||\n9.1.1|Part one|8.7|no change\n9.1.2|Part two|2.10|no change";
    ImportOptions two = ImportOptions.builder().depth(2).build();
    ImportOptions three = ImportOptions.builder().depth(3).build();

    assertThat(Tables.rows(Tables.read(HEADER + rows, two)))
        .containsExactly("8.7 SUBSET_OF 9.1", "2.10 SUBSET_OF 9.1");
    assertThat(Tables.criterion(Tables.read(HEADER + rows, two), "9.1").text())
        .isEqualTo("9.1.1 Part one\n9.1.2 Part two");
    assertThat(Tables.rows(Tables.read(HEADER + rows, three)))
        .containsExactly("8.7 EQUIVALENT 9.1.1", "2.10 EQUIVALENT 9.1.2");
  }

  @Test
  void criteriaAndRequirementsInColumnsOfTheirOwnAreReadWhenTheOptionsSaySo() {
    String rows =
        """
        V4 Criterion | V4 Requirement | V3 Criterion
        9.1 Made-up Closure | 9.1.1 A first made-up text. | 8.7
        9.1 Made-up Closure | 9.1.2 A second made-up text. | New
        """;
    ImportOptions options =
        ImportOptions.builder()
            .column("target-id=V4 Requirement")
            .column("target-title=V4 Criterion")
            .depth(2)
            .build();
    MappingImport read = Tables.read(rows, options);

    assertThat(Tables.criterion(read, "9.1").title()).isEqualTo("Made-up Closure");
    assertThat(Tables.rows(read)).containsExactly("8.7 INTERSECTS 9.1");
    assertThat(Tables.row(read, "8.7 INTERSECTS 9.1").coverage()).endsWith("9.1.2 is new.");
  }

  @Test
  void twoCriteriaThatAreSaidToBeTheSameAsOneAreSoTogether() {
    MappingImport read =
        read(
            "9.1|A|8.7|no change|\n9.1|A|2.10|no change|\n9.2|B|1.1|no change|\n9.3|C|1.1|identical|");

    assertThat(Tables.rows(read))
        .containsExactly(
            "8.7 SUBSET_OF 9.1",
            "2.10 SUBSET_OF 9.1",
            "1.1 SUPERSET_OF 9.2",
            "1.1 SUPERSET_OF 9.3");
    assertThat(Tables.row(read, "8.7 SUBSET_OF 9.1").coverage())
        .isEqualTo("Other rows say the same of 2.10.");
  }

  @Test
  void withoutATitleTheFirstWordsOfTheTextStandForIt() {
    MappingImport read =
        Tables.read("V4 | Text | V3\n9.1 | " + "A made-up text that goes on. ".repeat(9) + "| 8.7");

    assertThat(Tables.criterion(read, "9.1").title())
        .isEqualTo(
            "A made-up text that goes on. A made-up text that goes on. A made-up text that...");
    MappingImport bare = Tables.read("V4 | V3\n9.1 | 8.7");
    assertThat(Tables.criterion(bare, "9.1").title()).isEqualTo("Title not in the file");
    assertThat(bare.warnings()).contains("1 criteria of asi:ps:4-draft1 have no title in the file");
  }

  @Test
  void aTitleBehindTheIdIsItsTitle() {
    assertThat(
            Tables.criterion(Tables.read("V4 | V3\n9.1 Made up | 8.7\n9.2 Made too | 1.1"), "9.1")
                .title())
        .isEqualTo("Made up");
  }

  @Test
  void headingsTitleTheirSections() {
    MappingImport read =
        read("Section 9: Mine Closure\n9.1|A|8.7|\n第10章 尾矿\n10.1|B|6.6|\nSection 12: Unused");

    assertThat(read.overlay().editions().get(0).sections())
        .extracting(section -> section.number() + " " + section.title() + " " + section.at().row())
        .containsExactly("9 Mine Closure 2", "10 尾矿 4");
    assertThat(read.sheets().get(0).headings()).isEqualTo(3);
  }

  @Test
  void headingsOfTheEditionMappedFromTitleNothing() {
    MappingImport read = Tables.read("V3 | V4\n5 Greenhouse Gas Emissions\n5.1 | 5.1\n5.2 | 5.2");

    assertThat(read.overlay().editions().get(0).sections()).isEmpty();
    assertThat(read.sheets().get(0).headings()).isEqualTo(1);
  }

  @Test
  void notesAndBlankRowsAreSkippedAndCounted() {
    MappingImport read =
        read(
            "9.1|A|8.7|\n\nNote: made up.\n|Total| |12|\nV4|Title|V3|Relation|Comment\n9.2|B|1.1|");

    SheetTally tally = read.sheets().get(0);
    assertThat(tally.read()).isEqualTo(2);
    assertThat(tally.blank()).isEqualTo(1);
    assertThat(tally.notes()).containsExactly(4, 5);
    assertThat(tally.headings()).isEqualTo(1);
  }

  @Test
  void marksAndListsOfActivitiesAreRead() {
    MappingImport read =
        Tables.read(
            """
            V4 | V3 | BM | Alumina Refining | 铸造
            9.1 | 8.7 | x | | x
            9.2 | 1.1 | | n | x
            """);

    assertThat(Tables.criterion(read, "9.1").activities())
        .containsOnly(
            java.util.Map.entry(SupplyChainActivity.BAUXITE_MINING, ActivityBinding.APPLIES),
            java.util.Map.entry(SupplyChainActivity.CASTHOUSE, ActivityBinding.APPLIES));
    assertThat(Tables.criterion(read, "9.2").activities().get(SupplyChainActivity.ALUMINA_REFINING))
        .isEqualTo(ActivityBinding.DOES_NOT_APPLY);
    MappingImport list =
        Tables.read(
            "V4 | V3 | Applicable to\n9.1 | 8.7 | Bauxite Mining; Casthouse\n9.2 | 1.1 | all",
            ImportOptions.builder().unmarkedIsNo().build());
    assertThat(Tables.criterion(list, "9.1").activities()).hasSize(10);
    assertThat(Tables.criterion(list, "9.2").activities())
        .allSatisfy((activity, mark) -> assertThat(mark).isEqualTo(ActivityBinding.APPLIES));
  }

  @Test
  void whatIsNotMentionedStaysUnknownUnlessTheTableIsComplete() {
    String table = "V4 | V3 | Relation\n9.1 | 8.7 | no change";
    assertThat(Tables.read(table).warnings())
        .contains(
            "61 of 62 criteria of asi:ps:3.1 are not mentioned; what became of them stays unknown"
                + " (--complete: they have no counterpart)");
    Catalogue complete =
        Tables.CATALOGUE.with(
            Tables.read(table, ImportOptions.builder().complete().build()).overlay());

    assertThat(complete.mappings().between(Tables.FROM.id(), Tables.TO.id(), false).paths())
        .noneMatch(path -> path.relation() == Relation.UNKNOWN);
  }

  @Test
  void theCatalogueTakesTheOverlay() {
    Standard draft =
        Tables.CATALOGUE.with(read("9.1|矿山关闭计划|8.7|修订|").overlay()).standard(Tables.TO.id());

    assertThat(draft.criteria()).hasSize(1);
    assertThat(draft.criteria().get(0).title().value().zh()).isEqualTo("矿山关闭计划");
  }

  @Test
  void aMappingBetweenEditionsThatAreKnownBringsNoCriteria() {
    MappingImport read =
        MappingImport.read(
            "own",
            Tables.FILE,
            List.of(Tables.sheet("", "PS V2 | PS V3 | Relation\n5.1 | 5.1 | no change")),
            Tables.CATALOGUE.standard("asi:ps:2"),
            Tables.CATALOGUE.standard("asi:ps:3"),
            ImportOptions.none());

    assertThat(read.overlay().editions()).isEmpty();
    assertThat(Tables.rows(read)).containsExactly("5.1 EQUIVALENT 5.1");
    assertThat(read.overlay().mappings().get(0).rows().get(0).at().sheet()).isNull();
  }

  @Test
  void theDraftMayBeTheEditionMappedFrom() {
    MappingImport read =
        MappingImport.read(
            "back",
            Tables.FILE,
            List.of(Tables.sheet("", HEADER + "9.1|Made up|8.7|expanded|\n9.2|Made up||new|")),
            Tables.TO,
            Tables.FROM,
            ImportOptions.none());

    assertThat(Tables.rows(read)).containsExactly("9.1 SUPERSET_OF 8.7", "9.2 RETIRED -");
    assertThat(read.overlay().editions().get(0).standard()).isEqualTo(Tables.TO.id());
    assertThat(Tables.CATALOGUE.with(read.overlay()).standard(Tables.TO.id()).criteria())
        .hasSize(2);
  }

  @Test
  void lostZerosOfNumbersAreWarnedOf() {
    MappingImport read = read("~2.1|A|~2.1|\n2.9|B|5.1|");

    assertThat(read.warnings())
        .contains(
            "sheet Mapping, row 2, column A (V4): 2.1 is stored as a number and may have been 2.10;"
                + " it is read as 2.1",
            "sheet Mapping, row 2, column C (V3): 2.1 is stored as a number and may have been 2.10;"
                + " it is read as 2.1");
  }
}
