package io.asirules.model.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionIdTest {

  @Test
  void numbersComeInTheOrderInWhichPeopleCount() {
    assertThat(
            Stream.of("10.1", "2.10", "3.1", "9.9", "2.9", "2", "11.2", "2.1")
                .map(CriterionId::of)
                .sorted()
                .map(CriterionId::toString))
        .containsExactly("2", "2.1", "2.9", "2.10", "3.1", "9.9", "10.1", "11.2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5.", ".3", "5..3", "5 3", "5.3(b)", "5/3"})
  void anotherFormIsRefused(String text) {
    assertThatThrownBy(() -> CriterionId.of(text))
        .isInstanceOf(AsiException.class)
        .hasMessage("'" + text + "' is not a criterion; expected a number such as 5.3");
  }

  @Property
  void parsingAndPrintingAreInverse(@ForAll("ids") CriterionId id) {
    assertThat(CriterionId.of(id.toString())).isEqualTo(id);
  }

  @Property(tries = 5000)
  void comparisonIsATotalOrderConsistentWithEquals(
      @ForAll("ids") CriterionId a, @ForAll("ids") CriterionId b, @ForAll("ids") CriterionId c) {
    OrderLaws.hold(a, b, c);
  }

  @Provide
  Arbitrary<CriterionId> ids() {
    Arbitrary<String> part =
        Arbitraries.strings().withChars("0129aZ").ofMinLength(1).ofMaxLength(3);
    return part.list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .flatMap(
            parts ->
                Arbitraries.of(".", "-").map(mark -> CriterionId.of(String.join(mark, parts))));
  }
}
