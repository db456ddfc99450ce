package io.asirules.criteriadata.imports;

import io.asirules.criteriadata.imports.Layout.Sheet;
import io.asirules.criteriadata.overlay.Overlay;
import io.asirules.criteriadata.overlay.Overlay.EditionPart;
import io.asirules.criteriadata.overlay.Overlay.MappingEntry;
import io.asirules.criteriadata.overlay.Overlay.MappingPart;
import io.asirules.criteriadata.overlay.Overlay.SourceFile;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.mapping.Relation;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Standard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was read from a mapping table: the overlay, and how it came about. Immutable.
 *
 * @param layout what was understood of the file
 * @param overlay criteria of an edition whose criteria the catalogue lacks, and the mapping
 * @param sheets what became of the rows
 * @param warnings what the user should look at, a sentence each
 */
public record MappingImport(
    Layout layout, Overlay overlay, List<SheetTally> sheets, List<String> warnings) {

  /** Copies the lists. */
  public MappingImport {
    sheets = List.copyOf(sheets);
    warnings = List.copyOf(warnings);
  }

  /**
   * Finds out what a file holds, without reading its rows.
   *
   * @param tables its sheets
   * @param from the edition mapped from
   * @param to the edition mapped to
   * @param options what the user says of it
   * @return the layout
   * @throws InputException if something is unsure; the message names the option that settles it
   */
  public static Layout layout(
      List<Table> tables, Standard from, Standard to, ImportOptions options) {
    return finder(from, to, options).find(tables);
  }

  private static LayoutFinder finder(Standard from, Standard to, ImportOptions options) {
    if (from.id().equals(to.id())) {
      throw new AsiException(from.id() + " is mapped to itself; expected two editions");
    }
    return new LayoutFinder(Side.of(to, true, from.id()), Side.of(from, false, to.id()), options);
  }

  /**
   * Reads a file.
   *
   * @param name name of the overlay
   * @param file name and hash of the file
   * @param tables its sheets
   * @param from the edition mapped from
   * @param to the edition mapped to
   * @param options what the user says of it
   * @return what was read; every row is accounted for
   * @throws InputException if something is unsure or wrong; the message tells the first problem,
   *     with sheet, row and column, and the number of the others
   */
  public static MappingImport read(
      String name,
      SourceFile file,
      List<Table> tables,
      Standard from,
      Standard to,
      ImportOptions options) {
    Layout layout = layout(tables, from, to, options);
    Side target = Side.of(to, true, from.id());
    Side source = Side.of(from, false, to.id());
    Problems problems = new Problems();
    SheetReader reader =
        new SheetReader(
            file.name(),
            new SheetReader.Sides(
                target,
                depth(tables, layout, target, options),
                source,
                depth(tables, layout, source, options)),
            options,
            problems);
    List<SheetTally> tallies = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      Sheet sheet = layout.sheets().get(i);
      if (sheet.read()) {
        tallies.add(reader.read(tables.get(i), sheet));
      }
    }
    List<MappingEntry> entries = reader.pairs().entries();
    List<EditionPart> editions = new ArrayList<>();
    for (Side side : List.of(source, target)) {
      CriterionCollector collected = reader.criteria(side);
      if (side.isOpen() && collected.size() > 0) {
        editions.add(
            new EditionPart(side.id(), collected.sections(), collected.criteria(), List.of()));
      }
    }
    problems.throwIfAny();
    if (entries.isEmpty()) {
      throw new InputException("the file", "names no criterion");
    }
    List<String> warnings = new ArrayList<>(reader.warnings());
    warnings.addAll(told(reader, target, source, entries, options));
    return new MappingImport(
        layout,
        new Overlay(
            name,
            List.of(file),
            editions,
            List.of(new MappingPart(from.id(), to.id(), options.complete(), entries)),
            List.of()),
        tallies,
        warnings);
  }

  /** How many numbers the ids of criteria have, where the catalogue does not know them. */
  static int depth(List<Table> tables, Layout layout, Side side, ImportOptions options) {
    Map<Integer, String> depths = new TreeMap<>();
    for (int i = 0; i < tables.size(); i++) {
      SheetReader.depths(tables.get(i), layout.sheets().get(i), side).forEach(depths::putIfAbsent);
    }
    if (side.isOpen() && depths.size() > 1 && options.depth().isEmpty()) {
      throw new InputException(
          "the file",
          "ids of "
              + side.id()
              + " have "
              + String.join(" and ", depths.keySet().stream().map(String::valueOf).toList())
              + " numbers, as "
              + String.join(" and ", depths.values())
              + "; say which are criteria, with --depth "
              + depths.keySet().iterator().next()
              + " for the first");
    }
    return options.depth().orElse(depths.isEmpty() ? 2 : depths.keySet().iterator().next());
  }

  private static List<String> told(
      SheetReader reader,
      Side target,
      Side source,
      List<MappingEntry> entries,
      ImportOptions options) {
    List<String> told = new ArrayList<>();
    for (Side side : List.of(source, target)) {
      Set<CriterionId> named = new HashSet<>();
      entries.stream()
          .map(side.target() ? MappingEntry::target : MappingEntry::source)
          .filter(Objects::nonNull)
          .forEach(named::add);
      long left =
          side.isOpen() ? 0 : side.criteria().stream().filter(id -> !named.contains(id)).count();
      if (left > 0) {
        told.add(
            left
                + " of "
                + side.criteria().size()
                + " criteria of "
                + side.id()
                + " are not mentioned; "
                + (options.complete()
                    ? "they have no counterpart, as --complete says"
                    : "what became of them stays unknown (--complete: they have no counterpart)"));
      }
    }
    long unknown = entries.stream().filter(row -> row.relation() == Relation.UNKNOWN).count();
    if (unknown > 0) {
      told.add(
          unknown
              + " criteria have nothing beside them; their counterpart stays unknown (--blank new:"
              + " they have none)");
    }
    if (reader.pairs().joined() > 0) {
      told.add(
          reader.pairs().joined() + " rows repeat a pair of criteria and were joined to one entry");
    }
    return told;
  }
}
