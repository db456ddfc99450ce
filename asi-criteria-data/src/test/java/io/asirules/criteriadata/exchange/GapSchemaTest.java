package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.exchange.json.GapWriter;
import io.asirules.criteriadata.exchange.json.MappingWriter;
import io.asirules.criteriadata.exchange.result.GapAdvice;
import io.asirules.criteriadata.mapping.MappingGraph;
import io.asirules.model.Language;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.mapping.GapAnalysis;
import io.asirules.model.mapping.ProjectionStatus;
import io.asirules.model.mapping.Relation;
import io.asirules.model.mapping.Successor;
import io.asirules.model.scope.MembershipClass;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import io.asirules.model.standard.StandardStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is written of gap analyses and mappings keeps its schema, and the schemas are strict. */
class GapSchemaTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Schema GAP = Schemas.named("gap");
  private static final Schema MAPPING = Schemas.named("mapping");
  private static final Catalogue CATALOGUE = Samples.CATALOGUE;

  private static String mapping(
      StandardId from, StandardId to, boolean inferred, Language language) {
    MappingGraph graph = CATALOGUE.mappings();
    Standard source = CATALOGUE.standard(from);
    Standard target = CATALOGUE.standard(to);
    return MappingWriter.toJson(
        graph.between(from, to, inferred),
        source,
        target,
        graph.route(from, to).orElseThrow(),
        CATALOGUE.stamp(),
        List.of(CATALOGUE.stamp()),
        language);
  }

  private static String mapping(String from, String to) {
    return mapping(StandardId.parse(from), StandardId.parse(to), false, Language.EN);
  }

  static Stream<Arguments> joined() {
    return CATALOGUE.ids().stream()
        .flatMap(from -> CATALOGUE.ids().stream().map(to -> Arguments.of(from, to)))
        .filter(
            pair ->
                CATALOGUE
                    .mappings()
                    .route((StandardId) pair.get()[0], (StandardId) pair.get()[1])
                    .isPresent());
  }

  @ParameterizedTest(name = "{0} to {1}")
  @MethodSource("joined")
  void everyMappingOfShippedEditionsKeepsItsSchema(StandardId from, StandardId to) {
    assertThat(Schemas.problems(MAPPING, mapping(from, to, true, Language.EN))).isEmpty();
    assertThat(Schemas.problems(MAPPING, mapping(from, to, false, Language.ZH))).isEmpty();
  }

  @ParameterizedTest(name = "onto {0} in {1}, inferences {2}")
  @CsvSource({
    "asi:ps:4-draft1, EN, false",
    "asi:ps:4-draft1, ZH, true",
    "asi:ps:2, EN, true",
    "asi:ps:3.1, ZH, false"
  })
  void aWrittenGapAnalysisKeepsItsSchema(String target, Language language, boolean inferences) {
    String json = GapWriter.toJson(SampleGap.onto(target, inferences), language);
    assertThat(Schemas.problems(GAP, json)).isEmpty();
    assertThat(json).endsWith("}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gap", "mapping"})
  void everySchemaIsASchema(String name) {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(Schemas.problems(meta, Schemas.text("schema/" + name + ".schema.json"))).isEmpty();
  }

  @Test
  void theSchemaOfGapAnalysesIsStrict() {
    assertStrict(GAP, GapWriter.toJson(SampleGap.onto("asi:ps:4-draft1", false), Language.EN));
    assertStrict(GAP, GapWriter.toJson(SampleGap.onto("asi:ps:2", false), Language.EN));
  }

  @Test
  void theSchemaOfMappingsIsStrict() {
    assertStrict(MAPPING, mapping("asi:ps:2", "asi:ps:4-draft1"));
    assertStrict(MAPPING, mapping("asi:coc:1", "asi:coc:2"));
  }

  /**
   * Without any one of its fields, or with one more, no object of the document keeps the schema.
   */
  private static void assertStrict(Schema schema, String json) {
    JsonNode root = MAPPER.readTree(json);
    List<ObjectNode> objects = new ArrayList<>();
    collect(root, objects, new HashSet<>());
    for (ObjectNode object : objects) {
      for (String field : List.copyOf(object.propertyNames())) {
        if (field.contains("/")) {
          continue; // a requirement, by which limits are named: as many as the user gave
        }
        JsonNode value = object.remove(field);
        assertThat(Schemas.problems(schema, root.toString())).as("without %s", field).isNotEmpty();
        object.set(field, value);
      }
      object.put("surplus", true);
      assertThat(Schemas.problems(schema, root.toString())).as("%s", object).isNotEmpty();
      object.remove("surplus");
    }
    assertThat(Schemas.problems(schema, root.toString())).isEmpty();
  }

  /** One object of each shape: which fields it has, and which of them say nothing. */
  private static void collect(JsonNode node, List<ObjectNode> objects, Set<String> shapes) {
    if (node instanceof ObjectNode object) {
      StringBuilder shape = new StringBuilder();
      for (String field : object.propertyNames()) {
        shape.append(field).append(object.get(field).isNull() ? "- " : " ");
      }
      if (shapes.add(shape.toString())) {
        objects.add(object);
      }
    }
    node.forEach(child -> collect(child, objects, shapes));
  }

  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"relation\" : \"RETIRED\" | \"relation\" : \"GONE\"",
        "\"relation\" : \"RETIRED\" | \"relation\" : \"NEW\"",
        "\"relation\" : \"EQUIVALENT\" | \"relation\" : \"UNKNOWN\"",
        "\"source\" : \"asi:coc:1#1.1\" | \"source\" : \"1.1\"",
        "\"target\" : \"asi:coc:2#1.1\" | \"target\" : null",
        "\"level\" : \"RECALLED\" | \"level\" : \"CONFIRMED\"",
        "\"inferred\" : false | \"inferred\" : \"no\"",
        "\"sha256\" : \" | \"sha256\" : \"x",
        "\"asi:coc:1\", | \"asi:coc:1\", \"asi:coc:1\","
      })
  void aMappingThatSaysSomethingElseBreaksTheSchema(String passage, String by) {
    String json = mapping("asi:coc:1", "asi:coc:2");
    assertThat(Schemas.problems(MAPPING, row(json, passage, by))).isNotEmpty();
  }

  /** Replaces the last occurrence, which is within a row, or the only one. */
  private static String row(String json, String passage, String by) {
    assertThat(json).contains(passage);
    int at = json.lastIndexOf(passage);
    return json.substring(0, at) + by + json.substring(at + passage.length());
  }

  @Test
  void whereCriteriaAreNotKnownTheSchemaWantsTheAdvice() {
    String json = GapWriter.toJson(SampleGap.onto("asi:ps:4-draft1", false), Language.EN);
    assertThat(
            Schemas.problems(
                GAP,
                Samples.replaced(json, "\"criteriaKnown\" : false", "\"criteriaKnown\" : true")))
        .isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theAdviceNamesTheEditionsBetweenWhichTheWorkbookMaps(Language language) {
    GapAnalysis gap = SampleGap.onto("asi:ps:4-draft1", false);
    assertThat(GapAdvice.of(gap, language))
        .contains(
            "asi import-mapping WORKBOOK --from asi:ps:3.1 --to asi:ps:4-draft1 --out overlay.json",
            "--catalog overlay.json")
        .doesNotContain("{");
    assertThat(GapAdvice.of(SampleGap.onto("asi:ps:2", false), language)).isNull();
  }

  static Stream<Arguments> words() {
    return Stream.of(
        Arguments.of("gap", CriterionOutcome.class),
        Arguments.of("gap", ProjectionStatus.class),
        Arguments.of("gap", Successor.Status.class),
        Arguments.of("gap", Relation.class),
        Arguments.of("gap", EvidenceLevel.class),
        Arguments.of("gap", MembershipClass.class),
        Arguments.of("gap", StandardStatus.class),
        Arguments.of("mapping", Relation.class),
        Arguments.of("mapping", EvidenceLevel.class));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("words")
  void theSchemasKnowAllWords(String schema, Class<? extends Enum<?>> type) {
    List<Set<String>> lists = new ArrayList<>();
    for (JsonNode list :
        MAPPER.readTree(Schemas.text("schema/" + schema + ".schema.json")).findValues("enum")) {
      Set<String> words = new HashSet<>();
      list.forEach(word -> words.add(word.isNull() ? "" : word.stringValue()));
      words.remove("");
      lists.add(words);
    }
    Set<String> expected =
        Set.copyOf(Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    assertThat(lists).contains(expected);
  }

  @Test
  void theSummariesNameEveryOutcomeAndStatus() {
    JsonNode json =
        MAPPER.readTree(GapWriter.toJson(SampleGap.onto("asi:ps:2", false), Language.EN));
    assertThat(json.get("before").propertyNames())
        .containsExactlyElementsOf(
            Arrays.stream(CriterionOutcome.values()).map(Enum::name).toList());
    assertThat(json.get("summary").propertyNames())
        .containsExactlyElementsOf(
            Arrays.stream(ProjectionStatus.values()).map(Enum::name).toList());
    assertThat(json.get("criteria")).hasSize(59);
    assertThat(json.get("sources")).hasSize(62);
  }
}
