package io.asirules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

  @Test
  void aTextSpeaksTheLanguageAskedFor() {
    LocalizedText text = new LocalizedText("Casthouse", "铸造");

    assertThat(text.in(Language.EN)).isEqualTo("Casthouse");
    assertThat(text.in(Language.ZH)).isEqualTo("铸造");
  }

  @ParameterizedTest
  @CsvSource({"'', 铸造", "Casthouse, ' '"})
  void aTextThatLacksALanguageIsRefused(String en, String zh) {
    assertThatThrownBy(() -> new LocalizedText(en, zh))
        .isInstanceOf(AsiException.class)
        .hasMessage("a text needs both languages, got en '" + en + "', zh '" + zh + "'");
  }

  @Test
  void badInputTellsItsPlaceAndThenItsFile() {
    InputException problem = new InputException("/evidence/3/unit", "unknown unit");
    InputException told = problem.in("self-assessment.json");

    assertThat(problem).hasMessage("/evidence/3/unit: unknown unit");
    assertThat(told).hasMessage("self-assessment.json /evidence/3/unit: unknown unit");
    assertThat(told.place()).isEqualTo("self-assessment.json /evidence/3/unit");
    assertThat(told.problem()).isEqualTo("unknown unit");
    assertThat(told.getStackTrace()).isEqualTo(problem.getStackTrace());
  }

  @Test
  void anErrorKeepsItsCause() {
    Exception cause = new IllegalStateException("below");

    assertThat(new AsiException("above", cause)).hasMessage("above").hasCause(cause);
  }
}
