package io.asirules.criteriadata.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.lint.MappingLinter;
import io.asirules.criteriadata.overlay.Overlay.EditionPart;
import io.asirules.criteriadata.overlay.Overlay.MappingPart;
import io.asirules.model.mapping.MappingRow;
import io.asirules.model.mapping.Relation;
import io.asirules.model.mapping.VersionMapping;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user's rows make of a mapping table. */
class OverlaidMappingTest {

  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final Standard PS31 = CATALOGUE.standard("asi:ps:3.1");

  private static final Overlay.CriterionText[] CRITERIA = {
    Overlays.criterion("9.1", "Made-up One"), Overlays.criterion("9.2", "Made-up Two")
  };

  private static final Standard DRAFT =
      OverlaidEdition.of(
          CATALOGUE.standard("asi:ps:4-draft1"), Overlays.edition(Overlays.DRAFT, CRITERIA));

  private static final List<MappingRow> SHIPPED =
      CATALOGUE.mappings().tables().stream()
          .filter(table -> table.to().equals(Overlays.DRAFT))
          .findFirst()
          .orElseThrow()
          .rows();

  private static List<MappingRow> over(boolean complete, String... rows) {
    return OverlaidMapping.of(SHIPPED, PS31, DRAFT, Overlays.mapping(complete, rows));
  }

  private static List<String> from(List<MappingRow> rows, String criterion) {
    CriterionId id = CriterionId.of(criterion);
    return rows.stream()
        .filter(row -> id.equals(row.source()))
        .map(OverlaidMappingTest::text)
        .toList();
  }

  private static List<String> to(List<MappingRow> rows, String criterion) {
    CriterionId id = CriterionId.of(criterion);
    return rows.stream()
        .filter(row -> id.equals(row.target()))
        .map(OverlaidMappingTest::text)
        .toList();
  }

