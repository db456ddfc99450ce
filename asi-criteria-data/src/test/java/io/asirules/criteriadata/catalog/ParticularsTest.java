package io.asirules.criteriadata.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.criteriadata.lint.Linter;
import io.asirules.model.AsiException;
import io.asirules.model.standard.AppliesAfter;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Particulars;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.Threshold;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What editions say of their requirements beyond the kind. */
class ParticularsTest {

  private static final Catalogue CATALOGUE = Catalogue.load();

  static final List<String> FIELDS = ParticularsReader.FIELDS;

  @TempDir private Path temporary;

  /** A datum as a line of the table. */
  private static String line(
      Standard edition, Requirement requirement, String field, Object value, Provenance from) {
    return String.join(
        ",",
        edition.id().toString(),
        requirement.id().toString(),
        field,
        value.toString(),
        from.level().name(),
        String.join(" ", from.sources()));
  }

  private static Map<String, Attested<?>> fields(Particulars particulars) {
    Map<String, @Nullable Attested<?>> fields = new LinkedHashMap<>();
    fields.put(
        "appliesAfterYears",
        mapped(particulars.appliesAfter(), each -> each.years() + " years since " + each.since()));
    fields.put("before", particulars.before());
    fields.put("onEvent", particulars.onEvent());
    fields.put(
        "redFlags",
        mapped(
            particulars.redFlags(),
            each -> each.stream().map(RequirementId::toString).collect(Collectors.joining(" "))));
    Threshold exempt = particulars.exemptWhen();
    fields.put(
        "exemptWhen",
        exempt == null
            ? null
            : new Attested<>(
                exempt.metric() + " " + exempt.bound() + " " + exempt.limit() + " " + exempt.unit(),
                exempt.provenance()));
    fields.put("weighsIncidents", particulars.weighsIncidents());
    fields.put("smelterLimit", particulars.smelterLimit());
    Map<String, Attested<?>> stated = new LinkedHashMap<>();
    fields.forEach(
        (field, value) -> {
          if (value != null) {
            stated.put(field, value);
          }
        });
    return stated;
  }

  private static <T> @Nullable Attested<String> mapped(
      @Nullable Attested<T> value, Function<T, String> text) {
    return value == null ? null : new Attested<>(text.apply(value.value()), value.provenance());
  }

  @Test
  void theEditionsSayWhatTheTableSaysAndNothingElse() {
    List<String> said = new ArrayList<>();
    for (Standard edition : CATALOGUE.standards()) {
      if (!edition.id().toString().equals("asi:ps:3.1")) {
        for (Requirement requirement : edition.requirements()) {
          fields(requirement.particulars())
              .forEach(
                  (field, value) ->
                      said.add(
                          line(edition, requirement, field, value.value(), value.provenance())));
        }
      }
    }
    String table =
        new String(
            CsvTable.resource("io/asirules/criteriadata/catalog/particulars.csv"),
            StandardCharsets.UTF_8);

    assertThat(said).containsExactlyInAnyOrderElementsOf(table.lines().skip(1).toList());
  }

  @Test
  void anEditionThatExtendsAnotherTakesThemOver() {
    assertThat(CATALOGUE.standard("asi:ps:3.1").requirements())
        .extracting(Requirement::particulars)
        .isEqualTo(
            CATALOGUE.standard("asi:ps:3").requirements().stream()
                .map(Requirement::particulars)
                .toList());
  }

  /** What no source shows says so. */
  @Test
  void whatIsNotConfirmedHasANoteHereOrAtItsRequirement() {
    for (Standard edition : CATALOGUE.standards()) {
      for (Requirement requirement : edition.requirements()) {
        fields(requirement.particulars())
            .forEach(
                (field, value) -> {
                  if (value.provenance().sources().isEmpty()) {
                    assertThat(value.provenance().note())
                        .as("%s %s %s", edition, requirement.id(), field)
                        .isNotBlank();
                  }
                });
      }
    }
  }

