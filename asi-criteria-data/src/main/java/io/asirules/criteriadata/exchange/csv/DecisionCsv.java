package io.asirules.criteriadata.exchange.csv;

import io.asirules.criteriadata.exchange.result.Disclaimer;
import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.model.Language;
import io.asirules.model.certification.CertificationDecision;
import java.util.List;
import java.util.Objects;

/**
 * Certification decisions as a table for a spreadsheet, a row for each; what there is several of is
 * joined with bars.
 */
public final class DecisionCsv {

  private DecisionCsv() {}

  /**
   * Writes decisions.
   *
   * @param decisions the decisions of one run
   * @param language language of their sentences
   * @return comma-separated values with a header; a cell that a spreadsheet would run begins with
   *     an apostrophe
   */
  public static String toCsv(List<CertificationDecision> decisions, Language language) {
    Csv csv =
        Csv.stamped(
            "entity,standard,regime,decision,possible,issue,expiry,maturity_cap,next_dates,"
                + "reasons,other_reasons,caveats,disclaimer");
    for (CertificationDecision decision : decisions) {
      csv.ending(StampLine.of(decision.stamp()).cells());
      csv.row(
          decision.entity(),
          decision.standard(),
          decision.regime(),
          decision.decision(),
          words(decision.possible()),
          Objects.requireNonNullElse(decision.issue(), ""),
          Objects.requireNonNullElse(decision.expiry(), ""),
          Objects.requireNonNullElse(decision.maturityCap(), ""),
          Csv.joined(decision.nextDates().stream().map(date -> date.text(language)).toList()),
          Csv.joined(decision.reasons().stream().map(reason -> reason.text(language)).toList()),
          words(decision.otherReasons().stream().map(each -> each.reason().code()).toList()),
          Csv.joined(decision.caveats().stream().map(caveat -> caveat.text(language)).toList()),
          Disclaimer.TEXT.in(language));
    }
    return csv.toString();
  }

  private static String words(List<? extends Enum<?>> words) {
    return String.join(" ", words.stream().map(Enum::name).toList());
  }
}
