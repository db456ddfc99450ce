package io.asirules.examples.page;

import io.asirules.criteriadata.exchange.StampLine;
import io.asirules.criteriadata.exchange.csv.Csv;
import io.asirules.criteriadata.exchange.json.Json;
import io.asirules.criteriadata.imports.Reconciliation;
import io.asirules.criteriadata.imports.Reconciliation.Outcome;
import io.asirules.criteriadata.imports.Reconciliation.Row;
import io.asirules.examples.files.UserFile;
import io.asirules.model.Language;
import io.asirules.model.standard.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A reconciliation in its forms. */
public record ReconcileReport(
    UserFile file, Reconciliation result, StampLine stamp, Language language) {

  private static final int ID = 7;
  private static final int LEVEL = 11;

  private String ref(Row row) {
    return Reference.of(result.standard().id(), row.id()).toString();
  }

  private String ours(Row row) {
    return row.catalogue() == null ? "" : row.catalogue().value().in(language);
  }

  private static String level(Row row) {
    return row.catalogue() == null ? "" : row.catalogue().level().name();
  }

  private static String theirs(Row row) {
    return row.text() == null ? "" : row.text().title();
  }

  private static String place(Row row) {
    return row.text() == null ? "" : row.text().at().toString();
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>(file.notes());
    result.list().layout().sheets().stream()
        .filter(sheet -> !sheet.read())
        .forEach(sheet -> notes.add("sheet " + sheet.name() + " is not read: " + sheet.reason()));
    notes.addAll(result.list().notes());
    return notes;
  }

  private Map<String, Long> summary() {
    Map<String, Long> summary = new LinkedHashMap<>();
    for (Outcome outcome : Outcome.values()) {
      summary.put(outcome.name(), result.count(outcome));
    }
    return summary;
  }

  public String json() {
    List<Object> rows = new ArrayList<>();
    for (Row row : result.rows()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("ref", ref(row));
      json.put("outcome", row.outcome().name());
      json.put("catalogue", row.catalogue() == null ? null : ours(row));
      json.put("level", row.catalogue() == null ? null : level(row));
      json.put("text", row.text() == null ? null : theirs(row));
      json.put("place", row.text() == null ? null : place(row));
      rows.add(json);
    }
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("name", file.source().name());
    source.put("sha256", file.source().sha256());
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("stamp", stamp.fields());
    root.put("standard", result.standard().id().toString());
    root.put("file", source);
    root.put("summary", summary());
    root.put("criteria", rows);
    root.put("notes", notes());
    return Json.text(root);
  }

  public String csv() {
    Csv csv =
        new Csv()
            .ending(StampLine.COLUMNS)
            .row("ref", "outcome", "level", "catalogue", "text", "place")
            .ending(stamp.cells());
    for (Row row : result.rows()) {
      csv.row(ref(row), row.outcome(), level(row), ours(row), theirs(row), place(row));
    }
    return csv.toString();
  }

  /** What differs, each with both titles, and the counts. */
  public String table() {
    StringBuilder page = new StringBuilder();
    TextLayout.wrap(page, "", 0, result.standard().id() + " beside " + file.source().name());
    page.append("SHA-256 ").append(file.source().sha256()).append("\n\n");
    for (Row row : result.rows()) {
      if (!row.outcome().isDifference()) {
        continue;
      }
      page.append(TextLayout.pad(row.id().value(), ID))
          .append(TextLayout.pad(level(row), LEVEL))
          .append(row.outcome().words().in(language))
          .append('\n');
      String indent = " ".repeat(ID);
      if (row.catalogue() != null) {
        String label = language == Language.ZH ? "目录：" : "catalogue: ";
        TextLayout.wrap(page, indent + label, ID + 11, ours(row));
      }
      if (row.text() != null) {
        String label = language == Language.ZH ? "文本：" : "text:      ";
        TextLayout.wrap(page, indent + label, ID + 11, theirs(row) + " (" + place(row) + ")");
      }
    }
    page.append('\n');
    ImportReport.bullets(page, notes());
    for (Outcome outcome : Outcome.values()) {
      page.append(outcome.words().in(language))
          .append(": ")
          .append(result.count(outcome))
          .append('\n');
    }
    page.append('\n');
    TextLayout.wrap(page, "", 0, stamp.text(language));
    return page.toString();
  }
}
