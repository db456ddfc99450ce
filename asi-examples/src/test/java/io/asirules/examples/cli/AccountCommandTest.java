package io.asirules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.exchange.result.Disclaimer;
import io.asirules.examples.page.TextLayout;
import io.asirules.model.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code asi account} in all its forms. */
class AccountCommandTest {

  private static final String MADE_UP =
      Path.of("inputs", "ledger-made-up").toAbsolutePath().toString();
  private static final String HEADER =
      "date,direction,material,coc,mass,unit,document,counterparty,facility\n";
  private static final String HALF =
      HEADER
          + "2024-02-01,in,liquid metal,y,50,kt,D-1,Sund,\n"
          + "2024-03-01,in,cold metal,n,50000,t,,Trade,\n"
          + "2024-10-01,out,aluminium,y,45000000,kg,S-1,Wheels,\n"
          + "2024-11-01,out,aluminium,n,45000,t,,Wheels,\n";

  @TempDir private Path folder;

  private String file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Run account(String input, String... more) {
    List<String> words = new ArrayList<>(List.of("account", input, "--as-of", "2026-11-23"));
    words.addAll(List.of(more));
    return Run.of(words.toArray(String[]::new));
  }

  private static JsonNode json(Run run) {
    assertThat(run.err()).isEmpty();
    return new JsonMapper().readTree(run.out());
  }

  @Test
  void halfOfTheInputMayLeaveAsHalfOfTheOutput() {
    Run run = account(file("half.csv", HALF), "--format", "json");
    assertThat(run.code()).isZero();
    JsonNode balance = json(run).get("periods").get(0);
    assertThat(balance.get("material").asString()).isEqualTo("ALUMINIUM");
    assertThat(balance.get("input_percentage").decimalValue()).isEqualByComparingTo("50");
    assertThat(balance.get("available").decimalValue()).isEqualByComparingTo("45000");
    assertThat(balance.get("overdraft").decimalValue()).isEqualByComparingTo("0");
  }

  @Test
  void theRuleSetCanBePinned() {
    String input = file("half.csv", HALF);
    Run pinned = account(input, "--rules", "asi:coc:2@1.3.0");
    assertThat(pinned.out()).isEqualTo(account(input).out());
    assertThat(account(input, "--rules", "asi:ps:3@1.3.0").err())
        .contains("asi:ps:3@1.3.0 does not decide for an account under asi:coc:2");
    assertThat(account(input, "--rules", "asi:ps:3@1.3.0", "--rules", "asi:coc:2@1.3.0").err())
        .contains("--rules: one rule set decides on an account");
  }

  @Test
  void aTonneMoreThanHalfIsAnOverdraft() {
    String more = HALF.replace("45000000,kg", "45001000,kg").replace("45000,t", "44999,t");
    Run run = account(file("more.csv", more));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("1 t more were sold as CoC Material than were available, without force");
  }

  @Test
  void everyReasonAgainstAnOverdraftIsTold() {
    String more = HALF.replace("45000000,kg", "65000000,kg").replace("45000,t", "25000,t");
    Run run = account(file("more.csv", more));
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains(
            "20000 t more were sold as CoC Material than were available, without force majeure."
                + " (RECALLED) also: An Internal Overdraft of 20000 t in the period is above the"
                + " cap of 10000 t.");
  }

  @Test
  void aParameterOfAnOverlayCountsAndTheFootNamesOverlayAndChoices() {
    String more = HALF.replace("45000000,kg", "45001000,kg").replace("45000,t", "44999,t");
    String overlay =
        file(
            "own.json",
            "{\"overlay\": 1, \"name\": \"own-copy\", \"parameters\": [{\"name\":"
                + " \"overdraft\", \"value\": \"NEVER\"}]}");
    Run run =
        account(
            file("more.csv", more),
            "--force-majeure",
            "2024-06-01=500",
            "--param",
            "pooling=POOLED",
            "--catalog",
            overlay);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("no Internal Overdraft is tolerated.", "overlay own-copy (")
        .contains("choices pooling = POOLED");
  }

  @Test
  void aBalanceIsBroughtInByAnOption() {
    Run run =
        account(
            file("half.csv", HALF),
            "--carry-in",
            "100.5",
            "--overdraft-in",
            "ALUMINIUM=0.5",
            "--format",
            "json");
    JsonNode balance = json(run).get("periods").get(0);
    assertThat(balance.get("available").decimalValue()).isEqualByComparingTo("45100");
    assertThat(balance.get("expired").decimalValue()).isEqualByComparingTo("0");
    assertThat(balance.get("carried_out").decimalValue()).isEqualByComparingTo("100");
  }

  @Test
  void forceMajeureExcusesAnOverdraftWithinItsLimits() {
    String more = HALF.replace("45000000,kg", "45001000,kg").replace("45000,t", "44999,t");
    Run run = account(file("more.csv", more), "--force-majeure", "2024-06-01=500");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("within the cap of 10000 t");
  }

