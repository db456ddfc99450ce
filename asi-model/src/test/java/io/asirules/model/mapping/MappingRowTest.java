package io.asirules.model.mapping;

import static io.asirules.model.mapping.Mappings.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingRowTest {

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "1.1, NEW, 1.1, needs a target and no source",
    "1.1, NEW, -, needs a target and no source",
    "1.1, RETIRED, 1.1, needs a source and no target",
    "-, RETIRED, 1.1, needs a source and no target",
    "1.1, UNKNOWN, 1.1, 'needs a source or a target, not both'",
    "-, UNKNOWN, -, 'needs a source or a target, not both'",
    "1.1, EQUAL, -, needs a source and a target",
    "-, SUBSET_OF, 1.1, needs a source and a target",
    "-, NO_RELATIONSHIP, -, needs a source and a target"
  })
  void aRelationThatDoesNotFitItsSidesIsRefused(
      String source, Relation relation, String target, String needs) {
    assertThatThrownBy(() -> row(source, relation, target))
        .isInstanceOf(AsiException.class)
        .hasMessage(relation + " " + needs);
  }

  @ParameterizedTest(name = "{0} {1} {2} backwards is {3} {4} {5}")
  @CsvSource({
    "1.1, SUBSET_OF, 1.2, 1.2, SUPERSET_OF, 1.1",
    "1.1, EQUIVALENT, 1.2, 1.2, EQUIVALENT, 1.1",
    "1.1, RETIRED, -, -, NEW, 1.1",
    "-, NEW, 1.2, 1.2, RETIRED, -",
    "-, UNKNOWN, 1.2, 1.2, UNKNOWN, -"
  })
  void aRowReadsTheOtherWayToo(
      String source,
      Relation relation,
      String target,
      String backSource,
      Relation back,
      String backTarget) {
    MappingRow row = row(source, relation, target);
    MappingRow inverse = row.inverse();

    assertThat(inverse.from()).isEqualTo(row.to());
    assertThat(inverse.to()).isEqualTo(row.from());
    assertThat(inverse.source()).isEqualTo(Mappings.id(backSource));
    assertThat(inverse.relation()).isEqualTo(back);
    assertThat(inverse.target()).isEqualTo(Mappings.id(backTarget));
    assertThat(inverse.provenance()).isEqualTo(row.provenance());
    assertThat(inverse.inverse()).isEqualTo(row);
  }

  @Test
  void aRowReadsAsASentence() {
    assertThat(row("1.1", Relation.SUBSET_OF, "1.2"))
        .hasToString("own:tiny:1#1.1 SUBSET_OF own:tiny:2#1.2");
    assertThat(row("-", Relation.NEW, "1.2")).hasToString("own:tiny:1#- NEW own:tiny:2#1.2");
  }
}
