package io.asirules.rules.custody.oracle;

import io.asirules.model.custody.AccountingParameter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random choices on the open points; what is not chosen keeps its default. */
final class ParameterArbitraries {

  private ParameterArbitraries() {}

  /** Values of each parameter: every word, and telling numbers. */
  private static List<String> values(AccountingParameter parameter) {
    return switch (parameter) {
      case OVERDRAFT_LIMIT -> List.of("0", "0.5", "1", "1");
      case BALANCE_LIFETIME -> List.of("0", "1", "2", "3", "10");
      case CONTENT_PRE_CONSUMER_SCRAP, CONTENT_POST_CONSUMER_SCRAP, CONTENT_DROSS ->
          List.of("1", "0.9", "0.333", "0.5");
      case PERIOD_MONTHS -> List.of("1", "2", "3", "4", "6", "12");
      default -> parameter.words();
    };
  }

  static Arbitrary<Map<AccountingParameter, String>> choices() {
    List<Arbitrary<String>> each =
        List.of(AccountingParameter.values()).stream()
            .map(
                parameter ->
                    Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.just("")),
                        Tuple.of(2, Arbitraries.of(values(parameter)))))
            .toList();
    return Combinators.combine(
            Combinators.combine(each).as(ParameterArbitraries::chosen),
            Arbitraries.frequency(Tuple.of(6, true), Tuple.of(1, false)))
        .as((choices, mended) -> mended ? mended(choices) : choices);
  }

  private static Map<AccountingParameter, String> chosen(List<String> values) {
    Map<AccountingParameter, String> choices = new EnumMap<>(AccountingParameter.class);
    for (AccountingParameter parameter : AccountingParameter.values()) {
      String value = values.get(parameter.ordinal());
      if (!value.isEmpty()) {
        choices.put(parameter, value);
      }
    }
    return choices;
  }

  /** A basis other than OUTPUT is refused with much else, so that is mostly set right. */
  private static Map<AccountingParameter, String> mended(Map<AccountingParameter, String> choices) {
    Map<AccountingParameter, String> mended = new EnumMap<>(choices);
    String basis = mended.getOrDefault(AccountingParameter.BALANCE_BASIS, "OUTPUT");
    if (!basis.equals("OUTPUT")) {
      mended.put(AccountingParameter.BALANCE_LIFETIME, "1");
      mended.put(AccountingParameter.SHORT_PERIODS, "EACH_ALONE");
    }
    return mended;
  }
}
