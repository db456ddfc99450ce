package io.asirules.model.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import io.asirules.model.Language;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.GroundLayer;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.document.CocDocument;
import io.asirules.model.document.DocumentField;
import io.asirules.model.document.DocumentParty;
import io.asirules.model.ledger.AccountingPeriod;
import io.asirules.model.ledger.Counterparty;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.FlowReasonCode;
import io.asirules.model.ledger.FlowRejection;
import io.asirules.model.ledger.FlowTreatment;
import io.asirules.model.ledger.ForceMajeure;
import io.asirules.model.ledger.HeldCertificate;
import io.asirules.model.ledger.HolderFacility;
import io.asirules.model.ledger.JointVentureShare;
import io.asirules.model.ledger.Ledger;
import io.asirules.model.ledger.MassUnit;
import io.asirules.model.ledger.MaterialFamily;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.ledger.StockChange;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.StandardId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the types of chain of custody refuse, and what they say of themselves. */
class CustodyTypesTest {

  private static final LocalDate DAY = LocalDate.of(2025, 3, 31);

  private static BigDecimal t(String tonnes) {
    return new BigDecimal(tonnes);
  }

  private static MaterialFlow flow(FlowDirection direction, boolean coc, String document) {
    return new MaterialFlow(
        2, DAY, direction, MaterialType.ALUMINIUM, coc, t("0.1"), document, "Acme", "");
  }

  @ParameterizedTest
  @CsvSource({"KG, 0.25, 0.00025", "T, 0.25, 0.25", "KT, 0.25, 250"})
  void aMassIsConvertedWithoutLoss(MassUnit unit, String mass, String tonnes) {
    assertThat(unit.toTonnes(t(mass))).isEqualByComparingTo(tonnes);
    assertThat(unit.symbol()).isEqualToIgnoringCase(unit.name());
  }

  @ParameterizedTest
  @CsvSource({"0", "-0.001"})
  void aFlowHasAMass(String mass) {
    assertThatThrownBy(
            () ->
                new MaterialFlow(
                    2, DAY, FlowDirection.IN, MaterialType.BAUXITE, true, t(mass), "", "", ""))
        .isInstanceOf(AsiException.class)
        .hasMessage("a mass of " + mass + " t; expected more than 0");
  }

  @Test
  void onlyCocMaterialOverTheBoundaryUsesItsDocument() {
    assertThat(flow(FlowDirection.IN, true, "D-1").usesDocument()).isTrue();
    assertThat(flow(FlowDirection.OUT, true, "D-1").usesDocument()).isTrue();
    assertThat(flow(FlowDirection.INTERNAL, true, "D-1").usesDocument()).isFalse();
    assertThat(flow(FlowDirection.IN, false, "D-1").usesDocument()).isFalse();
    assertThat(flow(FlowDirection.IN, true, "").usesDocument()).isFalse();
  }

  @Test
  void aLedgerInMemoryHasNoBadRows() {
    List<MaterialFlow> flows = List.of(flow(FlowDirection.IN, true, "D-1"));
    List<MaterialFlow> read = new ArrayList<>();
    Ledger.of(flows).forEach(read::add, bad -> read.clear());
    assertThat(read).isEqualTo(flows);
  }

  @Test
  void aPeriodHasItsFirstAndItsLastDay() {
    AccountingPeriod period = AccountingPeriod.ofMonths(LocalDate.of(2024, 2, 29), 12);
    assertThat(period.end()).isEqualTo(LocalDate.of(2025, 2, 27));
    assertThat(period.contains(period.start())).isTrue();
    assertThat(period.contains(period.end())).isTrue();
    assertThat(period.contains(period.start().minusDays(1))).isFalse();
    assertThat(period.contains(period.end().plusDays(1))).isFalse();
  }

