package io.asirules.rules.custody.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.custody.MassBalance;
import io.asirules.model.custody.MaterialAccount;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.FlowSum;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.model.ledger.MaterialType;
import io.asirules.rules.AccountingOptions;
import io.asirules.rules.AsiRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws that the account of any ledger keeps, whatever its choices. */
class AccountLawsTest {

  private static final AsiRules RULES = AsiRules.create();
  private static final String SEED = "20261201";
  private static final BigDecimal GRAM = new BigDecimal("0.000001");

  @Provide
  Arbitrary<CustodyInput> inputs() {
    return CustodyArbitraries.inputs();
  }

  @Provide
  Arbitrary<CustodyInput> plain() {
    return Yields.plain(3);
  }

  private static MaterialAccount account(CustodyInput input) {
    return RULES.account(input.ledger(), input.options());
  }

  @Property(tries = 300, seed = SEED)
  void whatIsBookedIsWhatTheLedgerHoldsLessWhatIsNotBooked(@ForAll("inputs") CustodyInput input) {
    Assume.that(Refusals.of(input).isEmpty());
    BigDecimal held =
        ReferenceLedger.of(input).bookings().stream()
            .filter(Booking::booked)
            .map(each -> each.flow().tonnes())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal monthly =
        account(input).monthly().stream()
            .map(FlowSum::tonnes)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(monthly).isEqualByComparingTo(held);
  }

  @Property(tries = 300, seed = SEED)
  void figuresOfABalanceFitTogether(@ForAll("inputs") CustodyInput input) {
    Assume.that(Refusals.of(input).isEmpty());
    for (MassBalance balance : account(input).periods()) {
      assertThat(balance.expired().signum()).as("%s", balance).isNotNegative();
      assertThat(balance.overdraft().multiply(balance.carriedOut())).isEqualByComparingTo("0");
      boolean told =
          balance.findings().stream().anyMatch(each -> each.code().name().startsWith("OVERDRAFT"));
      boolean above = balance.allocated().compareTo(balance.available()) > 0;
      assertThat(told).as("%s", balance).isEqualTo(above || balance.overdraftIn().signum() > 0);
      assertThat(balance.overdraft())
          .as("%s", balance)
          .isEqualByComparingTo(
              balance.allocated().subtract(balance.available()).max(BigDecimal.ZERO));
      assertThat(balance.allocated()).isLessThanOrEqualTo(balance.outflow());
    }
  }

  @Property(tries = 200, seed = SEED)
  void whatIsCarriedOutIsCarriedIn(@ForAll("inputs") CustodyInput input) {
    Assume.that(Refusals.of(input).isEmpty());
    Map<String, MassBalance> before = new HashMap<>();
    for (MassBalance balance : account(input).periods()) {
      MassBalance earlier = before.put(balance.stream().key(), balance);
      if (earlier != null) {
        assertThat(balance.carriedIn()).isEqualByComparingTo(earlier.carriedOut());
        assertThat(balance.overdraftIn()).isEqualByComparingTo(earlier.overdraft());
      }
    }
  }

  @Property(tries = 200, seed = SEED)
  void allEntitlementIsAllocatedCarriedOrExpired(@ForAll("plain") CustodyInput input) {
    MaterialAccount account = account(input);
    Map<String, MassBalance> last = new HashMap<>();
    account.periods().forEach(each -> last.put(each.stream().key(), each));
    Map<String, BigDecimal> entitled = Yields.sums(account, MassBalance::entitlement);
    Map<String, BigDecimal> allocated = Yields.sums(account, MassBalance::allocated);
    Map<String, BigDecimal> expired = Yields.sums(account, MassBalance::expired);
    last.forEach(
        (stream, end) ->
            assertThat(entitled.get(stream).add(end.overdraft()))
                .as(stream)
                .isEqualByComparingTo(
                    allocated.get(stream).add(expired.get(stream)).add(end.carriedOut())));
  }

  @Property(tries = 200, seed = SEED)
  void aShipmentInTwoPartsChangesNoBalance(
      @ForAll("plain") CustodyInput input, @ForAll @IntRange(max = 14) int which) {
    MaterialFlow whole = input.flows().get(which % input.flows().size());
    BigDecimal part = whole.tonnes().multiply(new BigDecimal("0.3"));
    List<MaterialFlow> flows = new ArrayList<>(input.flows());
    flows.set(flows.indexOf(whole), Yields.changed(whole, whole.row(), part, whole.document()));
    flows.add(Yields.changed(whole, 100, whole.tonnes().subtract(part), "the other part"));
    assertThat(figures(input.with(flows))).isEqualTo(figures(input));
  }

  @Property(tries = 200, seed = SEED)
  void theOrderOfRowsIsIrrelevant(@ForAll("inputs") CustodyInput input, @ForAll Random random) {
    Assume.that(Refusals.of(input).isEmpty());
    Assume.that(
        ReferenceLedger.of(input).bookings().stream()
            .noneMatch(each -> each.line() == FlowLine.LINE_2));
    List<MaterialFlow> flows = new ArrayList<>(input.flows());
    Collections.shuffle(flows, random);
    CustodyInput shuffled = input.with(flows);
    assertThat(AccountWords.of(account(shuffled))).isEqualTo(AccountWords.of(account(input)));
  }

