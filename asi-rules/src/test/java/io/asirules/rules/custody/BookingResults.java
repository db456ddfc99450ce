package io.asirules.rules.custody;

import io.asirules.model.custody.MassBalance;
import io.asirules.model.custody.MaterialAccount;
import io.asirules.model.ledger.Ledger;
import io.asirules.rules.AsiRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What one version of rules makes of the flows of {@code booking.csv}, as text. */
public final class BookingResults {

  private BookingResults() {}

  /**
   * Makes the account of each row.
   *
   * @param rules the rules
   * @param coordinate the version that decides
   * @return what was booked, what was not, and what was found
   */
  public static List<String> of(AsiRules rules, String coordinate) {
    List<String> lines = new ArrayList<>();
    for (String row : table()) {
      String[] cells = row.split(",", -1);
      MaterialAccount account =
          rules.account(
              Ledger.of(BookingNotation.flows(cells[3])),
              BookingNotation.options(cells[2]).withRuleSet(coordinate));
      lines.add(row);
      account.rejected().forEach(e -> lines.add(e.row() + " " + e.treatment() + " " + e.code()));
      account.monthly().forEach(sum -> lines.add(sum.toString()));
      for (MassBalance balance : account.periods()) {
        lines.add(balance.stream() + " " + balance.available() + " " + balance.carriedOut());
        lines.add(balance.expired() + " " + balance.overdraft() + " " + balance.cap());
        balance.findings().forEach(finding -> lines.add(finding.code().name()));
      }
      account.findings().forEach(finding -> lines.add(finding.code().name()));
      account.caveats().forEach(caveat -> lines.add(caveat.code().name()));
    }
    return lines;
  }

  private static List<String> table() {
    try (InputStream in = BookingResults.class.getResourceAsStream("booking.csv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> row.matches("\\d+,.*"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
