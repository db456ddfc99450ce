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
          assessment.csv | CYCLE_MONTHS | CYCLE_MONTH | assessment.csv row 2, column parameter: | did you mean 'CYCLE_MONTHS'?
          assessment.csv | PUBLISHING_MONTHS | CYCLE_MONTHS | assessment.csv row 3, column parameter: | CYCLE_MONTHS has a row already
          assessment.csv | CYCLE_MONTHS,36,month | TRANSITION_END,2027-05-19,day | assessment.csv row 2, column parameter: | TRANSITION_END stands in assurance.csv
          assessment.csv | 36,month | 36,year | assessment.csv row 2, column unit: | 'year'; expected month
          assessment.csv | 36,month | 036,month | assessment.csv row 2, column value: | '036' is not what CYCLE_MONTHS can be; expected a whole number from 1 to 1200
          assessment.csv | 36,month | -36,month | assessment.csv row 2, column value: | expected a whole number from 1 to 1200
          assessment.csv | 36,month | 36.5,month | assessment.csv row 2, column value: | expected a whole number from 1 to 1200
          assessment.csv | 36,month | 9999999999,month | assessment.csv row 2, column value: | expected a whole number from 1 to 1200
          assessment.csv | 25,% | 101,% | assessment.csv row 4, column value: | expected a whole number from 0 to 100
          assessment.csv | month,CONFIRMED,S83 | month,CONFIRMED, | assessment.csv row 2, column level: | a CONFIRMED datum needs a source
          assessment.csv | S57 S152 | S57 S999 | assessment.csv row 8, column sources: | unknown source 'S999'
          assessment.csv | parameter,value | parameter,default | assessment.csv row 1, column default: | unknown column 'default'
          assurance.csv | 2027-05-19 | 2027-05 | assurance.csv row 37, column value: | '2027-05' is not a date; expected YYYY-MM-DD
          kinds.csv | POLICY, | POLICIES, | kinds.csv row 2, column kind: | did you mean 'POLICY'?
          kinds.csv | TRAINING, | RECORD, | kinds.csv row 8, column kind: | RECORD has a row already
          kinds.csv | POLICY,EXISTS | POLICY, | kinds.csv row 2, column core: | unknown aspect ''
          kinds.csv | ENDORSED,PUBLISHED | ENDORSE,PUBLISHED | kinds.csv row 2, column further: | did you mean 'ENDORSED'?
          kinds.csv | ENDORSED,PUBLISHED | ENDORSED,EXISTS | kinds.csv row 2, column further_when_public: | EXISTS stands in this row already
          kinds.csv | CURRENT COMPLETE | CURRENT CURRENT | kinds.csv row 10, column when_lacking: | CURRENT stands in this row already
          kinds.csv | ,n,n | ,no,n | kinds.csv row 2, column lateness_forgiven: | expected y or n
          kinds.csv | planning_is_a_step | planning | kinds.csv row 1, column planning: | did you mean 'planning_is_a_step'?
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

  @ParameterizedTest(name = "{0} without {1}")
  @CsvSource({
    "assessment.csv, CYCLE_MONTHS",
    "assessment.csv, PUBLISHING_MONTHS",
    "assessment.csv, LATE_SHARE",
    "assessment.csv, RELATED_MINORS",
    "assessment.csv, NEW_SMELTERS_FROM",
    "assessment.csv, TRANSITION_LAST_PRINCIPLE",
    "assessment.csv, INDUSTRIAL_USERS_PRINCIPLE",
    "kinds.csv, POLICY",
    "kinds.csv, PROHIBITION"
  })
  void aRowThatIsMissingIsNamed(String file, String row) {
    assertThatThrownBy(() -> new DamagedFiles().without(file, row + ","))
        .isInstanceOf(AsiException.class)
        .hasMessage(file + ": " + row + " has no row");
  }
}
