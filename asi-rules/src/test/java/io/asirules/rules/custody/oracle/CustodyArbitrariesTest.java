package io.asirules.rules.custody.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.custody.CustodyCaveatCode;
import io.asirules.model.custody.CustodyFindingCode;
import io.asirules.model.ledger.AccountingPeriod;
import io.asirules.model.ledger.FlowReasonCode;
import io.asirules.rules.custody.oracle.ReferenceResult.Balance;
import io.asirules.rules.custody.oracle.ReferenceResult.Shown;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;

/**
 * Random ledgers reach what they are drawn for: every line of sections 3, 5 and 7, every refusal,
 * reason, finding and caveat.
 */
class CustodyArbitrariesTest {

  private static final int POOL_LINES = 5;
  private static final int OVERDRAFT_LINES = 7;

  private final Map<Object, Integer> met =
      new TreeMap<>(Comparator.comparing(CustodyArbitrariesTest::name));
  private int inputs;
  private int refused;

  @Provide
  Arbitrary<CustodyInput> inputs() {
    return CustodyArbitraries.inputs();
  }

  @Property(tries = 2000, seed = "20261129", shrinking = ShrinkingMode.OFF)
  void everyBalanceBalances(@ForAll("inputs") CustodyInput input) {
    inputs++;
    Set<Refusals> why = Refusals.of(input);
    why.forEach(this::meet);
    if (!why.isEmpty()) {
      refused++;
      return;
    }
    ReferenceResult result = ReferenceAccount.of(input);
    result.balances().forEach(balance -> assertThat(balance.figures()).isNotNull());
    result.ledger().bookings().forEach(each -> meet(each.line()));
    result.ledger().rejections().forEach(each -> meet(each.code()));
    result.findings().forEach(each -> meet(each.code()));
    result.caveats().forEach(each -> meet(each.code()));
    Set<AccountingPeriod> periods = new TreeSet<>(Comparator.comparing(AccountingPeriod::start));
    for (Balance balance : result.balances()) {
      balance.findings().forEach(each -> meet(each.code()));
      balance.findings().stream().mapToInt(Shown::line).forEach(line -> meet("section 7, " + line));
      balance.caveats().forEach(each -> meet(each.code()));
      periods.add(balance.period());
    }
    for (AccountingPeriod period : periods) {
      CountedSums sums = new CountedSums(result.ledger(), input.options(), period);
      new StagePools(sums).stages().forEach(stage -> meet("section 5, " + stage.line()));
    }
  }

  /** Codes of several kinds share their names. */
  private static String name(Object what) {
    return what instanceof Enum<?> code
        ? code.getDeclaringClass().getSimpleName() + "." + code.name()
        : what.toString();
  }

  private void meet(Object what) {
    met.merge(what, 1, Integer::sum);
  }

  @AfterProperty
  void everyLineIsMet() {
    Set<Object> wanted = new TreeSet<>(Comparator.comparing(CustodyArbitrariesTest::name));
    wanted.addAll(Set.of(FlowLine.values()));
    wanted.addAll(Set.of(Refusals.values()));
    wanted.add(FlowReasonCode.UNREADABLE);
    Stream.of(FlowLine.values())
        .map(FlowLine::reason)
        .filter(Objects::nonNull)
        .forEach(wanted::add);
    wanted.addAll(Set.of(CustodyFindingCode.values()));
    wanted.addAll(Set.of(CustodyCaveatCode.values()));
    for (int line = 1; line <= POOL_LINES; line++) {
      wanted.add("section 5, " + line);
    }
    for (int line = 1; line <= OVERDRAFT_LINES; line++) {
      wanted.add("section 7, " + line);
    }
    wanted.removeIf(each -> met.getOrDefault(each, 0) >= 3);
    assertThat(wanted).as("met less than three times among %s", met).isEmpty();
    assertThat(refused * 4).isLessThan(inputs);
  }
}
