package io.asirules.model.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.LocalizedText;
import io.asirules.model.mapping.Mappings.Table;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.StandardId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Laws of mappings over small tables in which every criterion is accounted for. */
class VersionMappingLawsTest {

  @Provide
  Arbitrary<List<Table>> chains() {
    return Mappings.chains();
  }

  /** Three tables in a row. */
  @Provide
  Arbitrary<List<Table>> threes() {
    return Arbitraries.integers().between(1, 4).list().ofSize(4).flatMap(Mappings::chain);
  }

  private static VersionMapping composed(List<Table> chain, boolean inferencesUsed) {
    return chain.stream()
        .map(table -> table.mapping(inferencesUsed))
        .reduce(VersionMapping::then)
        .orElseThrow();
  }

  /** What a mapping says in the end of each pair of ends. */
  private static Map<String, String> result(VersionMapping mapping) {
    Map<String, List<MappingPath>> byEnds = new TreeMap<>();
    for (MappingPath path : mapping.paths()) {
      byEnds
          .computeIfAbsent(path.source() + " " + path.target(), ends -> new ArrayList<>())
          .add(path);
    }
    Map<String, String> result = new TreeMap<>();
    byEnds.forEach((ends, paths) -> result.put(ends, said(paths)));
    return result;
  }

  /**
   * Two-sided paths say what the strongest of them says; one-sided paths speak of parts, of which
   * one that is not known leaves the whole not known. Of several that say the same, one that tells
   * where to look comes before one that does not, and then the best known.
   */
  private static String said(List<MappingPath> paths) {
    boolean open = paths.get(0).source() == null || paths.get(0).target() == null;
    boolean known = paths.stream().allMatch(path -> path.relation() != Relation.UNKNOWN);
    List<MappingPath> best = new ArrayList<>();
    for (MappingPath path : paths) {
      boolean beaten =
          paths.stream()
              .anyMatch(
                  other ->
                      other.relation().isAtLeast(path.relation())
                          && !path.relation().isAtLeast(other.relation()));
      if (open && !known ? path.relation() == Relation.UNKNOWN : !beaten) {
        best.add(path);
      }
    }
    Relation relation = best.get(0).relation();
    boolean lead = relation == Relation.UNKNOWN && best.stream().anyMatch(MappingPath::isInferred);
    EvidenceLevel level =
        best.stream()
            .filter(path -> !lead || path.isInferred())
            .map(MappingPath::level)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    return relation + (lead ? " by titles " : " ") + level;
  }