  private static String text(MappingRow row) {
    return (row.source() == null ? "-" : row.source())
        + " "
        + row.relation()
        + " "
        + (row.target() == null ? "-" : row.target());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.7 EQUIVALENT 9.1",
        "8.7 INTERSECTS 9.1",
        "8.7 NO_RELATIONSHIP 9.1",
        "8.7 RETIRED -",
        "- NEW 9.1",
        "- UNKNOWN 9.1",
        "8.7 UNKNOWN -"
      })
  void whateverTheUserSaysEveryCriterionIsAccountedForAndNothingContradicts(String row) {
    for (boolean complete : new boolean[] {true, false}) {
      List<MappingRow> rows = over(complete, row);

      assertThat(MappingLinter.check(PS31, DRAFT, rows))
          .filteredOn(defect -> !defect.problem().contains("translated"))
          .isEmpty();
      assertThat(rows).extracting(OverlaidMappingTest::text).contains(row);
    }
  }

  @Test
  void theUsersRowIsVerifiedAndNamesItsPlace() {
    MappingRow row = over(false, "8.7 EQUIVALENT 9.1").get(0);

    assertThat(row.provenance().level()).isEqualTo(EvidenceLevel.VERIFIED);
    assertThat(row.provenance().note()).isEqualTo("made-up.xlsx, sheet Mapping, row 2");
    assertThat(row.inferred()).isFalse();
  }

  @Test
  void leadsFromTitlesAndUnknownsGiveWayToTheUsersRow() {
    assertThat(from(SHIPPED, "9.6")).containsExactly("9.6 INTERSECTS 11");
    List<MappingRow> rows = over(false, "9.6 SUBSET_OF 9.2", "1.1 EQUIVALENT 9.1");

    assertThat(from(rows, "9.6")).containsExactly("9.6 SUBSET_OF 9.2");
    assertThat(from(rows, "1.1")).containsExactly("1.1 EQUIVALENT 9.1");
    assertThat(to(rows, "11")).containsExactly("- UNKNOWN 11");
    assertThat(from(rows, "6.6")).containsExactly("6.6 INTERSECTS 10");
  }

  @Test
  void rowsToAModuleGoWhenItsCriteriaAreKnown() {
    List<MappingRow> rows = over(false, "1.1 EQUIVALENT 9.1");

    assertThat(from(rows, "8.7")).containsExactly("8.7 UNKNOWN -");
    assertThat(to(rows, "9.2")).containsExactly("- UNKNOWN 9.2");
  }

  @Test
  void inACompleteTableWhatIsNotMentionedHasNoCounterpart() {
    List<MappingRow> rows = over(true, "8.7 EQUIVALENT 9.1");

    assertThat(from(rows, "1.1")).containsExactly("1.1 RETIRED -");
    assertThat(to(rows, "9.2")).containsExactly("- NEW 9.2");
    assertThat(from(rows, "9.6")).containsExactly("9.6 RETIRED -");
    assertThat(rows).noneMatch(row -> row.relation() == Relation.UNKNOWN || row.inferred());
    assertThat(rows).allMatch(row -> row.provenance().level() == EvidenceLevel.VERIFIED);
  }

  @Test
  void whatTheUserSaysIsUnknownIsNotVouchedFor() {
    MappingRow row = over(true, "- UNKNOWN 9.1").get(0);

    assertThat(row.relation()).isEqualTo(Relation.UNKNOWN);
    assertThat(row.provenance().level()).isEqualTo(EvidenceLevel.UNKNOWN);
    assertThat(row.provenance().note()).isEqualTo("made-up.xlsx, sheet Mapping, row 2");
  }

  @Test
  void aPartialRowWithoutCoverageSaysThatItIsNotSaid() {
    MappingRow row = over(false, "8.7 INTERSECTS 9.1").get(0);

    assertThat(row.coverage().en())
        .isEqualTo("What of it is covered the user's table does not say.");
  }

  private static List<MappingRow> overEditionThree(String... rows) {
    Standard two = CATALOGUE.standard("asi:ps:2");
    Standard three = CATALOGUE.standard("asi:ps:3");
    MappingPart part = Overlays.mapping(false, rows);
    return OverlaidMapping.of(
        CATALOGUE.mappings().tables().stream()
            .filter(table -> table.to().equals(three.id()))
            .findFirst()
            .orElseThrow()
            .rows(),
        two,
        three,
        new MappingPart(two.id(), three.id(), false, part.rows()));
  }

  @Test
  void theUsersRowTakesThePlaceOfTheCataloguesForThePair() {
    assertThat(from(overEditionThree("1.1 INTERSECTS 1.1"), "1.1"))
        .containsExactly("1.1 INTERSECTS 1.1");
  }

  @Test
  void aCriterionThatTheUserCallsRetiredOrNewIsNotJoinedAnyMore() {
    List<MappingRow> rows = overEditionThree("1.1 RETIRED -");

    assertThat(rows)
        .extracting(OverlaidMappingTest::text)
        .contains("1.1 RETIRED -", "- UNKNOWN 1.1");
    assertThat(rows).noneMatch(row -> text(row).startsWith("1.1 EQUIVALENT"));
  }

  @Test
  void theDirectionInWhichTheUserWritesIsIndifferent() {
    MappingPart back =
        new MappingPart(
            Overlays.DRAFT,
            Overlays.PS31,
            false,
            List.of(Overlays.entry(2, "9.1 SUPERSET_OF 8.7"), Overlays.entry(3, "9.2 RETIRED -")));

    assertThat(OverlaidMapping.of(SHIPPED, PS31, DRAFT, back))
        .isEqualTo(over(false, "8.7 SUBSET_OF 9.1", "- NEW 9.2"));
  }

  @Test
  void badRowsAreToldWithTheirPlace() {
    assertThatThrownBy(() -> over(false, "8.77 EQUIVALENT 9.1"))
        .hasMessage(
            "made-up.xlsx, sheet Mapping, row 2: unknown criterion of asi:ps:3.1 '8.77'; did you mean"
                + " '8.7'?");
    assertThatThrownBy(() -> over(false, "8.7 EQUIVALENT 9"))
        .hasMessageStartingWith(
            "made-up.xlsx, sheet Mapping, row 2: unknown criterion of asi:ps:4-draft1 '9'");
    assertThatThrownBy(() -> over(false, "8.7 NEW 9.1"))
        .hasMessage("made-up.xlsx, sheet Mapping, row 2: NEW needs a target and no source");
    assertThatThrownBy(() -> over(false, "8.7 EQUIVALENT 9.1", "- NEW 9.1"))
        .hasMessage(
            "made-up.xlsx, sheet Mapping, row 3: asi:ps:3.1#- NEW asi:ps:4-draft1#9.1 contradicts"
                + " asi:ps:3.1#8.7 EQUIVALENT asi:ps:4-draft1#9.1, made-up.xlsx, sheet Mapping, row 2");
  }

  @Test
  void theCatalogueTakesOverlaysInTurn() {
    Overlay first =
        new Overlay(
            "first",
            List.of(Overlays.FILE),
            List.of(Overlays.edition(Overlays.DRAFT, CRITERIA)),
            List.of(Overlays.mapping(false, "8.7 INTERSECTS 9.1", "- NEW 9.2")),
            List.of());
    EditionPart gone =
        new EditionPart(Overlays.PS31, List.of(), List.of(), List.of(CriterionId.of("8.7")));
    Catalogue with = CATALOGUE.with(first).with(Overlays.of(gone));
    VersionMapping mapping = with.mappings().between(Overlays.PS31, Overlays.DRAFT, false);

    assertThat(with.overlays())
        .extracting(part -> part.version())
        .containsExactly("first", "made-up");
    assertThat(mapping.pathsFrom(CriterionId.of("8.7"))).isEmpty();
    assertThat(mapping.pathsTo(CriterionId.of("9.1")))
        .extracting(path -> path.relation())
        .containsExactly(Relation.UNKNOWN);
    assertThat(mapping.pathsTo(CriterionId.of("9.2")))
        .extracting(path -> path.relation())
        .containsExactly(Relation.NEW);
    assertThat(CATALOGUE.standard(Overlays.DRAFT).criteria()).isEmpty();
  }

  @Test
  void anEditionMayBeNamedByAnotherCoordinateInUse() {
    StandardId alias = StandardId.parse("asi:coc:2.1");
    StandardId one = StandardId.parse("asi:coc:1");
    assertThat(CATALOGUE.find(alias)).isPresent();
    Standard two = CATALOGUE.standard(alias);
    String source = CATALOGUE.standard(one).mappable().get(0).value();
    String target = two.mappable().get(0).value();
    Overlay overlay =
        new Overlay(
            "coc",
            List.of(Overlays.FILE),
            List.of(),
            List.of(
                new MappingPart(
                    one,
                    alias,
                    false,
                    List.of(Overlays.entry(2, source + " SUPERSET_OF " + target)))),
            List.of());

    assertThat(
            CATALOGUE
                .with(overlay)
                .mappings()
                .between(one, two.id(), false)
                .pathsFrom(CriterionId.of(source)))
        .extracting(path -> path.relation())
        .contains(Relation.SUPERSET_OF);
  }

  @Test
  void anUnknownEditionIsTold() {
    StandardId nine = StandardId.parse("asi:ps:9");

    assertThatThrownBy(
            () ->
                CATALOGUE.with(Overlays.of(Overlays.edition(nine, Overlays.criterion("1.1", "A")))))
        .hasMessageStartingWith("unknown standard 'asi:ps:9'");
  }
}
