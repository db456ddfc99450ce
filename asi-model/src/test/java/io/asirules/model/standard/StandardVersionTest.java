package io.asirules.model.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import io.asirules.model.LocalizedText;
import io.asirules.model.Samples;
import java.time.LocalDate;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardVersionTest {

  private static StandardVersion version(
      StandardStatus status, String from, String until, String replacedBy) {
    return new StandardVersion(
        StandardId.parse("asi:ps:2"),
        new LocalizedText("Title", "标题"),
        status,
        EditionContent.CRITERIA,
        null,
        from == null ? null : Samples.recalled(PartialDate.parse(from)),
        until == null ? null : Samples.recalled(LocalDate.parse(until)),
        null,
        replacedBy == null ? null : StandardId.parse(replacedBy),
        null,
        null);
  }

  @ParameterizedTest(name = "{0}, from {1} until {2}, replaced by {3}: on {4} {5}")
  @CsvSource({
    // A draft never, whatever its dates.
    "DRAFT, 2026-02-17, , , 2026-03-01, NO",
    "DRAFT, , , , 2026-03-01, NO",
    // A month does not say from which day on.
    "REPLACED, 2017-12, 2023-05-31, asi:ps:3, 2017-11-30, NO",
    "REPLACED, 2017-12, 2023-05-31, asi:ps:3, 2017-12-01, UNKNOWN",
    "REPLACED, 2017-12, 2023-05-31, asi:ps:3, 2017-12-30, UNKNOWN",
    "REPLACED, 2017-12, 2023-05-31, asi:ps:3, 2017-12-31, YES",
    // The last day counts.
    "REPLACED, 2017-12, 2023-05-31, asi:ps:3, 2023-05-31, YES",
    "REPLACED, 2017-12, 2023-05-31, asi:ps:3, 2023-06-01, NO",
    // Replaced from a day on that nobody tells.
    "REPLACED, 2022-05-19, , asi:ps:3.1, 2022-05-18, NO",
    "REPLACED, 2022-05-19, , asi:ps:3.1, 2022-05-19, UNKNOWN",
    "REPLACED, 2022-05-19, , asi:ps:3.1, 2030-01-01, UNKNOWN",
    // In force, with an open end.
    "CURRENT, 2022-05-19, , , 2022-05-18, NO",
    "CURRENT, 2022-05-19, , , 2022-05-19, YES",
    "CURRENT, 2022-05-19, , , 2030-01-01, YES",
    // Nobody tells from when on.
    "CURRENT, , , , 2030-01-01, UNKNOWN",
    "REPLACED, , 2023-05-31, asi:ps:3, 2023-05-31, UNKNOWN",
    "REPLACED, , 2023-05-31, asi:ps:3, 2023-06-01, NO"
  })
  void aNewAuditMayUseAnEditionBetweenItsDates(
      StandardStatus status,
      String from,
      String until,
      String replacedBy,
      LocalDate day,
      Auditable expected) {
    assertThat(version(status, from, until, replacedBy).auditable(day)).isEqualTo(expected);
  }

  @Property
  void aDateKnownLessWellNeverTurnsNoIntoYes(
      @ForAll @IntRange(min = 1, max = 800) int after,
      @ForAll @IntRange(min = 1, max = 800) int lasts) {
    LocalDate from = LocalDate.of(2022, 5, 19);
    LocalDate until = from.plusDays(lasts);
    LocalDate day = LocalDate.of(2021, 12, 1).plusDays(after);
    Auditable exact =
        version(StandardStatus.REPLACED, "2022-05-19", until.toString(), "asi:ps:3").auditable(day);
    assertThat(exact).isNotEqualTo(Auditable.UNKNOWN);
    for (String known : new String[] {"2022-05", "2022", null}) {
      Auditable vague =
          version(StandardStatus.REPLACED, known, until.toString(), "asi:ps:3").auditable(day);
      assertThat(vague).as("from %s", Objects.toString(known)).isIn(exact, Auditable.UNKNOWN);
    }
  }

  @Test
  void aConsultationThatEndsBeforeItBeginsIsRefused() {
    LocalDate day = LocalDate.of(2026, 2, 17);
    assertThat(new Consultation(day, day).until()).isEqualTo(day);
    assertThatThrownBy(() -> new Consultation(day, day.minusDays(1)))
        .isInstanceOf(AsiException.class)
        .hasMessage("the consultation ends on 2026-02-16, before it begins");
  }
}
