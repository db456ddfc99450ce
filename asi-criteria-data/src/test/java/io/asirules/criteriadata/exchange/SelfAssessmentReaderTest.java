package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.InputException;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Assurance;
import io.asirules.model.evidence.Basis;
import io.asirules.model.evidence.Coverage;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Metric;
import io.asirules.model.evidence.Period;
import io.asirules.model.evidence.Polarity;
import io.asirules.model.evidence.Rating;
import io.asirules.model.evidence.Response;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.evidence.SourceLocation;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.MembershipClass;
import io.asirules.model.scope.OrgUnitKind;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.scope.SupplyChainActivity;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelfAssessmentReaderTest {

  private static final String PLAN =
      """
      {"id": "P", "coverage": "AGGREGATE", "shows": ["PLANNED"], "polarity": "SUPPORTS",
       "basis": "STATED", "assurance": "SELF_DECLARED", "from": "2026-01-01", "to": "2030-12-31",
       "scheme": "ISO 14001:2015", "statement": "To come."}
      """;

  private final SelfAssessment example = Samples.read(Samples.json());

  @Test
  void theEntityIsReadWhole() {
    assertThat(example.entity().id()).isEqualTo("northlight");
    assertThat(example.entity().name()).isEqualTo("Northlight Aluminium");
    assertThat(example.entity().membershipClass())
        .isEqualTo(MembershipClass.PRODUCTION_AND_TRANSFORMATION);
    assertThat(example.entity().country()).isEqualTo("NO");
  }

  @Test
  void theEditionAndTheDayAreRead() {
    assertThat(example.standard()).hasToString("asi:ps:3.1");
    assertThat(example.asOf()).contains(LocalDate.of(2025, 3, 31));
  }

  @Test
  void unitsAreReadInTheirOrder() {
    assertThat(example.scope().units())
        .hasSize(2)
        .first()
        .satisfies(
            unit -> {
              assertThat(unit.id()).isEqualTo("metal");
              assertThat(unit.kind()).isEqualTo(OrgUnitKind.DIVISION);
              assertThat(unit.parent()).isNull();
              assertThat(unit.inScope()).isTrue();
            });
  }

  @Test
  void aFacilityIsReadWhole() {
    Facility sund = example.scope().facilities().get(0);

    assertThat(sund.name()).isEqualTo("Sund smelter");
    assertThat(sund.unit()).contains("metal");
    assertThat(sund.activities())
        .contains(Set.of(SupplyChainActivity.ALUMINIUM_SMELTING, SupplyChainActivity.CASTHOUSE));
    assertThat(sund.country()).contains("NO");
    assertThat(sund.productionSince()).hasValue(1969);
  }

  @Test
  void activitiesThatAreMissingDifferFromNone() {
    SelfAssessment without =
        Samples.read(Samples.replaced(Samples.json(), ", \"activities\": []", ""));

    assertThat(example.scope().facilities().get(2).activities()).contains(Set.of());
    assertThat(without.scope().facilities().get(2).activities()).isEmpty();
  }

  @Test
  void circumstancesOfScopeAndFacilityAreKeptApart() {
    assertThat(example.scope().circumstances())
        .isEqualTo(Map.of(Circumstance.NEW_PROJECT_OR_MAJOR_CHANGE, false));
    assertThat(example.scope().facilities().get(1).circumstances())
        .isEqualTo(Map.of(Circumstance.MATERIAL_WATER_RISK, true));
  }

  @Test
  void answersAndRatingsAreRead() {
    assertThat(example.answers())
        .extracting(answer -> answer.requirement() + " " + answer.unit() + " " + answer.response())
        .containsExactly(
            "1.3/code-of-conduct null " + Response.YES,
            "2.3/environmental-management-system vik " + Response.PARTLY);
    assertThat(example.ratings())
        .singleElement()
        .satisfies(
            rating -> {
              assertThat(rating.rating()).isEqualTo(Rating.MINOR_NC);
              assertThat(rating.reason()).isEqualTo("Suppliers had an older version.");
              assertThat(rating.assessor()).isEqualTo("A. Berg");
            });
  }

  @Test
  void evidenceIsReadWhole() {
    Evidence evidence = example.evidence().get(0);

    assertThat(evidence.requirement()).hasToString("Optional[5.2/pre-2021-intensity]");
    assertThat(evidence.unit()).contains("sund");
    assertThat(evidence.coverage()).isEqualTo(Coverage.EVERY_SITE);
    assertThat(evidence.shows()).containsExactly(Aspect.MEASURED);
    assertThat(evidence.polarity()).isEqualTo(Polarity.SUPPORTS);
    assertThat(evidence.basis()).isEqualTo(Basis.STATED);
    assertThat(evidence.assurance()).isEqualTo(Assurance.INDEPENDENT);
    assertThat(evidence.period()).contains(Period.year(2024));
    assertThat(evidence.published()).contains(LocalDate.of(2025, 3, 14));
    assertThat(evidence.metric())
        .contains(
            new Metric(
                "ghg-intensity-mine-to-metal",
                new BigDecimal("6.4"),
                "t CO2e/t Al",
                "MINE_TO_METAL"));
    assertThat(evidence.source())
        .contains(new SourceLocation("sustainability-report-2024.pdf", "41"));
  }

  @Test
  void evidenceOfTheTableFollowsThatOfTheFile() {
    assertThat(Samples.read(Samples.json(), Samples.csv()).evidence())
        .extracting(Evidence::id)
        .containsExactly("E1", "T1", "T2", "T3", "T4", "T5", "T6");
  }

  @Test
  void aCellWithACriterionIsContextAndAnEmptyOneBackground() {
    List<Evidence> evidence = Samples.read(Samples.json(), Samples.csv()).evidence();

    assertThat(evidence.get(5).criterion()).hasToString("Optional[5.3]");
    assertThat(evidence.get(5).requirement()).isEmpty();
    assertThat(evidence.get(6).criterion()).isEmpty();
  }

  @Test
  void theOrderOfTheColumnsDoesNotMatter() {
    String csv =
        """
        note,statement,line,source,scheme,boundary,unit_of_value,value,metric,published,to,from,\
        assurance,basis,polarity,shows,coverage,unit,requirement,id
        n,s,,,,,,,,,,,INTERNAL,STATED,NEUTRAL,PUBLISHED|COMPLETE,AGGREGATE,e,5.3,A
        """;

    Evidence evidence = Samples.read(Samples.LEAST, csv).evidence().get(0);

    assertThat(evidence.id()).isEqualTo("A");
    assertThat(evidence.note()).isEqualTo("n");
    assertThat(evidence.shows()).containsExactlyInAnyOrder(Aspect.PUBLISHED, Aspect.COMPLETE);
  }

  @Test
  void whatIsLeftOutHasTheLeastMeaning() {
    SelfAssessment least = Samples.read(Samples.LEAST);

    assertThat(least.asOf()).isEmpty();
    assertThat(least.entity().membershipClass()).isNull();
    assertThat(least.scope().kind()).isEqualTo(ScopeKind.FULL);
    assertThat(least.scope().facilities()).isEmpty();
    assertThat(least.evidence()).isEmpty();
  }

  @Test
  void nullCountsAsMissing() {
    String json =
        """
        {"standard": "asi:ps:3.1", "asOf": null, "entity": {"id": "e", "name": "E", "country": null},
         "scope": {"facilities": [{"id": "f", "activities": null}]}, "answers": null}
        """;

    assertThat(Samples.read(json).scope().facilities().get(0).activities()).isEmpty();
  }

  @Test
  void aSchemaForEditorsIsIgnored() {
    String json =
        Samples.LEAST.replaceFirst("\\{", "{\"\\$schema\": \"self-assessment.schema.json\", ");

    assertThat(Samples.read(json).standard()).hasToString("asi:ps:3.1");
  }

  @Test
  void whatLiesRightBelowTheEntityMayNameItOrNothing() {
    SelfAssessment named =
        Samples.read(
            Samples.replaced(Samples.json(), "\"unit\": \"metal\"", "\"unit\": \"northlight\""));

    assertThat(named.scope().facilities().get(0).unit()).isEmpty();
  }

  @Test
  void aUnitMayComeBeforeTheOneAbove() {
    String units =
        """
        "units": [{"id": "plant", "kind": "PLANT", "parent": "metal"}, \
        """;

    assertThat(
            Samples.read(Samples.replaced(Samples.json(), "\"units\": [", units.strip()))
                .scope()
                .units()
                .get(0)
                .parent())
        .isEqualTo("metal");
  }

  @Test
  void aPlanMaySpeakOfDaysToCome() {
    Evidence plan = Samples.read(Samples.withEvidence(List.of(PLAN))).evidence().get(0);

    assertThat(plan.period().orElseThrow().to()).isEqualTo(LocalDate.of(2030, 12, 31));
  }

  @Test
  void aCertificateMayBeValidUntilADayToCome() {
    String certificate = PLAN.replace("PLANNED", "CERTIFIED").replace("2026-01-01", "2024-01-01");

    Evidence read = Samples.read(Samples.withEvidence(List.of(certificate))).evidence().get(0);

    assertThat(read.period().orElseThrow().to()).isEqualTo(LocalDate.of(2030, 12, 31));
  }

  @Test
  void theFutureBeginsAfterTheLaterOfTodayAndTheDayItIsMadeFor() {
    String done = PLAN.replace("PLANNED", "CARRIED_OUT").replace("2030-12-31", "2026-06-30");
    String json = Samples.withEvidence(List.of(done));
    String madeLater = json.replaceFirst("\\{", "{\"asOf\": \"2026-06-30\", ");

    assertThat(Samples.read(madeLater).evidence()).hasSize(1);
    assertThat(Samples.failure(json)).hasMessageContaining("lies in the future");
  }

  @Test
  void aUnitOfMeasureThatIsNotTheUsualOneIsTaken() {
    String json =
        Samples.replaced(Samples.json(), "\"unit\": \"t CO2e/t Al\"", "\"unit\": \"kg CO2e/t Al\"");

    assertThat(Samples.read(json).evidence().get(0).metric().orElseThrow().unit())
        .isEqualTo("kg CO2e/t Al");
  }

  @Test
  void aByteOrderMarkIsDropped() {
    assertThat(
            Samples.read(
                "\uFEFF" + Samples.LEAST, "\uFEFF" + Samples.csv().lines().toList().get(0)))
        .isNotNull();
  }

  @Test
  void anEmptyFileIsToldSo() {
    assertThat(Samples.failure("  "))
        .hasMessage("self-assessment.json /: the file is empty; expected a JSON object");
  }

  @Test
  void aListInPlaceOfTheObjectIsToldSo() {
    assertThat(Samples.failure("[]"))
        .hasMessage("self-assessment.json /: expected an object, got a list");
  }

  @Test
  void malformedJsonIsToldWithLineAndColumn() {
    assertThat(Samples.failure("{\n  \"standard\": asi\n}"))
        .hasMessageStartingWith("self-assessment.json line 2, column 15: malformed JSON: ");
  }

  @Test
  void aFieldGivenTwiceIsMalformed() {
    assertThat(Samples.failure("{\"standard\": \"asi:ps:3\", \"standard\": \"asi:ps:3.1\"}"))
        .hasMessageStartingWith(
            "self-assessment.json line 1, column 36: malformed JSON: Duplicate");
  }

  @Test
  void textAfterTheObjectIsMalformed() {
    assertThat(Samples.failure(Samples.LEAST + "{}"))
        .hasMessageStartingWith("self-assessment.json line 2, column ");
  }

  @Test
  void aCommentIsMalformed() {
    assertThat(Samples.failure("// draft\n" + Samples.LEAST))
        .hasMessageStartingWith("self-assessment.json line 1, column 1: malformed JSON: ");
  }

  @Test
  void nestingWithoutEndIsRefused() {
    assertThat(Samples.failure("[".repeat(100_000)))
        .hasMessageStartingWith("self-assessment.json /: too large or too deep: ");
  }

  @Test
  void jsonThatIsNotUtf8IsToldWithTheLine() {
    byte[] latin = "{\n\"standard\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> Samples.READER.read(latin, null, Samples.TODAY))
        .isInstanceOf(InputException.class)
        .hasMessage("self-assessment.json line 2: is not UTF-8; save the file as UTF-8");
  }

  @Test
  void twoPiecesOfEvidenceOfOneIdAreToldWithBothPlaces() {
    assertThat(Samples.failure(Samples.withEvidence(List.of(PLAN, PLAN))))
        .hasMessage(
            "self-assessment.json /evidence/1/id: 'P' names two pieces of evidence; the other is"
                + " at self-assessment.json /evidence/0/id");
  }

  @Test
  void aLongWordIsCutInTheMessage() {
    String json = Samples.LEAST.replace("asi:ps:3.1", "x\\n" + "y".repeat(5000));

    assertThat(Samples.failure(json))
        .hasMessageStartingWith(
            "self-assessment.json /standard: unknown standard 'x " + "y".repeat(78) + "...'; did");
  }

  @Test
  void readingTwiceGivesTheSame() {
    assertThat(Samples.read(Samples.json(), Samples.csv()))
        .usingRecursiveComparison()
        .isEqualTo(Samples.read(Samples.json(), Samples.csv()));
  }
}
