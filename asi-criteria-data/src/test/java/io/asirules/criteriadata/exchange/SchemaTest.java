package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.asirules.criteriadata.exchange.json.AssessmentWriter;
import io.asirules.criteriadata.exchange.json.DecisionWriter;
import io.asirules.criteriadata.exchange.json.DocumentCheckWriter;
import io.asirules.model.Language;
import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.audit.MaturityRating;
import io.asirules.model.certification.Decision;
import io.asirules.model.certification.NextDate;
import io.asirules.model.document.DocumentEffect;
import io.asirules.model.document.DocumentUse;
import io.asirules.model.document.DocumentVerdict;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Assurance;
import io.asirules.model.evidence.Basis;
import io.asirules.model.evidence.Coverage;
import io.asirules.model.evidence.Polarity;
import io.asirules.model.evidence.Rating;
import io.asirules.model.evidence.Response;
import io.asirules.model.evidence.Units;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.MembershipClass;
import io.asirules.model.scope.OrgUnitKind;
import io.asirules.model.scope.ScopeBasis;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Bound;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Executability;
import io.asirules.model.standard.RequirementKind;
import io.asirules.model.standard.RequirementTarget;
import io.asirules.model.standard.SmelterLimit;
import io.asirules.model.standard.StandardStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

  static Stream<String> editions() {
    return Schemas.text("catalog/editions.csv").lines().skip(1).map(line -> line.split(",", -1)[1]);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyShippedEditionKeepsItsSchema(String edition) {
    assertThat(Schemas.problems(Schemas.named("standard"), Schemas.text("catalog/" + edition)))
        .isEmpty();
  }

  @Test
  void theExampleKeepsItsSchema() {
    assertThat(Schemas.problems(Schemas.named("self-assessment"), Samples.json())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aWrittenAssessmentKeepsItsSchema(Language language) {
    String json = AssessmentWriter.toJson(SampleAssessment.assessment(), language);

    assertThat(Schemas.problems(Schemas.named("assessment"), json)).isEmpty();
  }

  @Test
  void theExampleOfAuditsKeepsItsSchema() {
    assertThat(Schemas.problems(Schemas.named("audits"), AuditSamples.json())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void writtenDecisionsKeepTheirSchema(Language language) {
    String json = DecisionWriter.toJson(SampleDecision.decisions(), language);

    assertThat(Schemas.problems(Schemas.named("decisions"), json)).isEmpty();
  }

  @Test
  void decisionsWithoutDisclaimerBreakTheirSchema() {
    String json = DecisionWriter.toJson(SampleDecision.decisions(), Language.EN);

    assertThat(
            Schemas.problems(
                Schemas.named("decisions"), json.replace("\"disclaimer\"", "\"claim\"")))
        .hasSize(2);
  }

  @Test
  void theExampleOfADocumentKeepsItsSchema() {
    String whole = DocumentSamples.whole();

    assertThat(Schemas.problems(Schemas.named("document"), whole)).isEmpty();
    assertThat(Schemas.problems(Schemas.named("document"), "{\"documents\": [" + whole + ", {}]}"))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void writtenChecksKeepTheirSchema(Language language) {
    String json = DocumentCheckWriter.toJson(DocumentSamples.checks(), language);

    assertThat(Schemas.problems(Schemas.named("document-check"), json)).isEmpty();
  }

  static Stream<Class<? extends Enum<?>>> wordsOfChecks() {
    return Stream.of(
        DocumentEffect.class, DocumentUse.class, DocumentVerdict.class, EvidenceLevel.class);
  }

  @ParameterizedTest
  @MethodSource("wordsOfChecks")
  void theSchemaOfChecksKnowsAllWords(Class<? extends Enum<?>> type) {
    assertThat(Schemas.enumerations("document-check")).contains(words(type));
  }

  static Stream<Class<? extends Enum<?>>> wordsOfDecisions() {
    return Stream.of(
        Decision.class, EvidenceLevel.class, MaturityRating.class, NextDate.Kind.class);
  }

  @ParameterizedTest
  @MethodSource("wordsOfDecisions")
  void theSchemaOfDecisionsKnowsAllWords(Class<? extends Enum<?>> type) {
    assertThat(Schemas.enumerations("decisions").stream().map(Set::copyOf))
        .contains(Set.copyOf(words(type)));
  }

  static Stream<Class<? extends Enum<?>>> wordsOfAudits() {
    return Stream.of(CertificateLevel.class, ScopeKind.class, SupplyChainActivity.class);
  }

  @ParameterizedTest
  @MethodSource("wordsOfAudits")
  void theSchemaOfAuditsKnowsAllWords(Class<? extends Enum<?>> type) {
    assertThat(Schemas.enumerations("audits").stream().map(Set::copyOf))
        .contains(Set.copyOf(words(type)));
  }

  @Test
  void anAssessmentWithoutDisclaimerBreaksItsSchema() {
    String json = AssessmentWriter.toJson(SampleAssessment.assessment(), Language.EN);

    assertThat(
            Schemas.problems(
                Schemas.named("assessment"), json.replace("\"disclaimer\"", "\"claim\"")))
        .hasSize(2);
  }

  @Test
  void aConfirmedDatumWithoutSourceBreaksTheSchema() {
    String edition = Schemas.text("catalog/ps-3.1.json");

    assertThat(
            Schemas.problems(
                Schemas.named("standard"),
                Samples.replaced(
                    edition,
                    "\"level\": \"CONFIRMED\", \"sources\": [\"S9\"]",
                    "\"level\": \"CONFIRMED\"")))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "corrective-actions",
        "document",
        "document-check",
        "self-assessment",
        "assessment",
        "standard",
        "audits",
        "decisions",
        "overlay"
      })
  void everySchemaIsASchema(String name) {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(Schemas.problems(meta, Schemas.text("schema/" + name + ".schema.json"))).isEmpty();
  }

  static Stream<Class<? extends Enum<?>>> wordsOfInput() {
    return Stream.of(
        Aspect.class,
        Assurance.class,
        Basis.class,
        Circumstance.class,
        Coverage.class,
        MembershipClass.class,
        OrgUnitKind.class,
        Polarity.class,
        Rating.class,
        Response.class,
        ScopeBasis.class,
        ScopeKind.class,
        SupplyChainActivity.class);
  }

  @ParameterizedTest
  @MethodSource("wordsOfInput")
  void theSchemaOfInputKnowsAllWords(Class<? extends Enum<?>> type) {
    assertThat(Schemas.enumerations("self-assessment")).contains(words(type));
  }

  static Stream<Class<? extends Enum<?>>> wordsOfOutput() {
    return Stream.of(
        ApplicabilityStatus.class,
        Aspect.class,
        Basis.class,
        CriterionOutcome.class,
        EvidenceLevel.class,
        MembershipClass.class,
        Polarity.class,
        Rating.class,
        RequirementKind.class,
        RequirementOutcome.class,
        RequirementTarget.class);
  }

  @ParameterizedTest
  @MethodSource("wordsOfOutput")
  void theSchemaOfOutputKnowsAllWords(Class<? extends Enum<?>> type) {
    assertThat(Schemas.enumerations("assessment")).contains(words(type));
  }

  static Stream<Class<? extends Enum<?>>> wordsOfStandards() {
    return Stream.of(
        Bound.class,
        Circumstance.class,
        EvidenceLevel.class,
        Executability.class,
        RequirementKind.class,
        RequirementTarget.class,
        SmelterLimit.class,
        StandardStatus.class,
        SupplyChainActivity.class);
  }

  @ParameterizedTest
  @MethodSource("wordsOfStandards")
  void theSchemaOfStandardsKnowsAllWords(Class<? extends Enum<?>> type) {
    assertThat(Schemas.enumerations("standard")).contains(words(type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"self-assessment", "standard"})
  void theSchemasKnowAllUnitsOfMeasure(String schema) {
    assertThat(Schemas.enumerations(schema)).contains(Units.symbols());
  }

  private static List<String> words(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
  }
}
