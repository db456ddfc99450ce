package io.asirules.model.mapping;

import static io.asirules.model.mapping.Mappings.path;
import static io.asirules.model.mapping.Mappings.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import io.asirules.model.standard.EvidenceLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingPathTest {

  private static MappingRow first(String source, Relation relation, String target) {
    return row(1, source, relation, target, EvidenceLevel.CONFIRMED, false);
  }

  private static MappingRow second(String source, Relation relation, String target) {
    return row(2, source, relation, target, EvidenceLevel.RECALLED, false);
  }

  @Test
  void aPathWithoutARowIsRefused() {
    assertThatThrownBy(() -> new MappingPath(List.of(), false))
        .isInstanceOf(AsiException.class)
        .hasMessage("a path needs a row");
  }

  @Test
  void aRowThatDoesNotContinueTheOneBeforeIsRefused() {
    MappingRow begins = first("1.1", Relation.EQUAL, "1.2");
    assertThatThrownBy(() -> path(false, begins, second("1.3", Relation.EQUAL, "1.1")))
        .isInstanceOf(AsiException.class)
        .hasMessage(
            "own:tiny:2#1.3 EQUAL own:tiny:3#1.1 does not continue own:tiny:1#1.1 EQUAL"
                + " own:tiny:2#1.2");
    assertThatThrownBy(() -> path(false, begins, first("1.2", Relation.EQUAL, "1.1")))
        .isInstanceOf(AsiException.class);
    assertThatThrownBy(
            () ->
                path(false, first("1.1", Relation.RETIRED, "-"), second("-", Relation.NEW, "1.1")))
        .isInstanceOf(AsiException.class);
  }

  @ParameterizedTest(name = "{0} {1} x {2} {3}: {4}")
  @CsvSource({
    "1.1, EQUIVALENT, EQUAL, 1.2, EQUIVALENT",
    "1.1, SUBSET_OF, EQUIVALENT, 1.2, SUBSET_OF",
    "1.1, SUPERSET_OF, SUBSET_OF, 1.2, INTERSECTS",
    "1.1, SUBSET_OF, SUPERSET_OF, 1.2, UNKNOWN",
    "1.1, INTERSECTS, INTERSECTS, 1.2, UNKNOWN",
    "1.1, NO_RELATIONSHIP, EQUAL, 1.2, NO_RELATIONSHIP",
    // What is gone after a row that has something in common is gone, if only in part.
    "1.1, EQUIVALENT, RETIRED, -, RETIRED",
    "1.1, INTERSECTS, RETIRED, -, RETIRED",
    "1.1, NO_RELATIONSHIP, RETIRED, -, UNKNOWN",
    "1.1, EQUAL, UNKNOWN, -, UNKNOWN",
    // What comes up on the way and goes on is new at the end.
    "-, NEW, EQUIVALENT, 1.2, NEW",
    "-, NEW, SUBSET_OF, 1.2, NEW",
    "-, NEW, NO_RELATIONSHIP, 1.2, UNKNOWN",
    "-, UNKNOWN, EQUAL, 1.2, UNKNOWN"
  })
  void aPathSaysWhatItsRowsSayInARow(
      String source, Relation first, Relation second, String target, Relation joined) {
    MappingPath path = path(false, first(source, first, "1.9"), second("1.9", second, target));

    assertThat(path.source()).isEqualTo(Mappings.id(source));
    assertThat(path.target()).isEqualTo(Mappings.id(target));
    assertThat(path.relation()).isEqualTo(joined);
    assertThat(path.inverse().relation()).isEqualTo(joined.inverse());
    assertThat(path.inverse().inverse()).isEqualTo(path);
  }

  @Test
  void aPathIsKnownAsWellAsItsWeakestRow() {
    MappingRow confirmed = first("1.1", Relation.EQUAL, "1.2");
    MappingRow recalled = second("1.2", Relation.EQUAL, "1.3");

    assertThat(path(false, confirmed).level()).isEqualTo(EvidenceLevel.CONFIRMED);
    assertThat(path(false, confirmed, recalled).level()).isEqualTo(EvidenceLevel.RECALLED);
    assertThat(path(false, confirmed, recalled).inverse().level())
        .isEqualTo(EvidenceLevel.RECALLED);
  }

  @ParameterizedTest(name = "{0} {1} {2} by titles alone: UNKNOWN unasked, {3} when asked for")
  @CsvSource({
    "1.1, EQUAL, 1.2, INTERSECTS",
    "1.1, EQUIVALENT, 1.2, INTERSECTS",
    "1.1, SUPERSET_OF, 1.2, INTERSECTS",
    "1.1, SUBSET_OF, 1.2, INTERSECTS",
    "1.1, INTERSECTS, 1.2, INTERSECTS",
    "1.1, NO_RELATIONSHIP, 1.2, NO_RELATIONSHIP",
    "-, NEW, 1.2, NEW",
    "1.1, RETIRED, -, RETIRED"
  })
  void aRowThatRestsOnTitlesCountsOnlyWhenAskedForAndNeverCarriesAnOutcome(
      String source, Relation relation, String target, Relation asked) {
    MappingRow inferred = row(1, source, relation, target, EvidenceLevel.SECONDARY, true);

    assertThat(path(false, inferred).relation()).isEqualTo(Relation.UNKNOWN);
    assertThat(path(true, inferred).relation()).isEqualTo(asked);
    assertThat(path(false, inferred).isInferred()).isTrue();
    assertThat(path(true, inferred).isInferred()).isTrue();
  }

  @Test
  void oneRowThatRestsOnTitlesIsEnough() {
    MappingRow sound = first("1.1", Relation.EQUAL, "1.2");
    MappingRow inferred = row(2, "1.2", Relation.EQUAL, "1.3", EvidenceLevel.SECONDARY, true);

    assertThat(path(false, sound).isInferred()).isFalse();
    assertThat(path(false, sound, inferred).isInferred()).isTrue();
    assertThat(path(false, sound, inferred).relation()).isEqualTo(Relation.UNKNOWN);
    assertThat(path(true, sound, inferred).relation()).isEqualTo(Relation.INTERSECTS);
  }
}
