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
import net.jqwik.api.constraints.IntRange;
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

  @Property
  void editionsCompareByNumberAndNeverAsText(
      @ForAll @IntRange(max = 120) int a, @ForAll @IntRange(max = 120) int b) {
    StandardId left = StandardId.parse("asi:ps:" + a);
    StandardId right = StandardId.parse("asi:ps:" + b);
    int byNumber = Integer.compare(a, b);

    assertThat(Integer.signum(left.compareTo(right))).isEqualTo(byNumber);
    assertThat(sign("asi:ps:3." + a, "asi:ps:3." + b)).isEqualTo(byNumber);
    assertThat(sign("asi:ps:4-draft" + a, "asi:ps:4-draft" + b)).isEqualTo(byNumber);
    assertThat(sign("asi:ps:" + a + "-draft1", "asi:ps:" + b + "-draft1")).isEqualTo(byNumber);
  }

  @Property
  void aDraftComesBeforeItsEditionAndAfterAllEarlierOnes(
      @ForAll @IntRange(min = 1, max = 120) int edition,
      @ForAll @IntRange(max = 120) int minor,
      @ForAll @IntRange(max = 120) int draft) {
    String number = "asi:ps:" + edition;
    String unfinished = number + "-draft" + draft;

    assertThat(sign(unfinished, number)).isEqualTo(-1);
    assertThat(sign(number, number + "." + minor)).isEqualTo(-1);
    assertThat(sign(unfinished, number + "." + minor)).isEqualTo(-1);
    assertThat(sign("asi:ps:" + (edition - 1), unfinished)).isEqualTo(-1);
    assertThat(sign("asi:ps:" + (edition - 1) + "." + minor, unfinished)).isEqualTo(-1);
  }

  private static int sign(String left, String right) {
    return Integer.signum(StandardId.parse(left).compareTo(StandardId.parse(right)));
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
