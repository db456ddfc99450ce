package io.asirules.examples.cli;

import io.asirules.criteriadata.catalog.AccountingFacts;
import io.asirules.criteriadata.exchange.LedgerFile;
import io.asirules.criteriadata.exchange.LedgerReader;
import io.asirules.criteriadata.exchange.csv.AccountCsv;
import io.asirules.criteriadata.exchange.json.AccountWriter;
import io.asirules.criteriadata.words.MaterialWords;
import io.asirules.examples.page.AccountReport;
import io.asirules.examples.page.AccountTable;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.Language;
import io.asirules.model.custody.AccountExploration;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.AccountVariant;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.custody.AnnualReport;
import io.asirules.model.custody.MaterialAccount;
import io.asirules.model.custody.OpeningBalance;
import io.asirules.model.ledger.ForceMajeure;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.AccountingOptions;
import io.asirules.rules.AsiRules;
import io.asirules.rules.custody.AnnualReports;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code asi account}: what may be sold as CoC Material, what was, and what cannot be booked. */
@Command(
    name = "account",
    mixinStandardHelpOptions = true,
    description = "Makes the material account of a ledger; exit code 1 says that it has findings.")
final class AccountCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "LEDGER",
      description = "A CSV or JSON file of flows, or a folder with ledger.csv and account.json.")
  private String input = "";

  @Option(
      names = "--standard",
      paramLabel = "STANDARD",
      description = "asi:coc:2 or asi:coc:1; else as the ledger says, else asi:coc:2.")
  private @Nullable String standard;

  @Option(
      names = "--period-start",
      paramLabel = "DATE",
      description = "First day of the first period; else 1 January of the first year.")
  private @Nullable String start;

  @Option(
      names = "--period-end",
      paramLabel = "DATE",
      description = "Last day; a flow after it is an error.")
  private @Nullable String end;

  @Option(
      names = "--carry-in",
      paramLabel = "[MATERIAL=]T",
      description = "Positive Balance to begin with, in tonnes; repeatable.")
  private List<String> carried = new ArrayList<>();

  @Option(
      names = "--overdraft-in",
      paramLabel = "[MATERIAL=]T",
      description = "Internal Overdraft to begin with, in tonnes; repeatable.")
  private List<String> overdrafts = new ArrayList<>();

  @Option(
      names = "--force-majeure",
      paramLabel = "DATE=T",
      description = "Force majeure, and the CoC Material affected, in tonnes; repeatable.")
  private List<String> forceMajeure = new ArrayList<>();

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "A choice on an open point; repeatable.")
  private List<String> parameters = new ArrayList<>();

  @Option(
      names = "--keep-going",
      description = "Lists bad rows and accounts the rest, in place of stopping at the first.")
  private boolean keepGoing;

  @Option(names = "--explore", description = "Compares the alternatives on each open point.")
  private boolean explore;

  @Option(
      names = "--format",
      paramLabel = "table|json|csv|html",
      description = "Form of the result.")
  private String format = "table";

  @Mixin private ReportOptions report = new ReportOptions();
  @Mixin private CatalogueOption catalog = new CatalogueOption();
  @Mixin private RulesOption pinned = new RulesOption();

  private final StringWriter printed;

  AccountCommand(StringWriter printed) {
    this.printed = printed;
  }

  @Override
  public Integer call() {
    Words.format(format, List.of("table", "json", "csv", "html"));
    Language language = report.language();
    Path place = Output.path("LEDGER", input);
    report.keep(
        List.of(place, place.resolve(LedgerReader.LEDGER), place.resolve(LedgerReader.ACCOUNT)));
    LedgerFile ledger = LedgerReader.open(place);
    AccountingOptions asked = options(ledger);
    AsiRules rules = AsiRules.create(catalog::load);
    AccountingOptions options = pinned.pin(rules, asked);
    AccountExploration result =
        explore
            ? rules.explore(ledger, options)
            : new AccountExploration(rules.account(ledger, options), List.of());
    MaterialAccount account = result.account();
    List<AccountVariant> variants = result.variants();
    List<AnnualReport> years = AnnualReports.of(account, options.holder());
    String text =
        switch (format) {
          case "json" -> AccountWriter.toJson(account, years, variants, language);
          case "csv" -> AccountCsv.toCsv(account, variants, language);
          case "html" -> AccountReport.of(account, years, variants, language);
          default -> new AccountTable(account, language).table(years, variants);
        };
    report.write(printed, text);
    return account.hasFindings() ? Asi.FINDINGS : Asi.NOTHING_FOUND;
  }

  private AccountingOptions options(LedgerFile ledger) {
    LocalDate asked = report.askedDay();
    AccountingOptions options =
        AccountingOptions.asOf(asked == null ? ledger.asOf().orElseGet(Words::today) : asked)
            .withHolder(holder(ledger.holder()))
            .with(choices(ledger.parameters()));
    StandardId edition = standard == null ? ledger.standard().orElse(null) : edition(standard);
    if (edition != null) {
      options = options.withStandard(edition);
    }
    LocalDate first = Words.date("--period-start", start);
    first = first == null ? ledger.start().orElse(null) : first;
    LocalDate last = Words.date("--period-end", end);
    last = last == null ? ledger.end().orElse(null) : last;
    if (first != null && last != null && last.isBefore(first)) {
      throw new InputException("--period-end", last + " is before the first day " + first);
    }
    options = first == null ? options : options.withStart(first);
    options = last == null ? options : options.withEnd(last);
    return keepGoing ? options.withKeepGoing() : options;
  }

  private static StandardId edition(String word) {
    try {
      return StandardId.parse(word);
    } catch (AsiException e) {
      throw new InputException("--standard", String.valueOf(e.getMessage()));
    }
  }

  private AccountHolder holder(AccountHolder stated) {
    AccountHolder.Builder holder = stated.toBuilder();
    for (String word : carried) {
      holder.opening(opening("--carry-in", word, true));
    }
    for (String word : overdrafts) {
      holder.opening(opening("--overdraft-in", word, false));
    }
    for (String word : forceMajeure) {
      List<String> parts = pair("--force-majeure", word, "2024-06-01=500");
      LocalDate day = Words.date("--force-majeure", parts.get(0));
      if (day != null) {
        holder.forceMajeure(
            new ForceMajeure(day, Words.tonnes("--force-majeure", parts.get(1)), ""));
      }
    }
    return holder.build();
  }

  private static OpeningBalance opening(String option, String word, boolean carried) {
    MaterialType material = null;
    String mass = word;
    if (word.indexOf('=') >= 0) {
      List<String> parts = pair(option, word, "ALUMINIUM=120");
      material = MaterialWords.read(parts.get(0), problem -> new InputException(option, problem));
      mass = parts.get(1);
    }
    BigDecimal tonnes = Words.tonnes(option, mass);
    return carried
        ? new OpeningBalance(material, tonnes, BigDecimal.ZERO, false)
        : new OpeningBalance(material, BigDecimal.ZERO, tonnes, false);
  }

  private static List<String> pair(String option, String word, String example) {
    int at = word.indexOf('=');
    if (at <= 0 || at == word.length() - 1) {
      throw new InputException(option + " " + word, "expected " + example);
    }
    return List.of(word.substring(0, at).strip(), word.substring(at + 1).strip());
  }

  private Map<AccountingParameter, String> choices(Map<AccountingParameter, String> stated) {
    Map<AccountingParameter, String> chosen = new EnumMap<>(AccountingParameter.class);
    chosen.putAll(stated);
    for (String word : parameters) {
      List<String> parts = pair("--param", word, "pooling=POOLED");
      AccountingParameter parameter =
          AccountingFacts.parameter(
              parts.get(0), problem -> new InputException("--param", problem));
      chosen.put(parameter, checked(parameter, parts.get(1)));
    }
    return chosen;
  }

  private static String checked(AccountingParameter parameter, String value) {
    try {
      return AccountingParameters.check(parameter, value);
    } catch (AsiException e) {
      throw new InputException("--param", String.valueOf(e.getMessage()));
    }
  }
}