  @Test
  void aCertificateCoversItsFirstAndItsLastDay() {
    HeldCertificate held = new HeldCertificate("17", DAY, DAY.plusDays(1));
    assertThat(held.covers(DAY)).isTrue();
    assertThat(held.covers(DAY.plusDays(1))).isTrue();
    assertThat(held.covers(DAY.minusDays(1))).isFalse();
    assertThat(held.covers(DAY.plusDays(2))).isFalse();
    assertThat(new HeldCertificate("", DAY, null).covers(DAY.plusYears(9))).isTrue();
  }

  @Test
  void aFacilityIsInScopeFromItsFirstToItsLastDay() {
    HolderFacility facility = new HolderFacility("Vik", null, DAY, DAY);
    assertThat(facility.inScope(DAY)).isTrue();
    assertThat(facility.inScope(DAY.minusDays(1))).isFalse();
    assertThat(facility.inScope(DAY.plusDays(1))).isFalse();
    assertThat(new HolderFacility("Vik", Set.of(), null, null).inScope(DAY)).isTrue();
  }

  static Stream<Runnable> nonsense() {
    return Stream.of(
        () -> new AccountingPeriod(DAY, DAY.minusDays(1)),
        () -> new HeldCertificate("", DAY, DAY.minusDays(1)),
        () -> new HolderFacility("Vik", null, DAY, DAY.minusDays(1)),
        () -> new JointVentureShare(t("0"), List.of()),
        () -> new JointVentureShare(t("100"), List.of()),
        () -> new ForceMajeure(DAY, t("-1"), ""),
        () -> new OpeningBalance(null, t("-1"), t("0"), false),
        () -> new OpeningBalance(null, t("0"), t("-1"), false),
        () ->
            AccountHolder.builder("")
                .facility(new HolderFacility("Vik", null, null, null))
                .facility(new HolderFacility("Vik", null, null, null)),
        () -> AccountHolder.builder("").counterparty(acme()).counterparty(acme()));
  }

  @ParameterizedTest
  @MethodSource("nonsense")
  void whatCannotBeIsRefused(Runnable made) {
    assertThatThrownBy(made::run).isInstanceOf(AsiException.class);
  }

  private static Counterparty acme() {
    return new Counterparty("Acme", false, null, null, null, null, null, null);
  }

  @Test
  void aHolderGivesBackWhatItWasToldAndSoDoesItsCopy() {
    HeldCertificate held = new HeldCertificate("17", DAY, null);
    AccountHolder holder =
        AccountHolder.builder("Northlight")
            .coc(held)
            .performanceStandard(held)
            .activities(Set.of(SupplyChainActivity.CASTHOUSE))
            .facility(new HolderFacility("Vik", null, null, null))
            .counterparty(acme())
            .document(document(null, ""))
            .opening(new OpeningBalance(null, t("1"), t("0"), false))
            .forceMajeure(new ForceMajeure(DAY, t("5"), "Flood"))
            .stockChange(new StockChange(DAY, MaterialType.ALUMINA, true, t("-3")))
            .build();
    AccountHolder copy = holder.toBuilder().build();
    for (AccountHolder one : List.of(holder, copy)) {
      assertThat(one.name()).isEqualTo("Northlight");
      assertThat(one.coc()).contains(held);
      assertThat(one.performanceStandard()).contains(held);
      assertThat(one.activities()).contains(Set.of(SupplyChainActivity.CASTHOUSE));
      assertThat(one.facilities().orElseThrow()).containsKey("Vik");
      assertThat(one.counterparties().orElseThrow()).containsEntry("Acme", acme());
      assertThat(one.documents().orElseThrow()).hasSize(1);
      assertThat(one.opening()).hasSize(1);
      assertThat(one.forceMajeure()).hasSize(1);
      assertThat(one.stockChanges()).hasSize(1);
    }
  }

