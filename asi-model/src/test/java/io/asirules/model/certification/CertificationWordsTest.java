package io.asirules.model.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.Language;
import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Reason;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.Severity;
import io.asirules.model.standard.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code of a decision speaks both languages. */
class CertificationWordsTest {

  private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  record Code(String name, Function<Language, String> pattern) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Code> codes() {
    return Stream.concat(
        Stream.of(CertificationReasonCode.values())
            .map(code -> new Code(code.name(), code::pattern)),
        Stream.of(CertificationCaveatCode.values())
            .map(code -> new Code(code.name(), code::pattern)));
  }

  private static Set<Integer> places(String pattern) {
    Set<Integer> places = new TreeSet<>();
    PLACE.matcher(pattern).results().forEach(place -> places.add(Integer.valueOf(place.group(1))));
    return places;
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeHasASentenceInBothLanguages(Code code) {
    String en = code.pattern().apply(Language.EN);
    String zh = code.pattern().apply(Language.ZH);

    assertThat(en).doesNotContainPattern(HAN).matches("(?s).*(\\.|\\{1})$");
    assertThat(zh).containsPattern(HAN).matches("(?s).*(。|\\{1})$");
    assertThat(places(zh)).isEqualTo(places(en));
    assertThat(places(en))
        .containsExactlyElementsOf(Stream.iterate(0, n -> n + 1).limit(places(en).size()).toList());
  }

  static Stream<LocalizedText> titles() {
    return Stream.<Stream<LocalizedText>>of(
            Stream.of(Severity.values()).map(Severity::title),
            Stream.of(AuditType.values()).map(AuditType::title),
            Stream.of(Decision.values()).map(Decision::title),
            Stream.of(NextDate.Kind.values()).map(NextDate.Kind::title))
        .flatMap(Function.identity());
  }

  @ParameterizedTest
  @MethodSource("titles")
  void everyTitleIsTranslated(LocalizedText title) {
    assertThat(title.en()).doesNotContainPattern(HAN);
    assertThat(title.zh()).containsPattern(HAN);
  }

  @Test
  void aReasonFillsItsSentence() {
    Reason<CertificationReasonCode> reason =
        Reason.of(
            CertificationReasonCode.EXPIRY_OF_FULL,
            List.of(Argument.of("2024-03-29"), Argument.of("2027-03-28"), Argument.of(3)),
            Provenance.recalled(),
            "rule");

    assertThat(reason.text(Language.EN))
        .isEqualTo("Issue 2024-03-29, plus 3 year(s), less a day: 2027-03-28.");
    assertThat(reason.text(Language.ZH)).isEqualTo("颁发日2024-03-29加3年减一日：2027-03-28。");
  }

  @Test
  void aDateTellsItsDayOrItsWindow() {
    LocalDate day = LocalDate.of(2027, 3, 28);
    NextDate by =
        new NextDate(NextDate.Kind.RE_CERTIFICATION, null, day, false, Provenance.recalled());
    NextDate window =
        new NextDate(
            NextDate.Kind.SURVEILLANCE_WINDOW,
            day.minusMonths(12),
            day,
            false,
            Provenance.recalled());

    assertThat(by.text(Language.EN)).isEqualTo("Re-certification, by then: 2027-03-28");
    assertThat(window.text(Language.EN)).endsWith(": 2026-03-28 to 2027-03-28");
    assertThat(window.text(Language.ZH)).endsWith("：2026-03-28至2027-03-28");
  }
}
