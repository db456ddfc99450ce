package io.asirules.model.mapping;

import io.asirules.model.LocalizedText;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.StandardId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Rows by hand, and arbitrary small tables in which every criterion is accounted for. */
final class Mappings {

  static final LocalizedText TEXT = new LocalizedText("In own words", "自己的话");
  private static final String PAGE = "https://example.org/page";

  private Mappings() {}

  static StandardId edition(int number) {
    return StandardId.parse("own:tiny:" + number);
  }

  static @Nullable CriterionId id(@Nullable String number) {
    return number == null || number.equals("-") ? null : CriterionId.of(number);
  }

  static Provenance provenance(EvidenceLevel level) {
    return new Provenance(level, List.of(PAGE), "");
  }

  /** A row from edition 1 to edition 2; a dash stands for no criterion. */
  static MappingRow row(String source, Relation relation, String target) {
    return row(1, source, relation, target, EvidenceLevel.CONFIRMED, false);
  }

  /** A row from an edition to the next one. */
  static MappingRow row(
      int from,
      @Nullable String source,
      Relation relation,
      @Nullable String target,
      EvidenceLevel level,
      boolean inferred) {
    return new MappingRow(
        edition(from),
        edition(from + 1),
        id(source),
        id(target),
        relation,
        TEXT,
        null,
        provenance(level),
        inferred);
  }

  static MappingPath path(boolean inferencesUsed, MappingRow... steps) {
    return new MappingPath(List.of(steps), inferencesUsed);
  }

  /** The numbers that an edition's criteria have: 1.1 and so on. */
  static List<CriterionId> criteria(int count) {
    List<CriterionId> all = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      all.add(CriterionId.of("1." + i));
    }
    return all;
  }

  /**
   * A table between two editions.
   *
   * @param from number of the edition mapped from
   * @param sources number of its criteria
   * @param targets number of the criteria of the next edition
   * @param rows rows that account for all of them
   */
  record Table(int from, int sources, int targets, List<MappingRow> rows) {
    VersionMapping mapping(boolean inferencesUsed) {
      return VersionMapping.of(edition(from), edition(from + 1), rows, inferencesUsed);
    }
  }

  /** What a table may say of a pair. */
  private record Cell(Relation relation, EvidenceLevel level, boolean inferred) {}

  /** Chains of two to four editions, each with one to four criteria. */
  static Arbitrary<List<Table>> chains() {
    return Arbitraries.integers()
        .between(1, 4)
        .list()
        .ofMinSize(2)
        .ofMaxSize(4)
        .flatMap(Mappings::chain);
  }

  /** Chains of as many editions as sizes are given. */
  static Arbitrary<List<Table>> chain(List<Integer> sizes) {
    List<Arbitrary<Table>> tables = new ArrayList<>();
    for (int i = 1; i < sizes.size(); i++) {
      tables.add(tables(i, sizes.get(i - 1), sizes.get(i)));
    }
    return Combinators.combine(tables).as(each -> each);
  }

  private static Arbitrary<Table> tables(int from, int sources, int targets) {
    return Combinators.combine(
            cells().list().ofSize(sources * targets),
            Arbitraries.of(Relation.RETIRED, Relation.RETIRED, Relation.UNKNOWN)
                .list()
                .ofSize(sources),
            Arbitraries.of(Relation.NEW, Relation.NEW, Relation.UNKNOWN).list().ofSize(targets))
        .as((pairs, gone, come) -> table(from, sources, targets, pairs, gone, come));
  }

  private static Arbitrary<Cell> cells() {
    Arbitrary<Relation> relation =
        Arbitraries.of(
            Relation.EQUAL,
            Relation.EQUIVALENT,
            Relation.SUPERSET_OF,
            Relation.SUBSET_OF,
            Relation.INTERSECTS,
            Relation.NO_RELATIONSHIP);
    Arbitrary<EvidenceLevel> level =
        Arbitraries.of(
            EvidenceLevel.VERIFIED,
            EvidenceLevel.CONFIRMED,
            EvidenceLevel.SECONDARY,
            EvidenceLevel.RECALLED);
    Arbitrary<Cell> said =
        Combinators.combine(
                relation, level, Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true)))
            .as(Cell::new);
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(new Cell(Relation.UNKNOWN, EvidenceLevel.UNKNOWN, false))),
        Tuple.of(2, said));
  }

  private static Table table(
      int from,
      int sources,
      int targets,
      List<Cell> pairs,
      List<Relation> gone,
      List<Relation> come) {
    List<MappingRow> rows = new ArrayList<>();
    boolean[] targetSeen = new boolean[targets];
    for (int s = 0; s < sources; s++) {
      boolean sourceSeen = false;
      for (int t = 0; t < targets; t++) {
        Cell cell = pairs.get(s * targets + t);
        if (cell.relation() != Relation.UNKNOWN) {
          rows.add(
              row(
                  from,
                  "1." + (s + 1),
                  cell.relation(),
                  "1." + (t + 1),
                  cell.level(),
                  cell.inferred()));
          // That two have nothing in common accounts for neither.
          if (cell.relation() != Relation.NO_RELATIONSHIP) {
            sourceSeen = true;
            targetSeen[t] = true;
          }
        }
      }
      if (!sourceSeen) {
        rows.add(oneSided(from, "1." + (s + 1), gone.get(s), null));
      }
    }
    for (int t = 0; t < targets; t++) {
      if (!targetSeen[t]) {
        rows.add(oneSided(from, null, come.get(t), "1." + (t + 1)));
      }
    }
    return new Table(from, sources, targets, rows);
  }

  private static MappingRow oneSided(
      int from, @Nullable String source, Relation relation, @Nullable String target) {
    EvidenceLevel level =
        relation == Relation.UNKNOWN ? EvidenceLevel.UNKNOWN : EvidenceLevel.RECALLED;
    return row(from, source, relation, target, level, false);
  }
}
