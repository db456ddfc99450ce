package io.asirules.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.Language;
import io.asirules.model.LocalizedText;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonCodeTest {

  private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private static Set<Integer> places(ReasonCode code, Language language) {
    Set<Integer> places = new TreeSet<>();
    PLACE
        .matcher(code.pattern(language))
        .results()
        .forEach(place -> places.add(Integer.valueOf(place.group(1))));
    return places;
  }

  @ParameterizedTest
  @EnumSource(ReasonCode.class)
  void everyCodeHasASentenceInBothLanguages(ReasonCode code) {
    assertThat(code.pattern(Language.EN)).isNotBlank().doesNotContainPattern(HAN);
    assertThat(code.pattern(Language.ZH)).isNotBlank().containsPattern(HAN);
    if (code != ReasonCode.ASSESSOR_RATING) {
      // That sentence ends with the assessor's own reason.
      assertThat(code.pattern(Language.EN)).endsWith(".");
      assertThat(code.pattern(Language.ZH)).endsWith("。");
    }
  }

  @ParameterizedTest
  @EnumSource(ReasonCode.class)
  void bothLanguagesNameTheSameArgumentsWithoutAGap(ReasonCode code) {
    Set<Integer> places = places(code, Language.EN);

    assertThat(places(code, Language.ZH)).isEqualTo(places);
    assertThat(places)
        .containsExactlyElementsOf(Stream.iterate(0, n -> n + 1).limit(places.size()).toList());
  }

  @ParameterizedTest
  @EnumSource(ReasonCode.class)
  void aSentenceLeavesNoArgumentUnfilled(ReasonCode code) {
    int count = places(code, Language.EN).size();
    List<Argument> arguments = Collections.nCopies(count, Argument.of("X1"));

    for (Language language : Language.values()) {
      assertThat(Argument.fill(code.pattern(language), language, arguments))
          .doesNotContain("{", "}", "?");
      if (count > 0) {
        assertThat(Argument.fill(code.pattern(language), language, arguments)).contains("X1");
      }
    }
  }

  @Test
  void anArgumentThatIsMissingShowsAsAQuestionMark() {
    assertThat(sentence(ReasonCode.ACTIVITY_APPLIES, Language.EN, List.of()))
        .isEqualTo("Applies to ?.");
  }

  @Test
  void aFullStopOfAnArgumentIsNotDoubled() {
    List<Argument> arguments = List.of(Argument.of(new LocalizedText("Publish it.", "公开。")));

    assertThat(sentence(ReasonCode.NOTHING_SHOWN, Language.EN, arguments))
        .isEqualTo("Nothing is answered or shown: Publish it.");
    assertThat(sentence(ReasonCode.NOTHING_SHOWN, Language.ZH, arguments)).isEqualTo("未回答也无证据：公开。");
  }

  @Test
  void anArgumentWithBracesIsNotFilledItself() {
    assertThat(
            sentence(
                ReasonCode.BEYOND_LIMIT,
                Language.EN,
                List.of(Argument.of("{1}"), Argument.of("12"), Argument.of("11"))))
        .isEqualTo("12 is beyond the limit (11): {1}.");
  }

  @Test
  void aListOfWordsIsJoinedAsTheLanguageDoes() {
    Argument words = Argument.of(List.of(new LocalizedText("a", "甲"), new LocalizedText("b", "乙")));

    assertThat(words.in(Language.EN)).isEqualTo("a, b");
    assertThat(words.in(Language.ZH)).isEqualTo("甲、乙");
    assertThat(Argument.of(2024).in(Language.ZH)).isEqualTo("2024");
  }

  private static String sentence(ReasonCode code, Language language, List<Argument> arguments) {
    return Argument.fill(code.pattern(language), language, arguments);
  }
}
