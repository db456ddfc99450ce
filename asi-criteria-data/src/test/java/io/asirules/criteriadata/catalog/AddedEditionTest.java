package io.asirules.criteriadata.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.criteriadata.exchange.SelfAssessmentReader;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.mapping.MappingPath;
import io.asirules.model.mapping.Relation;
import io.asirules.model.standard.Auditable;
import io.asirules.model.standard.EditionContent;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A user adds editions of another scheme, and mappings to ASI's, from a folder. */
class AddedEditionTest {

  private static final Catalogue SHIPPED = Catalogue.load();
  private static final Catalogue CATALOGUE = SHIPPED.with(OwnFolder.SOUND);
  private static final StandardId PS_3_1 = StandardId.parse("asi:ps:3.1");
  private static final StandardId FOUNDRY_2 = StandardId.parse("own:foundry:2");

  @TempDir private Path temporary;

  @Test
  void itsEditionsStandBesideTheShippedOnes() {
    assertThat(CATALOGUE.ids())
        .containsAll(SHIPPED.ids())
        .hasSize(SHIPPED.ids().size() + 3)
        .endsWith(StandardId.parse("own:foundry:1"), FOUNDRY_2, StandardId.parse("own:ps:3.1"));
    assertThat(SHIPPED.find(FOUNDRY_2)).as("the catalogue it was added to").isEmpty();
  }

  @Test
  void anEditionThatStandsAloneHasItsOwnCriteria() {
    Standard foundry = CATALOGUE.standard("own:foundry:1");
    assertThat(foundry.criteria())
        .extracting(each -> each.id().value())
        .containsExactly("1.1", "2.1", "2.2");
    assertThat(foundry.version().content()).isEqualTo(EditionContent.CRITERIA);
    assertThat(foundry.criteria().get(0).title().provenance().sources())
        .containsExactly("https://example.org/foundry/1");
  }

  @ParameterizedTest
  @CsvSource({"own:foundry:2, own:foundry:1", "own:ps:3.1, asi:ps:3.1"})
  void anEditionThatExtendsAnotherHasItsCriteria(String edition, String extended) {
    assertThat(CATALOGUE.standard(edition).criteria())
        .isEqualTo(CATALOGUE.standard(extended).criteria());
    assertThat(CATALOGUE.standard(edition).id()).hasToString(edition);
  }

  @ParameterizedTest
  @ValueSource(strings = {"own:foundry:1.0", "own:casting:1"})
  void anotherCoordinateInUseNamesTheSameEdition(String alias) {
    assertThat(CATALOGUE.standard(alias).id()).hasToString("own:foundry:1");
  }

  @Test
  void itsEditionsHaveTheirOwnDates() {
    assertThat(CATALOGUE.current("own:foundry", LocalDate.of(2025, 6, 1)).orElseThrow().id())
        .hasToString("own:foundry:1");
    assertThat(CATALOGUE.current("own:foundry", LocalDate.of(2026, 2, 1)).orElseThrow().id())
        .isEqualTo(FOUNDRY_2);
    assertThat(CATALOGUE.latest("own:foundry").orElseThrow().id()).isEqualTo(FOUNDRY_2);
    assertThat(CATALOGUE.auditable(FOUNDRY_2, LocalDate.of(2026, 1, 31))).isEqualTo(Auditable.NO);
    assertThat(CATALOGUE.latest("asi:ps").orElseThrow().id()).isEqualTo(PS_3_1);
  }

  @Test
  void itsMappingsJoinTheShippedOnes() {
    assertThat(CATALOGUE.mappings().route(StandardId.parse("asi:ps:2"), FOUNDRY_2).orElseThrow())
        .extracting(StandardId::toString)
        .containsExactly("asi:ps:2", "asi:ps:3", "asi:ps:3.1", "own:foundry:1", "own:foundry:2");
    List<MappingPath> paths =
        CATALOGUE.mappings().between(PS_3_1, FOUNDRY_2, false).paths().stream()
            .filter(path -> path.target() != null)
            .toList();
    assertThat(paths)
        .extracting(path -> path.source() + " " + path.relation() + " " + path.target())
        .containsExactly("1.3 SUPERSET_OF 1.1", "5.3 INTERSECTS 2.1", "6.8 EQUIVALENT 2.2");
    assertThat(CATALOGUE.mappings().between(FOUNDRY_2, PS_3_1, false).paths())
        .filteredOn(path -> path.relation() == Relation.NEW)
        .hasSize(59);
  }