  @Test
  void whatAHolderDoesNotStateIsNotThere() {
    AccountHolder holder = AccountHolder.builder("").build().toBuilder().build();
    assertThat(holder.coc()).isEmpty();
    assertThat(holder.performanceStandard()).isEmpty();
    assertThat(holder.activities()).isEmpty();
    assertThat(holder.facilities()).isEmpty();
    assertThat(holder.counterparties()).isEmpty();
    assertThat(holder.documents()).isEmpty();
  }

  private static CocDocument document(@Nullable LocalDate issued, String words) {
    DocumentParty party = new DocumentParty(words, words, words);
    boolean full = !words.isEmpty();
    return new CocDocument(
        full ? DAY : issued,
        words,
        party,
        party,
        full,
        words,
        full,
        full ? MaterialType.ALUMINIUM : null,
        full ? t("1") : null,
        full ? t("2") : null,
        null,
        null,
        List.of(),
        List.of());
  }

  @Test
  void anEmptyDocumentLacksEveryFieldButTheNumberOfAnUncertifiedCustomer() {
    assertThat(document(null, "").missing())
        .hasSize(DocumentField.values().length - 1)
        .doesNotContain(DocumentField.CUSTOMER_CERTIFICATE);
    assertThat(document(null, "X").missing()).isEmpty();
  }

  @Test
  void materialsHaveAFamilyATitleAndThoseWhoMakeThem() {
    assertThat(MaterialType.values())
        .allSatisfy(
            material -> {
              assertThat(material.title().zh()).isNotBlank();
              assertThat(material.family().title().en()).isNotBlank();
              assertThat(material.canBeDesignated()).isEqualTo(!material.madeBy().isEmpty());
            })
        .filteredOn(MaterialType::isRecycled)
        .containsExactly(
            MaterialType.PRE_CONSUMER_SCRAP, MaterialType.POST_CONSUMER_SCRAP, MaterialType.DROSS);
    assertThat(DocumentField.values())
        .allSatisfy(field -> assertThat(field.title().zh()).isNotBlank());
  }

  @Test
  void aStreamIsCalledByItsMaterialOrItsFamily() {
    MaterialStream product = MaterialStream.of(MaterialType.ALUMINIUM);
    MaterialStream pooled = MaterialStream.pooled(MaterialFamily.METAL);
    assertThat(product).hasToString("ALUMINIUM");
    assertThat(product.title()).isEqualTo(MaterialType.ALUMINIUM.title());
    assertThat(pooled).hasToString("METAL");
    assertThat(pooled.title()).isEqualTo(MaterialFamily.METAL.title());
  }

  private static MassBalance balance(String allocated, CustodyFindingCode... shows) {
    BigDecimal zero = BigDecimal.ZERO;
    return new MassBalance(
        AccountingPeriod.ofMonths(DAY, 12),
        MaterialStream.of(MaterialType.ALUMINIUM),
        t("1"),
        t("1"),
        t("50"),
        t("2"),
        t("1"),
        zero,
        zero,
        t("1"),
        t(allocated),
        zero,
        zero,
        zero,
        t("0.2"),
        zero,
        null,
        Stream.of(shows).map(CustodyTypesTest::finding).toList(),
        List.of());
  }

  private static CustodyFinding finding(CustodyFindingCode code) {
    FindingKind kind =
        code == CustodyFindingCode.BALANCE_EXPIRED ? FindingKind.NOTE : FindingKind.FINDING;
    return CustodyFinding.of(
        kind, code, List.of(Argument.of("7")), Provenance.recalled(), "A rule");
  }

