package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.model.Language;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.StandardId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StampLineTest {

  private static final String LIMITED = "5.2/post-2020-intensity";

  private static Stamp.Part part(String version, String digit) {
    return new Stamp.Part(version, digit.repeat(64));
  }

  private static Stamp stamp(String ruleSet, Map<RequirementId, BigDecimal> limits) {
    return new Stamp(
        part("1.0", "1"),
        part(ruleSet, "2"),
        part("2026.1", "3"),
        List.of(part("own, mine", "4"), part("more", "5")),
        StandardId.parse("asi:ps:3.1"),
        LocalDate.of(2026, 11, 23),
        false,
        false,
        limits,
        null);
  }

  private static final StampLine LINE =
      StampLine.of(
          List.of(
              stamp("asi:ps:3.1@1.0", Map.of(RequirementId.parse(LIMITED), new BigDecimal("7.0"))),
              stamp("asi:map@1.0", Map.of())));

  @Test
  void aPageNamesWhatDecidedInOneLine() {
    assertThat(LINE.text(Language.EN))
        .isEqualTo(
            "library 1.0, rules asi:ps:3.1@1.0 (22222222), rules asi:map@1.0 (22222222), catalogue"
                + " 2026.1 (33333333), overlay own, mine (44444444), overlay more (55555555), limit"
                + " given by the user 5.2/post-2020-intensity = 7");
    assertThat(LINE.text(Language.ZH)).contains("规则 asi:map@1.0", "叠加 more", "用户给定限值 5.2/");
  }

  @Test
  void aReportNamesWholeHashes() {
    assertThat(LINE.textWithHashes(Language.EN))
        .startsWith(
            "library 1.0 (SHA-256 " + "1".repeat(64) + "), rules asi:ps:3.1@1.0 (SHA-256 2");
  }

  @Test
  void aTableNamesItInItsLastCells() {
    assertThat(LINE.cells())
        .hasSameSizeAs(StampLine.COLUMNS)
        .containsExactly(
            "asi:ps:3.1@1.0; asi:map@1.0",
            "own, mine (44444444); more (55555555)",
            "5.2/post-2020-intensity = 7");
  }

  @Test
  void dataThatNoRuleLookedAtHaveNoRuleSet() {
    StampLine data = StampLine.ofData(part("2026.1", "3"), List.of());
    assertThat(data.cells()).containsExactly("", "", "");
    assertThat(data.text(Language.EN)).isEqualTo("catalogue 2026.1 (33333333)");
    assertThat(data.fields()).containsOnlyKeys("catalogue", "overlays");
    assertThat(LINE.fields()).containsOnlyKeys("ruleSet", "catalogue", "overlays");
  }

  @Test
  void aRequirementWhoseLimitTheUserGaveSaysSo() {
    Requirement limited =
        Samples.CATALOGUE
            .standard(StandardId.parse("asi:ps:3.1"))
            .requirement(RequirementId.parse(LIMITED))
            .orElseThrow();
    assertThat(LINE.givenFor(limited, Language.EN))
        .isEqualTo(" [limit 7 t CO2e/t Al given by the user]");
    assertThat(LINE.givenFor(limited, Language.ZH)).isEqualTo("［用户给定限值：7 t CO2e/t Al］");
    assertThat(StampLine.of(stamp("asi:ps:3.1@1.0", Map.of())).givenFor(limited, Language.EN))
        .isEmpty();
  }
}
