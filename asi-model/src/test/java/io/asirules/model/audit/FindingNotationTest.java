package io.asirules.model.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import io.asirules.model.standard.CriterionId;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings read and print as audits do. */
class FindingNotationTest {

  @Provide
  Arbitrary<List<CriterionPart>> parts() {
    Arbitrary<CriterionId> criteria =
        Combinators.combine(
                Arbitraries.integers().between(1, 11), Arbitraries.integers().between(1, 12))
            .as((principle, number) -> CriterionId.of(principle + "." + number));
    Arbitrary<CriterionPart> parts =
        Combinators.combine(
                criteria, Arbitraries.chars().range('a', 'z').set().ofMinSize(0).ofMaxSize(9))
            .as(CriterionPart::of);
    return parts
        .list()
        .uniqueElements(CriterionPart::criterion)
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(list -> list.stream().sorted().toList());
  }

  @Property
  void whatIsPrintedReadsBackTheSame(@ForAll("parts") List<CriterionPart> parts) {
    assertThat(CriterionPart.parse(CriterionPart.print(parts))).isEqualTo(parts);
  }

  @Property
  void whatWasReadOncePrintsTheSameAgain(@ForAll("parts") List<CriterionPart> parts) {
    String printed = CriterionPart.print(parts);

    assertThat(CriterionPart.print(CriterionPart.parse(printed))).isEqualTo(printed);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // as written | as printed | number of criteria
        "4.1b-c | 4.1b-c | 1",
        "5.3a-e | 5.3a-e | 1",
        "2.7a-f | 2.7a-f | 1",
        "5.4 | 5.4 | 1",
        "5.3a, 5.4 | 5.3a, 5.4 | 2",
        "5.4,5.3a | 5.3a, 5.4 | 2",
        "2.10, 2.9a | 2.9a, 2.10 | 2",
        "4.4a-c, 4.4d | 4.4a-d | 1",
        "4.4d, 4.4a-b | 4.4a-b, 4.4d | 1",
        "5.3 a - e | 5.3a-e | 1",
        "5.3a\u2013e | 5.3a-e | 1",
        "5.3c-c | 5.3c | 1",
        "8.input-percentage | 8.input-percentage | 1",
      })
  void publishedListsOfFindingsAreRead(String written, String printed, int criteria) {
    List<CriterionPart> parts = CriterionPart.parse(written);

    assertThat(parts).hasSize(criteria);
    assertThat(CriterionPart.print(parts)).isEqualTo(printed);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "5.3e-a | the range of '5.3e-a' runs backwards; did you mean '5.3a-e'?",
        "5.3aa | '5.3aa' does not end with letters from a to z; expected 5.3a or a range such as"
            + " 5.3a-c",
        "5.3A | '5.3A' does not end with letters from a to z; expected 5.3a or a range such as"
            + " 5.3a-c",
        "5.3y-{ | '5.3y-{' does not end with letters from a to z; expected 5.3a or a range such as"
            + " 5.3a-c",
        "5.3a-c, 5.3b | '5.3b' is named twice; expected it once",
        "5.3, 5.3b | criterion 5.3 is named twice, as a whole; expected it once",
        "5.3a, | '' names no criterion; expected a form such as 5.4, 5.3a or 4.1b-c",
        "Major | 'Major' names no criterion; expected a form such as 5.4, 5.3a or 4.1b-c",
      })
  void whatIsNoNotationIsToldWithWhatWouldDo(String written, String message) {
    assertThatThrownBy(() -> CriterionPart.parse(written))
        .isInstanceOf(AsiException.class)
        .hasMessage(message);
  }

  @Test
  void aLongTextIsCutInTheMessage() {
    assertThatThrownBy(() -> CriterionPart.parse("5.3" + "a".repeat(200)))
        .isInstanceOf(AsiException.class)
        .hasMessageContaining("...")
        .satisfies(problem -> assertThat(problem.getMessage()).hasSizeLessThan(150));
  }

  @Test
  void aPartKeepsItsLettersToItself() {
    TreeSet<Character> letters = new TreeSet<>(List.of('a'));
    CriterionPart part = new CriterionPart(CriterionId.of("5.3"), letters);
    letters.add('b');

    assertThat(part.letters()).containsExactly('a');
    assertThatThrownBy(() -> part.letters().add('c'))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void onlyLettersOfTheAlphabetAreLetters() {
    assertThatThrownBy(() -> CriterionPart.of(CriterionId.of("5.3"), List.of('1')))
        .isInstanceOf(AsiException.class)
        .hasMessage("'1' is not a letter from a to z");
  }
}
