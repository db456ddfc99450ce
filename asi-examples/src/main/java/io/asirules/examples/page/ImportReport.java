package io.asirules.examples.page;

import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.criteriadata.imports.ColumnRole;
import io.asirules.criteriadata.imports.Layout;
import io.asirules.criteriadata.imports.MappingImport;
import io.asirules.criteriadata.imports.SheetTally;
import io.asirules.criteriadata.imports.Table;
import io.asirules.criteriadata.overlay.Overlay;
import io.asirules.criteriadata.overlay.Overlay.MappingEntry;
import io.asirules.criteriadata.overlay.Overlay.SourceFile;
import io.asirules.model.Language;
import io.asirules.model.mapping.Relation;
import io.asirules.model.standard.Standard;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what was understood of a mapping table, and what came out of it. */
public record ImportReport(
    SourceFile file,
    List<String> notes,
    MappingImport read,
    Standard from,
    Standard to,
    StampLine stamp) {

  private static final int LETTERS = 6;
  private static final int HEADER = 30;
  private static final int ROLE = 20;
  private static final int NOTES_SHOWN = 10;

  public String text() {
    StringBuilder page = new StringBuilder();
    String hash = file.sha256();
    TextLayout.wrap(page, "", 0, file.name() + ": " + from.id() + " -> " + to.id());
    page.append("SHA-256 ").append(hash).append('\n');
    Layout.Sheet before = null;
    for (Layout.Sheet sheet : read.layout().sheets()) {
      sheet(page, sheet, before);
      before = sheet.read() ? sheet : before;
    }
    page.append('\n');
    bullets(page, notes);
    bullets(page, read.warnings());
    result(page);
    page.append('\n');
    TextLayout.wrap(page, "", 0, "Read against " + stamp.text(Language.EN));
    return page.toString();
  }

  /** Adds what was understood of a sheet. */
  private void sheet(StringBuilder page, Layout.Sheet sheet, Layout.@Nullable Sheet before) {
    String name = sheet.name().isEmpty() ? "Table" : "Sheet " + sheet.name();
    page.append('\n');
    if (!sheet.read()) {
      TextLayout.wrap(page, "", 0, name + ": not read (" + sheet.reason() + ")");
      return;
    }
    boolean same =
        before != null
            && before.columns().equals(sheet.columns())
            && before.notes().equals(sheet.notes());
    String as = same && before != null ? ", columns as in sheet " + before.name() : "";
    TextLayout.wrap(page, "", 0, name + ": " + header(sheet) + as);
    if (!same) {
      sheet.columns().forEach(column -> column(page, column));
      sheet.notes().forEach(note -> TextLayout.wrap(page, "  ", 2, note));
    }
    read.sheets().stream()
        .filter(tally -> tally.sheet().equals(sheet.name()))
        .forEach(tally -> TextLayout.wrap(page, "  ", 2, tally(tally)));
  }

  private static void column(StringBuilder page, Layout.Column column) {
    boolean unread = column.role() == ColumnRole.NONE;
    String role =
        column.activity() != null
            ? column.activity().name()
            : unread ? "(not read)" : column.role().word();
    String header = TextLayout.cut(TextLayout.plain(column.header()), HEADER - 2);
    String line =
        "  "
            + TextLayout.pad(Table.letters(column.index()), LETTERS - 2)
            + TextLayout.pad(header, HEADER)
            + TextLayout.pad(role, Math.max(ROLE, role.length() + 1));
    TextLayout.wrap(page, line, LETTERS + HEADER + ROLE, column.reason());
  }

  private static String header(Layout.Sheet sheet) {
    if (sheet.headerTo() == 0) {
      return "no header";
    }
    return sheet.headerFrom() == sheet.headerTo()
        ? "header in row " + sheet.headerTo()
        : "header in rows " + sheet.headerFrom() + " to " + sheet.headerTo();
  }

  private static String tally(SheetTally tally) {
    String notes =
        tally.notes().stream()
            .limit(NOTES_SHOWN)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    String more = tally.notes().size() > NOTES_SHOWN ? ", ..." : "";
    return tally.read()
        + " rows read, "
        + tally.headings()
        + " headings, "
        + tally.blank()
        + " blank, "
        + tally.notes().size()
        + " notes not read"
        + (notes.isEmpty() ? "" : " (rows " + notes + more + ")");
  }

  static void bullets(StringBuilder page, List<String> notes) {
    notes.forEach(note -> TextLayout.wrap(page, "- ", 2, note));
  }

  private void result(StringBuilder page) {
    Overlay overlay = read.overlay();
    for (Overlay.EditionPart part : overlay.editions()) {
      page.append(part.criteria().size())
          .append(" criteria of ")
          .append(part.standard())
          .append(" in ")
          .append(
              part.criteria().stream()
                  .map(each -> each.id().value().split("\\.", -1)[0])
                  .distinct()
                  .count())
          .append(" sections\n");
    }
    Map<Relation, Integer> counts = new EnumMap<>(Relation.class);
    List<MappingEntry> rows = overlay.mappings().get(0).rows();
    rows.forEach(row -> counts.merge(row.relation(), 1, Integer::sum));
    String each =
        counts.entrySet().stream()
            .map(count -> count.getValue() + " " + count.getKey())
            .collect(Collectors.joining(", "));
    TextLayout.wrap(page, "", 0, rows.size() + " rows of mapping: " + each);
  }
}
