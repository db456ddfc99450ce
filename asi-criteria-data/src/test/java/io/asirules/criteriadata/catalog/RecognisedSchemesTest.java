package io.asirules.criteriadata.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.criteriadata.lint.Defect;
import io.asirules.criteriadata.lint.SchemeLinter;
import io.asirules.model.InputException;
import io.asirules.model.certification.RecognisedScheme;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognisedSchemesTest {

  private static final RecognisedSchemes SCHEMES = Catalogue.load().schemes();
  private static final Catalogue CATALOGUE = Catalogue.load();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # scheme | 2022 list | level | earlier list | level
          ISO 14001:2015 | true | CONFIRMED | true | SECONDARY
          ISO 45001:2018 | true | CONFIRMED | true | SECONDARY
          ISO 37001:2016 | true | CONFIRMED | true | SECONDARY
          ISO 21930:2017 | true | CONFIRMED | false | UNKNOWN
          ISO 14044:2006 | true | CONFIRMED | false | UNKNOWN
          EN 15804 | true | CONFIRMED | false | UNKNOWN
          SA8000 | false | CONFIRMED | true | SECONDARY
          GRI G4 | false | CONFIRMED | true | SECONDARY
          EITI | false | CONFIRMED | true | SECONDARY
          IRMA | false | CONFIRMED | false | SECONDARY
          TSM | false | CONFIRMED | false | SECONDARY
          """)
  void theListsAreThoseOfTheFacts(
      String name, boolean of2022, EvidenceLevel level, boolean before, EvidenceLevel levelBefore) {
    RecognisedScheme scheme = SCHEMES.find(name).orElseThrow();

    assertThat(scheme.list2022().value()).isEqualTo(of2022);
    assertThat(scheme.list2022().level()).isEqualTo(level);
    assertThat(scheme.earlierList().value()).isEqualTo(before);
    assertThat(scheme.earlierList().level()).isEqualTo(levelBefore);
    assertThat(scheme.listed(StandardId.parse("asi:ps:3.1"))).isEqualTo(scheme.list2022());
    assertThat(scheme.listed(StandardId.parse("asi:ps:2"))).isEqualTo(scheme.earlierList());
    assertThat(SCHEMES.all()).hasSize(11);
  }

  @Test
  void theListOf2022AndTheRequirementsOfPerformanceStandard3NameTheSameSchemes() {
    SortedSet<String> listed = new TreeSet<>();
    SCHEMES.all().stream()
        .filter(scheme -> scheme.list2022().value())
        .forEach(scheme -> listed.add(scheme.name()));
    SortedSet<String> served = new TreeSet<>();
    for (Requirement requirement : CATALOGUE.standard("asi:ps:3").requirements()) {
      requirement.recognisedSchemes().stream().map(Attested::value).forEach(served::add);
    }

    assertThat(served).isEqualTo(listed);
  }

  @Test
  void whatASchemeServesIsRecalledInEveryEdition() {
    List<EvidenceLevel> levels =
        CATALOGUE.standards().stream()
            .flatMap(standard -> standard.requirements().stream())
            .flatMap(requirement -> requirement.recognisedSchemes().stream())
            .map(Attested::level)
            .distinct()
            .toList();

    assertThat(levels).containsExactly(EvidenceLevel.RECALLED);
  }

  @Test
  void theLinterFindsNoDefect() {
    assertThat(SchemeLinter.check(SCHEMES.all(), CATALOGUE.standards())).isEmpty();
  }

  @Test
  void theLinterFindsASchemeThatNoListHas() {
    Standard edition = CATALOGUE.standard("asi:ps:3");
    List<RecognisedScheme> fewer =
        SCHEMES.all().stream().filter(scheme -> !scheme.name().equals("EN 15804")).toList();

    assertThat(SchemeLinter.check(fewer, List.of(edition)))
        .extracting(Defect::toString)
        .containsExactly(
            "asi:ps:3#4.1/life-cycle-assessment, schemes: 'EN 15804' is on no list of recognised"
                + " schemes");
  }

  @Test
  void theLinterFindsASchemeOfAnotherListAndATitleThatIsNotTranslated() {
    RecognisedScheme scheme = SCHEMES.find("EN 15804").orElseThrow();
    RecognisedScheme removed =
        new RecognisedScheme(
            scheme.name(),
            new io.asirules.model.LocalizedText("Title", "Title"),
            new Attested<>(false, scheme.list2022().provenance()),
            scheme.earlierList());
    List<RecognisedScheme> changed =
        SCHEMES.all().stream().map(each -> each.equals(scheme) ? removed : each).toList();

    assertThat(SchemeLinter.check(changed, List.of(CATALOGUE.standard("asi:ps:3"))))
        .extracting(Defect::toString)
        .containsExactly(
            "EN 15804, title: is not translated: zh and en are the same",
            "asi:ps:3#4.1/life-cycle-assessment, schemes: 'EN 15804' is not on the list that goes"
                + " with asi:ps:3");
  }

  @ParameterizedTest
  @CsvSource({
    "ISO 14001, ISO 14001:2015",
    "ISO 14001:2015, ISO 14001:2015",
    "EN 15804, EN 15804",
    "SA8000, SA8000"
  })
  void aSchemeIsFoundWithOrWithoutItsEdition(String written, String name) {
    assertThat(SCHEMES.find(written)).map(RecognisedScheme::name).contains(name);
  }

  @Test
  void anotherEditionIsNotTheScheme() {
    assertThat(SCHEMES.find("ISO 14001:2004")).isEmpty();
    assertThat(SCHEMES.ofOtherEdition("ISO 14001:2004"))
        .map(RecognisedScheme::name)
        .contains("ISO 14001:2015");
    assertThat(SCHEMES.ofOtherEdition("ISO 9001:2015")).isEmpty();
    assertThat(SCHEMES.ofOtherEdition("ISO 9001")).isEmpty();
    assertThat(SCHEMES.find("")).isEmpty();
    assertThat(SCHEMES.find("ISO")).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # passage | put in its place | whole message
          yes,CONFIRMED,S109 S45,yes,SECONDARY,S150 | yes,CONFIRMD,S109 S45,yes,SECONDARY,S150 | schemes.csv row 2, column level_2022: unknown evidence level 'CONFIRMD'; did you mean 'CONFIRMED'?
          yes,CONFIRMED,S109 S45,yes,SECONDARY,S150 | y,CONFIRMED,S109 S45,yes,SECONDARY,S150 | schemes.csv row 2, column list_2022: unknown word 'y'; did you mean 'yes'?
          yes,CONFIRMED,S109 S45,yes,SECONDARY,S150 | yes,CONFIRMED,,yes,SECONDARY,S150 | schemes.csv row 2, column scheme: a CONFIRMED datum needs a source
          yes,CONFIRMED,S109 S45,yes,SECONDARY,S150 | yes,CONFIRMED,S109 S45,yes,SECONDARY,S999 | schemes.csv row 2, column sources_earlier: unknown source 'S999'
          yes,CONFIRMED,S109 S45,yes,SECONDARY,S150 | unknown,CONFIRMED,S109 S45,yes,SECONDARY,S150 | schemes.csv row 2, column list_2022: is 'unknown' at level CONFIRMED
          ISO 45001:2018 | ISO 14001:2015 | schemes.csv row 3, column scheme: ISO 14001:2015 has a row already
          ISO 14001:2015,Env |  ,Env | schemes.csv row 2, column scheme: is empty
          title_zh | title_cn | schemes.csv row 1, column title_cn: unknown column 'title_cn'; did you mean 'title_en'?
          """)
  void damageGivesOneErrorWithItsPlace(String passage, String by, String message) {
    assertThatThrownBy(
            () ->
                new RecognisedSchemes(
                    name -> {
                      byte[] content = CsvTable.resource(Catalogue.ROOT + name);
                      String text = new String(content, StandardCharsets.UTF_8);
                      int at = name.equals("schemes.csv") ? text.indexOf(passage) : -1;
                      return at < 0
                          ? content
                          : (text.substring(0, at)
                                  + (by == null ? "" : by)
                                  + text.substring(at + passage.length()))
                              .getBytes(StandardCharsets.UTF_8);
                    }))
        .isInstanceOf(InputException.class)
        .hasMessage(message);
  }
}
