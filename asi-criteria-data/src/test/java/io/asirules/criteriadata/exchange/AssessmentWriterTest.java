package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.criteriadata.exchange.json.AssessmentWriter;
import io.asirules.model.Language;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.RequirementResult;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessmentWriterTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Assessment assessment = SampleAssessment.assessment();
  private final JsonNode json = MAPPER.readTree(AssessmentWriter.toJson(assessment, Language.EN));

  private JsonNode criterion(String id) {
    for (JsonNode criterion : json.get("criteria")) {
      if (criterion.get("id").stringValue().equals(id)) {
        return criterion;
      }
    }
    throw new AssertionError(id);
  }

  @Test
  void theFieldsStandInTheirOrder() {
    assertThat(json.propertyNames())
        .containsExactly(
            "stamp", "entity", "disclaimer", "summary", "criteria", "flags", "unattachedEvidence");
    assertThat(criterion("5.3").propertyNames())
        .containsExactly(
            "ref",
            "id",
            "principle",
            "title",
            "applicability",
            "outcome",
            "suggested",
            "assessor",
            "requirements",
            "reasons",
            "layer",
            "grounds",
            "caveats",
            "context");
  }

  @Test
  void theStampSaysWhatProducedTheResult() {
    JsonNode stamp = json.get("stamp");

    assertThat(stamp.get("catalogue").get("sha256").stringValue())
        .isEqualTo(Samples.CATALOGUE.stamp().sha256());
    assertThat(stamp.get("standard").stringValue()).isEqualTo("asi:ps:3.1");
    assertThat(stamp.get("asOf").stringValue()).isEqualTo("2025-03-31");
    assertThat(stamp.get("strictEvidence").booleanValue()).isFalse();
    assertThat(stamp.get("ruleSet").get("coordinate").stringValue()).isEqualTo("asi:ps:3.1@1.0");
    assertThat(stamp.get("inferences").booleanValue()).isFalse();
    assertThat(stamp.get("limits").toString()).isEqualTo("{\"5.2/post-2020-intensity\":7.5}");
    assertThat(stamp.get("input").stringValue()).matches("[0-9a-f]{64}");
  }

  @Test
  void theDisclaimerSaysThatItIsNoCertificate() {
    assertThat(json.get("disclaimer").stringValue())
        .contains("suggestion", "Not a certificate", "Not affiliated");
  }

  @Test
  void theSummaryCountsEveryOutcome() {
    assertThat(json.get("summary").propertyNames())
        .containsExactly(
            Arrays.stream(CriterionOutcome.values()).map(Enum::name).toArray(String[]::new));
    int sum = 0;
    for (JsonNode count : json.get("summary")) {
      sum += count.intValue();
    }
    assertThat(sum).isEqualTo(62);
  }

  @Test
  void everyCriterionAndRequirementIsWrittenInOrder() {
    List<String> expected = new ArrayList<>();
    for (CriterionResult result : assessment.criteria()) {
      expected.add("asi:ps:3.1#" + result.criterion().id());
      for (RequirementResult requirement : result.requirements()) {
        expected.add("asi:ps:3.1#" + requirement.requirement().id());
      }
    }
    List<String> written = new ArrayList<>();
    for (JsonNode criterion : json.get("criteria")) {
      written.add(criterion.get("ref").stringValue());
      criterion.get("requirements").forEach(one -> written.add(one.get("ref").stringValue()));
    }

    assertThat(written).isEqualTo(expected);
  }

  @Test
  void theAssessorsRatingStandsBesideTheSuggestion() {
    JsonNode rated = criterion("1.3");

    assertThat(rated.get("outcome").stringValue()).isEqualTo("MINOR_NC");
    assertThat(rated.get("suggested").stringValue()).isNotEqualTo("MINOR_NC");
    assertThat(rated.get("assessor").get("reason").stringValue()).isEqualTo("Said \"so\".\n");
    assertThat(criterion("5.3").get("assessor").isNull()).isTrue();
  }

  @Test
  void aFactIsWrittenWithItsPlaceInTheSource() {
    JsonNode fact = fact("2.3");

    assertThat(fact)
        .isEqualTo(
            MAPPER.readTree(
                """
                {"id": "T2", "statement": "The smelter is certified, its casthouse included.",
                 "polarity": "SUPPORTS", "basis": "STATED", "shows": ["CERTIFIED"],
                 "unit": "sund", "source": "certificate-4711.pdf", "line": "1"}
                """));
  }

  @Test
  void whatDecidesNothingIsContext() {
    assertThat(criterion("5.3").get("context"))
        .extracting(fact -> fact.get("id").stringValue())
        .containsExactly("T5");
  }

  @Test
  void aRequirementOfEachSiteNamesItsSites() {
    JsonNode sites = criterion("6.6").get("requirements").get(0).get("sites");

    assertThat(sites.get(0).get("site").stringValue()).isEqualTo("sund");
    assertThat(sites.get(0).get("reason").get("text").stringValue()).isNotBlank();
  }

  @Test
  void chineseIsWrittenAsItIs() {
    String chinese = AssessmentWriter.toJson(assessment, Language.ZH);

    assertThat(chinese).contains("不是证书", "\"温室气体").doesNotContain("\\u");
  }

  @Test
  void equalAssessmentsGiveEqualText() {
    assertThat(AssessmentWriter.toJson(SampleAssessment.assessment(), Language.EN))
        .isEqualTo(AssessmentWriter.toJson(assessment, Language.EN));
  }

  @Test
  void linesEndTheSameOnEveryMachine() {
    assertThat(AssessmentWriter.toJson(assessment, Language.EN))
        .startsWith("{\n  \"stamp\"")
        .endsWith("}\n")
        .doesNotContain("\r");
  }

  @Test
  void aWriterIsFlushedAndLeftOpen() throws IOException {
    List<String> calls = new ArrayList<>();
    Writer out =
        new StringWriter() {
          @Override
          public void flush() {
            calls.add("flush");
          }

          @Override
          public void close() {
            calls.add("close");
          }
        };

    AssessmentWriter.write(assessment, Language.EN, out);

    assertThat(calls).isNotEmpty().containsOnly("flush");
    assertThat(out).hasToString(AssessmentWriter.toJson(assessment, Language.EN));
  }

  @Test
  void aFailingWriterIsToldAsItsOwnError() {
    IOException full = new IOException("disk full");
    Writer out =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw full;
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };

    assertThatThrownBy(() -> AssessmentWriter.write(assessment, Language.EN, out)).isSameAs(full);
  }

  @Test
  void theAspectsOfAFactHaveAFixedOrder() {
    JsonNode fact = fact("3.1");

    assertThat(fact.get("shows"))
        .extracting(JsonNode::stringValue)
        .containsExactly("PUBLISHED", "COMPLETE");
  }

  /** The fact that the first reason of a criterion rests on, as a requirement of it tells it. */
  private JsonNode fact(String criterion) {
    JsonNode result = criterion(criterion);
    JsonNode id = result.get("reasons").get(0).get("facts").get(0);
    return result
        .get("requirements")
        .valueStream()
        .flatMap(requirement -> requirement.get("facts").valueStream())
        .filter(fact -> fact.get("id").equals(id))
        .findFirst()
        .orElseThrow();
  }
}
