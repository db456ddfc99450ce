package io.asirules.criteriadata.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.imports.Headings.Heading;
import io.asirules.criteriadata.imports.RelationWords.Reading;
import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.criteriadata.internal.Titles;
import io.asirules.model.mapping.Relation;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.ActivityBinding;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words for relations, activities, marks, sections and titles. */
class WordsTest {

  private static final RelationWords RELATIONS =
      new RelationWords(Map.of("aligned", Relation.EQUIVALENT));

  static Stream<CsvTable.Row> relationWords() {
    return WordList.read("relation-words.csv", "word", "relation", "reads").stream();
  }

  @ParameterizedTest
  @MethodSource("relationWords")
  void everyRelationWordIsUnderstoodInAnyCase(CsvTable.Row row) {
    for (String word :
        new String[] {row.cell("word"), " " + row.cell("word").toUpperCase() + ". "}) {
      assertThat(RELATIONS.read(word))
          .map(Reading::relation)
          .contains(Relation.valueOf(row.cell("relation")));
    }
  }

  @ParameterizedTest
  @EnumSource(Relation.class)
  void aWordThatReadsBothWaysIsItsOwnInverse(Relation relation) {
    relationWords()
        .filter(row -> row.cell("relation").equals(relation.name()))
        .filter(row -> row.cell("reads").equals("BOTH"))
        .forEach(row -> assertThat(relation.inverse()).as(row.cell("word")).isEqualTo(relation));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Revised: the interval is shorter > INTERSECTS > the interval is shorter",
        "Revised - the interval is shorter > INTERSECTS > the interval is shorter",
        "Expanded (smelters too) > SUBSET_OF > smelters too",
        "修订：间隔缩短 > INTERSECTS > 间隔缩短",
        "Aligned > EQUIVALENT > ''",
        "SUBSET_OF > SUBSET_OF > ''",
        "subset of > SUBSET_OF > ''",
        "Intersects with > INTERSECTS > ''",
      })
  void behindAWordARemarkMayStand(String cell, Relation relation, String remark) {
    Reading reading = RELATIONS.read(cell).orElseThrow();

    assertThat(reading.relation()).isEqualTo(relation);
    assertThat(reading.remark()).isEqualTo(remark);
  }

  @ParameterizedTest
  @ValueSource(strings = {"harmonised", "not equivalent", "", "5.3", "the text was revised"})
  void otherWordsAreNotUnderstood(String cell) {
    assertThat(RELATIONS.read(cell)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(SupplyChainActivity.class)
  void anActivityIsKnownByItsNameAndTitles(SupplyChainActivity activity) {
    assertThat(ActivityWords.named(activity.name())).contains(activity);
    assertThat(ActivityWords.named(activity.title().en())).contains(activity);
    assertThat(ActivityWords.named(activity.title().zh())).contains(activity);
  }

  @Test
  void aListOfActivitiesIsReadWhole() {
    assertThat(ActivityWords.list("Bauxite Mining; Casthouse").orElseThrow())
        .containsExactlyInAnyOrder(
            SupplyChainActivity.BAUXITE_MINING, SupplyChainActivity.CASTHOUSE);
    assertThat(ActivityWords.list("铝电解、铸造").orElseThrow()).hasSize(2);
    assertThat(ActivityWords.list("All").orElseThrow()).hasSize(10);
    assertThat(ActivityWords.list("Bauxite Mining; Trading")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "x, APPLIES",
    "X, APPLIES",
    "✓, APPLIES",
    "Y, APPLIES",
    "是, APPLIES",
    "●, APPLIES",
    "N, DOES_NOT_APPLY",
    "×, DOES_NOT_APPLY",
    "否, DOES_NOT_APPLY",
    "TRUE, APPLIES"
  })
  void marksSayYesOrNo(String mark, ActivityBinding binding) {
    assertThat(ActivityWords.mark(mark, Map.of())).contains(binding);
  }

  @Test
  void whatAMarkMeansCanBeExplained() {
    assertThat(ActivityWords.mark("○", Map.of())).isEmpty();
    assertThat(ActivityWords.mark("○", Map.of("○", ActivityBinding.UNDETERMINED)))
        .contains(ActivityBinding.UNDETERMINED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Section 9: Mine Closure > 9 > Mine Closure",
        "9 Mine Closure > 9 > Mine Closure",
        "9. Mine Closure > 9 > Mine Closure",
        "Principle 5 – GHG Emissions > 5 > GHG Emissions",
        "第9章 矿山关闭 > 9 > 矿山关闭",
        "第十一章　迁移 > 11 > 迁移",
        "9 > 9 > ''",
      })
  void aHeadingIsReadAsNumberAndTitle(String text, int number, String title) {
    assertThat(Headings.read(text)).contains(new Heading(number, title));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.1 Closure", "Mine Closure", "2026 draft", "3 columns are hidden", "0"})
  void otherTextsAreNoHeading(String text) {
    assertThat(Headings.read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "GHG Emissions > ghg emissions",
        "Emissions, Reduction and Plans > Emissions Reduction & Plans",
        "Workers’ Rights > Workers' Rights",
        "Re-melting > Re melting",
        "温室气体（GHG）排放 > 温室气体(GHG)排放",
        "氣(qì)候(hòu) > 氣候",
      })
  void titlesOfTheSameWordsAreTheSame(String one, String other) {
    assertThat(Titles.same(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {"Water Management > Water Disclosure", "计划(a) > 计划", "Plans > Plan"})
  void titlesOfOtherWordsDiffer(String one, String other) {
    assertThat(Titles.same(one, other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "績(jì)效(xiào)標(biāo)準(zhǔn) > 績效標準",
        "第(di)一(yi)次 > 第一次",
        "铝土矿(bauxite) > 铝土矿(bauxite)",
        "计划(a) > 计划(a)",
        "plan (an) > plan (an)",
      })
  void pinyinBehindItsCharacterIsTakenOut(String text, String without) {
    assertThat(Titles.withoutPinyin(text)).isEqualTo(without);
  }
}