  private static Set<CriterionId> sources(VersionMapping mapping) {
    return mapping.paths().stream()
        .map(MappingPath::source)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static Set<CriterionId> targets(VersionMapping mapping) {
    return mapping.paths().stream()
        .map(MappingPath::target)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  @Property
  void theInverseOfTheInverseIsTheMapping(
      @ForAll("chains") List<Table> chain, @ForAll boolean inferences) {
    VersionMapping mapping = composed(chain, inferences);
    assertThat(mapping.inverse().inverse()).isEqualTo(mapping);
  }

  @Property
  void aChainReadBackwardsIsTheInversesInTheOtherOrder(
      @ForAll("threes") List<Table> chain, @ForAll boolean inferences) {
    VersionMapping backwards =
        chain
            .get(2)
            .mapping(inferences)
            .inverse()
            .then(chain.get(1).mapping(inferences).inverse())
            .then(chain.get(0).mapping(inferences).inverse());
    assertThat(result(composed(chain, inferences).inverse())).isEqualTo(result(backwards));
  }

  @Property
  void itMakesNoDifferenceWhichTwoTablesAreJoinedFirst(
      @ForAll("threes") List<Table> chain, @ForAll boolean inferences) {
    VersionMapping first = chain.get(0).mapping(inferences);
    VersionMapping second = chain.get(1).mapping(inferences);
    VersionMapping third = chain.get(2).mapping(inferences);
    VersionMapping left = first.then(second).then(third);
    VersionMapping right = first.then(second.then(third));
    assertThat(result(left)).isEqualTo(result(right));
    assertThat(left.paths()).containsExactlyInAnyOrderElementsOf(right.paths());
  }

  @Property
  void noCriterionIsLostOnTheWay(@ForAll("chains") List<Table> chain, @ForAll boolean inferences) {
    VersionMapping mapping = composed(chain, inferences);
    Table last = chain.get(chain.size() - 1);
    assertThat(sources(mapping))
        .containsExactlyInAnyOrderElementsOf(Mappings.criteria(chain.get(0).sources()));
    assertThat(targets(mapping))
        .containsExactlyInAnyOrderElementsOf(Mappings.criteria(last.targets()));
    Statistics.label("editions").collect(chain.size() + 1);
  }

  @Property
  void manyToOneAndOneToManyStayWhole(@ForAll("threes") List<Table> chain) {
    VersionMapping mapping = composed(chain.subList(0, 2), false);
    for (MappingRow first : chain.get(0).rows()) {
      for (MappingRow second : chain.get(1).rows()) {
        boolean meet = first.target() != null && first.target().equals(second.source());
        boolean whole = first.source() != null && second.target() != null;
        boolean unrelated =
            first.relation() == Relation.NO_RELATIONSHIP
                || second.relation() == Relation.NO_RELATIONSHIP;
        boolean half = !unrelated && (first.source() != null || second.target() != null);
        assertThat(mapping.paths().stream().anyMatch(p -> p.steps().equals(List.of(first, second))))
            .as("%s and %s", first, second)
            .isEqualTo(meet && (whole || half));
      }
    }
  }

  @Property
  void theSidesOfAMappingListEveryPath(@ForAll("chains") List<Table> chain) {
    VersionMapping mapping = composed(chain, false);
    List<MappingPath> seen = new ArrayList<>();
    sources(mapping).forEach(id -> seen.addAll(mapping.pathsFrom(id)));
    mapping.paths().stream().filter(path -> path.source() == null).forEach(seen::add);
    assertThat(seen).containsExactlyInAnyOrderElementsOf(mapping.paths());
    for (CriterionId id : targets(mapping)) {
      assertThat(mapping.pathsTo(id)).isNotEmpty().allMatch(path -> id.equals(path.target()));
    }
  }

  @Property
  void aPathIsNeitherStrongerNorBetterKnownThanItsWeakestRow(
      @ForAll("chains") List<Table> chain, @ForAll boolean inferences) {
    for (MappingPath path : composed(chain, inferences).paths()) {
      for (MappingRow step : path.steps()) {
        assertThat(step.relation().isAtLeast(path.relation())).as("%s in %s", step, path).isTrue();
        assertThat(path.level()).isGreaterThanOrEqualTo(step.provenance().level());
      }
      assertThat(path.steps()).anyMatch(step -> step.provenance().level() == path.level());
    }
  }

  @Property
  void whatRestsOnTitlesCountsOnlyWhenAskedFor(@ForAll("chains") List<Table> chain) {
    List<MappingPath> unasked = composed(chain, false).paths();
    List<MappingPath> asked = composed(chain, true).paths();
    assertThat(asked).extracting(MappingPath::steps).isEqualTo(steps(unasked));
    for (int i = 0; i < asked.size(); i++) {
      Relation without = unasked.get(i).relation();
      if (unasked.get(i).isInferred()) {
        assertThat(without).isEqualTo(Relation.UNKNOWN);
      } else {
        assertThat(without).isEqualTo(asked.get(i).relation());
      }
    }
  }

  private static List<List<MappingRow>> steps(List<MappingPath> paths) {
    return paths.stream().map(MappingPath::steps).toList();
  }

  @Property
  void anEditionMappedToItselfChangesNothing(
      @ForAll("chains") List<Table> chain, @ForAll boolean inferences) {
    VersionMapping mapping = composed(chain, inferences);
    Table last = chain.get(chain.size() - 1);
    VersionMapping before = identity(mapping.from(), chain.get(0).sources());
    VersionMapping after = identity(mapping.to(), last.targets());
    assertThat(result(before.then(mapping))).isEqualTo(result(mapping));
    assertThat(result(mapping.then(after))).isEqualTo(result(mapping));
  }

  private static VersionMapping identity(StandardId edition, int count) {
    LocalizedText same = new LocalizedText("It is the same criterion.", "即同一条准则。");
    Provenance self = new Provenance(EvidenceLevel.VERIFIED, List.of(), "");
    List<MappingRow> rows = new ArrayList<>();
    for (CriterionId id : Mappings.criteria(count)) {
      rows.add(new MappingRow(edition, edition, id, id, Relation.EQUAL, same, null, self, false));
    }
    return VersionMapping.of(edition, edition, rows, true);
  }

  @Property
  void theOrderOfTheRowsLeavesNoTrace(
      @ForAll("chains") List<Table> chain, @ForAll java.util.Random random) {
    List<Table> shuffled = new ArrayList<>();
    for (Table table : chain) {
      List<MappingRow> rows = new ArrayList<>(table.rows());
      java.util.Collections.shuffle(rows, random);
      shuffled.add(new Table(table.from(), table.sources(), table.targets(), rows));
    }
    assertThat(composed(shuffled, false)).isEqualTo(composed(chain, false));
  }

  @Property
  void onePathForEachPairOfEndsSaysWhatAllOfThemSay(
      @ForAll("chains") List<Table> chain, @ForAll boolean inferences) {
    VersionMapping mapping = composed(chain, inferences);
    Map<String, String> strongest = new TreeMap<>();
    for (MappingPath path : mapping.strongest()) {
      String ends = path.source() + " " + path.target();
      String before = strongest.put(ends, said(List.of(path)));
      assertThat(before).as("one path for each pair of ends").isNull();
    }
    assertThat(strongest).isEqualTo(result(mapping));
  }
}