  @ParameterizedTest
  @FieldSource("FIELDS")
  void everyFieldIsExplained(String field) throws Exception {
    assertThat(Files.readString(Path.of("FORMATS.md"))).contains("\n| `" + field + "` | ");
  }

  static List<EditionDamage> dropped() {
    return EditionDamage.ofEveryNeededPart("ps-3.json", FIELDS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dropped")
  void aPartThatIsDroppedIsMissed(EditionDamage damage) {
    assertThatThrownBy(() -> damage.dropped())
        .isInstanceOf(AsiException.class)
        .hasMessage("ps-3.json " + damage.place() + ": field '" + damage.part() + "' is missing");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dropped")
  void aPartThatIsMisspeltIsToldWithItsPlace(EditionDamage damage) {
    assertThatThrownBy(() -> damage.misspelt())
        .isInstanceOf(AsiException.class)
        .hasMessageStartingWith(
            "ps-3.json " + damage.place() + "/" + damage.part() + "s: unknown field")
        .hasMessageContaining("did you mean '" + damage.part() + "'?");
  }

  static List<EditionDamage> whole() {
    return EditionDamage.ofEveryField("ps-3.json", FIELDS);
  }

  /** Nothing else gives the requirement what the field gave it. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("whole")
  void aFieldThatIsDroppedSaysNothing(EditionDamage damage) {
    Standard without = damage.dropped().standard("asi:ps:3");
    RequirementId id = damage.requirement();

    assertThat(fields(CATALOGUE.standard("asi:ps:3").requirement(id).orElseThrow().particulars()))
        .containsKey(damage.part());
    assertThat(without.requirement(id).orElseThrow().particulars()).isEqualTo(Particulars.NONE);
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("FIELDS")
  void aFieldThatIsDoubledIsRefused(String field) {
    String passage = "\"" + field + "\": {";

    assertThatThrownBy(
            () ->
                new DamagedFiles()
                    .replacing("ps-3.json", passage, "\"" + field + "\": null, " + passage))
        .isInstanceOf(AsiException.class)
        .hasMessageContaining("malformed JSON: Duplicate")
        .hasMessageContaining(field);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # passage | put in its place | place ends with | problem
          "years":3 | "years":"3" | /appliesAfterYears/years | expected a whole number, got text
          "since":"base-year" | "since":"base-year " | /appliesAfterYears/since | 'base-year ' begins or ends with a blank
          "before":{"requirement":"annual | "before":{"requirement":"5.1/annual | /before/requirement | '5.1/annual-disclosure' is not a requirement key; expected a form such as annual-progress
          "onEvent":{"value":true,"level":"CONFIRMED" | "onEvent":{"value":"y","level":"CONFIRMED" | /onEvent/value | expected true or false, got text
          ["cahra-identification", | ["cahra identification", | /redFlags/requirements/0 | 'cahra identification' is not a requirement key; expected a form such as annual-progress
          ["cahra-identification","risk-response"] | "risk-response" | /redFlags/requirements | expected a list, got text
          "value":18 | "value":"18" | /exemptWhen/value | expected a number, got text
          "value":"NEW_SMELTER" | "value":"NEWER_SMELTER" | /smelterLimit/value | unknown limit of smelters 'NEWER_SMELTER'; did you mean 'NEW_SMELTER'?
          "value":"OLDER_SMELTER_WITH_REDUCTION","level":"RECALLED" | "value":"OLDER_SMELTER_WITH_REDUCTION","level":"SECONDARY" | /smelterLimit | a SECONDARY datum needs a source
          """)
  void aSlipIsToldWithItsPlace(String passage, String by, String place, String problem) {
    assertThatThrownBy(() -> EditionDamage.replacing("ps-3.json", passage, by))
        .isInstanceOf(AsiException.class)
        .hasMessageStartingWith("ps-3.json /criteria/")
        .hasMessageEndingWith(place + ": " + problem);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # passage | put in its place | defect
          "before":{"requirement":"annual- | "before":{"requirement":"yearly- | asi:ps:3#5.1/verification-before-publication, before: 5.1/yearly-disclosure is no requirement of criterion 5.1
          ["cahra-identification","risk-response"] | ["cahra-identification","risk-answer"] | asi:ps:3#9.8/risk-response, redFlags: 9.8/risk-answer is no requirement of criterion 9.8
          ["cahra-identification","risk-response"] | ["risk-response","risk-response"] | asi:ps:3#9.8/risk-response, redFlags: 9.8/risk-response occurs twice
          "key":"cahra-identification" | "key":"area-identification" | asi:ps:3#9.8/risk-response, redFlags: 9.8/cahra-identification is no requirement of criterion 9.8
          "years":3 | "years":0 | asi:ps:3#5.3/on-pathway, appliesAfterYears: is not a positive number of years
          "value":"NEW_SMELTER" | "value":"OLDER_SMELTER" | asi:ps:3#5.2: two limits of smelters are OLDER_SMELTER
          "value":"REDUCTION" | "value":"NEW_SMELTER" | asi:ps:3#5.2: two limits of smelters are NEW_SMELTER; asi:ps:3#5.2: has one of the two limits OLDER_SMELTER_WITH_REDUCTION and REDUCTION; expected both
          """)
  void theLinterFindsWhatPointsAtNothing(String passage, String by, String defects) {
    Standard damaged = EditionDamage.replacing("ps-3.json", passage, by).standard("asi:ps:3");

    assertThat(
            Linter.check(damaged).stream().map(Object::toString).collect(Collectors.joining("; ")))
        .isEqualTo(defects);
  }

  @Test
  void aVendorsRequirementOfTheSameNameHasNone() {
    Standard own = CATALOGUE.with(WaterFolder.in(temporary, Map.of())).standard("own:water:1");
    List<String> named =
        EditionDamage.ofEveryField("ps-3.json", FIELDS).stream()
            .map(each -> each.requirement().toString())
            .toList();

    assertThat(own.requirements())
        .extracting(each -> each.id().toString())
        .filteredOn(named::contains)
        .contains("5.3/on-pathway", "11.1/management-system")
        .hasSizeGreaterThan(5);
    assertThat(own.requirements())
        .extracting(Requirement::particulars)
        .containsOnly(Particulars.NONE);
  }

  @Test
  void aVendorsEditionSaysItsOwn() {
    Path folder =
        WaterFolder.in(
            temporary,
            Map.of(
                "5.3/on-pathway",
                "\"appliesAfterYears\": {\"years\": 5, \"since\": \"first-year\", \"level\":"
                    + " \"CONFIRMED\", \"sources\": [\"W1\"], \"note\": \"page 4\"}",
                "5.1/verification-before-publication",
                "\"before\": {\"requirement\": \"annual-disclosure\", \"level\": \"RECALLED\"}"));
    Standard own = CATALOGUE.with(folder).standard("own:water:1");

    Particulars pathway =
        own.requirement(RequirementId.parse("5.3/on-pathway")).orElseThrow().particulars();
    assertThat(pathway.appliesAfter())
        .isEqualTo(
            new Attested<>(
                new AppliesAfter(5, "first-year"),
                new Provenance(
                    EvidenceLevel.CONFIRMED, List.of("https://example.org/water"), "page 4")));
    assertThat(fields(pathway)).containsOnlyKeys("appliesAfterYears");
    assertThat(own.requirements())
        .extracting(each -> each.particulars().before())
        .containsOnlyOnce(
            new Attested<>(RequirementId.parse("5.1/annual-disclosure"), Provenance.recalled()));
  }

  @Test
  void aVendorsEditionIsCheckedByTheLinter() {
    Path folder =
        WaterFolder.in(
            temporary,
            Map.of(
                "9.8/risk-response",
                "\"redFlags\": {\"requirements\": [\"on-pathway\"], \"level\": \"RECALLED\"}"));

    assertThatThrownBy(() -> CATALOGUE.with(folder))
        .isInstanceOf(AsiException.class)
        .hasMessage(
            "water: own:water:1#9.8/risk-response, redFlags: 9.8/on-pathway is no requirement of"
                + " criterion 9.8");
  }
}
