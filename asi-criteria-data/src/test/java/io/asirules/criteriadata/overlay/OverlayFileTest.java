package io.asirules.criteriadata.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.criteriadata.overlay.Overlay.EditionPart;
import io.asirules.criteriadata.overlay.Overlay.MappingPart;
import io.asirules.criteriadata.overlay.Overlay.ParameterValue;
import io.asirules.criteriadata.overlay.Overlay.Place;
import io.asirules.criteriadata.overlay.Overlay.SectionTitle;
import io.asirules.criteriadata.overlay.Overlay.SourceFile;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.standard.CriterionId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The written form of overlays. */
class OverlayFileTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              new String(
                  CsvTable.resource("io/asirules/criteriadata/schema/overlay.schema.json"),
                  StandardCharsets.UTF_8));

  private static final String SAMPLE =
      """
      {
        "overlay": 1,
        "name": "made-up",
        "files": [{"name": "a.xlsx", "sha256": "%s"}],
        "editions": [
          {
            "standard": "asi:ps:4-draft1",
            "sections": [{"number": 9, "title": "Mine Closure", "at": {"file": "a.xlsx", "row": 2}}],
            "criteria": [
              {
                "id": "9.1",
                "title": "Made up",
                "activities": {"BAUXITE_MINING": "APPLIES"},
                "at": {"file": "a.xlsx", "sheet": "Mapping", "row": 3}
              }
            ],
            "withdrawn": ["9.9"]
          }
        ],
        "mappings": [
          {
            "from": "asi:ps:3.1",
            "to": "asi:ps:4-draft1",
            "rows": [
              {
                "source": "8.7",
                "target": "9.1",
                "relation": "EQUIVALENT",
                "rationale": "Made up.",
                "at": {"file": "a.xlsx", "row": 3}
              }
            ]
          }
        ],
        "parameters": [
          {"name": "PUBLISHING_MONTHS", "value": 9, "note": "made up"},
          {"name": "TRANSITION_END", "value": "2027-05-31"}
        ]
      }
      """
          .formatted("ab".repeat(32));

  private static Overlay read(String json) {
    return OverlayFile.read(json.getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<Overlay> overlays() {
    return Overlays.any();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenIsReadBackAsTheSame(@ForAll("overlays") Overlay overlay) {
    assertThat(OverlayFile.read(OverlayFile.write(overlay))).isEqualTo(overlay);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenKeepsItsSchema(@ForAll("overlays") Overlay overlay) {
    String json = new String(OverlayFile.write(overlay), StandardCharsets.UTF_8);

    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void equalOverlaysHaveEqualStamps(@ForAll("overlays") Overlay overlay) {
    Overlay copy = OverlayFile.read(OverlayFile.write(overlay));

    assertThat(copy.stamp()).isEqualTo(overlay.stamp());
    assertThat(copy.stamp().sha256()).matches("[0-9a-f]{64}");
  }

  @Test
  void theSampleIsReadAndKeepsItsSchema() {
    assertThat(SCHEMA.validate(SAMPLE, InputFormat.JSON)).isEmpty();
    Overlay overlay = read(SAMPLE);
    assertThat(overlay.editions().get(0).criteria().get(0).at())
        .hasToString("a.xlsx, sheet Mapping, row 3");
    assertThat(overlay.mappings().get(0).complete()).isFalse();
    assertThat(overlay.parameters())
        .containsExactly(
            new ParameterValue("PUBLISHING_MONTHS", "9", "made up"),
            new ParameterValue("TRANSITION_END", "2027-05-31", null));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "overlay": 1 | "overlay": 2 | /overlay: expected 1, the form that this library reads
          "name": "made-up" | "name": " " | /name: expected text, got empty text
          "name": "made-up" | "nam": "made-up" | /nam: unknown field 'nam'; did you mean 'name'?
          "sha256": "abab | "sha256": "ABAB | /files/0/sha256: expected a SHA-256 of 64 hexadecimal digits
          {"file": "a.xlsx", "row": 2} | {"file": "b.xlsx", "row": 2} | /editions/0/sections/0/at/file: 'b.xlsx' is not among the files of this overlay
          {"file": "a.xlsx", "row": 2} | {"file": "a.xlsx", "row": "2"} | /editions/0/sections/0/at/row: expected a whole number, got text
          "number": 9 | "number": 9.5 | /editions/0/sections/0/number: expected a whole number, got the number 9.5
          "id": "9.1" | "id": "9,1" | /editions/0/criteria/0/id: '9,1' is not a criterion; expected a number such as 5.3
          "id": "9.1" | "id": "A.1" | /editions/0/criteria/0/id: criterion A.1 does not begin with the number of its section, as 9.1 does
          "BAUXITE_MINING" | "BAUXITE_MINNING" | /editions/0/criteria/0/activities/BAUXITE_MINNING: unknown activity 'BAUXITE_MINNING'; did you mean 'BAUXITE_MINING'?
          "APPLIES" | "YES" | /editions/0/criteria/0/activities/BAUXITE_MINING: unknown binding 'YES'; did you mean 'APPLIES'?
          "withdrawn": ["9.9"] | "withdrawn": ["9.1"] | /editions/0: criterion 9.1 is both stated and withdrawn
          "withdrawn": ["9.9"] | "withdrawn": ["9.9", "9.9"] | /editions/0: criterion 9.9 is withdrawn twice
          "from": "asi:ps:3.1" | "from": "asi:ps:4-draft1" | /mappings/0: asi:ps:4-draft1 is mapped to itself; expected two editions
          "relation": "EQUIVALENT" | "relation": "EQUALS" | /mappings/0/rows/0/relation: unknown relation 'EQUALS'; did you mean 'EQUAL'?
          "relation": "EQUIVALENT" | "relation": "NEW" | /mappings/0/rows/0: NEW needs a target and no source
          "rationale": "Made up.", | `` | /mappings/0/rows/0: field 'rationale' is missing
          "value": 9 | "valu": 9 | /parameters/0/valu: unknown field 'valu'; did you mean 'value'?
          "value": 9, | `` | /parameters/0: field 'value' is missing
          "value": 9 | "value": "9" | /parameters/0/value: expected the number 9 without quotation marks
          "value": 9 | "value": [9] | /parameters/0/value: expected text, got a list
          "value": 9 | "value": true | /parameters/0/value: expected text, got true or false
          "value": "2027-05-31" | "value": " " | /parameters/1/value: expected text, got empty text
          "name": "TRANSITION_END" | "name": "PUBLISHING_MONTHS" | /parameters/1/name: 'PUBLISHING_MONTHS' has a value already
          "name": "TRANSITION_END" | "name": " TRANSITION_END" | /parameters/1/name: ' TRANSITION_END' begins or ends with a blank
          "note": "made up" | "note": "" | /parameters/0/note: expected text, got empty text
          """)
  void aSlipIsToldWithItsPlace(String passage, String by, String message) {
    assertThat(SAMPLE).contains(passage);
    String json = SAMPLE.replace(passage, by == null ? "" : by);

    assertThatThrownBy(() -> read(json)).isInstanceOf(InputException.class).hasMessage(message);
  }

  @Test
  void whatIsSaidTwiceIsRefusedWithBothPlaces() {
    assertThatThrownBy(
            () ->
                Overlays.edition(
                    Overlays.DRAFT,
                    Overlays.criterion("9.1", "One"),
                    Overlays.criterion("9.1", "Two")))
        .isInstanceOf(AsiException.class)
        .hasMessage(
            "made-up.xlsx, sheet Mapping, row 2: criterion 9.1 is there already, made-up.xlsx, sheet"
                + " Mapping, row 2");
    SectionTitle title = new SectionTitle(9, "Mine Closure", Overlays.at(4));
    assertThatThrownBy(
            () -> new EditionPart(Overlays.DRAFT, List.of(title, title), List.of(), List.of()))
        .hasMessageContaining("section 9 has a title already");
    assertThatThrownBy(() -> Overlays.mapping(false, "8.7 EQUIVALENT 9.1", "8.7 INTERSECTS 9.1"))
        .hasMessage(
            "made-up.xlsx, sheet Mapping, row 3: 8.7 -> 9.1 has a row already, made-up.xlsx, sheet"
                + " Mapping, row 2");
  }

  @Test
  void everyPlaceIsInAFileOfTheOverlay() {
    EditionPart part =
        new EditionPart(
            Overlays.DRAFT,
            List.of(new SectionTitle(9, "Mine Closure", new Place("other.xlsx", null, 1))),
            List.of(),
            List.of(CriterionId.of("9.9")));

    assertThatThrownBy(
            () -> new Overlay("o", List.of(Overlays.FILE), List.of(part), List.of(), List.of()))
        .hasMessage("'other.xlsx' is not among the files");
    SourceFile file = Overlays.FILE;
    assertThatThrownBy(() -> new Overlay("o", List.of(file, file), List.of(), List.of(), List.of()))
        .hasMessage("the file made-up.xlsx is named twice");
    MappingPart mapping = Overlays.mapping(false, "8.7 EQUIVALENT 9.1");
    assertThatThrownBy(() -> new Overlay("o", List.of(), List.of(), List.of(mapping), List.of()))
        .hasMessage("'made-up.xlsx' is not among the files");
  }

  @Test
  void aParameterHasOneValue() {
    ParameterValue value = new ParameterValue("LATE_SHARE", "20", null);

    assertThatThrownBy(
            () -> new Overlay("o", List.of(), List.of(), List.of(), List.of(value, value)))
        .isInstanceOf(AsiException.class)
        .hasMessage("the parameter LATE_SHARE has two values");
  }

  @ParameterizedTest
  @CsvSource({"'',12", "' ',12", "' LATE_SHARE',12", "LATE_SHARE,''", "LATE_SHARE,' '"})
  void aParameterHasANameAndAValue(String name, String value) {
    assertThatThrownBy(() -> new ParameterValue(name, value, null))
        .isInstanceOf(AsiException.class)
        .hasMessageContaining("a name, without blanks around it, and a value");
  }

  @ParameterizedTest(name = "{0} is kept as {1}, a number: {2}")
  @CsvSource({
    "12,12,true",
    "0.20,0.20,true",
    "1e3,1E+3,true",
    "-0,0,true",
    "012,012,false",
    "+5,+5,false",
    "1.,1.,false",
    "2027-05-31,2027-05-31,false"
  })
  void numbersOfOneNotationAreWrittenAlike(String written, String kept, boolean number) {
    ParameterValue value = new ParameterValue("some-term", written, null);

    assertThat(value.value()).isEqualTo(kept);
    assertThat(value.isNumber()).isEqualTo(number);
  }

  @Test
  void anOverlayWithoutParametersIsWrittenAsBefore() {
    Overlay overlay = Overlays.of(Overlays.edition(Overlays.DRAFT));

    assertThat(new String(OverlayFile.write(overlay), StandardCharsets.UTF_8))
        .doesNotContain("parameters");
  }
}