  @Test
  void aBalanceThatLosesMaterialIsRefused() {
    assertThat(balance("1").allocated()).isEqualByComparingTo("1");
    assertThatThrownBy(() -> balance("0.9"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("does not balance");
  }

  private static MaterialAccount account(
      long rejected, List<CustodyFinding> findings, MassBalance... balances) {
    Stamp.Part part = new Stamp.Part("1", "0");
    return new MaterialAccount(
        new Stamp(
            part,
            part,
            part,
            List.of(),
            StandardId.parse("asi:coc:2"),
            DAY,
            false,
            false,
            Map.of(),
            null),
        "",
        AccountingParametersTest.all(),
        List.of(balances),
        List.of(),
        rejected,
        1,
        List.of(),
        findings,
        List.of());
  }

  @Test
  void notesAreNothingToActOn() {
    CustodyFindingCode note = CustodyFindingCode.BALANCE_EXPIRED;
    CustodyFindingCode worse = CustodyFindingCode.OVERDRAFT_ABOVE_CAP;
    assertThat(account(0, List.of(finding(note)), balance("1", note)).hasFindings()).isFalse();
    assertThat(account(1, List.of()).hasFindings()).isTrue();
    assertThat(account(0, List.of(finding(worse))).hasFindings()).isTrue();
    assertThat(account(0, List.of(), balance("1", note, worse)).hasFindings()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCodeHasASentenceInBothLanguages(Language language) {
    List<Argument> arguments = Stream.of("A", "B", "C", "D", "E").map(Argument::of).toList();
    for (FlowReasonCode code : FlowReasonCode.values()) {
      for (FlowTreatment treatment : FlowTreatment.values()) {
        FlowRejection rejection =
            new FlowRejection(2, "", null, List.of(ground(treatment, code, arguments)));
        assertThat(rejection.text(language)).isNotBlank().doesNotContain("{", "?");
      }
    }
    for (CustodyFindingCode code : CustodyFindingCode.values()) {
      CustodyFinding finding =
          CustodyFinding.of(FindingKind.NOTE, code, arguments, Provenance.recalled(), "A rule");
      assertThat(finding.text(language)).isNotBlank().doesNotContain("{", "?");
    }
    for (CustodyCaveatCode code : CustodyCaveatCode.values()) {
      Caveat<CustodyCaveatCode> caveat = new Caveat<>(code, arguments, EvidenceLevel.RECALLED);
      assertThat(caveat.text(language)).isNotBlank().doesNotContain("{", "?");
    }
  }

  private static Ground<FlowTreatment, FlowReasonCode> ground(
      FlowTreatment treatment, FlowReasonCode code, List<Argument> arguments) {
    return new Ground<>(
        GroundLayer.DECIDING,
        treatment,
        Reason.of(code, arguments, Provenance.recalled(), "A rule"));
  }

  @Test
  void aRejectionSaysWhatBecomesOfTheFlowOnceAndWhatElseStandsAgainstIt() {
    FlowRejection rejection =
        new FlowRejection(
            2,
            "",
            null,
            List.of(
                ground(FlowTreatment.BOOKED_AS_NON_COC, FlowReasonCode.DOCUMENT_MISSING, List.of()),
                ground(
                    FlowTreatment.BOOKED_AS_NON_COC,
                    FlowReasonCode.SUPPLIER_NOT_KNOWN,
                    List.of(Argument.of("A"))),
                ground(FlowTreatment.BOOKED, FlowReasonCode.SOLD_AS_COC, List.of())));

    assertThat(rejection.text(Language.EN))
        .isEqualTo("No CoC Document is named; booked as non-CoC.");
    assertThat(rejection.text(Language.ZH)).isEqualTo("未注明监管链文件；按非监管链记账。");
    assertThat(rejection.otherReasons())
        .extracting(other -> other.reason().text(Language.EN))
        .containsExactly("A is not in the register of counterparties.");
  }

  @Test
  void aNoteHasNoOtherReasons() {
    Ground<FindingKind, CustodyFindingCode> worse =
        finding(CustodyFindingCode.OVERDRAFT_ABOVE_CAP).grounds().get(0);
    Ground<FindingKind, CustodyFindingCode> note =
        finding(CustodyFindingCode.BALANCE_EXPIRED).grounds().get(0);
    assertThat(new CustodyFinding(List.of(worse, note, worse)).otherReasons())
        .containsExactly(worse);
    assertThat(new CustodyFinding(List.of(note, worse)).otherReasons()).isEmpty();
  }
}
