package io.asirules.rules.custody;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.AnnualReport;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.HolderFacility;
import io.asirules.model.ledger.Ledger;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.rules.AccountingOptions;
import io.asirules.rules.AsiRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The figures of the yearly CoC report. */
class AnnualReportsTest {

  private static final AccountHolder HOLDER =
      AccountHolder.builder("Northlight Rolling")
          .facility(
              new HolderFacility("Casthouse", Set.of(SupplyChainActivity.CASTHOUSE), null, null))
          .facility(
              new HolderFacility(
                  "Works",
                  Set.of(SupplyChainActivity.CASTHOUSE, SupplyChainActivity.SEMI_FABRICATION),
                  null,
                  null))
          .build();

  private static MaterialFlow flow(
      int row,
      String date,
      FlowDirection direction,
      MaterialType material,
      boolean coc,
      String tonnes,
      String facility) {
    return new MaterialFlow(
        row,
        LocalDate.parse(date),
        direction,
        material,
        coc,
        new BigDecimal(tonnes),
        "D-" + row,
        "Sund",
        facility);
  }

  private static final Ledger LEDGER =
      Ledger.of(
          List.of(
              flow(
                  2,
                  "2023-12-31",
                  FlowDirection.IN,
                  MaterialType.LIQUID_METAL,
                  true,
                  "60",
                  "Casthouse"),
              flow(
                  3,
                  "2024-01-01",
                  FlowDirection.IN,
                  MaterialType.LIQUID_METAL,
                  true,
                  "50",
                  "Casthouse"),
              flow(
                  4,
                  "2024-02-01",
                  FlowDirection.IN,
                  MaterialType.LIQUID_METAL,
                  false,
                  "40",
                  "Casthouse"),
              flow(
                  5,
                  "2024-03-01",
                  FlowDirection.OUT,
                  MaterialType.ALUMINIUM,
                  true,
                  "10.5",
                  "Works"),
              flow(
                  6, "2024-04-01", FlowDirection.OUT, MaterialType.ALUMINIUM, false, "70", "Works"),
              flow(
                  7,
                  "2024-05-01",
                  FlowDirection.INTERNAL,
                  MaterialType.ALUMINIUM,
                  false,
                  "80",
                  "Works")));

  private static List<AnnualReport> reports() {
    AccountingOptions options =
        AccountingOptions.asOf(LocalDate.of(2026, 11, 23)).withHolder(HOLDER);
    return AnnualReports.of(AsiRules.create().account(LEDGER, options), HOLDER);
  }

  @Test
  void aYearHasWhatWasBookedInIt() {
    assertThat(reports()).extracting(AnnualReport::year).containsExactly(2023, 2024);
    AnnualReport.Line metal = reports().get(1).lines().get(0);
    assertThat(metal.activity()).isEqualTo(SupplyChainActivity.CASTHOUSE);
    assertThat(metal.cocIn()).isEqualByComparingTo("50");
    assertThat(metal.nonCocIn()).isEqualByComparingTo("40");
  }

  @Test
  void whatBelongsToNoSingleActivityIsNotAttributed() {
    AnnualReport.Line product = reports().get(1).lines().get(1);
    assertThat(product.activity()).isNull();
    assertThat(product.cocOut()).isEqualByComparingTo("10.5");
    assertThat(product.nonCocOut()).isEqualByComparingTo("70");
  }

  @Test
  void internalFlowsAreNotReported() {
    assertThat(reports().get(1).lines()).hasSize(2);
  }

  @Test
  void aYearClosesWithItsBalances() {
    AnnualReport.Closing closing = reports().get(1).closings().get(0);
    assertThat(closing.stream().material()).isEqualTo(MaterialType.ALUMINIUM);
    assertThat(closing.carriedOut()).isEqualByComparingTo("34.222222");
    assertThat(closing.overdraft()).isZero();
  }
}
