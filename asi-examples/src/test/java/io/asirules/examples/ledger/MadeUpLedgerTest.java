package io.asirules.examples.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.exchange.LedgerFile;
import io.asirules.criteriadata.exchange.LedgerReader;
import io.asirules.model.custody.CustodyFindingCode;
import io.asirules.model.custody.MassBalance;
import io.asirules.model.custody.MaterialAccount;
import io.asirules.model.ledger.FlowReasonCode;
import io.asirules.model.ledger.MaterialType;
import io.asirules.rules.AccountingOptions;
import io.asirules.rules.AsiRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The made-up ledger shows what it was made to show. */
class MadeUpLedgerTest {

  private static MaterialAccount account;

  @BeforeAll
  static void strike() {
    LedgerFile ledger = LedgerReader.open(Path.of("inputs", "ledger-made-up"));
    account =
        AsiRules.create()
            .account(
                ledger,
                AccountingOptions.asOf(ledger.asOf().orElseThrow())
                    .withHolder(ledger.holder())
                    .withStart(ledger.start().orElseThrow())
                    .withEnd(ledger.end().orElseThrow()));
  }

  private static MassBalance balance(int year, MaterialType material) {
    return account.periods().stream()
        .filter(balance -> balance.period().start().getYear() == year)
        .filter(balance -> balance.stream().material() == material)
        .findFirst()
        .orElseThrow();
  }

  private static List<CustodyFindingCode> findings(int year, MaterialType material) {
    return balance(year, material).findings().stream().map(finding -> finding.code()).toList();
  }

  @Test
  void productAndScrapHaveABalanceForEachOfThreeYears() {
    assertThat(account.periods()).hasSize(6);
    assertThat(account.flowCount()).isEqualTo(2049);
    assertThat(account.caveats()).hasSize(2);
  }

  @Test
  void theBalanceOf2023IsCarriedAndUsed() {
    assertThat(balance(2023, MaterialType.ALUMINIUM).carriedOut()).isPositive();
    assertThat(balance(2024, MaterialType.ALUMINIUM).expired()).isZero();
  }

  @Test
  void theFireOf2024LeadsToAnOverdraftThatIsMadeGood() {
    assertThat(findings(2024, MaterialType.ALUMINIUM))
        .containsExactly(CustodyFindingCode.OVERDRAFT_TOLERATED);
    assertThat(findings(2025, MaterialType.ALUMINIUM))
        .containsExactly(CustodyFindingCode.OVERDRAFT_MADE_GOOD);
  }

  @Test
  void theBalanceOfScrapExpires() {
    assertThat(findings(2024, MaterialType.PRE_CONSUMER_SCRAP))
        .containsExactly(CustodyFindingCode.BALANCE_EXPIRED);
  }

  @Test
  void theSlipsOfTheBooksAreFound() {
    assertThat(
            account.rejected().stream()
                .collect(Collectors.groupingBy(flow -> flow.code(), Collectors.counting())))
        .containsOnly(
            Map.entry(FlowReasonCode.SUPPLIER_WITHOUT_COC, 15L),
            Map.entry(FlowReasonCode.DUE_DILIGENCE_OPEN, 25L),
            Map.entry(FlowReasonCode.FACILITY_OUT_OF_SCOPE, 3L),
            Map.entry(FlowReasonCode.DOCUMENT_MISSING, 2L),
            Map.entry(FlowReasonCode.ISSUED_DOCUMENT_MISSING, 1L),
            Map.entry(FlowReasonCode.SUPPLIER_NOT_KNOWN, 1L),
            Map.entry(FlowReasonCode.NEVER_COC, 1L));
  }
}
