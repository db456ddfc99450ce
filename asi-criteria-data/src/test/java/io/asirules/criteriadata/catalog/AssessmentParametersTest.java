package io.asirules.criteriadata.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.criteriadata.overlay.Overlay;
import io.asirules.criteriadata.overlay.Overlay.ParameterValue;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.EvidenceLevel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The numbers and days of assessments, shipped and a user's own. */
class AssessmentParametersTest {

  private static final Catalogue CATALOGUE = Catalogue.load();

  private static Overlay overlay(String name, ParameterValue... values) {
    return new Overlay(name, List.of(), List.of(), List.of(), List.of(values));
  }

  @ParameterizedTest(name = "{0} is {1} {2}, {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # parameter | value | unit | level | first source
          CYCLE_MONTHS | 36 | month | CONFIRMED | https://aluminium-stewardship.org/help-desk/faq-i-would-like-to-become-asi-certified
          PUBLISHING_MONTHS | 12 | month | RECALLED |
          LATE_SHARE | 25 | % | RECALLED |
          RELATED_MINORS | 3 | criterion | RECALLED |
          NEW_SMELTERS_FROM | 2021 | year | RECALLED | https://aluminium-stewardship.org/?p=69636
          TRANSITION_LAST_PRINCIPLE | 4 | principle | CONFIRMED | https://aluminium-stewardship.org/help-desk/2022-standards
          TRANSITION_END | 2027-05-19 | day | SECONDARY | https://aluminium-stewardship.org/asi-certifies-maxop-engineering-co-pvt-ltd-against-performance-standard-v3-transitional-principles-1-4
          INDUSTRIAL_USERS_PRINCIPLE | 4 | principle | SECONDARY | https://www.gut-cert.de/de/news-reader/news-2022-07-der-neue-asi-standard-version-3-mai-2022-ist-da
          """)
  void theValuesAreThoseOfTheFacts(
      AssessmentParameter parameter,
      String value,
      String unit,
      EvidenceLevel level,
      String firstSource) {
    Attested<?> shipped = attested(CATALOGUE, parameter);

    assertThat(shipped.value()).hasToString(value);
    assertThat(parameter.unit()).isEqualTo(unit);
    assertThat(shipped.level()).isEqualTo(level);
    assertThat(shipped.provenance().sources().stream().findFirst().orElse(null))
        .isEqualTo(firstSource);
  }

  private static Attested<?> attested(Catalogue catalogue, AssessmentParameter parameter) {
    return parameter.isDay()
        ? catalogue.parameters().day(parameter)
        : catalogue.parameters().number(parameter);
  }

  /** What no source gives, or what is a reading, says so. */
  @ParameterizedTest
  @EnumSource
  void everyParameterSaysWhatItRestsOn(AssessmentParameter parameter) {
    assertThat(attested(CATALOGUE, parameter).provenance().note()).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void everyParameterIsExplained(AssessmentParameter parameter) throws Exception {
    assertThat(Files.readString(Path.of("FORMATS.md")))
        .contains("| " + parameter + " | " + parameter.unit() + " |");
  }

  @Test
  void theEndOfTheTransitionStandsOnceAmongTheFactsOnAssurance() {
    LocalDate end = CATALOGUE.assurance().day(AssuranceFact.TRANSITION_END);

    assertThat(CATALOGUE.parameters().day(AssessmentParameter.TRANSITION_END).value())
        .isEqualTo(end);
    assertThat(
            new DamagedFiles()
                .replacing("assurance.csv", end.toString(), "2027-05-20")
                .parameters()
                .day(AssessmentParameter.TRANSITION_END)
                .value())
        .isEqualTo(end.plusDays(1));
  }

  @Test
  void aNumberIsNoDay() {
    AssessmentParameters parameters = CATALOGUE.parameters();

    assertThatThrownBy(() -> parameters.day(AssessmentParameter.CYCLE_MONTHS))
        .isInstanceOf(AsiException.class)
        .hasMessage("CYCLE_MONTHS is a number");
    assertThatThrownBy(() -> parameters.number(AssessmentParameter.TRANSITION_END))
        .isInstanceOf(AsiException.class)
        .hasMessage("TRANSITION_END is a day");
  }

  @ParameterizedTest
  @CsvSource({
    "assessment.csv, 'PUBLISHING_MONTHS,12', 'PUBLISHING_MONTHS,13'",
    "kinds.csv, 'REVIEWED,,PUBLISHED,CURRENT,y', 'REVIEWED,,PUBLISHED,CURRENT,n'"
  })
  void theStampOfTheCatalogueCoversThem(String file, String passage, String by) {
    assertThat(new DamagedFiles().replacing(file, passage, by).stamp().sha256())
        .isNotEqualTo(CATALOGUE.stamp().sha256());
  }

  @Test
  void theUsersValueIsVerifiedAndNamesTheOverlay() {
    Catalogue own =
        CATALOGUE.with(
            overlay(
                "own-copy",
                new ParameterValue("PUBLISHING_MONTHS", "9", "agreed with the auditor"),
                new ParameterValue("TRANSITION_END", "2027-05-31", null)));

    Attested<Integer> months = own.parameters().number(AssessmentParameter.PUBLISHING_MONTHS);
    assertThat(months.value()).isEqualTo(9);
    assertThat(months.level()).isEqualTo(EvidenceLevel.VERIFIED);
    assertThat(months.provenance().note()).isEqualTo("own-copy: agreed with the auditor");
    Attested<LocalDate> end = own.parameters().day(AssessmentParameter.TRANSITION_END);
    assertThat(end.value()).isEqualTo(LocalDate.of(2027, 5, 31));
    assertThat(end.provenance().note()).isEqualTo("own-copy");
    for (AssessmentParameter other : AssessmentParameter.values()) {
      if (other != AssessmentParameter.PUBLISHING_MONTHS
          && other != AssessmentParameter.TRANSITION_END) {
        assertThat(attested(own, other)).isEqualTo(attested(CATALOGUE, other));
      }
    }
    assertThat(own.stamp()).isEqualTo(CATALOGUE.stamp());
    assertThat(own.overlays()).singleElement().extracting("version").isEqualTo("own-copy");
    assertThat(CATALOGUE.parameters().number(AssessmentParameter.PUBLISHING_MONTHS).value())
        .as("the catalogue it was put on")
        .isEqualTo(12);
  }

  @Test
  void theSameValueRaisesTheLevel() {
    Catalogue own = CATALOGUE.with(overlay("own", new ParameterValue("LATE_SHARE", "25", null)));

    assertThat(own.parameters().number(AssessmentParameter.LATE_SHARE).level())
        .isEqualTo(EvidenceLevel.VERIFIED);
  }

  @Test
  void aLaterOverlayGoesBeforeAnEarlierOne() {
    Catalogue own =
        CATALOGUE
            .with(
                overlay(
                    "first",
                    new ParameterValue("LATE_SHARE", "10", null),
                    new ParameterValue("CYCLE_MONTHS", "24", null)))
            .with(overlay("second", new ParameterValue("LATE_SHARE", "0", null)))
            .with(overlay("third"));

    assertThat(own.parameters().number(AssessmentParameter.LATE_SHARE).value()).isZero();
    assertThat(own.parameters().number(AssessmentParameter.CYCLE_MONTHS).value()).isEqualTo(24);
    assertThat(own.overlays()).hasSize(3);
  }

  @Test
  void aFolderOfEditionsKeepsThem() {
    Catalogue own =
        CATALOGUE
            .with(overlay("own", new ParameterValue("LATE_SHARE", "10", null)))
            .with(OwnFolder.SOUND);

    assertThat(own.parameters().number(AssessmentParameter.LATE_SHARE).value()).isEqualTo(10);
    assertThat(own.kinds()).isSameAs(CATALOGUE.kinds());
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PUBLISHING_MONTH | 12 | /parameters/1/name: unknown parameter 'PUBLISHING_MONTH'; did you mean 'PUBLISHING_MONTHS'?
          publishing_months | 12 | /parameters/1/name: unknown parameter 'publishing_months'; did you mean 'PUBLISHING_MONTHS'?
          PUBLISHING_MONTHS | a year | /parameters/1/value: 'a year' is not what PUBLISHING_MONTHS can be; expected a whole number from 0 to 1200
          PUBLISHING_MONTHS | 12.5 | /parameters/1/value: '12.5' is not what PUBLISHING_MONTHS can be; expected a whole number from 0 to 1200
          PUBLISHING_MONTHS | -1 | /parameters/1/value: '-1' is not what PUBLISHING_MONTHS can be; expected a whole number from 0 to 1200
          PUBLISHING_MONTHS | 1e999999999 | /parameters/1/value: '1E+999999999' is not what PUBLISHING_MONTHS can be; expected a whole number from 0 to 1200
          PUBLISHING_MONTHS | 2027-05-31 | /parameters/1/value: '2027-05-31' is not what PUBLISHING_MONTHS can be; expected a whole number from 0 to 1200
          TRANSITION_END | 2027 | /parameters/1/value: '2027' is not a date; expected YYYY-MM-DD, such as 2024-12-31
          TRANSITION_END | 2027-02-30 | /parameters/1/value: '2027-02-30' is not a date; expected YYYY-MM-DD, such as 2024-12-31
          """)
  void aValueThatCannotBeIsToldWithItsPlace(String name, String value, String message) {
    Overlay overlay =
        overlay(
            "own",
            new ParameterValue("LATE_SHARE", "10", null),
            new ParameterValue(name, value, null));

    assertThatThrownBy(() -> CATALOGUE.with(overlay))
        .isInstanceOf(InputException.class)
        .hasMessage(message);
  }

  /** A gap between bounds would refuse what ships. */
  @Test
  void everyNumberShippedIsWithinItsBounds() {
    assertThat(Arrays.stream(AssessmentParameter.values()).filter(each -> !each.isDay()))
        .allSatisfy(
            each ->
                assertThat(CATALOGUE.parameters().number(each).value())
                    .isBetween(each.least(), each.most()));
  }
}
