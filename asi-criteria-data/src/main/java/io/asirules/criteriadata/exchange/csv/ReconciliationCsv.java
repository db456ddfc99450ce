package io.asirules.criteriadata.exchange.csv;

import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.criteriadata.imports.Reconciliation;
import io.asirules.criteriadata.imports.Reconciliation.Row;
import io.asirules.model.Language;
import io.asirules.model.standard.Reference;

/**
 * How a user's list or text differs from the catalogue, as a table with a row for each criterion.
 */
public final class ReconciliationCsv {

  private ReconciliationCsv() {}

  /**
   * Writes a reconciliation.
   *
   * @param result the reconciliation
   * @param stamp what the list was compared with
   * @param language language of the catalogue's titles
   * @return comma-separated values with a header; a cell that a spreadsheet would run begins with
   *     an apostrophe
   */
  public static String toCsv(Reconciliation result, StampLine stamp, Language language) {
    Csv csv = Csv.stamped("ref,outcome,level,catalogue,text,place").ending(stamp.cells());
    for (Row row : result.rows()) {
      csv.row(
          Reference.of(result.standard().id(), row.id()),
          row.outcome(),
          row.catalogue() == null ? "" : row.catalogue().level(),
          row.catalogue() == null ? "" : row.catalogue().value().in(language),
          row.text() == null ? "" : row.text().title(),
          row.text() == null ? "" : row.text().at());
    }
    return csv.toString();
  }
}