  @Test
  void theStampTellsOfTheFolderAndMovesWithItsContent() {
    String before = CATALOGUE.overlays().get(0).sha256();
    assertThat(CATALOGUE.stamp()).isEqualTo(SHIPPED.stamp());
    assertThat(CATALOGUE.overlays()).extracting(each -> each.version()).containsExactly("own");
    OwnFolder changed = OwnFolder.in(temporary).replace("foundry-1.json", "House", "Works");
    assertThat(SHIPPED.with(changed.path()).overlays().get(0).sha256()).isNotEqualTo(before);
    assertThat(SHIPPED.with(OwnFolder.SOUND).overlays()).isEqualTo(CATALOGUE.overlays());
  }

  @Test
  void aSelfAssessmentMayNameIt() {
    String json =
        """
        {"standard": "own:casting:1", "entity": {"id": "e", "name": "E"}, "scope": {},
         "answers": [{"requirement": "1.1/house-rules", "response": "YES"}]}
        """;
    assertThat(
            new SelfAssessmentReader(CATALOGUE)
                .read(json.getBytes(StandardCharsets.UTF_8), null, LocalDate.of(2026, 1, 1))
                .standard())
        .hasToString("own:foundry:1");
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # file | passage | put in its place | message
          editions.csv | own:foundry:1, | asi:ps:3.1, | editions.csv row 2, column edition: asi:ps:3.1 is in the catalogue already
          editions.csv | own:foundry:2, | own:foundry:1, | editions.csv row 3, column edition: own:foundry:1 is in the catalogue already
          editions.csv | own:foundry:2, | own-foundry-2, | editions.csv row 3, column edition: 'own-foundry-2' is not a coordinate; expected scheme:standard:edition, asi:ps:3.1
          editions.csv | own:casting:1 | asi:ps:3.1 | editions.csv row 2, column aliases: asi:ps:3.1 is in the catalogue already
          editions.csv | own:casting:1 | asi:coc:2.1 | editions.csv row 2, column aliases: asi:coc:2.1 is in the catalogue already
          editions.csv | own:casting:1 | own:foundry:1.0 | editions.csv row 2, column aliases: own:foundry:1.0 is in the catalogue already
          editions.csv | own:casting:1 | casting | editions.csv row 2, column aliases: 'casting' is not a coordinate; expected scheme:standard:edition, asi:ps:3.1
          editions.csv | foundry-1.json | ../foundry-1.json | editions.csv row 2, column file: '../foundry-1.json' is not the name of a file beside this one
          editions.csv | edition, | coordinate, | editions.csv row 1, column coordinate: unknown column 'coordinate'; did you mean 'edition'?
          editions.csv | foundry-2.json,, | foundry-2.json,foundry-1-applicability.csv, | foundry-2.json /extends: takes the applicability of own:foundry:1 over; expected no matrix in its row
          foundry-2.json | own:foundry:1 | own:foundry:7 | foundry-2.json /extends: extends an edition that is not listed before it
          foundry-2.json | "status" | "criteria": [], "status" | foundry-2.json /criteria: are those of own:foundry:1, which it extends; expected none here
          foundry-2.json | "status" | "principles": [], "status" | foundry-2.json /principles: are those of own:foundry:1, which it extends; expected none here
          foundry-2.json | own:foundry:2 | own:foundry:3 | foundry-2.json /standard: expected own:foundry:2, as which it is listed
          foundry-1.json | "key" | "kee" | foundry-1.json /criteria/0/requirements/0/kee: unknown field 'kee'; did you mean 'key'?
          foundry-1.json | "F1" | "F2" | foundry-1.json /published/sources/0: unknown source 'F2'
          foundry-1.json | "value": 3 | "value": 4 | own: own:foundry:1: has 3 criteria; expected 4
          foundry-1.json | 厂规 | House rules | own: own:foundry:1#1.1, title: is not translated: zh and en are the same (and 1 more)
          foundry-1-applicability.csv | 2.2,N | 2.3,N | foundry-1.json /criteria/2/id: 2.2 has no row in the applicability matrix
          foundry-1-applicability.csv | N CONFIRMED F1 | N CONFIRMED F9 | foundry-1.json foundry-1-applicability.csv row 4, column BAUXITE_MINING: unknown source 'F9'
          mappings.csv | own:foundry:2 | own:foundry:9 | mappings.csv row 2, column to: own:foundry:9 is no edition
          mappings.csv | own:foundry:1,asi | own:foundry:8,asi | mappings.csv row 3, column from: own:foundry:8 is no edition
          mappings.csv | asi:ps:3.1,own:ps:3.1 | asi:ps:3.1,asi:ps:3 | two mapping tables join asi:ps:3.1 and asi:ps:3; expected one
          mappings.csv | asi:ps:3.1,own:ps:3.1 | own:foundry:2,own:foundry:1 | two mapping tables join own:foundry:2 and own:foundry:1; expected one
          mappings.csv | asi:ps:3.1,own:ps:3.1 | own:ps:3.1,own:ps:3.1 | mappings.csv row 4, column to: is the edition mapped from; expected another
          foundry-1_ps-3.1.csv | 1.1,1.3 | 1.1,1.33 | own: own:foundry:1 -> asi:ps:3.1 row 2, 1.1 -> 1.33, target: unknown criterion of asi:ps:3.1 '1.33'; did you mean '1.3'? (and 1 more)
          foundry-1_ps-3.1.csv | 1.1,1.3 | 1.1,5 | own: own:foundry:1 -> asi:ps:3.1 row 2, 1.1 -> 5, target: 5 is a heading (Principle 5, Greenhouse Gas Emissions); expected one of its criteria (and 1 more)
          foundry-1_foundry-2.csv | 2.2,2.2,EQUAL | 2.2,2.1,EQUAL | own: own:foundry:1 -> own:foundry:2: no row accounts for own:foundry:2#2.2
          foundry-1_foundry-2.csv | EQUAL | EQUALS | foundry-1_foundry-2.csv row 2, column relation: unknown relation 'EQUALS'; did you mean 'EQUAL'?
          sources.csv | https:// |  | own: own:foundry:1, published: source 'example.org/foundry/1' is not an http(s) address (and 211 more)
          """)
  void aBadFolderGivesOneErrorWithFileAndPlace(
      String file, String passage, String by, String message) {
    OwnFolder folder = OwnFolder.in(temporary).replace(file, passage, by == null ? "" : by);
    assertThatThrownBy(() -> SHIPPED.with(folder.path()))
        .isInstanceOf(AsiException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "editions.csv",
        "mappings.csv",
        "sources.csv",
        "foundry-1.json",
        "foundry-1-applicability.csv",
        "foundry-1_foundry-2.csv"
      })
  void aFileThatIsMissingIsNamed(String file) {
    OwnFolder folder = OwnFolder.in(temporary).delete(file);
    assertThatThrownBy(() -> SHIPPED.with(folder.path()))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith(file + ": is missing in " + folder.path());
  }

  @Test
  void aFileThatIsNotUtf8IsNamed() {
    OwnFolder folder =
        OwnFolder.in(temporary).write("sources.csv", new byte[] {'t', 'a', 'g', (byte) 0xE9});
    assertThatThrownBy(() -> SHIPPED.with(folder.path()))
        .isInstanceOf(InputException.class)
        .hasMessage("sources.csv line 1: is not UTF-8; save the file as UTF-8");
  }

  @Test
  void theSameFolderTwiceIsRefused() {
    assertThatThrownBy(() -> CATALOGUE.with(OwnFolder.SOUND))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "editions.csv row 2, column edition: own:foundry:1 is in the catalogue already");
  }
}
