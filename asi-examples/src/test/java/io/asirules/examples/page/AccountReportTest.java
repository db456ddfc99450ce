package io.asirules.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.Language;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.MaterialAccount;
import io.asirules.model.ledger.Counterparty;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.ForceMajeure;
import io.asirules.model.ledger.Ledger;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.model.ledger.MaterialType;
import io.asirules.rules.AccountingOptions;
import io.asirules.rules.AsiRules;
import io.asirules.rules.custody.AnnualReports;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the report of a material account shows. */
class AccountReportTest {

  private static final AsiRules RULES = AsiRules.create();
  private static final Ledger LEDGER =
      Ledger.of(
          List.of(
              flow(2, "2023-03-01", FlowDirection.IN, MaterialType.LIQUID_METAL, true, "600"),
              flow(3, "2023-04-01", FlowDirection.IN, MaterialType.COLD_METAL, false, "400"),
              flow(4, "2023-09-01", FlowDirection.OUT, MaterialType.ALUMINIUM, true, "450.5"),
              flow(5, "2023-10-01", FlowDirection.OUT, MaterialType.ALUMINIUM, false, "449.5"),
              flow(6, "2024-03-01", FlowDirection.IN, MaterialType.LIQUID_METAL, true, "200"),
              flow(7, "2024-04-01", FlowDirection.IN, MaterialType.COLD_METAL, false, "800"),
              flow(8, "2024-09-01", FlowDirection.OUT, MaterialType.ALUMINIUM, true, "300"),
              flow(9, "2024-10-01", FlowDirection.OUT, MaterialType.ALUMINIUM, false, "600"),
              flow(10, "2025-04-01", FlowDirection.IN, MaterialType.ALLOYING_METAL, true, "5"),
              flow(11, "2025-04-01", FlowDirection.IN, MaterialType.COLD_METAL, true, "700"),
              flow(12, "2025-10-01", FlowDirection.OUT, MaterialType.ALUMINIUM, false, "600")));
  private static final AccountHolder HOLDER =
      AccountHolder.builder("<Northlight> Rolling")
          .forceMajeure(new ForceMajeure(LocalDate.of(2024, 5, 1), new BigDecimal("50"), "Flood"))
          .build();
  private static final AccountingOptions OPTIONS =
      AccountingOptions.asOf(LocalDate.of(2026, 11, 23)).withHolder(HOLDER);

  private static MaterialFlow flow(
      long row,
      String date,
      FlowDirection direction,
      MaterialType material,
      boolean coc,
      String tonnes) {
    return new MaterialFlow(
        row,
        LocalDate.parse(date),
        direction,
        material,
        coc,
        new BigDecimal(tonnes),
        "D-" + row,
        "Acme",
        "");
  }

  private static String report(AccountingOptions options, Language language) {
    MaterialAccount account = RULES.account(LEDGER, options);
    return AccountReport.of(
        account,
        AnnualReports.of(account, options.holder()),
        RULES.explore(LEDGER, options).variants(),
        language);
  }

  @Test
  void aPageShowsChartFiguresFindingsAndRefusedFlows() throws Exception {
    String page = report(OPTIONS, Language.EN);
    Files.writeString(Path.of("target", "account-report.html"), page);
    assertThat(page)
        .contains("<svg class=\"chart\" role=\"img\"", "&lt;Northlight&gt; Rolling")
        .contains("<th scope=\"row\">entitlement</th><td class=\"n\">540.000</td>")
        .contains("Alloying metal is never CoC Material; booked as non-CoC.")
        .contains("Figures for the yearly CoC report: 2024")
        .contains("balance-basis")
        .doesNotContain("<script", "http://", "<Northlight>");
  }

  @Test
  void aPageTellsWhatElseStandsAgainstAFlow() {
    Ledger ledger =
        Ledger.of(
            List.of(
                new MaterialFlow(
                    2,
                    LocalDate.of(2023, 3, 1),
                    FlowDirection.IN,
                    MaterialType.COLD_METAL,
                    true,
                    BigDecimal.TEN,
                    "",
                    "Acme",
                    "")));
    AccountingOptions options =
        OPTIONS.withHolder(
            AccountHolder.builder("Northlight")
                .counterparty(new Counterparty("Acme", false, null, null, null, null, null, null))
                .build());
    MaterialAccount account = RULES.account(ledger, options);

    assertThat(AccountReport.of(account, List.of(), List.of(), Language.EN))
        .contains("<td>No CoC Document is named; booked as non-CoC.")
        .contains("<div>Also: Acme held no CoC certificate on 2023-03-01.</div>");
    assertThat(AccountReport.of(account, List.of(), List.of(), Language.ZH))
        .contains("<div>另有：Acme在2023-03-01未持有监管链证书。</div>");
  }

  @Test
  void theBarsOfAPeriodAreOfOneHeight() {
    String page = report(OPTIONS, Language.EN);
    assertThat(page).contains("entitlement: 540.000 t", "sold as CoC Material: 450.500 t");
    assertThat(page).contains("carried out: 89.500 t", "carried in: 89.500 t");
  }

  @Test
  void aPageSpeaksChinese() {
    assertThat(report(OPTIONS, Language.ZH)).contains("lang=\"zh-Hans\"", "物料账", "投入百分比");
  }

  @Test
  void monthsOfAYearAreShownEachOnItsOwn() {
    String page = report(OPTIONS.with(AccountingParameter.PERIOD_MONTHS, "6"), Language.EN);
    assertThat(page).contains("2023-01–2023-06");
  }
}
