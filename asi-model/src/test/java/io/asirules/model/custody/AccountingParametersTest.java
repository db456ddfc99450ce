package io.asirules.model.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Choices on open points. */
class AccountingParametersTest {

  private static Map<AccountingParameter, Attested<String>> values() {
    Map<AccountingParameter, Attested<String>> values = new EnumMap<>(AccountingParameter.class);
    for (AccountingParameter parameter : AccountingParameter.values()) {
      String value = parameter.words().isEmpty() ? "1" : parameter.words().get(0);
      values.put(parameter, new Attested<>(value, Provenance.recalled()));
    }
    return values;
  }

  static AccountingParameters all() {
    return AccountingParameters.of(values());
  }

  @ParameterizedTest
  @EnumSource(AccountingParameter.class)
  void everyPointNeedsAChoice(AccountingParameter parameter) {
    Map<AccountingParameter, Attested<String>> some = values();
    some.remove(parameter);
    assertThatThrownBy(() -> AccountingParameters.of(some))
        .isInstanceOf(AsiException.class)
        .hasMessage("the parameter " + parameter.key() + " has no value");
  }

  @ParameterizedTest
  @CsvSource({
    "OVERDRAFT_LIMIT, 0.20, 0, 1",
    "BALANCE_LIFETIME, 0, 1, 10",
    "PERIOD_MONTHS, 1, 6, 12",
    "CONTENT_DROSS, 0.01, 0.5, 1",
    "POOLING, POOLED, PER_MATERIAL, POOLED"
  })
  void whatCanBeChosenIsKept(AccountingParameter parameter, String a, String b, String c) {
    for (String value : new String[] {a, b, c}) {
      assertThat(all().with(parameter, value).value(parameter)).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "OVERDRAFT_LIMIT, 1.01",
    "OVERDRAFT_LIMIT, -0.1",
    "OVERDRAFT_LIMIT, x",
    "BALANCE_LIFETIME, 11",
    "BALANCE_LIFETIME, 0.5",
    "PERIOD_MONTHS, 5",
    "PERIOD_MONTHS, 4294967297",
    "PERIOD_MONTHS, 13",
    "CONTENT_DROSS, 0",
    "CONTENT_DROSS, 1e5",
    "POOLING, pooled"
  })
  void whatCannotBeChosenIsRefused(AccountingParameter parameter, String value) {
    assertThatThrownBy(() -> all().with(parameter, value))
        .isInstanceOf(AsiException.class)
        .hasMessageStartingWith(parameter.key() + " = '" + value + "'; expected ");
  }

  @ParameterizedTest
  @EnumSource(AccountingParameter.class)
  void aDefaultThatCannotBeIsRefused(AccountingParameter parameter) {
    Map<AccountingParameter, Attested<String>> some = values();
    some.put(parameter, new Attested<>("no", Provenance.recalled()));
    assertThatThrownBy(() -> AccountingParameters.of(some))
        .isInstanceOf(AsiException.class)
        .hasMessageStartingWith(parameter.key() + " = 'no'; expected ");
  }

  @Test
  void aChoiceLeavesTheDefaultWithItsProvenance() {
    AccountingParameters chosen = all().with(AccountingParameter.POOLING, "POOLED");
    Attested<String> byDefault = chosen.byDefault(AccountingParameter.POOLING);
    assertThat(byDefault.value()).isEqualTo("PER_MATERIAL");
    assertThat(byDefault.level()).isEqualTo(EvidenceLevel.RECALLED);
    assertThat(chosen.with(AccountingParameter.POOLING, "PER_MATERIAL")).isEqualTo(all());
  }

  @Test
  void numbersAndWordsAreReadAsWhatTheyAre() {
    assertThat(all().number(AccountingParameter.OVERDRAFT_LIMIT)).isEqualByComparingTo("1");
    assertThat(all().is(AccountingParameter.POOLING, "PER_MATERIAL")).isTrue();
    assertThat(all().is(AccountingParameter.POOLING, "POOLED")).isFalse();
    assertThatThrownBy(() -> all().is(AccountingParameter.POOLING, "APART"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void equalChoicesAreEqual() {
    assertThat(all()).isEqualTo(all()).hasSameHashCodeAs(all()).isNotEqualTo("x");
    assertThat(all()).isNotEqualTo(all().with(AccountingParameter.POOLING, "POOLED"));
    assertThat(all().values().keySet()).containsExactly(AccountingParameter.values());
    assertThat(all().toString()).contains("POOLING");
  }
}
