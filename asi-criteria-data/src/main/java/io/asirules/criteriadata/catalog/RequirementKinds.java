package io.asirules.criteriadata.catalog;

import com.google.common.base.Splitter;
import com.google.common.collect.Maps;
import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.standard.RequirementKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What each kind of requirement needs to be shown. Immutable and safe for use by many threads.
 *
 * <p>These are the words in which this library speaks of evidence and no facts on a standard, so
 * they have no level.
 */
public final class RequirementKinds {

  /** The file that holds them. */
  static final String FILE = "kinds.csv";

  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

  private static final List<String> COLUMNS =
      List.of(
          "kind",
          "core",
          "further",
          "further_when_public",
          "when_lacking",
          "lateness_forgiven",
          "planning_is_a_step");

  private final Map<RequirementKind, KindNeeds> needs;

  /** Reads the file, strictly. */
  RequirementKinds(Function<String, byte[]> files) {
    Map<RequirementKind, KindNeeds> read = new EnumMap<>(RequirementKind.class);
    try {
      for (CsvTable.Row row : CsvTable.parsePlain(files.apply(FILE), COLUMNS).rows()) {
        RequirementKind kind =
            Spelling.word(
                RequirementKind.class, "kind", row.cell("kind"), p -> row.problem("kind", p));
        if (read.put(kind, needs(row)) != null) {
          throw row.problem("kind", kind + " has a row already");
        }
      }
    } catch (InputException e) {
      throw e.in(FILE);
    }
    for (RequirementKind kind : RequirementKind.values()) {
      if (!read.containsKey(kind)) {
        throw new AsiException(FILE + ": " + kind + " has no row");
      }
    }
    this.needs = Maps.immutableEnumMap(read);
  }

  private static KindNeeds needs(CsvTable.Row row) {
    List<Aspect> seen = new ArrayList<>();
    Aspect core = aspect(row, "core", row.cell("core"), seen);
    return new KindNeeds(
        core,
        aspects(row, "further", seen),
        aspects(row, "further_when_public", seen),
        aspects(row, "when_lacking", seen),
        flag(row, "lateness_forgiven"),
        flag(row, "planning_is_a_step"));
  }

  private static List<Aspect> aspects(CsvTable.Row row, String column, List<Aspect> seen) {
    List<Aspect> aspects = new ArrayList<>();
    for (String word : BLANKS.split(row.cell(column))) {
      aspects.add(aspect(row, column, word, seen));
    }
    return aspects;
  }

  /** Reads an aspect that its kind has not had yet. */
  private static Aspect aspect(CsvTable.Row row, String column, String word, List<Aspect> seen) {
    Aspect aspect =
        Spelling.word(Aspect.class, "aspect", word, problem -> row.problem(column, problem));
    if (seen.contains(aspect)) {
      throw row.problem(column, aspect + " stands in this row already");
    }
    seen.add(aspect);
    return aspect;
  }

  private static boolean flag(CsvTable.Row row, String column) {
    return switch (row.cell(column)) {
      case "y" -> true;
      case "n" -> false;
      default -> throw row.problem(column, "expected y or n");
    };
  }

  /**
   * Returns what a kind of requirement needs to be shown.
   *
   * @param kind the kind
   * @return the aspects, and how time and plans count
   */
  public KindNeeds of(RequirementKind kind) {
    return Objects.requireNonNull(needs.get(kind));
  }
}
