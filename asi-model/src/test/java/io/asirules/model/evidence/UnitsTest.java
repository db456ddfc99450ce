package io.asirules.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

  @ParameterizedTest
  @CsvSource({
    "11.5, t CO2e/t Al, kg CO2e/kg Al, 11.5",
    "11500, kg CO2e/t Al, t CO2e/t Al, 11.5",
    "2, kt, t, 2000",
    "2, kt, kg, 2000000",
    "1500, kg, t, 1.5",
    "16, year, year, 16",
    "7, furlong, furlong, 7"
  })
  void unitsOfTheSameKindConvert(BigDecimal value, String from, String to, BigDecimal expected) {
    assertThat(Units.convert(value, from, to))
        .hasValueSatisfying(figure -> assertThat(figure).isEqualByComparingTo(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "t, %",
    "t CO2e/t, t CO2e/t Al",
    "t CO2/t Al, t CO2e/t Al",
    "year, hour",
    "t, lb",
    "lb, t"
  })
  void unitsOfAnotherKindOrUnknownDoNot(String from, String to) {
    assertThat(Units.convert(BigDecimal.ONE, from, to)).isEmpty();
  }

  @Test
  void everySymbolIsListedOnce() {
    assertThat(Units.symbols()).doesNotHaveDuplicates().contains("t CO2e/t Al", "%", "hour");
  }

  @Property
  void convertingThereAndBackGivesTheSameFigure(
      @ForAll("symbols") String from,
      @ForAll("symbols") String to,
      @ForAll @BigRange(min = "0", max = "1000000") @Scale(3) BigDecimal value) {
    Units.convert(value, from, to)
        .ifPresent(
            there ->
                assertThat(Units.convert(there, to, from))
                    .hasValueSatisfying(back -> assertThat(back).isEqualByComparingTo(value)));
  }

  @Provide
  Arbitrary<String> symbols() {
    return Arbitraries.of(Units.symbols());
  }
}
