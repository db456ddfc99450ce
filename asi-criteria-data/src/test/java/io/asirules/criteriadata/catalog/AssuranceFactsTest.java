package io.asirules.criteriadata.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.criteriadata.overlay.Overlay;
import io.asirules.criteriadata.overlay.Overlay.ParameterValue;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.certification.Decision;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
    assertThat(FACTS.words(AssuranceFact.EXEMPTION_CRITERIA))
        .containsExactly("asi:ps:3#5.3", "asi:ps:3#5.4", "asi:ps:3.1#5.3", "asi:ps:3.1#5.4");
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

  private static Overlay overlay(String name, String value, @Nullable String note) {
    return new Overlay(
        "own-manual",
        List.of(),
        List.of(),
        List.of(),
        List.of(new ParameterValue(name, value, note)));
  }

  @Test
  void aTermOfTheUserIsVerifiedAndNamesTheOverlay() {
    Catalogue shipped = Catalogue.load();
    Catalogue own = shipped.with(overlay("MAJOR_LIMIT", "5", "edition 2026, 6.4"));

    assertThat(own.assurance().number(AssuranceFact.MAJOR_LIMIT)).isEqualTo(5);
    Provenance users = own.assurance().provenance(AssuranceFact.MAJOR_LIMIT);
    assertThat(users.level()).isEqualTo(EvidenceLevel.VERIFIED);
    assertThat(users.note()).isEqualTo("own-manual: edition 2026, 6.4");
    assertThat(own.assurance().numbers(AssuranceFact.COMPLETION_MONTHS)).containsExactly(6, 12);
    assertThat(shipped.assurance().number(AssuranceFact.MAJOR_LIMIT)).isEqualTo(3);
    assertThat(own.stamp()).isEqualTo(shipped.stamp());
    assertThat(own.overlays()).singleElement().extracting("version").isEqualTo("own-manual");
    assertThat(own.with(OwnFolder.SOUND).assurance().number(AssuranceFact.MAJOR_LIMIT))
        .isEqualTo(5);
  }

  @Test
  void aStatementThatHoldsIsRaisedAndHasNoValue() {
    AssuranceFacts own =
        Catalogue.load().with(overlay("PROVISIONAL_LAST_DAY", "holds", null)).assurance();

    assertThat(own.provenance(AssuranceFact.PROVISIONAL_LAST_DAY).level())
        .isEqualTo(EvidenceLevel.VERIFIED);
    assertThatThrownBy(() -> own.words(AssuranceFact.PROVISIONAL_LAST_DAY))
        .isInstanceOf(AsiException.class);
  }

  @Test
  void aHoleIsClosedByADecision() {
    AssuranceFacts own =
        Catalogue.load().with(overlay("MAJOR_AT_SURVEILLANCE", "PROVISIONAL", null)).assurance();

    assertThat(FACTS.decision(AssuranceFact.MAJOR_AT_SURVEILLANCE)).isNull();
    assertThat(own.decision(AssuranceFact.MAJOR_AT_SURVEILLANCE)).isEqualTo(Decision.PROVISIONAL);
  }

  @Test
  void aNameThatAssessmentsShareStandsForBoth() {
    Catalogue end = Catalogue.load().with(overlay("TRANSITION_END", "2027-05-31", null));
    Catalogue classes = Catalogue.load().with(overlay("CERTIFYING_CLASSES", "3", null));

    LocalDate day = LocalDate.of(2027, 5, 31);
    assertThat(end.assurance().day(AssuranceFact.TRANSITION_END)).isEqualTo(day);
    assertThat(end.parameters().day(AssessmentParameter.TRANSITION_END).value()).isEqualTo(day);
    assertThat(classes.parameters().number(AssessmentParameter.CERTIFYING_CLASSES).value())
        .isEqualTo(3);
    assertThat(classes.assurance().provenance(AssuranceFact.CERTIFYING_CLASSES).level())
        .isEqualTo(EvidenceLevel.VERIFIED);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MAJOR_LIMITS | 3 | /parameters/0/name: unknown parameter 'MAJOR_LIMITS'; did you mean 'MAJOR_LIMIT'?
          MAJOR_LIMIT | three | /parameters/0/value: 'three' is not what MAJOR_LIMIT can be; expected a whole number from 0 to 1000
          MAJOR_LIMIT | 3 4 | /parameters/0/value: '3 4' is not what MAJOR_LIMIT can be; expected a whole number from 0 to 1000
          COMPLETION_MONTHS | 12 6 | /parameters/0/value: '12 6' is not what COMPLETION_MONTHS can be; expected two whole numbers, the first not above the second, from 0 to 1200
          EXEMPTION_FROM | 2025 | /parameters/0/value: '2025' is not a date; expected YYYY-MM-DD, such as 2024-12-31
          EXEMPTION_CRITERIA | 5.3 | /parameters/0/value: '5.3' is not a reference; expected asi:ps:3.1#5.3
          PS_BEFORE_COC | SMELTING | /parameters/0/value: unknown activity 'SMELTING'; did you mean 'ALUMINIUM_SMELTING'?
          MAJOR_AT_SURVEILLANCE | provisional | /parameters/0/value: unknown decision 'provisional'; did you mean 'PROVISIONAL'?
          MAJOR_AT_SURVEILLANCE | UNDETERMINED | /parameters/0/value: 'UNDETERMINED' is not what MAJOR_AT_SURVEILLANCE can be; expected what becomes of the certificate
          PROVISIONAL_LAST_DAY | yes | /parameters/0/value: 'yes' is not what PROVISIONAL_LAST_DAY can be; expected the word holds
          """)
  void aValueThatCannotBeIsToldWithItsPlace(String name, String value, String message) {
    Catalogue shipped = Catalogue.load();
    assertThatThrownBy(() -> shipped.with(overlay(name, value, null)))
        .isInstanceOf(InputException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @EnumSource(AssuranceFact.class)
  void everyTermIsExplained(AssuranceFact fact) throws Exception {
    assertThat(Files.readString(Path.of("FORMATS.md")))
        .containsPattern("\\| " + fact + " \\| (" + fact.unit() + "|class) \\|");
  }
}
