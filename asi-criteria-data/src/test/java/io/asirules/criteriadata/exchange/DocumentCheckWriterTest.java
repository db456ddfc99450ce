package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.exchange.json.DocumentCheckWriter;
import io.asirules.criteriadata.exchange.result.Disclaimer;
import io.asirules.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocumentCheckWriterTest {

  private static JsonNode written(Language language) {
    return JsonMapper.builder()
        .build()
        .readTree(DocumentCheckWriter.toJson(DocumentSamples.checks(), language));
  }

  @Test
  void aFindingHasTheFieldsOfTheFormInOrder() {
    JsonNode check = written(Language.EN).get("checks").get(1);

    assertThat(check.propertyNames())
        .containsExactly("reference", "use", "verdict", "findings", "stamp");
    assertThat(check.get("findings").get(0).propertyNames())
        .containsExactly("effect", "field", "reason");
    assertThat(check.get("findings").get(0).get("reason").get("text").asString())
        .isEqualTo("The document reference is missing.");
  }

  @Test
  void whatElseThereIsToActOnIsToldBesideTheGroundThatCounts() {
    JsonNode finding = written(Language.EN).get("checks").get(1).get("findings").get(1);

    assertThat(finding.get("reason").get("code").asString())
        .isEqualTo("RECYCLED_CONTENT_WITHOUT_VALUE");
    assertThat(finding.get("layer").asString()).isEqualTo("DECIDING");
    assertThat(finding.get("grounds").get(0).get("reason").get("code").asString())
        .isEqualTo("RECYCLED_CONTENT_WITHOUT_METHOD");
    assertThat(finding.get("grounds").get(0).get("worst").asString()).isEqualTo("ADVISES");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theDisclaimerIsThereInTheLanguageAskedFor(Language language) {
    assertThat(written(language).get("disclaimer").asString())
        .isEqualTo(Disclaimer.TEXT.in(language));
  }
}
