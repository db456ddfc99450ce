package io.asirules.criteriadata.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.criteriadata.imports.IdList.Item;
import io.asirules.model.standard.CriterionId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the ids of one cell are read. */
class IdListTest {

  private static IdList parse(String text) {
    return IdList.parse(text.replace("\\n", "\n"), IdListParser.NUMERIC);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          5.3 > 5.3
          5.3a, 5.3b; 5.4 > 5.3a, 5.3b; 5.4
          5.3a, b and d > 5.3a, 5.3b, 5.3d
          5.3 a–c > 5.3a, 5.3b, 5.3c
          5.3(a)-(c) > 5.3a, 5.3b, 5.3c
          5.3a-5.3c > 5.3a, 5.3b, 5.3c
          5.3.a > 5.3a
          5.3A > 5.3a
          5.3a, 5.3 > 5.3
          6.1-6.3 > 6.1; 6.2; 6.3
          6.1 to 6.3, 7.1 > 6.1; 6.2; 6.3; 7.1
          6.1 至 6.3 > 6.1; 6.2; 6.3
          6.1～6.2 > 6.1; 6.2
          ５．３，５．４；５．１０ > 5.3; 5.4; 5.10
          5.3（a）、（b） > 5.3a, 5.3b
          5.3和5.4 > 5.3; 5.4
          第5.3条 > 5.3
          准则 5.3、5.4 > 5.3; 5.4
          V3 5.2 > 5.2
          PS V3.1: 5.2 > 5.2
          Criterion 5.2 & 5.3 > 5.2; 5.3
          5.2/5.3 > 5.2; 5.3
          5.2\\n5.3 > 5.2; 5.3
          5.2 5.3 > 5.2; 5.3
          5.3, 5.4, 5.3 > 5.3; 5.4
          5.3. > 5.3
          2.9-2.11 > 2.9; 2.10; 2.11
          5.3 (in part) > 5.3 (in part)
          9.1.1, 9.1.2 > 9.1.1; 9.1.2
          """)
  void aCellIsRead(String text, String printed) {
    assertThat(parse(text).toString()).isEqualTo(printed);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          5.3-5.1 > '5.3-5.1' runs backwards
          5.3c-a > '5.3c-a' runs backwards
          5.3-6.1 > '5.3-6.1' goes over sections; expected a range within one
          6.1-3 > '6.1-3' can be read in two ways; expected ids such as 5.3a, 5.3b; 5.4 or 6.1-6.3
          5.3a-5.4 > '5.3a-5.4' mixes letters and criteria; expected ids such as 5.3a, 5.3b; 5.4 or 6.1-6.3
          5.1-5.99 > '5.1-5.99' is longer than 60 criteria
          see 5.3 > cannot read 'see 5.3'; expected ids such as 5.3a, 5.3b; 5.4 or 6.1-6.3
          5.3 plus parts of 6.1 > cannot read 'plus parts of 6.1'; expected ids such as 5.3a, 5.3b; 5.4 or 6.1-6.3
          5.3, 5.4 and others > cannot read 'others'; expected ids such as 5.3a, 5.3b; 5.4 or 6.1-6.3
          V3 5.3, V4 5.4 > names two editions, 3 and 4
          """)
  void whatCannotBeReadIsToldWithWhatWouldDo(String text, String message) {
    assertThatThrownBy(() -> parse(text)).hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"New", "2026", "Bauxite", "1,000 t", "a", "(a)", "5,3"})
  void whatIsNoListOfIdsDoesNotLookLikeOne(String text) {
    assertThat(IdList.looksLike(text) && parse(text).toString().contains(".")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "5.3 Emissions Reduction Plans, Emissions Reduction Plans",
    "5.3: Emissions Reduction Plans, Emissions Reduction Plans",
    "5.3 – A policy, A policy",
    "5.3 减排计划, 减排计划",
  })
  void wordsBehindASingleIdAreItsTitle(String text, String title) {
    assertThat(parse(text).items()).extracting(Item::inWords).containsExactly("5.3");
    assertThat(parse(text).rest()).isEqualTo(title);
  }

  @Property
  void whatIsPrintedIsReadBackAsTheSame(@ForAll("lists") List<Item> items) {
    IdList list = new IdList(items, "", "");

    assertThat(parse(list.toString())).isEqualTo(list);
  }

  @Provide
  Arbitrary<List<Item>> lists() {
    Arbitrary<CriterionId> ids =
        Combinators.combine(
                Arbitraries.integers().between(1, 12), Arbitraries.integers().between(1, 30))
            .as((section, number) -> CriterionId.of(section + "." + number));
    Arbitrary<SortedSet<String>> letters =
        Arbitraries.chars()
            .range('a', 'z')
            .map(String::valueOf)
            .set()
            .ofMaxSize(4)
            .map(
                set -> {
                  SortedSet<String> sorted = new TreeSet<>(IdList.PART_ORDER);
                  sorted.addAll(set);
                  return sorted;
                });
    Arbitrary<String> remarks = Arbitraries.of("", "", "in part", "new");
    return Combinators.combine(ids, letters, remarks)
        .as(Item::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(
            items -> {
              Map<CriterionId, Item> once = new LinkedHashMap<>();
              items.forEach(item -> once.putIfAbsent(item.id(), item));
              return new ArrayList<>(once.values());
            });
  }
}
