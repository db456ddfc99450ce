package io.asirules.criteriadata.exchange.csv;

import io.asirules.criteriadata.exchange.result.Disclaimer;
import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.model.Language;
import io.asirules.model.assessment.Citation;
import io.asirules.model.document.DocumentCheck;
import io.asirules.model.document.DocumentFinding;
import java.util.List;
import java.util.Objects;

/** Checks of CoC Documents as a table for a spreadsheet, a row for each finding. */
public final class DocumentCheckCsv {

  private DocumentCheckCsv() {}

  /**
   * Writes checks.
   *
   * @param checks the checks of one run
   * @param language language of their sentences
   * @return comma-separated values with a header; a cell that a spreadsheet would run begins with
   *     an apostrophe
   */
  public static String toCsv(List<DocumentCheck> checks, Language language) {
    Csv csv =
        Csv.stamped(
            "document,reference,use,verdict,effect,code,field,text,criterion,level,rule,"
                + "other_reasons,disclaimer");
    for (int i = 0; i < checks.size(); i++) {
      DocumentCheck check = checks.get(i);
      csv.ending(StampLine.of(check.stamp()).cells());
      for (DocumentFinding finding : check.findings()) {
        Citation citation = Objects.requireNonNull(finding.reason().citation());
        csv.row(
            i + 1,
            check.reference(),
            check.use(),
            check.verdict(),
            finding.effect(),
            finding.code(),
            finding.field(),
            finding.text(language),
            citation.reference() == null ? "" : citation.reference(),
            citation.provenance().level(),
            finding.reason().rule(),
            Csv.joined(
                finding.otherReasons().stream()
                    .map(other -> other.reason().text(language))
                    .toList()),
            Disclaimer.TEXT.in(language));
      }
    }
    return csv.toString();
  }
}
