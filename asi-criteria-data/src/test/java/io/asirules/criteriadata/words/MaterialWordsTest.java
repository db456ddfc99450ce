package io.asirules.criteriadata.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.InputException;
import io.asirules.model.ledger.MaterialType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MaterialWordsTest {

  @ParameterizedTest
  @CsvSource({
    "ALUMINIUM, ALUMINIUM, false",
    "aluminum, ALUMINIUM, false",
    "ASI Aluminium, ALUMINIUM, true",
    "asi_aluminum, ALUMINIUM, true",
    "ASI-Bauxite, BAUXITE, true",
    "asi alumina, ALUMINA, true",
    "Liquid Metal, LIQUID_METAL, false",
    "ASI Liquid Metal, LIQUID_METAL, true",
    "ASI cold metal, COLD_METAL, true",
    "Pre-consumer scrap, PRE_CONSUMER_SCRAP, false",
    "postconsumer scrap, POST_CONSUMER_SCRAP, false",
    "Eligible Post-Consumer Scrap, POST_CONSUMER_SCRAP, true",
    "Alloying metals, ALLOYING_METAL, false",
    "dross, DROSS, false",
    "消费后废料, POST_CONSUMER_SCRAP, false"
  })
  void aWordIsReadInAnyForm(String word, MaterialType material, boolean coc) {
    assertThat(read(word)).isEqualTo(material);
    assertThat(MaterialWords.namesCoc(word)).isEqualTo(coc);
  }

  @ParameterizedTest
  @EnumSource
  void codesAndTitlesAreWords(MaterialType material) {
    assertThat(read(material.name())).isEqualTo(material);
    assertThat(read(material.title().en())).isEqualTo(material);
    assertThat(read(material.title().zh())).isEqualTo(material);
  }

  @Test
  void aSlipOfThePenIsToldTheNearestWord() {
    assertThatThrownBy(() -> read("BAUXIT"))
        .hasMessage("/: unknown material 'BAUXIT'; did you mean 'BAUXITE'?");
  }

  @Test
  void scrapHasToSayWhichKindItIs() {
    assertThatThrownBy(() -> read("Eligible Scrap"))
        .hasMessage(
            "/: 'Eligible Scrap' does not tell which scrap; expected PRE_CONSUMER_SCRAP or"
                + " POST_CONSUMER_SCRAP");
  }

  private static MaterialType read(String word) {
    return MaterialWords.read(word, problem -> new InputException("/", problem));
  }
}
