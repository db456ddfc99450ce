package io.asirules.criteriadata.exchange.csv;

import com.google.common.collect.ImmutableList;
import io.asirules.criteriadata.exchange.result.Disclaimer;
import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.criteriadata.internal.BalanceFigure;
import io.asirules.model.Language;
import io.asirules.model.custody.AccountVariant;
import io.asirules.model.custody.CustodyFinding;
import io.asirules.model.custody.MassBalance;
import io.asirules.model.custody.MaterialAccount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The balances of an account as a table for a spreadsheet, a row for each. Masses are tonnes. */
public final class AccountCsv {

  /** The columns of a balance, in order: its fields in JSON. */
  public static final List<String> COLUMNS =
      ImmutableList.<String>builder()
          .add("start", "end", "material")
          .addAll(Arrays.stream(BalanceFigure.values()).map(BalanceFigure::key).toList())
          .add("findings", "caveats")
          .build();

  private AccountCsv() {}

  /**
   * Writes the balances as a table.
   *
   * @param account the account
   * @param variants the balances under other choices; empty when nobody asked
   * @param language language of the findings and caveats, which are joined with bars
   * @return comma-separated values with a header, a row for each balance; those under another
   *     choice name it
   */
  public static String toCsv(
      MaterialAccount account, List<AccountVariant> variants, Language language) {
    Csv text =
        Csv.stamped("parameter,choice," + String.join(",", COLUMNS) + ",disclaimer,choices")
            .ending(StampLine.of(account.stamp()).cells());
    Map<String, String> choices = account.stamp().choices();
    account.periods().forEach(balance -> text.row(cells("", "", balance, choices, language)));
    for (AccountVariant variant : variants) {
      String parameter = variant.parameter().key();
      for (MassBalance balance : variant.periods()) {
        text.row(cells(parameter, variant.value(), balance, choices, language));
      }
    }
    return text.toString();
  }

  private static Object[] cells(
      String parameter,
      String choice,
      MassBalance balance,
      Map<String, String> choices,
      Language language) {
    List<Object> cells = new ArrayList<>(List.of(parameter, choice));
    cells.add(balance.period().start().toString());
    cells.add(balance.period().end().toString());
    cells.add(balance.stream().key());
    for (BalanceFigure figure : BalanceFigure.values()) {
      cells.add(Objects.requireNonNullElse(figure.of(balance), ""));
    }
    cells.add(Csv.joined(balance.findings().stream().map(f -> sentences(f, language)).toList()));
    cells.add(Csv.joined(balance.caveats().stream().map(c -> c.text(language)).toList()));
    cells.add(Disclaimer.TEXT.in(language));
    cells.add(StampLine.joined(choices));
    return cells.toArray();
  }

  private static String sentences(CustodyFinding finding, Language language) {
    List<String> also =
        finding.otherReasons().stream().map(o -> o.reason().text(language)).toList();
    return also.isEmpty()
        ? finding.text(language)
        : finding.text(language)
            + (language == Language.ZH ? "另有：" : " Also: ")
            + String.join(language == Language.ZH ? "" : " ", also);
  }
}
