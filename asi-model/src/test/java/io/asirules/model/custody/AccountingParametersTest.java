package io.asirules.model.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountingParametersTest {

  /** The first word of each, and 1 where it is a number. */
  private static Map<AccountingParameter, String> values() {
    Map<AccountingParameter, String> values = new EnumMap<>(AccountingParameter.class);
    for (AccountingParameter parameter : AccountingParameter.values()) {
      values.put(parameter, parameter.words().isEmpty() ? "1" : parameter.words().get(0));
    }
    return values;
  }

  @Test
  void aChoiceIsMadeOnEveryPoint() {
    AccountingParameters made = AccountingParameters.of(values());

    assertThat(made.values()).isEqualTo(values());
    assertThat(made).isEqualTo(AccountingParameters.of(values())).hasSameHashCodeAs(made);
    assertThat(made).hasToString(made.values().toString());
    assertThat(made.number(AccountingParameter.OVERDRAFT_LIMIT)).isEqualTo("1");
    assertThat(made.is(AccountingParameter.POOLING, "POOLED")).isFalse();
  }

  @Test
  void aPointWithoutAChoiceIsRefused() {
    Map<AccountingParameter, String> values = values();
    values.remove(AccountingParameter.STAGES);

    assertThatThrownBy(() -> AccountingParameters.of(values))
        .isInstanceOf(AsiException.class)
        .hasMessage("the parameter stages has no value");
  }

  @Test
  void aWordThatIsNoneIsAMistakeOfTheCaller() {
    AccountingParameters made = AccountingParameters.of(values());

    assertThatThrownBy(() -> made.is(AccountingParameter.POOLING, "pooled"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "OVERDRAFT, ALWAYS",
    "OVERDRAFT_LIMIT, 1.01",
    "OVERDRAFT_LIMIT, -0.1",
    "OVERDRAFT_LIMIT, 1e-1",
    "BALANCE_LIFETIME, 11",
    "BALANCE_LIFETIME, 0.5",
    "PERIOD_MONTHS, 5",
    "PERIOD_MONTHS, 24",
    "CONTENT_DROSS, 0"
  })
  void whatCannotBeIsRefused(AccountingParameter parameter, String value) {
    AccountingParameters made = AccountingParameters.of(values());

    assertThatThrownBy(() -> made.with(parameter, value))
        .isInstanceOf(AsiException.class)
        .hasMessageStartingWith(parameter.key() + " = '" + value + "'; expected ");
  }
}
