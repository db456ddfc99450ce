package io.asirules.rules.custody.oracle;

import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.OpeningBalance;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.ForceMajeure;
import io.asirules.model.ledger.HeldCertificate;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.ledger.StockChange;
import io.asirules.rules.AccountingOptions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The notation of {@code custody-table.csv}: flows such as {@code 2023-03-01 in ALUMINIUM coc 50},
 * records such as {@code carried ALUMINIUM 10}, choices such as {@code stages=CASCADE}.
 */
final class TableNotation {

  private TableNotation() {}

  static CustodyInput input(String flows, @Nullable String settings) {
    List<MaterialFlow> read = new ArrayList<>();
    for (String words : flows.split("; *")) {
      read.add(flow(read.size() + 1L, words.split(" ")));
    }
    LocalDate asOf = LocalDate.of(2030, 1, 1);
    LocalDate start = LocalDate.of(2023, 1, 1);
    AccountHolder.Builder holder = AccountHolder.builder("Own");
    Map<AccountingParameter, String> choices = new LinkedHashMap<>();
    for (String setting : settings == null ? new String[0] : settings.split("; *")) {
      String[] word = setting.split("[ =]");
      switch (word[0]) {
        case "as-of" -> asOf = LocalDate.parse(word[1]);
        case "start" -> start = LocalDate.parse(word[1]);
        case "coc" -> holder.coc(new HeldCertificate("N-1", LocalDate.parse(word[1]), null));
        case "carried", "taken-over" ->
            holder.opening(
                new OpeningBalance(
                    MaterialType.valueOf(word[1]),
                    new BigDecimal(word[2]),
                    BigDecimal.ZERO,
                    word[0].equals("taken-over")));
        case "force-majeure" ->
            holder.forceMajeure(
                new ForceMajeure(LocalDate.parse(word[1]), new BigDecimal(word[2]), "Flood"));
        case "stock" ->
            holder.stockChange(
                new StockChange(
                    LocalDate.parse(word[1]),
                    MaterialType.valueOf(word[2]),
                    word[3].equals("coc"),
                    new BigDecimal(word[4])));
        default -> choices.put(parameter(word[0]), word[1]);
      }
    }
    AccountingOptions options =
        AccountingOptions.asOf(asOf).withStart(start).withHolder(holder.build());
    for (Map.Entry<AccountingParameter, String> choice : choices.entrySet()) {
      options = options.with(choice.getKey(), choice.getValue());
    }
    return new CustodyInput(read, options);
  }

  private static MaterialFlow flow(long row, String[] word) {
    return new MaterialFlow(
        row,
        LocalDate.parse(word[0]),
        FlowDirection.valueOf(word[1].toUpperCase(Locale.ROOT)),
        MaterialType.valueOf(word[2]),
        word[3].equals("coc"),
        new BigDecimal(word[word.length - 1]),
        "D" + row,
        "Somebody",
        "");
  }

  private static AccountingParameter parameter(String key) {
    return Arrays.stream(AccountingParameter.values())
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no parameter " + key));
  }

  /** What a row of the table says of a balance: its figures by name, and its findings. */
  record Expected(String start, String stream, Map<String, String> figures, List<String> findings) {

    static List<Expected> all(String balances) {
      return Arrays.stream(balances.split(" / ")).map(Expected::of).toList();
    }

    private static Expected of(String balance) {
      String[] word = balance.split(" ");
      Map<String, String> figures = new LinkedHashMap<>();
      List<String> findings = new ArrayList<>();
      for (int at = 2; at < word.length; at++) {
        if (word[at].contains("[")) {
          findings.add(word[at].replace("[", " [").replace(",", ", "));
        } else {
          figures.put(word[at], word[++at]);
        }
      }
      return new Expected(word[0], word[1], figures, findings);
    }
  }
}
