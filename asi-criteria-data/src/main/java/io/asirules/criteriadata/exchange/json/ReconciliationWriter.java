package io.asirules.criteriadata.exchange.json;

import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.criteriadata.imports.Reconciliation;
import io.asirules.criteriadata.imports.Reconciliation.Outcome;
import io.asirules.criteriadata.imports.Reconciliation.Row;
import io.asirules.criteriadata.overlay.Overlay.SourceFile;
import io.asirules.model.Language;
import io.asirules.model.standard.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes as JSON how a user's list or text differs from the catalogue. */
public final class ReconciliationWriter {

  private ReconciliationWriter() {}

  /**
   * Writes a reconciliation.
   *
   * @param result the reconciliation
   * @param file name and hash of the user's file
   * @param notes what was passed over in the file, a sentence each
   * @param stamp what the list was compared with
   * @param language language of the catalogue's titles
   * @return indented JSON that ends with a line feed
   */
  public static String toJson(
      Reconciliation result,
      SourceFile file,
      List<String> notes,
      StampLine stamp,
      Language language) {
    Map<String, Long> summary = new LinkedHashMap<>();
    for (Outcome outcome : Outcome.values()) {
      summary.put(outcome.name(), result.count(outcome));
    }
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("name", file.name());
    source.put("sha256", file.sha256());
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("stamp", stamp.fields());
    root.put("standard", result.standard().id().toString());
    root.put("file", source);
    root.put("summary", summary);
    root.put("criteria", result.rows().stream().map(row -> row(result, row, language)).toList());
    root.put("notes", notes);
    return Json.text(root);
  }

  private static Map<String, @Nullable Object> row(
      Reconciliation result, Row row, Language language) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("ref", Reference.of(result.standard().id(), row.id()).toString());
    json.put("outcome", row.outcome().name());
    json.put("catalogue", row.catalogue() == null ? null : row.catalogue().value().in(language));
    json.put("level", row.catalogue() == null ? null : row.catalogue().level().name());
    json.put("text", row.text() == null ? null : row.text().title());
    json.put("place", row.text() == null ? null : row.text().at().toString());
    return json;
  }
}
