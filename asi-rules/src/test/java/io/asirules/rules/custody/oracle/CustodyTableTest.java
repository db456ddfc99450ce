package io.asirules.rules.custody.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.rules.AsiRules;
import io.asirules.rules.custody.oracle.TableNotation.Expected;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Accounts calculated by hand. A row names the figures it speaks of; where it names an overdraft's
 * finding, no other overdraft's finding is there.
 */
class CustodyTableTest {

  private static final AsiRules RULES = AsiRules.create();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "custody-table.csv", numLinesToSkip = 1, maxCharsPerColumn = 2000)
  void everyRowComesOutAsCalculatedByHand(
      String name, String flows, @Nullable String settings, String balances) {
    CustodyInput input = TableNotation.input(flows, settings);
    check(name, balances, AccountWords.of(ReferenceAccount.of(input)));
    check(name, balances, AccountWords.of(RULES.account(input.ledger(), input.options())));
  }

  private static void check(String name, String balances, Map<String, String> words) {
    for (Expected expected : Expected.all(balances)) {
      String place =
          words.entrySet().stream()
              .filter(each -> each.getKey().endsWith(" of"))
              .filter(each -> each.getValue().contains("start=" + expected.start()))
              .filter(each -> each.getValue().endsWith(" " + expected.stream()))
              .map(each -> each.getKey().substring(0, each.getKey().length() - 2))
              .findFirst()
              .orElseThrow();
      expected
          .figures()
          .forEach(
              (figure, value) ->
                  assertThat(words.get(place + figure))
                      .as("%s: %s of %s", name, figure, expected)
                      .isEqualTo(value));
      String found = words.getOrDefault(place + "findings", "");
      assertThat(Arrays.asList(found.split("; ")))
          .as("%s: %s", name, expected)
          .containsAll(expected.findings());
      long overdrafts =
          Arrays.stream(found.split("; ")).filter(each -> each.startsWith("OVERDRAFT")).count();
      assertThat(overdrafts).as("%s: %s", name, found).isLessThanOrEqualTo(1);
    }
  }
}