  @Property(tries = 200, seed = SEED)
  void tenTimesTheMassesGiveTenTimesTheFigures(
      @ForAll("plain") CustodyInput input, @ForAll @IntRange(min = 1, max = 6) int power) {
    List<MaterialFlow> flows = new ArrayList<>();
    for (MaterialFlow flow : input.flows()) {
      flows.add(
          Yields.changed(
              flow, flow.row(), flow.tonnes().scaleByPowerOfTen(power), flow.document()));
    }
    List<MassBalance> small = account(input).periods();
    List<MassBalance> large = account(input.with(flows)).periods();
    assertThat(large).hasSameSizeAs(small);
    for (int at = 0; at < small.size(); at++) {
      BigDecimal scaled = small.get(at).entitlement().scaleByPowerOfTen(power);
      // What a gram cuts off the small one is less than a gram times the scale.
      assertThat(large.get(at).entitlement().subtract(scaled))
          .isBetween(BigDecimal.ZERO, GRAM.scaleByPowerOfTen(power));
      assertThat(large.get(at).inputPercentage()).isEqualTo(small.get(at).inputPercentage());
      assertThat(large.get(at).cap())
          .isEqualByComparingTo(small.get(at).cap().scaleByPowerOfTen(power));
    }
  }

  @Property(tries = 200, seed = SEED)
  void otherInflowNeverRaisesAnEntitlement(
      @ForAll("plain") CustodyInput input, @ForAll @IntRange(min = 1, max = 50) int tonnes) {
    Map<String, BigDecimal> before = Yields.sums(account(input), MassBalance::entitlement);
    Map<String, BigDecimal> after =
        Yields.sums(
            account(Yields.with(input, FlowDirection.IN, false, tonnes)), MassBalance::entitlement);
    before.forEach((stream, sum) -> assertThat(after.get(stream)).isLessThanOrEqualTo(sum));
  }

  @Property(tries = 200, seed = SEED)
  void oneMoreTonneSoldNeverLowersWhatIsOverdrawn(
      @ForAll("plain") CustodyInput input, @ForAll @IntRange(min = 1, max = 50) int tonnes) {
    Map<String, BigDecimal> before = Yields.sums(account(input), MassBalance::overdraft);
    Map<String, BigDecimal> after =
        Yields.sums(
            account(Yields.with(input, FlowDirection.OUT, true, tonnes)), MassBalance::overdraft);
    before.forEach((stream, sum) -> assertThat(after.get(stream)).isGreaterThanOrEqualTo(sum));
  }

  @Property(tries = 200, seed = SEED)
  void inflowThatIsRefusedAsCocNeverRaisesAnEntitlement(
      @ForAll("plain") CustodyInput input, @ForAll @IntRange(max = 14) int which) {
    MaterialFlow flow = input.flows().get(which % input.flows().size());
    List<MaterialFlow> flows = new ArrayList<>(input.flows());
    flows.set(flows.indexOf(flow), Yields.changed(flow, flow.row(), flow.tonnes(), ""));
    Map<String, BigDecimal> before = Yields.sums(account(input), MassBalance::entitlement);
    Map<String, BigDecimal> after =
        Yields.sums(account(input.with(flows)), MassBalance::entitlement);
    before.forEach((stream, sum) -> assertThat(after.get(stream)).isLessThanOrEqualTo(sum));
  }

  @Example
  void tenThousandTenthsOfATonneAreAThousandTonnes() {
    List<MaterialFlow> flows =
        LongStream.rangeClosed(1, 10_000)
            .mapToObj(
                row ->
                    new MaterialFlow(
                        row,
                        LocalDate.of(2023, 5, 1),
                        row % 2 == 0 ? FlowDirection.IN : FlowDirection.OUT,
                        MaterialType.ALUMINIUM,
                        true,
                        new BigDecimal("0.1"),
                        "D" + row,
                        "Somebody",
                        ""))
            .toList();
    MassBalance balance =
        RULES
            .account(
                new CustodyInput(flows, AccountingOptions.asOf(LocalDate.of(2024, 1, 1))).ledger(),
                AccountingOptions.asOf(LocalDate.of(2024, 1, 1)))
            .periods()
            .get(0);
    assertThat(balance.cocIn().add(balance.outflow())).isEqualByComparingTo("1000");
    assertThat(balance.entitlement()).isEqualByComparingTo("500");
    assertThat(balance.overdraft()).isEqualByComparingTo("0");
  }

  private static List<String> figures(CustodyInput input) {
    return AccountWords.of(account(input)).entrySet().stream()
        .filter(each -> each.getKey().startsWith("balance"))
        .map(Map.Entry::toString)
        .toList();
  }
}
