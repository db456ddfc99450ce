package io.asirules.criteriadata.exchange.csv;

import io.asirules.criteriadata.exchange.result.ApplicabilityStatement;
import io.asirules.model.Language;
import io.asirules.model.standard.Reference;

/** Which criteria apply, and why, as a table for a spreadsheet, a row for each criterion. */
public final class ApplicabilityCsv {

  private ApplicabilityCsv() {}

  /**
   * Writes a statement.
   *
   * @param statement the statement
   * @param language language of its sentences
   * @return comma-separated values with a header; a cell that a spreadsheet would run begins with
   *     an apostrophe
   */
  public static String toCsv(ApplicabilityStatement statement, Language language) {
    Csv csv = Csv.stamped("ref,title,status,level,code,reason").ending(statement.stamp().cells());
    statement
        .results()
        .forEach(
            (criterion, result) ->
                csv.row(
                    Reference.of(statement.standard().id(), criterion.id()).toString(),
                    criterion.title().value().in(language),
                    result.status(),
                    result.level(),
                    result.reason().code(),
                    result.reason().text(language)));
    return csv.toString();
  }
}
