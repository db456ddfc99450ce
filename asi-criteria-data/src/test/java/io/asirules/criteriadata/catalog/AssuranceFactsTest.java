package io.asirules.criteriadata.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.model.AsiException;
import io.asirules.model.certification.CertificateLevel;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssuranceFactsTest {

  private static final AssuranceFacts FACTS = Catalogue.load().assurance();

  @Test
  void theValuesAreThoseOfTheFacts() {
    assertThat(FACTS.number(AssuranceFact.MAJOR_LIMIT)).isEqualTo(3);
    assertThat(FACTS.numbers(AssuranceFact.COMPLETION_MONTHS)).containsExactly(6, 12);
    assertThat(FACTS.day(AssuranceFact.EXEMPTION_FROM)).isEqualTo(LocalDate.of(2025, 1, 1));
    assertThat(FACTS.day(AssuranceFact.TRANSITION_END)).isEqualTo(LocalDate.of(2027, 5, 19));
    assertThat(FACTS.words(AssuranceFact.EXEMPTION_CRITERIA)).containsExactly("5.3", "5.4");
    assertThat(FACTS.number(AssuranceFact.FULL_CERTIFICATE))
        .isEqualTo(CertificateLevel.FULL.years());
    assertThat(FACTS.number(AssuranceFact.PROVISIONAL_CERTIFICATE))
        .isEqualTo(CertificateLevel.PROVISIONAL.years());
  }

  /** A hole has no value; a fact that is recalled or not found says why it is not better known. */
  @ParameterizedTest
  @EnumSource(AssuranceFact.class)
  void everyFactSaysWhereItComesFrom(AssuranceFact fact) {
    Provenance provenance = FACTS.provenance(fact);

    if (provenance.level() == EvidenceLevel.UNKNOWN || provenance.sources().isEmpty()) {
      assertThat(provenance.note()).isNotBlank();
    }
  }

  @Test
  void aFactWithoutValueHasNone() {
    assertThatThrownBy(() -> FACTS.number(AssuranceFact.EXEMPTION_LEVEL))
        .isInstanceOf(AsiException.class)
        .hasMessage("EXEMPTION_LEVEL has no value in assurance.csv");
  }

  @Test
  void theStampOfTheCatalogueCoversThem() {
    String stamp = Catalogue.load().stamp().sha256();

    assertThat(stampWith("assurance.csv", "MAJOR_LIMIT,3", "MAJOR_LIMIT,4")).isNotEqualTo(stamp);
    assertThat(stampWith("letters.csv", "5.4,none", "5.4,a")).isNotEqualTo(stamp);
  }

  private static String stampWith(String file, String passage, String by) {
    return Catalogue.load(name -> damaged(name, file, passage, by)).stamp().sha256();
  }

  private static byte[] damaged(String name, String file, String passage, String by) {
    byte[] content = CsvTable.resource("io/asirules/criteriadata/catalog/" + name);
    String text = new String(content, StandardCharsets.UTF_8);
    if (!name.equals(file)) {
      return content;
    }
    assertThat(text).contains(passage);
    return text.replaceFirst(Pattern.quote(passage), Matcher.quoteReplacement(by))
        .getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # file | passage | put in its place | message
          assurance.csv | MAJOR_LIMIT, | MAJOR_LIMITS, | assurance.csv row 10, column fact: unknown fact 'MAJOR_LIMITS'; did you mean 'MAJOR_LIMIT'?
          assurance.csv | MAJOR_LIMIT, | PLAN_MONTHS, | assurance.csv row 29, column fact: PLAN_MONTHS has a row already
          assurance.csv | CONFIRMED,S128 | CONFIRMD,S128 | assurance.csv row 10, column level: unknown evidence level 'CONFIRMD'; did you mean 'CONFIRMED'?
          assurance.csv | CONFIRMED,S128 | CONFIRMED, | assurance.csv row 10, column level: a CONFIRMED datum needs a source
          assurance.csv | CONFIRMED,S128 | CONFIRMED,S999 | assurance.csv row 10, column sources: unknown source 'S999'
          letters.csv | a-f | f-a | letters.csv row 2, column letters: the range of '2.1f-a' runs backwards; did you mean '2.1a-f'?
          letters.csv | asi:ps:2 | asi-ps-2 | letters.csv row 19, column letters: 'asi-ps-2' is not a coordinate; expected scheme:standard:edition, asi:ps:3.1
          """)
  void damageGivesOneErrorWithFileAndPlace(String file, String passage, String by, String message) {
    assertThatThrownBy(() -> new AssuranceFacts(name -> damaged(name, file, passage, by)))
        .isInstanceOf(AsiException.class)
        .hasMessage(message);
  }
}
