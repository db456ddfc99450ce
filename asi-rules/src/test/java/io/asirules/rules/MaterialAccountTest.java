package io.asirules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.overlay.Overlay;
import io.asirules.criteriadata.overlay.Overlay.ParameterValue;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.Language;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.AccountVariant;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.CustodyCaveatCode;
import io.asirules.model.custody.CustodyFinding;
import io.asirules.model.custody.CustodyFindingCode;
import io.asirules.model.custody.MassBalance;
import io.asirules.model.custody.MaterialAccount;
import io.asirules.model.custody.OpeningBalance;
import io.asirules.model.ledger.Counterparty;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.FlowReasonCode;
import io.asirules.model.ledger.FlowRejection;
import io.asirules.model.ledger.FlowTreatment;
import io.asirules.model.ledger.ForceMajeure;
import io.asirules.model.ledger.Ledger;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.standard.StandardId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an account says of the published example, of exactness, of bad rows and of choices. */
class MaterialAccountTest {

  private static final AsiRules RULES = AsiRules.create();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final AccountingOptions OPTIONS =
      AccountingOptions.asOf(DAY).withStart(LocalDate.of(2024, 1, 1));

  private final List<MaterialFlow> flows = new ArrayList<>();

  private void flow(
      String date, FlowDirection direction, MaterialType material, boolean coc, String tonnes) {
    long row = flows.size() + 2L;
    flows.add(
        new MaterialFlow(
            row,
            LocalDate.parse(date),
            direction,
            material,
            coc,
            new BigDecimal(tonnes),
            "D-" + row,
            "Acme",
            ""));
  }

  private MaterialAccount account(AccountingOptions options) {
    return RULES.account(Ledger.of(flows), options);
  }

  private static MassBalance of(MaterialAccount account, MaterialType material) {
    return account.periods().stream()
        .filter(balance -> balance.stream().material() == material)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void halfOfTheInputMayLeaveAsHalfOfTheOutputAndOfTheScrap() {
    flow("2024-02-01", FlowDirection.IN, MaterialType.LIQUID_METAL, true, "50000");
    flow("2024-03-01", FlowDirection.IN, MaterialType.COLD_METAL, false, "50000");
    flow("2024-11-01", FlowDirection.OUT, MaterialType.ALUMINIUM, true, "45000");
    flow("2024-11-02", FlowDirection.OUT, MaterialType.ALUMINIUM, false, "45000");
    flow("2024-11-03", FlowDirection.OUT, MaterialType.PRE_CONSUMER_SCRAP, true, "4000");
    flow("2024-11-04", FlowDirection.OUT, MaterialType.PRE_CONSUMER_SCRAP, false, "4000");
    MaterialAccount account = account(OPTIONS);
    MassBalance product = of(account, MaterialType.ALUMINIUM);
    MassBalance scrap = of(account, MaterialType.PRE_CONSUMER_SCRAP);
    assertThat(product.inputPercentage()).isEqualByComparingTo("50");
    assertThat(product.available()).isEqualByComparingTo("45000");
    assertThat(scrap.available()).isEqualByComparingTo("4000");
    assertThat(product.overdraft()).isZero();
    assertThat(scrap.overdraft()).isZero();
    assertThat(account.hasFindings()).isFalse();
  }

  @Test
  void tenThousandShipmentsOfATenthAddUpToAThousand() {
    for (int i = 0; i < 10_000; i++) {
      flow("2024-02-01", FlowDirection.IN, MaterialType.COLD_METAL, true, "0.1");
    }
    flow("2024-11-01", FlowDirection.OUT, MaterialType.ALUMINIUM, false, "1");
    MassBalance balance = of(account(OPTIONS), MaterialType.ALUMINIUM);
    assertThat(balance.cocIn()).isEqualByComparingTo("1000");
    assertThat(balance.cocIn().scale()).isEqualTo(1);
  }

  @Test
  void aCarriedBalanceIsWorthWhatTheBasisSays() {
    flow("2024-02-01", FlowDirection.IN, MaterialType.COLD_METAL, true, "20000");
    flow("2024-03-01", FlowDirection.IN, MaterialType.COLD_METAL, false, "80000");
    flow("2024-11-01", FlowDirection.OUT, MaterialType.ALUMINIUM, false, "98000");
    AccountHolder holder =
        AccountHolder.builder("Acme")
            .opening(new OpeningBalance(null, new BigDecimal("15200"), BigDecimal.ZERO, false))
            .build();
    AccountingOptions options = OPTIONS.withHolder(holder);
    assertThat(of(account(options), MaterialType.ALUMINIUM).available())
        .isEqualByComparingTo("34800");
    List<AccountVariant> bases =
        RULES.explore(Ledger.of(flows), options).variants().stream()
            .filter(variant -> variant.parameter() == AccountingParameter.BALANCE_BASIS)
            .toList();
    assertThat(bases).extracting(AccountVariant::value).containsExactly("INPUT", "COC_INPUT");
    assertThat(bases.get(0).periods().get(0).available()).isEqualByComparingTo("29944.444444");
    assertThat(bases.get(1).periods().get(0).available()).isEqualByComparingTo("34496");
  }

  @Test
  void aDocumentThatIsBookedTwiceStopsTheAccount() {
    flow("2024-02-01", FlowDirection.IN, MaterialType.COLD_METAL, true, "10");
    flows.add(flows.get(0));
    assertThatThrownBy(() -> account(OPTIONS))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "row 2, column document: 'D-2' is booked already, in row 2; expected one row for each"
                + " CoC Document");
  }

