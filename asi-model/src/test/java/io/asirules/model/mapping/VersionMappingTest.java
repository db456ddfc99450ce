package io.asirules.model.mapping;

import static io.asirules.model.mapping.Mappings.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import io.asirules.model.standard.EvidenceLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases of a mapping that a person can follow. */
class VersionMappingTest {

  private static VersionMapping first(MappingRow... rows) {
    return VersionMapping.of(Mappings.edition(1), Mappings.edition(2), List.of(rows), false);
  }

  private static VersionMapping second(MappingRow... rows) {
    return VersionMapping.of(Mappings.edition(2), Mappings.edition(3), List.of(rows), false);
  }

  private static MappingRow next(String source, Relation relation, String target) {
    return row(2, source, relation, target, EvidenceLevel.CONFIRMED, false);
  }

  private static List<String> said(VersionMapping mapping) {
    return mapping.paths().stream()
        .map(path -> path.source() + " " + path.relation() + " " + path.target())
        .toList();
  }

  @Test
  void twoCriteriaThatWereMergedAndSplitAgainLeadToBoth() {
    VersionMapping merged =
        first(row("7.1", Relation.SUBSET_OF, "7.1"), row("7.3", Relation.SUBSET_OF, "7.1"));
    VersionMapping split =
        second(next("7.1", Relation.SUPERSET_OF, "7.1"), next("7.1", Relation.SUPERSET_OF, "7.2"));
    assertThat(said(merged.then(split)))
        .containsExactly(
            "7.1 UNKNOWN 7.1", "7.1 UNKNOWN 7.2", "7.3 UNKNOWN 7.1", "7.3 UNKNOWN 7.2");
  }

  @Test
  void whatIsRetiredOnTheWayStaysRetiredAndWhatComesUpIsNew() {
    VersionMapping there =
        first(
            row("1.1", Relation.EQUIVALENT, "1.1"),
            row("1.2", Relation.RETIRED, "-"),
            row("-", Relation.NEW, "1.3"),
            row("-", Relation.NEW, "1.4"));
    VersionMapping further =
        second(
            next("1.1", Relation.RETIRED, "-"),
            next("1.3", Relation.EQUIVALENT, "1.3"),
            next("1.4", Relation.RETIRED, "-"),
            next("-", Relation.NEW, "1.5"));
    // 1.4 came and went on the way: it is a criterion of neither end.
    assertThat(said(there.then(further)))
        .containsExactly("1.1 RETIRED null", "1.2 RETIRED null", "null NEW 1.3", "null NEW 1.5");
  }

  @Test
  void aPathWithOneEndThatPassesTwoUnrelatedCriteriaSaysNothingOfThatEnd() {
    VersionMapping there =
        first(
            row("1.1", Relation.RETIRED, "-"),
            row("1.1", Relation.NO_RELATIONSHIP, "1.2"),
            row("-", Relation.NEW, "1.2"));
    VersionMapping further =
        second(
            next("1.2", Relation.RETIRED, "-"),
            next("1.2", Relation.NO_RELATIONSHIP, "1.3"),
            next("-", Relation.NEW, "1.3"));
    assertThat(said(there.then(further)))
        .containsExactly("1.1 UNKNOWN 1.3", "1.1 RETIRED null", "null NEW 1.3");
  }

  private static List<String> strongest(VersionMapping mapping) {
    return mapping.strongest().stream()
        .map(path -> path.source() + " " + path.relation() + " " + path.target())
        .toList();
  }

  @Test
  void whatIsNewInPartAndInPartOfUnknownOriginIsOfUnknownOrigin() {
    VersionMapping there = first(row("-", Relation.NEW, "1.1"), row("-", Relation.UNKNOWN, "1.2"));
    VersionMapping further =
        second(next("1.1", Relation.SUBSET_OF, "1.3"), next("1.2", Relation.SUBSET_OF, "1.3"));
    assertThat(strongest(there.then(further))).containsExactly("null UNKNOWN 1.3");
    assertThat(strongest(there.then(further).inverse())).containsExactly("1.3 UNKNOWN null");
  }

  @Test
  void aLeadIsNotHiddenByAnotherPathOnWhichTheRelationIsLost() {
    VersionMapping there =
        first(
            row("1.1", Relation.INTERSECTS, "1.1"),
            row(1, "1.1", Relation.EQUAL, "1.2", EvidenceLevel.SECONDARY, true));
    VersionMapping further =
        second(next("1.1", Relation.INTERSECTS, "1.3"), next("1.2", Relation.EQUAL, "1.3"));
    assertThat(there.then(further).strongest())
        .singleElement()
        .satisfies(path -> assertThat(path.isInferred()).isTrue());
  }

  @Test
  void editionsThatDoNotMeetAreRefused() {
    VersionMapping mapping = first(row("1.1", Relation.EQUAL, "1.1"));
    assertThatThrownBy(() -> mapping.then(mapping))
        .isInstanceOf(AsiException.class)
        .hasMessage("a mapping to own:tiny:2 is not continued by one from own:tiny:1");
  }

  @Test
  void aRowOfAnotherMappingIsRefused() {
    assertThatThrownBy(() -> second(row("1.1", Relation.EQUAL, "1.1")))
        .isInstanceOf(AsiException.class)
        .hasMessage(
            "own:tiny:1#1.1 EQUAL own:tiny:2#1.1 is no row of the mapping from own:tiny:2 to"
                + " own:tiny:3");
  }

  @Test
  void pathsComeInTheOrderOfTheirEndsAsPeopleCount() {
    VersionMapping mapping =
        first(
            row("-", Relation.NEW, "2.8"),
            row("2.10", Relation.EQUAL, "2.10"),
            row("2.9", Relation.EQUAL, "2.9"));
    assertThat(said(mapping)).containsExactly("2.9 EQUAL 2.9", "2.10 EQUAL 2.10", "null NEW 2.8");
  }
}
