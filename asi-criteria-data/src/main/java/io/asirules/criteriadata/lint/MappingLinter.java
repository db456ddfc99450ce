package io.asirules.criteriadata.lint;

import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.Language;
import io.asirules.model.LocalizedText;
import io.asirules.model.mapping.MappingRow;
import io.asirules.model.mapping.Relation;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Principle;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.Standard;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Checks a mapping table between two editions, the library's own or a user's. A row by itself
 * already refuses a relation that does not fit its sides. What is left is well-formed and may still
 * point nowhere, contradict another row, or leave a criterion out.
 *
 * <p>A place names the row as it is counted in a file, where the header is row 1. Stateless; safe
 * for use by many threads.
 */
public final class MappingLinter {

  /** Longest English rationale or coverage note. */
  private static final int TEXT = 320;

  private final Standard from;
  private final Standard to;
  private final List<MappingRow> rows;
  private final DefectLog log = new DefectLog();

  private MappingLinter(Standard from, Standard to, List<MappingRow> rows) {
    this.from = from;
    this.to = to;
    this.rows = List.copyOf(rows);
  }

  /**
   * Checks a mapping table.
   *
   * @param from the edition mapped from
   * @param to the edition mapped to
   * @param rows the rows, in the order of the table
   * @return its defects, row by row and then those of the whole; empty when there are none
   */
  public static List<Defect> check(Standard from, Standard to, List<MappingRow> rows) {
    MappingLinter linter = new MappingLinter(from, to, rows);
    Map<List<@Nullable CriterionId>, Integer> seen = new HashMap<>();
    for (int i = 0; i < linter.rows.size(); i++) {
      // The header of a file is its row 1.
      int number = i + 2;
      MappingRow row = linter.rows.get(i);
      String place = linter.place(number, row);
      linter.row(place, row);
      Integer first = seen.putIfAbsent(Arrays.asList(row.source(), row.target()), number);
      linter.log.expect(first == null, place, "joins the same ends as row " + first);
    }
    linter.contradictions(from, MappingRow::source);
    linter.contradictions(to, MappingRow::target);
    linter.accounted(from, MappingRow::source);
    linter.accounted(to, MappingRow::target);
    return linter.log.defects();
  }

  private String table() {
    return from.id() + " -> " + to.id();
  }

  private String place(int number, MappingRow row) {
    return table() + " row " + number + ", " + end(row.source()) + " -> " + end(row.target());
  }

  private static String end(@Nullable CriterionId id) {
    return id == null ? "-" : id.value();
  }

  private void row(String place, MappingRow row) {
    log.expect(
        row.from().equals(from.id()) && row.to().equals(to.id()),
        place,
        "is a row from " + row.from() + " to " + row.to());
    endpoint(place + ", source", from, row.source());
    endpoint(place + ", target", to, row.target());
    log.text(place + ", rationale", row.rationale(), TEXT);
    LocalizedText coverage = row.coverage();
    if (coverage != null) {
      log.text(place + ", coverage", coverage, TEXT);
    } else {
      log.expect(
          !isPartial(row.relation()),
          place + ", coverage",
          "is missing; " + row.relation() + " needs a note on what is covered and what is not");
    }
    level(place + ", level", row);
    log.provenance(place, row.provenance());
  }

  private void endpoint(String place, Standard standard, @Nullable CriterionId id) {
    if (id == null || standard.mappable().contains(id)) {
      return;
    }
    for (Principle part : standard.principles()) {
      if (Integer.toString(part.number()).equals(id.value())) {
        String heading = part.label(Language.EN) + ", " + part.title().value().en();
        log.add(place, id + " is a heading (" + heading + "); expected one of its criteria");
        return;
      }
    }
    List<String> known = standard.mappable().stream().map(CriterionId::value).toList();
    log.add(place, Spelling.unknown("criterion of " + standard.id(), id.value(), known));
  }

  private static boolean isPartial(Relation relation) {
    return switch (relation) {
      case SUBSET_OF, SUPERSET_OF, INTERSECTS -> true;
      case EQUAL, EQUIVALENT, NO_RELATIONSHIP, NEW, RETIRED, UNKNOWN -> false;
    };
  }

  private void level(String place, MappingRow row) {
    EvidenceLevel level = row.provenance().level();
    boolean unknown = row.relation() == Relation.UNKNOWN;
    log.expect(
        unknown == (level == EvidenceLevel.UNKNOWN),
        place,
        "is " + level + " for the relation " + row.relation() + "; both are UNKNOWN or neither is");
    log.expect(
        !row.inferred() || !level.isReliable(),
        place,
        "is " + level + " though the row rests on titles alone; expected SECONDARY at best");
  }

  /** A criterion that shares something with another is neither new nor retired nor unknown. */
  private void contradictions(
      Standard standard, Function<MappingRow, @Nullable CriterionId> endOf) {
    Set<CriterionId> joined = ends(endOf, row -> row.relation().carriesEvidence());
    for (int i = 0; i < rows.size(); i++) {
      MappingRow row = rows.get(i);
      CriterionId id = endOf.apply(row);
      if (id != null && !row.relation().isTwoSided() && joined.contains(id)) {
        log.add(
            place(i + 2, row),
            "says " + row.relation() + " of " + ref(standard, id) + ", which another row joins");
      }
    }
  }

  /** That it has nothing in common with one criterion does not tell what became of another. */
  private void accounted(Standard standard, Function<MappingRow, @Nullable CriterionId> endOf) {
    Set<CriterionId> told = ends(endOf, row -> row.relation() != Relation.NO_RELATIONSHIP);
    for (CriterionId id : standard.mappable()) {
      log.expect(told.contains(id), table(), "no row accounts for " + ref(standard, id));
    }
  }

  private Set<CriterionId> ends(
      Function<MappingRow, @Nullable CriterionId> endOf, Predicate<MappingRow> counts) {
    Set<CriterionId> ends = new HashSet<>();
    for (MappingRow row : rows) {
      CriterionId id = endOf.apply(row);
      if (id != null && counts.test(row)) {
        ends.add(id);
      }
    }
    return ends;
  }

  private static Reference ref(Standard standard, CriterionId id) {
    return Reference.of(standard.id(), id);
  }
}