  @Test
  void whoeverKeepsGoingBooksADocumentOnce() {
    flow("2024-02-01", FlowDirection.IN, MaterialType.COLD_METAL, true, "10");
    flow("2023-12-31", FlowDirection.IN, MaterialType.COLD_METAL, true, "5");
    flows.add(flows.get(0));
    flow("2024-11-01", FlowDirection.OUT, MaterialType.ALUMINIUM, false, "8");
    MaterialAccount account = account(OPTIONS.withKeepGoing());
    assertThat(of(account, MaterialType.ALUMINIUM).cocIn()).isEqualByComparingTo("10");
    assertThat(account.rejected())
        .extracting(rejection -> rejection.code())
        .containsExactlyInAnyOrder(
            FlowReasonCode.DOCUMENT_DOUBLE_BOOKED, FlowReasonCode.UNREADABLE);
    assertThat(account.hasFindings()).isTrue();
  }

  @Test
  void moreDocumentsThanFitInMemoryAreStillBookedOnce() {
    for (int i = 0; i < 300_000; i++) {
      flow("2024-02-01", FlowDirection.IN, MaterialType.COLD_METAL, true, "1");
    }
    flows.add(flows.get(5));
    flows.add(flows.get(299_990));
    MaterialAccount account = account(OPTIONS.withKeepGoing());
    assertThat(account.rejectedCount()).isEqualTo(2);
    assertThat(account.monthly().get(0).tonnes()).isEqualByComparingTo("300000");
  }

