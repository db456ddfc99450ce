package io.asirules.criteriadata.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import io.asirules.model.standard.Auditable;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Which edition an audit of a day may use. */
class EditionDatesTest {

  private static final Catalogue CATALOGUE = Catalogue.load();

  private static Auditable auditable(String standard, LocalDate day) {
    return CATALOGUE.auditable(StandardId.parse(standard), day);
  }

  private static String current(String standard, LocalDate day) {
    return CATALOGUE.current(standard, day).map(Standard::toString).orElse(null);
  }

  @ParameterizedTest(name = "{0}: PS 2 {2}, PS 3 {3}, PS 3.1 {4}, current {6}")
  @CsvFileSource(resources = "/io/asirules/criteriadata/catalog/audit-days.csv", numLinesToSkip = 1)
  void aNewAuditOfADayMayUseTheseEditions(
      LocalDate day,
      Auditable first,
      Auditable second,
      Auditable third,
      Auditable editorial,
      Auditable draft,
      String current) {
    assertThat(auditable("asi:ps:1", day)).isEqualTo(first);
    assertThat(auditable("asi:ps:2", day)).isEqualTo(second);
    assertThat(auditable("asi:ps:3", day)).isEqualTo(third);
    assertThat(auditable("asi:ps:3.1", day)).isEqualTo(editorial);
    assertThat(auditable("asi:ps:4-draft1", day)).isEqualTo(draft);
    assertThat(current("asi:ps", day)).isEqualTo(current);
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    // From when on CoC 1 was used is not told; its last day is.
    "asi:coc:1, 2020-01-01, UNKNOWN",
    "asi:coc:1, 2023-05-31, UNKNOWN",
    "asi:coc:1, 2023-06-01, NO",
    "asi:coc:2, 2022-05-18, NO",
    "asi:coc:2, 2022-05-19, YES",
    "asi:coc:2, 2026-11-25, YES",
    "asi:coc:2.1, 2026-11-25, YES",
    "asi:coc:3-draft1, 2026-11-25, NO",
    "asi:am:1, 2018-01-01, YES",
    "asi:am:1, 2022-05-18, YES",
    "asi:am:1, 2022-05-19, UNKNOWN",
    "asi:am:2, 2022-05-19, YES",
    "asi:am:2, 2024-06-30, YES",
    "asi:am:2, 2024-07-01, UNKNOWN",
    "asi:am:2024, 2026-11-25, UNKNOWN"
  })
  void soItIsWithTheOtherStandards(String standard, LocalDate day, Auditable expected) {
    assertThat(auditable(standard, day)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"asi:ps, asi:ps:3.1", "asi:coc, asi:coc:2", "asi:am, asi:am:2024", "asi:xx, "})
  void theLatestEditionIsTheOneOfTheHighestNumberThatIsNoDraft(String standard, String latest) {
    assertThat(CATALOGUE.latest(standard).map(Standard::toString))
        .isEqualTo(Optional.ofNullable(latest));
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "asi:coc, 2022-05-18, ",
    "asi:coc, 2022-05-19, asi:coc:2",
    "asi:am, 2018-01-01, asi:am:1",
    "asi:am, 2023-01-01, asi:am:2",
    // The manual announced for July 2024 was not seen.
    "asi:am, 2024-06-30, asi:am:2",
    "asi:am, 2024-07-01, ",
    "own:ps, 2026-01-01, "
  })
  void theCurrentEditionIsTheNewestThatMayBeUsed(String standard, LocalDate day, String current) {
    assertThat(current(standard, day)).isEqualTo(current);
  }

  @Property
  void theCurrentEditionOfALaterDayIsNeverAnEarlierOne(
      @ForAll @IntRange(max = 3300) int days, @ForAll @IntRange(max = 400) int more) {
    LocalDate day = LocalDate.of(2017, 12, 1).plusDays(days);
    for (String standard : new String[] {"asi:ps", "asi:coc", "asi:am"}) {
      Optional<Standard> before = CATALOGUE.current(standard, day);
      Optional<Standard> after = CATALOGUE.current(standard, day.plusDays(more));
      if (before.isPresent() && after.isPresent()) {
        assertThat(after.get().id()).isGreaterThanOrEqualTo(before.get().id());
      }
      before.ifPresent(
          edition -> assertThat(CATALOGUE.auditable(edition.id(), day)).isEqualTo(Auditable.YES));
    }
  }

  @Test
  void anotherCoordinateInUseNamesTheSameEdition() {
    assertThat(CATALOGUE.standard("asi:coc:2.1")).isSameAs(CATALOGUE.standard("asi:coc:2"));
    assertThat(CATALOGUE.find(StandardId.parse("asi:coc:2.1"))).isPresent();
    assertThat(CATALOGUE.ids()).doesNotContain(StandardId.parse("asi:coc:2.1"));
  }

  @Test
  void theDaysOfAnEditionThatIsNotThereAreNotTold() {
    assertThatThrownBy(() -> auditable("asi:ps:9", LocalDate.of(2026, 1, 1)))
        .isInstanceOf(AsiException.class)
        .hasMessage("unknown standard 'asi:ps:9'; did you mean 'asi:ps:1'?");
  }
}
