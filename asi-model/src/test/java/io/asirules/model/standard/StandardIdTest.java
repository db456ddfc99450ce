package io.asirules.model.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardIdTest {

  @Test
  void editionsComeInTheOrderInWhichPeopleCount() {
    assertThat(
            Stream.of("10", "4", "3.1", "9", "4-draft2", "3", "4-draft1", "3.10", "3.9")
                .map(edition -> StandardId.parse("asi:ps:" + edition))
                .sorted()
                .map(StandardId::edition))
        .containsExactly("3", "3.1", "3.9", "3.10", "4-draft1", "4-draft2", "4", "9", "10");
  }

  @Test
  void schemeAndStandardComeBeforeTheEdition() {
    assertThat(
            Stream.of("own:ps:1", "asi:ps:1", "asi:coc:2", "asi:am:2024")
                .map(StandardId::parse)
                .sorted()
                .map(StandardId::toString))
        .containsExactly("asi:am:2024", "asi:coc:2", "asi:ps:1", "own:ps:1");
  }

  @Test
  void twoEditionsOfOneStandardAreOfTheSameStandard() {
    StandardId edition = StandardId.parse("asi:ps:3");

    assertThat(edition.sameStandard(StandardId.parse("asi:ps:3.1"))).isTrue();
    assertThat(edition.sameStandard(StandardId.parse("asi:coc:3"))).isFalse();
    assertThat(edition.sameStandard(StandardId.parse("own:ps:3"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "asi", "asi:ps", "ASI:ps:3", "asi:ps:v3", "asi:ps:3:1", "asi:ps: 3"})
  void anotherFormIsRefused(String text) {
    assertThatThrownBy(() -> StandardId.parse(text))
        .isInstanceOf(AsiException.class)
        .hasMessage(
            "'" + text + "' is not a coordinate; expected scheme:standard:edition, asi:ps:3.1");
  }

  @Test
  void aMalformedPartIsRefused() {
    assertThatThrownBy(() -> new StandardId("asi", "p s", "3")).isInstanceOf(AsiException.class);
  }

  @Property
  void parsingAndPrintingAreInverse(@ForAll("ids") StandardId id) {
    assertThat(StandardId.parse(id.toString())).isEqualTo(id);
  }

  @Property(tries = 5000)
  void comparisonIsATotalOrderConsistentWithEquals(
      @ForAll("ids") StandardId a, @ForAll("ids") StandardId b, @ForAll("ids") StandardId c) {
    OrderLaws.hold(a, b, c);
  }

  @Provide
  Arbitrary<StandardId> ids() {
    return Combinators.combine(
            Arbitraries.of("asi", "own"),
            Arbitraries.of("ps", "coc"),
            Arbitraries.of('0', '1', '2', '9'),
            Arbitraries.strings().withChars("019aZ.-").ofMaxLength(5))
        .as((scheme, standard, first, rest) -> new StandardId(scheme, standard, first + rest));
  }
}
