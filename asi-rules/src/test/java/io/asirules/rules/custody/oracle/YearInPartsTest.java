package io.asirules.rules.custody.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.MassBalance;
import io.asirules.model.custody.MaterialAccount;
import io.asirules.rules.AsiRules;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A year that is cut in parts yields what the whole yields. Its parts together are entitled to what
 * the whole is entitled to, and where the whole is overdrawn at its end the parts are as well, by
 * as much at least: whatever is sold in the year, cutting it finds no tonne more.
 */
class YearInPartsTest {

  private static final AsiRules RULES = AsiRules.create();
  private static final String SEED = "20261202";

  @Provide
  Arbitrary<CustodyInput> years() {
    return Yields.plain(1);
  }

  @Provide
  Arbitrary<String> months() {
    return Arbitraries.of("1", "2", "3", "4", "6");
  }

  @Property(tries = 300, seed = SEED)
  void partsTogetherAreEntitledToWhatTheWholeIs(
      @ForAll("years") CustodyInput input, @ForAll("months") String months) {
    assertThat(Yields.sums(parts(input, months), MassBalance::entitlement))
        .isEqualTo(Yields.sums(account(input), MassBalance::entitlement));
  }

  @Property(tries = 300, seed = SEED)
  void partsTogetherSellNoMoreThanTheWholeWithoutAnOverdraft(
      @ForAll("years") CustodyInput input, @ForAll("months") String months) {
    Map<String, BigDecimal> ofParts = lastOverdraft(parts(input, months));
    lastOverdraft(account(input))
        .forEach(
            (stream, overdraft) ->
                assertThat(ofParts.get(stream)).as(stream).isGreaterThanOrEqualTo(overdraft));
  }

  private static Map<String, BigDecimal> lastOverdraft(MaterialAccount account) {
    Map<String, BigDecimal> last = new HashMap<>();
    account.periods().forEach(each -> last.put(each.stream().key(), each.overdraft()));
    return last;
  }

  private static MaterialAccount account(CustodyInput input) {
    return RULES.account(input.ledger(), input.options());
  }

  private static MaterialAccount parts(CustodyInput input, String months) {
    return account(input.with(input.options().with(AccountingParameter.PERIOD_MONTHS, months)));
  }
}
