package io.asirules.examples.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.imports.ImportOptions;
import io.asirules.criteriadata.imports.MappingImport;
import io.asirules.criteriadata.overlay.Overlay;
import io.asirules.criteriadata.overlay.Overlay.CriterionText;
import io.asirules.criteriadata.overlay.Overlay.MappingEntry;
import io.asirules.criteriadata.overlay.OverlayFile;
import io.asirules.model.mapping.Relation;
import io.asirules.model.mapping.VersionMapping;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.ActivityBinding;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Standard;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workbooks of several layouts that say the same are read as the same. */
class MappingWorkbookTest {

  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final Standard FROM = CATALOGUE.standard("asi:ps:3.1");
  private static final Standard TO = CATALOGUE.standard("asi:ps:4-draft1");
  private static final List<MadeUp.Row> ROWS = MadeUp.all();

  @TempDir private Path folder;

  private MappingImport read(Sheets.Layouts layout) {
    Path file = Sheets.write(folder.resolve("made-up.xlsx"), layout, ROWS);
    UserFile opened = UserFile.open(file, List.of());
    return MappingImport.read(
        "made-up", opened.source(), opened.tables(), FROM, TO, ImportOptions.none());
  }

  @ParameterizedTest
  @EnumSource(Sheets.Layouts.class)
  void everyCriterionOfBothEditionsIsAccountedFor(Sheets.Layouts layout) {
    Catalogue with = CATALOGUE.with(read(layout).overlay());
    Standard draft = with.standard(TO.id());

    assertThat(draft.criteria()).hasSize((int) ROWS.stream().filter(r -> r.section() > 0).count());
    VersionMapping mapping = with.mappings().between(FROM.id(), TO.id(), false);
    assertThat(FROM.mappable())
        .allSatisfy(
            id ->
                assertThat(mapping.pathsFrom(id))
                    .isNotEmpty()
                    .noneMatch(path -> path.relation() == Relation.UNKNOWN));
    assertThat(draft.mappable())
        .allSatisfy(
            id ->
                assertThat(mapping.pathsTo(id))
                    .isNotEmpty()
                    .noneMatch(path -> path.relation() == Relation.UNKNOWN));
  }

  @ParameterizedTest
  @EnumSource(Sheets.Layouts.class)
  void whatTheRowsSayStandsInTheOverlay(Sheets.Layouts layout) {
    Overlay overlay = read(layout).overlay();
    List<CriterionText> criteria = overlay.editions().get(0).criteria();

    assertThat(criteria)
        .extracting(each -> each.id() + " " + each.title() + " " + each.text())
        .containsExactlyInAnyOrderElementsOf(
            ROWS.stream()
                .filter(row -> row.section() > 0)
                .map(row -> row.target() + " " + row.title() + " " + row.text())
                .toList());
    assertThat(overlay.mappings().get(0).rows())
        .extracting(each -> each.source() + " " + each.relation() + " " + each.target())
        .containsExactlyInAnyOrderElementsOf(
            ROWS.stream().map(MappingWorkbookTest::expected).toList());
    assertThat(criteria)
        .filteredOn(
            each ->
                each.activities().get(SupplyChainActivity.BAUXITE_MINING)
                    == ActivityBinding.APPLIES)
        .hasSize((int) ROWS.stream().filter(MadeUp.Row::mining).count());
    assertThat(overlay.editions().get(0).sections())
        .extracting(section -> section.number() + " " + section.title())
        .contains("1 Made-up Section A", "9 Mine Closure");
  }

  private static String expected(MadeUp.Row row) {
    String source = row.source().isEmpty() ? "null" : row.source().replaceAll("a-c$", "");
    boolean parts = row.source().endsWith("a-c");
    Relation relation =
        switch (row.word()) {
          case NO_CHANGE -> Relation.EQUIVALENT;
          case REVISED, PARTIALLY -> Relation.INTERSECTS;
          case EXPANDED -> parts ? Relation.INTERSECTS : Relation.SUBSET_OF;
          case NEW -> Relation.NEW;
          case REMOVED -> Relation.RETIRED;
        };
    return source + " " + relation + " " + (row.target().isEmpty() ? "null" : row.target());
  }

  @ParameterizedTest
  @EnumSource(Sheets.Layouts.class)
  void provenanceNamesFileSheetAndRow(Sheets.Layouts layout) {
    Overlay overlay = read(layout).overlay();

    assertThat(overlay.files().get(0).name()).isEqualTo("made-up.xlsx");
    assertThat(overlay.files().get(0).sha256()).matches("[0-9a-f]{64}");
    for (MappingEntry row : overlay.mappings().get(0).rows()) {
      assertThat(row.at().file()).isEqualTo("made-up.xlsx");
      assertThat(row.at().sheet()).isNotBlank();
      assertThat(row.at().row()).isPositive();
    }
    Standard draft = CATALOGUE.with(overlay).standard(TO.id());
    assertThat(draft.criteria().get(0).title().level()).isEqualTo(EvidenceLevel.VERIFIED);
    assertThat(draft.criteria().get(0).title().provenance().note())
        .startsWith("made-up.xlsx, sheet ");
  }

  @ParameterizedTest
  @EnumSource(Sheets.Layouts.class)
  void theOverlayIsReadBackAsWritten(Sheets.Layouts layout) {
    Overlay overlay = read(layout).overlay();

    assertThat(OverlayFile.read(OverlayFile.write(overlay))).isEqualTo(overlay);
  }

  @Test
  void theExampleIsTheMadeUpMapping() {
    Path example = Path.of("inputs", "made-up-mapping", "made-up-mapping.xlsx");
    Path written = Sheets.write(folder.resolve("again.xlsx"), Sheets.Layouts.TWO_HEADER_ROWS, ROWS);

    assertThat(UserFile.open(example, List.of()).tables())
        .isEqualTo(UserFile.open(written, List.of()).tables());
  }

  @Test
  void aHiddenSheetIsNamedAndNotRead() {
    MappingImport read = read(Sheets.Layouts.SHEET_PER_SECTION);

    assertThat(read.layout().sheets())
        .filteredOn(sheet -> !sheet.read())
        .extracting(sheet -> sheet.name() + ": " + sheet.reason())
        .containsExactly(
            "Read me: no column of it holds ids of criteria",
            "Old: hidden; name it with --sheet to read it");
  }
}
