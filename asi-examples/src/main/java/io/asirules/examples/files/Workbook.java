package io.asirules.examples.files;

import io.asirules.criteriadata.imports.Table;
import io.asirules.model.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A workbook of the present form (.xlsx), read sheet by sheet as a stream. Macros are not even
 * opened; of a formula the value is taken that the file keeps.
 *
 * @param tables its sheets; those that are not asked for, or hidden, without rows
 * @param notes what was passed over, a sentence each
 */
record Workbook(List<Table> tables, List<String> notes) {

  private record SheetEntry(String name, String relation, boolean hidden) {}

  static Workbook read(Path path, String name, List<String> asked) throws IOException {
    try (WorkbookPackage file = WorkbookPackage.open(path, name)) {
      return new Reading(file, name, asked).read();
    } catch (InputException e) {
      throw e;
    } catch (RuntimeException e) {
      // Whatever a damaged file makes the libraries stumble over.
      throw new InputException(name, "is damaged: " + WorkbookPackage.plain(e));
    }
  }

  private static final class Reading {
    private final WorkbookPackage file;
    private final String name;
    private final List<String> asked;
    private final List<String> notes = new ArrayList<>();

    Reading(WorkbookPackage file, String name, List<String> asked) {
      this.file = file;
      this.name = name;
      this.asked = asked;
    }

    Workbook read() {
      if (!file.has("[Content_Types].xml") || !file.has("_rels/.rels")) {
        throw new InputException(name, "is no workbook; expected .xlsx, CSV or PDF");
      }
      String main =
          file.start("/officeDocument")
              .orElseThrow(() -> new InputException(name, "is no workbook; expected .xlsx"));
      String type = file.contentType(main);
      if (type.contains("sheet.binary")) {
        throw new InputException(name, "is a binary workbook (.xlsb); save it as .xlsx");
      }
      if (!type.contains("spreadsheetml") && !type.contains("ms-excel.sheet")) {
        throw new InputException(name, "is no workbook but another document; expected .xlsx");
      }
      if (type.contains("macroEnabled")) {
        notes.add("the workbook has macros; they were not opened");
      }
      Map<String, String> parts = file.relationships(main);
      List<SheetEntry> entries = sheets(main);
      String folder = main.substring(0, main.lastIndexOf('/') + 1);
      SharedStrings strings = new SharedStrings(name);
      part(parts, folder, "sharedStrings.xml", strings);
      CellStyles styles = new CellStyles(name);
      part(parts, folder, "styles.xml", styles);
      Limits limits = new Limits();
      List<Table> tables = new ArrayList<>();
      for (SheetEntry entry : entries) {
        boolean wanted = asked.isEmpty() ? !entry.hidden() : asked.contains(entry.name());
        String part = parts.getOrDefault(entry.relation(), "");
        if (!wanted || !part.contains("worksheets/")) {
          tables.add(new Table(entry.name(), entry.hidden(), List.of()));
          if (wanted) {
            notes.add("sheet " + entry.name() + " holds no cells, such as a chart");
          }
          continue;
        }
        SheetRows rows = new SheetRows(name, entry.name(), strings, styles, limits);
        file.parse(part, rows);
        tables.add(new Table(entry.name(), entry.hidden(), rows.rows()));
        if (rows.hiddenRows() > 0) {
          notes.add(
              "sheet " + entry.name() + " hides " + rows.hiddenRows() + " rows; they are read too");
        }
      }
      return new Workbook(tables, notes);
    }

    private void part(
        Map<String, String> parts, String folder, String usual, DefaultHandler handler) {
      String part =
          parts.values().stream()
              .filter(
                  target ->
                      target
                          .toLowerCase(java.util.Locale.ROOT)
                          .endsWith(usual.toLowerCase(java.util.Locale.ROOT)))
              .findFirst()
              .orElse(folder + usual);
      if (file.has(part)) {
        file.parse(part, handler);
      }
    }

    private List<SheetEntry> sheets(String main) {
      List<SheetEntry> sheets = new ArrayList<>();
      file.parse(
          main,
          new DefaultHandler() {
            @Override
            public void startElement(
                String uri, String local, String qualified, Attributes attributes) {
              if (local(local, qualified).equals("sheet")) {
                sheets.add(sheet(attributes));
              }
              if (sheets.size() > Limits.SHEETS) {
                throw new InputException(name, "has more than " + Limits.SHEETS + " sheets");
              }
            }
          });
      if (sheets.isEmpty()) {
        throw new InputException(name, "has no sheet");
      }
      return sheets;
    }

    private static SheetEntry sheet(Attributes attributes) {
      String relation = "";
      for (int i = 0; i < attributes.getLength(); i++) {
        if (attributes.getQName(i).endsWith(":id")) {
          relation = attributes.getValue(i);
        }
      }
      String state = attributes.getValue("state");
      boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
      return new SheetEntry(String.valueOf(attributes.getValue("name")), relation, hidden);
    }
  }

  /** The name of an element without its prefix. */
  static String local(String local, String qualified) {
    return local.isEmpty() ? qualified.substring(qualified.indexOf(':') + 1) : local;
  }
}
