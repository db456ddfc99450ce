package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.exchange.json.DecisionWriter;
import io.asirules.criteriadata.exchange.result.Disclaimer;
import io.asirules.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DecisionWriterTest {

  private static JsonNode written(Language language) {
    return JsonMapper.builder()
        .build()
        .readTree(DecisionWriter.toJson(SampleDecision.decisions(), language));
  }

  @Test
  void aDecisionHasTheFieldsOfTheFormInOrder() {
    assertThat(written(Language.EN).get("decisions").get(0).propertyNames())
        .containsExactly(
            "entity",
            "standard",
            "regime",
            "decision",
            "possible",
            "issue",
            "expiry",
            "maturity_cap",
            "next_dates",
            "reasons",
            "grounds",
            "caveats",
            "stamp");
  }

  @Test
  void whatIsNotKnownIsNull() {
    JsonNode open = written(Language.EN).get("decisions").get(1);

    assertThat(open.get("decision").asString()).isEqualTo("UNDETERMINED");
    assertThat(open.get("issue").isNull()).isTrue();
    assertThat(open.get("expiry").isNull()).isTrue();
    assertThat(open.get("maturity_cap").isNull()).isTrue();
  }

  @Test
  void whatIsLeftAndWhatARuleLeavesIsTold() {
    JsonNode open = written(Language.EN).get("decisions").get(1);

    assertThat(open.get("possible").values())
        .extracting(JsonNode::asString)
        .containsExactly("FULL", "PROVISIONAL");
    JsonNode ground = open.get("grounds").get(0);
    assertThat(ground.propertyNames()).containsExactly("layer", "best", "worst", "reason");
    assertThat(ground.get("best").asString()).isEqualTo("FULL");
    assertThat(ground.get("worst").asString()).isEqualTo("PROVISIONAL");
    assertThat(ground.get("reason").get("code").asString()).isEqualTo("MAJOR_AT_SURVEILLANCE");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theDisclaimerIsThereInTheLanguageAskedFor(Language language) {
    assertThat(written(language).get("disclaimer").asString())
        .isEqualTo(Disclaimer.TEXT.in(language));
  }

  @Test
  void equalDecisionsGiveEqualText() {
    assertThat(DecisionWriter.toJson(SampleDecision.decisions(), Language.ZH))
        .isEqualTo(DecisionWriter.toJson(SampleDecision.decisions(), Language.ZH))
        .endsWith("}\n");
  }
}
