package io.asirules.criteriadata.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.model.Language;
import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.Severity;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditCheckTest {

  private static final AuditCheck CHECK = new AuditCheck(Catalogue.load());

  private static AuditRecord.Builder audit(
      String standard, AssuranceRegime regime, AuditType type, LocalDate end) {
    return AuditRecord.builder("An Entity", StandardId.parse(standard), regime, type, end);
  }

  /** Which editions an audit of a day could use, in the words that a person reads. */
  @ParameterizedTest(name = "{0} {1} {2} {3}..{4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # standard | regime | type | start | end | refused | caveats
          asi:ps:3.1 | AM_2024 | CERTIFICATION | | 2025-02-21 | | -
          asi:ps:3.1 | AM_2 | CERTIFICATION | | 2024-02-21 | | -
          asi:ps:2 | AM_1 | CERTIFICATION | | 2020-02-21 | | -
          asi:ps:2 | AM_2 | CERTIFICATION | | 2023-05-31 | | -
          asi:ps:2 | AM_2 | CERTIFICATION | | 2023-06-01 | | EDITION_CLOSED
          asi:ps:2 | AM_2 | RE_CERTIFICATION | 2023-05-31 | 2023-06-01 | | -
          asi:ps:2 | AM_2 | RE_CERTIFICATION | 2023-06-01 | 2023-06-05 | START | -
          asi:ps:2 | AM_2 | SURVEILLANCE | 2024-01-15 | 2024-01-19 | | -
          asi:coc:1 | AM_2 | CERTIFICATION | | 2023-12-01 | | EDITION_CLOSED
          asi:ps:3 | AM_2 | CERTIFICATION | | 2022-05-19 | | -
          asi:ps:3 | AM_2 | CERTIFICATION | | 2022-05-18 | END | -
          asi:ps:3 | AM_2 | CERTIFICATION | | 2024-02-21 | | EDITION_DATES_OPEN
          asi:ps:3 | AM_2 | SURVEILLANCE | | 2024-02-21 | | -
          asi:ps:3.1 | AM_2 | CERTIFICATION | | 2023-04-01 | | -
          asi:ps:3.1 | AM_2 | CERTIFICATION | | 2023-03-31 | END | -
          asi:ps:3.1 | AM_2024 | CERTIFICATION | | 2024-02-21 | | EDITION_NOT_OPEN
          asi:ps:3.1 | AM_2 | SURVEILLANCE | | 2025-02-21 | | EDITION_DATES_OPEN
          asi:ps:2 | AM_1 | CERTIFICATION | | 2023-02-21 | | EDITION_DATES_OPEN
          asi:ps:2 | AM_1 | CERTIFICATION | | 2017-11-30 | END | -
          asi:ps:3 | AM_1 | CERTIFICATION | | 2022-06-30 | REGIME | EDITION_DATES_OPEN
          asi:ps:3.1 | AM_1 | CERTIFICATION | | 2023-06-30 | REGIME | EDITION_DATES_OPEN
          asi:coc:2 | AM_1 | CERTIFICATION | | 2022-06-30 | REGIME | EDITION_DATES_OPEN
          asi:ps:4-draft1 | AM_2024 | CERTIFICATION | | 2026-06-30 | STANDARD | -
          asi:am:2 | AM_2024 | CERTIFICATION | | 2026-06-30 | STANDARD | EDITION_DATES_OPEN
          """)
  void theDatesOfEditionsDecideWhatAnAuditCouldUse(
      String standard,
      AssuranceRegime regime,
      AuditType type,
      @Nullable LocalDate start,
      LocalDate end,
      AuditProblem.@Nullable Part refused,
      String caveats) {
    AuditRecord audit = audit(standard, regime, type, end).start(start).build();

    assertThat(CHECK.problem(audit).map(AuditProblem::part).orElse(null)).isEqualTo(refused);
    assertThat(CHECK.caveats(audit).stream().map(caveat -> caveat.code().name()).toList())
        .isEqualTo(caveats.equals("-") ? List.of() : List.of(caveats));
  }

  private static AuditRecord found(String standard, String part) {
    return audit(standard, AssuranceRegime.AM_2, AuditType.CERTIFICATION, LocalDate.of(2023, 5, 5))
        .finding(Finding.builder(CriterionPart.parse(part).get(0), Severity.MINOR_NC).build())
        .build();
  }

  /** What sources show of letters is a lower bound. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "asi:ps:3.1, 5.3a-e, false",
    "asi:ps:3.1, 5.3f, true",
    "asi:ps:3.1, 2.7a-f, false",
    "asi:ps:3.1, 2.7a-g, true",
    "asi:ps:3.1, 4.1b-c, false",
    "asi:ps:3.1, 11.1a, false",
    "asi:ps:3.1, 5.3, false",
    "asi:ps:3.1, 8.7z, false",
    "asi:ps:2, 9.1b, false",
    "asi:ps:2, 9.1c, true",
  })
  void lettersBeyondThoseSeenAreACaveat(String standard, String part, boolean unseen) {
    assertThat(CHECK.problem(found(standard, part))).isEmpty();
    assertThat(CHECK.caveats(found(standard, part))).hasSize(unseen ? 1 : 0);
  }

  @Test
  void theCaveatTellsWhatIsSeen() {
    assertThat(CHECK.caveats(found("asi:ps:3.1", "5.3d-g")).get(0).text(Language.EN))
        .isEqualTo(
            "5.3d-g names letters beyond those seen of 5.3 (5.3a-e); what is seen is a lower"
                + " bound.");
  }

  @Test
  void lettersOfACriterionThatHasNoneAreRefused() {
    assertThat(CHECK.problem(found("asi:ps:3", "5.4a")).orElseThrow().problem())
        .isEqualTo("criterion 5.4 of asi:ps:3 has no letters; did you mean '5.4'?");
    assertThat(CHECK.problem(found("asi:ps:3", "5.4"))).isEmpty();
  }

  @Test
  void anEditionWithoutCriteriaHasNoneToLookUp() {
    assertThat(CHECK.problem(found("asi:ps:1", "5.4")).orElseThrow().problem())
        .isEqualTo("asi:ps:1 has no criteria in this catalogue, so none can be looked up");
  }
}
