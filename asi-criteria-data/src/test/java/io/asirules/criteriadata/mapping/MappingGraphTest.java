package io.asirules.criteriadata.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.model.AsiException;
import io.asirules.model.mapping.MappingPath;
import io.asirules.model.mapping.MappingRow;
import io.asirules.model.mapping.Relation;
import io.asirules.model.mapping.VersionMapping;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MappingGraphTest {

  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final MappingGraph GRAPH = CATALOGUE.mappings();

  private static StandardId id(String coordinate) {
    return StandardId.parse(coordinate);
  }

  private static VersionMapping between(String from, String to) {
    return GRAPH.between(id(from), id(to), false);
  }

  /** A graph of tables that are never read. */
  private static MappingGraph graph(String... tables) {
    List<MappingTable> all = new ArrayList<>();
    for (String table : tables) {
      String[] ends = table.split(" ", -1);
      all.add(
          new MappingTable(
              id("own:x:" + ends[0]),
              id("own:x:" + ends[1]),
              () -> {
                throw new IllegalStateException("nobody asked for the rows");
              }));
    }
    return new MappingGraph(CATALOGUE::standard, all);
  }

  /** Every ordered pair of shipped editions that a mapping joins. */
  static Stream<Arguments> joined() {
    return CATALOGUE.ids().stream()
        .flatMap(from -> CATALOGUE.ids().stream().map(to -> Arguments.of(from, to)))
        .filter(
            pair ->
                GRAPH.route((StandardId) pair.get()[0], (StandardId) pair.get()[1]).isPresent());
  }

  @ParameterizedTest(name = "{0} to {1} goes over {2}")
  @CsvSource({
    "asi:ps:2, asi:ps:3, asi:ps:2 asi:ps:3",
    "asi:ps:3, asi:ps:2, asi:ps:3 asi:ps:2",
    "asi:ps:2, asi:ps:3.1, asi:ps:2 asi:ps:3 asi:ps:3.1",
    "asi:ps:2, asi:ps:4-draft1, asi:ps:2 asi:ps:3 asi:ps:3.1 asi:ps:4-draft1",
    "asi:ps:4-draft1, asi:ps:2, asi:ps:4-draft1 asi:ps:3.1 asi:ps:3 asi:ps:2",
    "asi:coc:1, asi:coc:2, asi:coc:1 asi:coc:2",
    "asi:ps:3.1, asi:ps:3.1, asi:ps:3.1"
  })
  void aMappingGoesOverTheEditionsBetween(String from, String to, String route) {
    assertThat(GRAPH.route(id(from), id(to)).orElseThrow().stream().map(StandardId::toString))
        .containsExactly(route.split(" ", -1));
  }

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({
    "asi:ps:3.1, asi:coc:2",
    "asi:coc:2, asi:ps:3.1",
    "asi:ps:1, asi:ps:2",
    "asi:coc:2, asi:coc:3-draft1",
    "asi:am:1, asi:am:2"
  })
  void whereNoTableLeadsThereIsNoMapping(String from, String to) {
    assertThat(GRAPH.route(id(from), id(to))).isEmpty();
    assertThatThrownBy(() -> between(from, to))
        .isInstanceOf(AsiException.class)
        .hasMessage("no mapping leads from " + from + " to " + to);
  }

  @Test
  void theFewestEditionsAreTakenAndOfThoseTheEarliest() {
    MappingGraph graph = graph("1 2", "2 10", "9 10", "1 9", "3 1", "10 11");
    assertThat(graph.route(id("own:x:1"), id("own:x:11")).orElseThrow())
        .extracting(StandardId::edition)
        .containsExactly("1", "2", "10", "11");
    assertThat(graph.route(id("own:x:3"), id("own:x:9")).orElseThrow())
        .extracting(StandardId::edition)
        .containsExactly("3", "1", "9");
    assertThat(graph("1 4", "4 3", "1 2", "2 3", "1 3").route(id("own:x:1"), id("own:x:3")))
        .contains(List.of(id("own:x:1"), id("own:x:3")));
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({"1 2, 1 2", "1 2, 2 1"})
  void twoTablesForOnePairAreRefusedWhicheverWayTheyRead(String one, String other) {
    String[] ends = other.split(" ", -1);
    assertThatThrownBy(() -> graph(one, other))
        .isInstanceOf(AsiException.class)
        .hasMessage(
            "two mapping tables join own:x:"
                + ends[0]
                + " and own:x:"
                + ends[1]
                + "; expected one");
  }

  @Test
  void aTableGivesAPathForEachOfItsRows() {
    VersionMapping mapping = between("asi:ps:2", "asi:ps:3");
    MappingTable table = GRAPH.tables().get(1);
    assertThat(table.from()).isEqualTo(mapping.from());
    assertThat(mapping.paths()).hasSameSizeAs(table.rows());
    assertThat(mapping.paths().stream().flatMap(path -> path.steps().stream()))
        .containsExactlyInAnyOrderElementsOf(table.rows());
  }

  @ParameterizedTest(name = "{0} to {1}")
  @MethodSource("joined")
  void everyCriterionOfBothEditionsIsAccountedFor(StandardId from, StandardId to) {
    VersionMapping mapping = GRAPH.between(from, to, false);
    assertThat(ends(mapping, MappingPath::source))
        .containsExactlyInAnyOrderElementsOf(CATALOGUE.standard(from).mappable());
    assertThat(ends(mapping, MappingPath::target))
        .containsExactlyInAnyOrderElementsOf(CATALOGUE.standard(to).mappable());
  }

  @ParameterizedTest(name = "{0} to {1}")
  @MethodSource("joined")
  void theOtherDirectionIsDerivedAndNeverTyped(StandardId from, StandardId to) {
    assertThat(GRAPH.between(to, from, true).paths())
        .containsExactlyInAnyOrderElementsOf(GRAPH.between(from, to, true).inverse().paths());
  }

  @ParameterizedTest(name = "{0} to {1}")
  @MethodSource("joined")
  void inferencesAddToWhatIsKnownAndChangeNothingElse(StandardId from, StandardId to) {
    List<MappingPath> without = GRAPH.between(from, to, false).paths();
    List<MappingPath> with = GRAPH.between(from, to, true).paths();
    assertThat(with).hasSameSizeAs(without);
    for (int i = 0; i < with.size(); i++) {
      assertThat(with.get(i).steps()).isEqualTo(without.get(i).steps());
      if (!with.get(i).isInferred()) {
        assertThat(with.get(i).relation()).isEqualTo(without.get(i).relation());
      }
      assertThat(with.get(i).relation().carriesOutcome())
          .as("an inference carries no outcome")
          .isEqualTo(without.get(i).relation().carriesOutcome());
    }
  }

  private static Set<CriterionId> ends(
      VersionMapping mapping, Function<MappingPath, CriterionId> end) {
    return mapping.paths().stream().map(end).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  @ParameterizedTest(name = "PS 2 {0} {1} PS 3.1 {2}, {3}")
  @CsvSource({
    "1.1, EQUIVALENT, 1.1, RECALLED",
    "2.4, SUBSET_OF, 2.4, SECONDARY",
    "2.8, SUBSET_OF, 2.10, SECONDARY",
    "5.3, INTERSECTS, 5.2, SECONDARY",
    "7.3, SUBSET_OF, 7.1, SECONDARY",
    "8.4, SUBSET_OF, 8.5, RECALLED",
    "11.3, EQUIVALENT, 11.2, RECALLED",
    ", NEW, 2.8, RECALLED",
    ", NEW, 8.3, SECONDARY"
  })
  void aChainSaysNoMoreThanItsWeakestRow(
      String source, Relation relation, String target, EvidenceLevel level) {
    assertThat(between("asi:ps:2", "asi:ps:3.1").paths())
        .filteredOn(path -> said(path.source()).equals(said(source)))
        .filteredOn(path -> said(path.target()).equals(said(target)))
        .singleElement()
        .satisfies(
            path -> {
              assertThat(path.relation()).isEqualTo(relation);
              assertThat(path.level()).isEqualTo(level);
            });
  }

  private static String said(Object id) {
    return id == null ? "-" : id.toString();
  }

  @ParameterizedTest(name = "{0} {1} -> module {2}: a lead and no more")
  @CsvSource({
    "asi:ps:3.1, 6.6, 10", "asi:ps:3.1, 8.7, 9", "asi:ps:3.1, 2.10, 9", "asi:ps:3.1, 9.6, 11",
    "asi:ps:2, 6.6, 10", "asi:ps:2, 8.5, 9", "asi:ps:2, 2.8, 9", "asi:ps:2, 9.6, 11"
  })
  void titlesLeadToTheModulesOfTheDraft(String from, String source, String module) {
    for (boolean used : new boolean[] {false, true}) {
      assertThat(GRAPH.between(id(from), id("asi:ps:4-draft1"), used).pathsFrom(criterion(source)))
          .filteredOn(path -> path.target() != null)
          .singleElement()
          .satisfies(
              path -> {
                assertThat(path.target()).hasToString(module);
                assertThat(path.isInferred()).isTrue();
                assertThat(path.relation().carriesOutcome()).isFalse();
                assertThat(path.relation() == Relation.UNKNOWN)
                    .as("inferences used: %s", used)
                    .isEqualTo(!used || from.equals("asi:ps:2"));
              });
    }
  }

  private static CriterionId criterion(String number) {
    return CriterionId.of(number);
  }

  @Test
  void ofAnEditionToItselfEveryCriterionEqualsItself() {
    for (Standard standard : CATALOGUE.standards()) {
      VersionMapping mapping = GRAPH.between(standard.id(), standard.id(), false);
      assertThat(mapping.paths())
          .hasSameSizeAs(standard.mappable())
          .allSatisfy(
              path -> {
                assertThat(path.target()).isEqualTo(path.source());
                assertThat(path.relation()).isEqualTo(Relation.EQUAL);
                assertThat(path.level()).isEqualTo(EvidenceLevel.VERIFIED);
              });
    }
  }

  @Test
  void aTableIsReadOnceAndOnlyWhenAskedFor() {
    int[] reads = {0};
    MappingRow row = GRAPH.tables().get(0).rows().get(0);
    MappingTable table =
        new MappingTable(
            row.from(),
            row.to(),
            () -> {
              reads[0]++;
              return List.of(row);
            });
    MappingGraph graph = new MappingGraph(CATALOGUE::standard, List.of(table));
    assertThat(graph.route(row.from(), row.to())).isPresent();
    assertThat(reads[0]).isZero();
    graph.between(row.from(), row.to(), false);
    graph.between(row.to(), row.from(), false);
    assertThat(reads[0]).isEqualTo(1);
  }

  @Test
  void theTablesComeInTheOrderOfTheirEditions() {
    assertThat(GRAPH.tables())
        .extracting(table -> table.from() + " " + table.to())
        .containsExactly(
            "asi:coc:1 asi:coc:2",
            "asi:ps:2 asi:ps:3",
            "asi:ps:3 asi:ps:3.1",
            "asi:ps:3.1 asi:ps:4-draft1");
  }
}
