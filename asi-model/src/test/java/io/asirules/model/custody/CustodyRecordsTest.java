package io.asirules.model.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import io.asirules.model.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CustodyRecordsTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

  private static MaterialFlow flow(FlowDirection direction, boolean coc, String document) {
    return new MaterialFlow(
        1, DAY, direction, MaterialType.ALUMINA, coc, BigDecimal.ONE, document, "", "");
  }

  @ParameterizedTest
  @CsvSource({"KG, kg, 0.0015", "T, t, 1.5", "KT, kt, 1.5E+3"})
  void aMassIsTurnedIntoTonnesWithoutLoss(MassUnit unit, String symbol, BigDecimal tonnes) {
    assertThat(unit.symbol()).isEqualTo(symbol);
    assertThat(unit.toTonnes(new BigDecimal("1.5"))).isEqualByComparingTo(tonnes);
  }

  @Test
  void aCertificateCoversItsFirstAndLastDay() {
    HeldCertificate held = new HeldCertificate("", DAY, DAY.plusDays(1));

    assertThat(held.covers(DAY.minusDays(1))).isFalse();
    assertThat(held.covers(DAY)).isTrue();
    assertThat(held.covers(DAY.plusDays(1))).isTrue();
    assertThat(held.covers(DAY.plusDays(2))).isFalse();
    assertThat(new HeldCertificate("", DAY, null).covers(DAY.plusYears(50))).isTrue();
  }

  @Test
  void aFacilityIsInScopeFromItsFirstToItsLastDay() {
    assertThat(new HolderFacility("A", null, DAY, null).inScope(DAY.minusDays(1))).isFalse();
    assertThat(new HolderFacility("A", null, null, DAY).inScope(DAY.plusDays(1))).isFalse();
    assertThat(new HolderFacility("A", null, DAY, DAY).inScope(DAY)).isTrue();
  }

  @Test
  void daysOutOfOrderAreRefused() {
    LocalDate before = DAY.minusDays(1);

    assertThatThrownBy(() -> new HeldCertificate("", DAY, before)).isInstanceOf(AsiException.class);
    assertThatThrownBy(() -> new HolderFacility("A", null, DAY, before))
        .isInstanceOf(AsiException.class);
    assertThatThrownBy(() -> new AccountingPeriod(DAY, before)).isInstanceOf(AsiException.class);
  }

  @Test
  void massesThatCannotBeAreRefused() {
    BigDecimal negative = BigDecimal.ONE.negate();

    assertThatThrownBy(() -> new ForceMajeure(DAY, negative, "")).isInstanceOf(AsiException.class);
    assertThatThrownBy(() -> new OpeningBalance(null, negative, BigDecimal.ZERO, false))
        .isInstanceOf(AsiException.class);
    assertThatThrownBy(() -> new JointVentureShare(new BigDecimal(100), List.of()))
        .isInstanceOf(AsiException.class);
    assertThatThrownBy(
            () ->
                new MaterialFlow(
                    1,
                    DAY,
                    FlowDirection.IN,
                    MaterialType.ALUMINA,
                    true,
                    BigDecimal.ZERO,
                    "",
                    "",
                    ""))
        .isInstanceOf(AsiException.class)
        .hasMessage("a mass of 0 t; expected more than 0");
  }

  @Test
  void aDocumentIsUsedByCocMaterialThatCrossesTheBoundary() {
    assertThat(flow(FlowDirection.IN, true, "D").usesDocument()).isTrue();
    assertThat(flow(FlowDirection.INTERNAL, true, "D").usesDocument()).isFalse();
    assertThat(flow(FlowDirection.OUT, false, "D").usesDocument()).isFalse();
    assertThat(flow(FlowDirection.OUT, true, "").usesDocument()).isFalse();
  }

  @Test
  void aPeriodOfMonthsEndsTheDayBeforeTheNext() {
    AccountingPeriod year = AccountingPeriod.ofMonths(DAY, 12);

    assertThat(year.end()).isEqualTo(LocalDate.of(2025, 4, 30));
    assertThat(year.contains(year.end())).isTrue();
    assertThat(year.contains(year.end().plusDays(1))).isFalse();
  }

  @Test
  void aStreamIsCalledAsItsMaterialOrItsFamily() {
    assertThat(MaterialStream.of(MaterialType.DROSS)).hasToString("DROSS");
    assertThat(MaterialStream.pooled(MaterialFamily.METAL)).hasToString("METAL");
    assertThat(MaterialStream.of(MaterialType.DROSS).title()).isEqualTo(MaterialType.DROSS.title());
    assertThat(MaterialStream.pooled(MaterialFamily.METAL).title())
        .isEqualTo(MaterialFamily.METAL.title());
  }

  @ParameterizedTest
  @EnumSource(MaterialType.class)
  void whatNoActivityMakesCannotBeDesignated(MaterialType material) {
    assertThat(material.canBeDesignated()).isEqualTo(!material.madeBy().isEmpty());
    assertThat(material.family().title().en()).isNotBlank();
  }

  @Test
  void aLedgerInMemoryHasNoBadRows() {
    List<MaterialFlow> flows = List.of(flow(FlowDirection.IN, true, "D"));
    List<Object> read = new ArrayList<>();

    Ledger.of(flows).forEach(read::add, read::add);

    assertThat(read).isEqualTo(flows);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCodeHasASentence(Language language) {
    assertThat(CustodyFindingCode.values())
        .allSatisfy(code -> assertThat(code.pattern(language)).isNotBlank());
    assertThat(CustodyCaveatCode.values())
        .allSatisfy(code -> assertThat(code.pattern(language)).isNotBlank());
    assertThat(FlowReasonCode.values())
        .allSatisfy(code -> assertThat(code.pattern(language)).isNotBlank());
    assertThat(DocumentField.values())
        .allSatisfy(field -> assertThat(field.title().in(language)).isNotBlank());
  }
}
