package io.asirules.criteriadata.mapping;

import com.google.common.graph.ImmutableValueGraph;
import com.google.common.graph.ValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import io.asirules.model.AsiException;
import io.asirules.model.LocalizedText;
import io.asirules.model.mapping.MappingRow;
import io.asirules.model.mapping.Relation;
import io.asirules.model.mapping.VersionMapping;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Editions as nodes, mapping tables as edges. A mapping that has no table is the inverse of one, or
 * the shortest chain of tables and inverses. Immutable and safe for use by many threads.
 */
public final class MappingGraph {

  private static final LocalizedText SAME =
      new LocalizedText("It is the same criterion.", "即同一条准则。");

  private final Function<StandardId, Standard> standards;
  private final ValueGraph<StandardId, MappingTable> tables;

  /** Composed once: a portfolio asks for the same mapping again and again. */
  private final ConcurrentMap<Asked, VersionMapping> composed = new ConcurrentHashMap<>();

  private record Asked(StandardId from, StandardId to, boolean inferencesUsed) {}

  /**
   * Creates a graph.
   *
   * @param standards looks an edition up
   * @param tables the tables, at most one for two editions, whichever way it reads
   * @throws AsiException if two tables join the same editions
   */
  public MappingGraph(Function<StandardId, Standard> standards, List<MappingTable> tables) {
    this.standards = standards;
    ImmutableValueGraph.Builder<StandardId, MappingTable> graph =
        ValueGraphBuilder.directed().immutable();
    Map<List<StandardId>, MappingTable> joined = new HashMap<>();
    for (MappingTable table : tables) {
      if (joined.put(List.of(table.from(), table.to()), table) != null
          || joined.containsKey(List.of(table.to(), table.from()))) {
        throw new AsiException(
            "two mapping tables join " + table.from() + " and " + table.to() + "; expected one");
      }
      graph.putEdgeValue(table.from(), table.to(), table);
    }
    this.tables = graph.build();
  }

  /**
   * Returns the tables, by their editions.
   *
   * @return the tables
   */
  public List<MappingTable> tables() {
    List<MappingTable> all = new ArrayList<>();
    tables.edges().forEach(edge -> tables.edgeValue(edge).ifPresent(all::add));
    all.sort(Comparator.comparing(MappingTable::from).thenComparing(MappingTable::to));
    return List.copyOf(all);
  }

  /**
   * Returns the editions that a mapping passes through: the fewest, and of several such routes the
   * one over the earliest editions.
   *
   * @param from the edition mapped from
   * @param to the edition mapped to
   * @return the editions with both ends, or empty when no table leads there
   */
  public Optional<List<StandardId>> route(StandardId from, StandardId to) {
    if (from.equals(to)) {
      return Optional.of(List.of(from));
    }
    if (!tables.nodes().contains(from) || !tables.nodes().contains(to)) {
      return Optional.empty();
    }
    Map<StandardId, StandardId> cameFrom = new HashMap<>();
    Deque<StandardId> open = new ArrayDeque<>(List.of(from));
    cameFrom.put(from, from);
    while (!open.isEmpty() && !cameFrom.containsKey(to)) {
      StandardId here = open.remove();
      for (StandardId next : tables.adjacentNodes(here).stream().sorted().toList()) {
        if (cameFrom.putIfAbsent(next, here) == null) {
          open.add(next);
        }
      }
    }
    if (!cameFrom.containsKey(to)) {
      return Optional.empty();
    }
    List<StandardId> route = new ArrayList<>(List.of(to));
    while (!route.get(0).equals(from)) {
      route.add(0, Objects.requireNonNull(cameFrom.get(route.get(0))));
    }
    return Optional.of(List.copyOf(route));
  }

  /**
   * Maps one edition to another: by a table, by its inverse, or composed over the editions between.
   *
   * @param from the edition mapped from
   * @param to the edition mapped to
   * @param inferencesUsed whether rows that rest on titles alone count; else they say UNKNOWN
   * @return the mapping; of an edition to itself every criterion equals itself
   * @throws AsiException if no chain of tables joins the editions
   */
  public VersionMapping between(StandardId from, StandardId to, boolean inferencesUsed) {
    return composed.computeIfAbsent(new Asked(from, to, inferencesUsed), this::compose);
  }

  private VersionMapping compose(Asked asked) {
    StandardId from = asked.from();
    StandardId to = asked.to();
    List<StandardId> route =
        route(from, to)
            .orElseThrow(() -> new AsiException("no mapping leads from " + from + " to " + to));
    VersionMapping mapping = identity(from);
    for (int i = 1; i < route.size(); i++) {
      VersionMapping step = step(route.get(i - 1), route.get(i), asked.inferencesUsed());
      mapping = i == 1 ? step : mapping.then(step);
    }
    return mapping;
  }

  private VersionMapping step(StandardId from, StandardId to, boolean inferencesUsed) {
    return tables
        .edgeValue(from, to)
        .map(table -> VersionMapping.of(from, to, table.rows(), inferencesUsed))
        .orElseGet(
            () ->
                VersionMapping.of(
                        to, from, tables.edgeValue(to, from).orElseThrow().rows(), inferencesUsed)
                    .inverse());
  }

  private VersionMapping identity(StandardId id) {
    Provenance self = new Provenance(EvidenceLevel.VERIFIED, List.of(), "");
    List<MappingRow> rows =
        standards.apply(id).mappable().stream()
            .map(
                each -> new MappingRow(id, id, each, each, Relation.EQUAL, SAME, null, self, false))
            .toList();
    return VersionMapping.of(id, id, rows, true);
  }
}
