package io.asirules.model.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

  private static final StandardId STANDARD = StandardId.parse("asi:ps:3.1");

  @ParameterizedTest
  @ValueSource(strings = {"asi:ps:3.1#5.3", "asi:ps:3.1#5.3(b)", "asi:ps:3.1#5.3/annual-progress"})
  void parsingAndPrintingAreInverse(String text) {
    assertThat(Reference.parse(text)).hasToString(text);
    assertThat(Reference.parse(Reference.parse(text).toString())).isEqualTo(Reference.parse(text));
  }

  @Test
  void aCriterionAndARequirementAreNamedAcrossEditions() {
    assertThat(Reference.of(STANDARD, CriterionId.of("5.3"))).hasToString("asi:ps:3.1#5.3");
    assertThat(Reference.of(STANDARD, RequirementId.parse("5.3/annual-progress")))
        .hasToString("asi:ps:3.1#5.3/annual-progress");
  }

  @Test
  void aLetterAndAKeyTogetherAreRefused() {
    assertThatThrownBy(() -> new Reference(STANDARD, CriterionId.of("5.3"), "b", "progress"))
        .isInstanceOf(AsiException.class)
        .hasMessage("a reference has a letter or a key, not both");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5.3", "asi:ps:3.1", "asi:ps:3.1#", "asi:ps:3.1#5.3(B)", "x#5.3"})
  void anotherFormIsRefused(String text) {
    assertThatThrownBy(() -> Reference.parse(text)).isInstanceOf(AsiException.class);
  }
}
