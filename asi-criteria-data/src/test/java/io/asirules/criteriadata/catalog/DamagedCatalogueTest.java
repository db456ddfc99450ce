package io.asirules.criteriadata.catalog;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DamagedCatalogueTest {

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # file | passage | put in its place | message begins with | and says
          ps-3.json | "sources": ["S2"] | "sources": ["S999"] | ps-3.json /principles/0/title/sources/0: | unknown source 'S999'
          ps-3.json | "level": "SECONDARY" | "level": "SECONDRY" | ps-3.json /principles/0/title/level: | did you mean 'SECONDARY'?
          ps-3.json | , "sources": ["S2"] | `` | ps-3.json /principles/0/title: | a SECONDARY datum needs a source
          ps-3.json | "status": "REPLACED", | `` | ps-3.json | status
          ps-3.json | "status": | "statuss": | ps-3.json /statuss: | did you mean 'status'?
          ps-3.json | "essential": true, | "essential": true, "extra": 1, | ps-3.json /criteria/0/requirements/0/extra: | unknown field 'extra'
          ps-3.json | "id": "1.1" | "id": "1.99" | ps-3.json /criteria/0/id: | 1.99 has no row in the applicability matrix
          ps-3.json | "key": "legal-awareness" | "key": "Legal Awareness" | ps-3.json /criteria/0/requirements/0 | is not a requirement key
          ps-3.json | { | [ | ps-3.json line | malformed JSON
          ps-3.1.json | asi:ps:3", | asi:ps:9", | ps-3.1.json /extends: | is not listed before it
          ps-3.1.json | 2023-04 | 12 April 2023 | ps-3.1.json /published/value: | 12 April 2023
          ps-3.1.json | asi:ps:3.1" | asi:ps:3" | ps-3.1.json /standard: | expected asi:ps:3.1, as which it is listed
          ps-3-applicability.csv | 1.1,Y RECALLED | 1.1,Y RECALED | ps-3.json ps-3-applicability.csv row 2, column BAUXITE_MINING: | unknown evidence level 'RECALED'
          ps-3-applicability.csv | 1.1,Y RECALLED | 1.1,X RECALLED | ps-3.json ps-3-applicability.csv row 2, column BAUXITE_MINING: | expected Y, N or U
          ps-3-applicability.csv | 1.1,Y RECALLED | 1.1,Y | ps-3.json ps-3-applicability.csv row 2, column BAUXITE_MINING: | expected a cell such as
          ps-3-applicability.csv | Y CONFIRMED S14 | Y CONFIRMED S999 | ps-3.json ps-3-applicability.csv row 2, column ALUMINA_REFINING: | unknown source 'S999'
          ps-3-applicability.csv | 1.2,Y | 1.1,Y | ps-3.json ps-3-applicability.csv row 3, column criterion: | has a row already
          ps-3-applicability.csv | CASTHOUSE | CASTHAUS | ps-3.json ps-3-applicability.csv row 1, column CASTHAUS: | did you mean 'CASTHOUSE'?
          sources.csv | tag,url,content | tag,url | sources.csv row 1 | column 'content' is missing
          sources.csv | S2, | S1, | sources.csv row 3, column tag: | names two sources
          editions.csv | ps-3.json | ps-9.json | the library lacks its resource | ps-9.json
          editions.csv | ps-3.json | ../ps-3.json | editions.csv row | is not the name of a file beside this one
          editions.csv | asi:ps:3.1, | asi:ps:3, | editions.csv row | asi:ps:3 is in the catalogue already
          editions.csv | asi:ps:3.1, | asi-ps-3.1, | editions.csv row | is not a coordinate
          mappings.csv | asi:ps:3.1 | asi:ps:3.7 | mappings.csv row | asi:ps:3.7 is no edition
          ps-3_ps-3.1.csv | EQUIVALENT | EQUIVALENCE | ps-3_ps-3.1.csv row 2, column relation: | did you mean 'EQUIVALENT'?
          ps-3_ps-3.1.csv | EQUIVALENT | NEW | ps-3_ps-3.1.csv row 2, column relation: | NEW needs a target and no source
          ps-3_ps-3.1.csv | SECONDARY,S9 | SECONDARY, | ps-3_ps-3.1.csv row 2, column relation: | a SECONDARY datum needs a source
          ps-3_ps-3.1.csv | SECONDARY,S9, | SECONDARY,S9,TITLE | ps-3_ps-3.1.csv row 2, column basis: | did you mean 'TITLES'?
          """)
  void damageGivesOneErrorWithFileAndPlace(
      String file, String passage, String by, String start, String says) {
    assertThatThrownBy(() -> new DamagedFiles().replacing(file, passage, by))
        .isInstanceOf(AsiException.class)
        .hasMessageStartingWith(start)
        .hasMessageContaining(says);
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ps-3-applicability.csv | Y CONFIRMED S14 | Y CONFIRMED | ps-3.json ps-3-applicability.csv row 2, column ALUMINA_REFINING: | needs a source
          ps-3-applicability.csv | 1.2,Y | one two,Y | ps-3.json ps-3-applicability.csv row 3, column criterion: | is not a criterion
          """)
  void aMatrixValueThatTheModelRefusesIsToldWithFileAndPlace(
      String file, String passage, String by, String start, String says) {
    damageGivesOneErrorWithFileAndPlace(file, passage, by, start, says);
  }
}