  @Test
  void onADayOfTheYearTheAccountSaysWhatMayStillBeSold() {
    Run run =
        Run.of(
            "account",
            file(
                "half.csv",
                HALF.replace("2024-10-01,out,aluminium,y", "2024-10-01,out,aluminium,n")),
            "--as-of",
            "2024-10-31",
            "--format",
            "json");
    JsonNode balance = json(run).get("periods").get(0);
    assertThat(balance.get("remaining").decimalValue()).isEqualByComparingTo("22500");
    assertThat(balance.get("next_shipment").decimalValue()).isEqualByComparingTo("45000");
    assertThat(run.out()).contains("PERIOD_OPEN", "LATER_FLOWS");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--param|pool=POOLED|--param: unknown parameter 'pool'; did you mean 'pooling'?",
        "--param|pooling|--param pooling: expected pooling=POOLED",
        "--param|overdraft-limit=2|--param: overdraft-limit = '2'; expected a number from 0 to 1",
        "--param|period-months=5|--param: period-months = '5'; expected 1, 2, 3, 4, 6 or 12",
        "--carry-in|-5|--carry-in: '-5' is no mass in tonnes; expected digits and a decimal point, such as 1234.5",
        "--carry-in|ALUMINIUMM=5|--carry-in: unknown material 'ALUMINIUMM'; did you mean 'ALUMINIUM'?",
        "--period-start|2024|--period-start: '2024' is not a date; expected 2026-11-23",
        "--period-start|2024-06-01|half.csv row 2, column date: 2024-02-01 is before the first period; expected 2024-06-01 or later",
        "--period-end|2024-10-31|half.csv row 5, column date: 2024-11-01 is after the last day; expected 2024-10-31 or earlier",
        "--standard|asi:ps:3.1|asi:ps:3.1 has no rules on material accounting; expected asi:coc:1 or asi:coc:2",
        "--force-majeure|500|--force-majeure 500: expected 2024-06-01=500",
      })
  void aBadOptionIsOneLine(String option, String value, String message) {
    Run run = account(file("half.csv", HALF), option, value);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("asi: " + message + "\n");
  }

  @Test
  void theFirstBadRowStopsEverything() {
    String bad = HALF + "2024-12-01,in,cold metal,y,-5,t,D-2,Sund,\n";
    Path out = folder.resolve("account.json");
    Run run = account(file("bad.csv", bad), "--format", "json", "--out", out.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("asi: bad.csv row 6, column mass: ");
    assertThat(out).doesNotExist();
  }

  @Test
  void aDocumentThatIsBookedTwiceIsABadRow() {
    String bad = HALF + "2024-12-01,in,cold metal,y,5,t,D-1,Sund,\n";
    assertThat(account(file("bad.csv", bad)).err())
        .isEqualTo(
            "asi: bad.csv row 6, column document: 'D-1' is booked already, in row 2; expected one"
                + " row for each CoC Document\n");
  }

  @Test
  void whoeverKeepsGoingGetsEveryBadRowAndTheAccountOfTheRest() {
    String bad =
        HALF
            + "2024-12-01,in,cold metal,y,-5,t,D-2,Sund,\n"
            + "2024-12-01,in,cold metall,y,5,t,D-3,Sund,\n"
            + "2024-12-01,in,cold metal,y,5,t,D-1,Sund,\n"
            + "2024-12-01,in,cold metal,y,\"1,234\",t,D-4,Sund,\n";
    Run run = account(file("bad.csv", bad), "--keep-going", "--format", "json");
    assertThat(run.code()).isEqualTo(1);
    JsonNode account = json(run);
    assertThat(account.get("flows_rejected").values())
        .extracting(each -> each.get("row").asInt() + " " + each.get("column").asString())
        .containsExactly("6 mass", "7 material", "8 document", "9 mass");
    assertThat(account.get("periods").get(0).get("coc_in").decimalValue())
        .isEqualByComparingTo("50000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "json", "csv", "html"})
  void everyFormCarriesTheDisclaimerInBothLanguages(String format) {
    for (Language language : Language.values()) {
      String lang = language == Language.ZH ? "zh" : "en";
      Run run = account(MADE_UP, "--format", format, "--lang", lang);
      assertThat(run.err()).isEmpty();
      String disclaimer = Disclaimer.TEXT.in(language);
      assertThat(run.out().replaceAll("\\s+", "")).contains(disclaimer.replaceAll("\\s+", ""));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theTableFitsItsPage(Language language) {
    String lang = language == Language.ZH ? "zh" : "en";
    Run run = account(MADE_UP, "--lang", lang, "--explore");
    assertThat(run.out().lines()).allMatch(line -> TextLayout.width(line) <= TextLayout.PAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "json", "csv", "html"})
  void whoeverExploresSeesTheAlternatives(String format) {
    Run run = account(MADE_UP, "--format", format, "--explore");
    assertThat(run.out()).contains("balance-basis", "COC_INPUT", "short-periods");
  }

  @Test
  void equalInputGivesEqualText() {
    assertThat(account(MADE_UP, "--format", "json").out())
        .isEqualTo(account(MADE_UP, "--format", "json").out());
  }
}
