package io.asirules.criteriadata.imports;

import io.asirules.criteriadata.imports.CriterionCollector.Said;
import io.asirules.criteriadata.imports.IdList.Item;
import io.asirules.criteriadata.imports.Layout.Sheet;
import io.asirules.criteriadata.imports.RowReader.Ids;
import io.asirules.criteriadata.imports.RowReader.State;
import io.asirules.criteriadata.imports.Table.Row;
import io.asirules.criteriadata.overlay.Overlay.CriterionText;
import io.asirules.criteriadata.overlay.Overlay.Place;
import io.asirules.criteriadata.overlay.Overlay.SectionTitle;
import io.asirules.model.InputException;
import io.asirules.model.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A user's own list of the criteria of an edition. Immutable.
 *
 * @param layout what was understood of the file; without sheets for a text
 * @param criteria the criteria, by number
 * @param sections titles of sections, as far as the file gives them
 * @param notes what was left out or should be looked at, a sentence each
 */
public record CriteriaList(
    Layout layout, List<CriterionText> criteria, List<SectionTitle> sections, List<String> notes) {

  /** Copies the lists. */
  public CriteriaList {
    criteria = List.copyOf(criteria);
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
  }

  /**
   * Reads a list from tables.
   *
   * @param file name of the file
   * @param tables its sheets
   * @param standard the edition that it is a list of
   * @param options what the user says of it
   * @return the list
   * @throws InputException if something is unsure or wrong; the message tells the first problem,
   *     with sheet, row and column, and the number of the others
   */
  public static CriteriaList read(
      String file, List<Table> tables, Standard standard, ImportOptions options) {
    Side side = Side.list(standard);
    Layout layout = new LayoutFinder(side, null, options).find(tables);
    Problems problems = new Problems();
    CriterionCollector collector = new CriterionCollector(problems);
    List<String> notes = new ArrayList<>();
    int depth = MappingImport.depth(tables, layout, side, options);
    for (int i = 0; i < tables.size(); i++) {
      Sheet sheet = layout.sheets().get(i);
      if (sheet.read()) {
        Table table = tables.get(i);
        RowReader ids =
            new RowReader(table, side, sheet.column(ColumnRole.TARGET_ID), depth, problems, notes);
        new Reading(file, table, sheet, ids, collector, problems).read(notes);
      }
    }
    List<CriterionText> criteria = collector.criteria();
    List<SectionTitle> sections = collector.sections();
    problems.throwIfAny();
    return new CriteriaList(layout, criteria, sections, notes);
  }

  private record Reading(
      String file,
      Table table,
      Sheet sheet,
      RowReader ids,
      CriterionCollector collector,
      Problems problems) {

    void read(List<String> notes) {
      int unread = 0;
      for (Row row : table.rows()) {
        if (row.number() > sheet.headerTo() && !read(row)) {
          unread++;
        }
      }
      if (unread > 0) {
        String where = table.name().isEmpty() ? "" : "sheet " + table.name() + ": ";
        notes.add(where + unread + " rows hold words and no criterion; they are not read");
      }
    }

    /** Reads a row, or tells that it holds neither a criterion nor a section. */
    private boolean read(Row row) {
      boolean words = Headings.isOneText(row) && !IdList.looksLike(Headings.firstText(row));
      Ids read = words ? Ids.of(State.HEADING, Headings.firstText(row)) : ids.read(row);
      String title = text(row, ColumnRole.TARGET_TITLE);
      Place at = new Place(file, table.name().isEmpty() ? null : table.name(), row.number());
      Headings.read(text(row, ColumnRole.TARGET_SECTION))
          .ifPresent(heading -> collector.section(heading, at));
      if (read.state() == State.HEADING) {
        return Headings.read(read.text())
            .map(
                heading -> {
                  boolean untitled = heading.title().isEmpty();
                  collector.section(
                      untitled ? new Headings.Heading(heading.number(), title) : heading, at);
                  return true;
                })
            .orElse(false);
      }
      if (read.items().size() > 1) {
        problems.add(ids.place(row), "names several criteria; expected one in a row");
        return true;
      }
      for (Item item : read.items()) {
        collector.add(
            new Said(
                item.id(),
                item.parts().isEmpty() ? "" : item.inWords(),
                title.isEmpty() ? read.title() : title,
                text(row, ColumnRole.TARGET_TEXT),
                Map.of(),
                at));
      }
      return read.names() || read.state() == State.REFUSED;
    }

    private String text(Row row, ColumnRole role) {
      return sheet.column(role).map(column -> row.text(column.index())).orElse("");
    }
  }
}
