package io.asirules.model.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementIdTest {

  @Property
  void parsingAndPrintingAreInverse(@ForAll("ids") RequirementId id) {
    assertThat(RequirementId.parse(id.toString())).isEqualTo(id);
  }

  @Property
  void comparisonIsATotalOrderConsistentWithEquals(
      @ForAll("ids") RequirementId a,
      @ForAll("ids") RequirementId b,
      @ForAll("ids") RequirementId c) {
    OrderLaws.hold(a, b, c);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.3", "5.3/", "5.3/Annual", "5.3/a--b", "5.3/-a", "/a", "5.3/a/b"})
  void anotherFormIsRefused(String text) {
    assertThatThrownBy(() -> RequirementId.parse(text))
        .isInstanceOf(AsiException.class)
        .hasMessageContaining("expected a");
  }

  @Provide
  Arbitrary<RequirementId> ids() {
    return Combinators.combine(
            Arbitraries.of("2.9", "2.10", "5.3", "10.1").map(CriterionId::of),
            Arbitraries.strings()
                .withChars("ab1")
                .ofMinLength(1)
                .ofMaxLength(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> String.join("-", words)))
        .as(RequirementId::new);
  }
}