  @Test
  void daysThatCannotBeAreRefused() {
    AccountingOptions options = AccountingOptions.asOf(DAY);
    flow("0204-01-01", FlowDirection.IN, MaterialType.COLD_METAL, true, "1");
    assertThatThrownBy(() -> account(options))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "row 2, column date: 0204-01-01 is before 2017-12-01: there was no Chain of Custody"
                + " Standard then");
    assertThatThrownBy(() -> account(options.withStart(LocalDate.of(1990, 1, 1))))
        .isInstanceOf(AsiException.class)
        .hasMessageStartingWith("the first day 1990-01-01 is before 2017-12-01");
    assertThatThrownBy(() -> account(options.withEnd(LocalDate.of(9999, 12, 31))))
        .isInstanceOf(AsiException.class)
        .hasMessage("the last day 9999-12-31 is far ahead; expected 2036-11-23 or earlier");
  }

  @Test
  void onlyTheChainOfCustodyStandardIsAccounted() {
    for (String edition : List.of("asi:ps:3.1", "asi:coc:3-draft1")) {
      assertThatThrownBy(() -> account(OPTIONS.withStandard(StandardId.parse(edition))))
          .isInstanceOf(AsiException.class)
          .hasMessageContaining("has no rules on material accounting");
    }
  }

  @Test
  void aDeliveryWithoutDocumentFromAnUncertifiedSupplierTellsBothGrounds() {
    flows.add(
        new MaterialFlow(
            2,
            DAY,
            FlowDirection.IN,
            MaterialType.COLD_METAL,
            true,
            new BigDecimal("10"),
            "",
            "Beta",
            ""));
    AccountHolder holder =
        AccountHolder.builder("Acme")
            .counterparty(new Counterparty("Beta", false, null, null, null, null, null, null))
            .build();

    FlowRejection rejection = account(OPTIONS.withHolder(holder)).rejected().get(0);

    assertThat(rejection.text(Language.EN))
        .isEqualTo("No CoC Document is named; booked as non-CoC.");
    assertThat(rejection.otherReasons())
        .extracting(other -> other.reason().text(Language.EN))
        .containsExactly(
            "Beta held no CoC certificate on 2026-11-23.",
            "Beta held no PS certificate on 2026-11-23.");
    assertThat(rejection.grounds())
        .allSatisfy(
            ground -> {
              assertThat(ground.outcome()).isEqualTo(FlowTreatment.BOOKED_AS_NON_COC);
              assertThat(ground.reason().rule()).endsWith("cannot be booked as CoC");
            });
  }

  @ParameterizedTest
  @CsvSource({"asi:coc:1, MARKET_CREDITS", "asi:coc:2, SHORT_PERIODS"})
  void whatOneEditionHasIsToldThereAlone(String edition, CustodyCaveatCode expected) {
    flow("2024-02-01", FlowDirection.IN, MaterialType.COLD_METAL, false, "10");

    AccountingOptions options =
        OPTIONS
            .withStandard(StandardId.parse(edition))
            .with(AccountingParameter.PERIOD_MONTHS, "6");

    assertThat(account(options).caveats())
        .extracting(Caveat::code)
        .filteredOn(
            code ->
                code == CustodyCaveatCode.MARKET_CREDITS || code == CustodyCaveatCode.SHORT_PERIODS)
        .containsExactly(expected);
  }

  @Test
  void anOverdraftTellsEveryFinding() {
    flow("2024-02-01", FlowDirection.IN, MaterialType.COLD_METAL, true, "10");
    flow("2024-03-01", FlowDirection.IN, MaterialType.COLD_METAL, false, "90");
    flow("2024-11-01", FlowDirection.OUT, MaterialType.ALUMINIUM, true, "100");

    CustodyFinding finding = of(account(OPTIONS), MaterialType.ALUMINIUM).findings().get(0);

    assertThat(finding.code()).isEqualTo(CustodyFindingCode.OVERDRAFT_WITHOUT_FORCE_MAJEURE);
    assertThat(finding.otherReasons())
        .extracting(each -> each.reason().code())
        .containsExactly(CustodyFindingCode.OVERDRAFT_ABOVE_CAP);
  }

  private static AsiRules with(ParameterValue... values) {
    Overlay overlay = new Overlay("ours", List.of(), List.of(), List.of(), List.of(values));
    return AsiRules.create(Catalogue.load().with(overlay));
  }

  @Test
  void aParameterOfAnOverlayDecidesAndRaisesNoCaveatUnlessSomebodyChoosesOtherwise() {
    flow("2024-02-01", FlowDirection.IN, MaterialType.COLD_METAL, true, "50");
    flow("2024-03-01", FlowDirection.IN, MaterialType.COLD_METAL, false, "50");
    flow("2024-11-01", FlowDirection.OUT, MaterialType.ALUMINIUM, true, "56");
    flow("2024-11-02", FlowDirection.OUT, MaterialType.ALUMINIUM, false, "44");
    AccountHolder holder =
        AccountHolder.builder("Acme")
            .forceMajeure(new ForceMajeure(LocalDate.of(2024, 6, 1), new BigDecimal("30"), "flood"))
            .build();
    AccountingOptions options = OPTIONS.withHolder(holder);
    AsiRules own =
        with(
            new ParameterValue("overdraft", "FORCE_MAJEURE", "own copy"),
            new ParameterValue("overdraft-limit", "0.1", "own copy"),
            new ParameterValue("overdraft-affected", "CAPPED", null),
            new ParameterValue("overdraft-base", "COC_INPUT", null));

    MassBalance shipped = of(account(options), MaterialType.ALUMINIUM);
    MassBalance verified = of(own.account(Ledger.of(flows), options), MaterialType.ALUMINIUM);
    MassBalance chosen =
        of(
            own.account(Ledger.of(flows), options.with(AccountingParameter.OVERDRAFT_LIMIT, "0.2")),
            MaterialType.ALUMINIUM);

    assertThat(shipped.findings().get(0).code()).isEqualTo(CustodyFindingCode.OVERDRAFT_TOLERATED);
    assertThat(levels(shipped)).containsEntry("OVERDRAFT_RULE", "RECALLED");
    assertThat(levels(shipped)).containsEntry("OVERDRAFT_BASE", "UNKNOWN");
    assertThat(verified.findings().get(0).code()).isEqualTo(CustodyFindingCode.OVERDRAFT_ABOVE_CAP);
    assertThat(levels(verified)).doesNotContainKeys("OVERDRAFT_RULE", "OVERDRAFT_BASE");
    assertThat(chosen.findings().get(0).code()).isEqualTo(CustodyFindingCode.OVERDRAFT_TOLERATED);
    assertThat(levels(chosen)).containsEntry("OVERDRAFT_RULE", "null");
    assertThat(own.explore(Ledger.of(flows), options).variants())
        .extracting(AccountVariant::parameter)
        .doesNotContain(AccountingParameter.OVERDRAFT, AccountingParameter.OVERDRAFT_BASE)
        .contains(AccountingParameter.BALANCE_BASIS);
  }

  private static Map<String, String> levels(MassBalance balance) {
    return balance.caveats().stream()
        .collect(
            Collectors.toMap(
                caveat -> caveat.code().name(), caveat -> String.valueOf(caveat.level())));
  }

  @Test
  void theStampNamesEveryChoiceThatDecides() {
    flow("2024-02-01", FlowDirection.IN, MaterialType.COLD_METAL, true, "10");
    AccountingOptions options =
        OPTIONS
            .with(AccountingParameter.POOLING, "POOLED")
            .withEnd(LocalDate.of(2026, 1, 1))
            .withKeepGoing();

    assertThat(account(options).stamp().choices())
        .containsExactly(
            Map.entry("keep_going", "true"),
            Map.entry("period_end", "2026-01-01"),
            Map.entry("period_start", "2024-01-01"),
            Map.entry("pooling", "POOLED"));
    assertThat(account(AccountingOptions.asOf(DAY)).stamp().choices()).isEmpty();
  }
}
