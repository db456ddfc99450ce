package io.asirules.examples.page;

import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.criteriadata.imports.Reconciliation;
import io.asirules.criteriadata.imports.Reconciliation.Outcome;
import io.asirules.criteriadata.imports.Reconciliation.Row;
import io.asirules.criteriadata.overlay.Overlay.SourceFile;
import io.asirules.model.Language;
import java.util.List;

/** How a user's list or text differs from the catalogue, as a page for a terminal. */
public final class ReconciliationTable {

  private static final int ID = 7;
  private static final int LEVEL = 11;

  private ReconciliationTable() {}

  /**
   * Lays out what differs, each with both titles, and the counts.
   *
   * @param result the reconciliation
   * @param file name and hash of the user's file
   * @param notes what was passed over in the file, a sentence each
   * @param stamp what the list was compared with
   * @param language language of the sentences
   * @return the page
   */
  public static String of(
      Reconciliation result,
      SourceFile file,
      List<String> notes,
      StampLine stamp,
      Language language) {
    StringBuilder page = new StringBuilder();
    TextLayout.wrap(page, "", 0, result.standard().id() + " beside " + file.name());
    page.append("SHA-256 ").append(file.sha256()).append("\n\n");
    for (Row row : result.rows()) {
      if (row.outcome().isDifference()) {
        row(page, row, language);
      }
    }
    page.append('\n');
    ImportReport.bullets(page, notes);
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

  private static void row(StringBuilder page, Row row, Language language) {
    page.append(TextLayout.pad(row.id().value(), ID))
        .append(
            TextLayout.pad(row.catalogue() == null ? "" : row.catalogue().level().name(), LEVEL))
        .append(row.outcome().words().in(language))
        .append('\n');
    String indent = " ".repeat(ID);
    if (row.catalogue() != null) {
      String label = language == Language.ZH ? "目录：" : "catalogue: ";
      TextLayout.wrap(page, indent + label, ID + 11, row.catalogue().value().in(language));
    }
    if (row.text() != null) {
      String label = language == Language.ZH ? "文本：" : "text:      ";
      TextLayout.wrap(
          page, indent + label, ID + 11, row.text().title() + " (" + row.text().at() + ")");
    }
  }
}
