package io.asirules.rules.custody.oracle;

import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.MassBalance;
import io.asirules.model.custody.MaterialAccount;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.model.ledger.MaterialType;
import io.asirules.rules.AccountingOptions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Plain ledgers for the laws: nothing is rejected, so that a law speaks of the arithmetic. */
final class Yields {

  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

  private Yields() {}

  /** Ledgers of some years, of metal mostly, with a document for each row. */
  static Arbitrary<CustodyInput> plain(int years) {
    Arbitrary<MaterialType> materials =
        Arbitraries.frequency(
            Tuple.of(4, MaterialType.ALUMINIUM),
            Tuple.of(2, MaterialType.COLD_METAL),
            Tuple.of(2, MaterialType.PRE_CONSUMER_SCRAP),
            Tuple.of(1, MaterialType.ALUMINA));
    Arbitrary<DrawnFlow> flows =
        Combinators.combine(
                Arbitraries.integers().between(0, 365 * years - 1).map(FIRST::plusDays),
                Arbitraries.of(FlowDirection.IN, FlowDirection.OUT),
                materials,
                Arbitraries.of(true, false),
                FlowArbitraries.masses())
            .as(
                (date, direction, material, coc, tonnes) ->
                    new DrawnFlow(
                        date,
                        direction,
                        material,
                        coc,
                        tonnes,
                        DrawnFlow.OWN,
                        "Somebody",
                        "",
                        DrawnFlow.Slip.NOTHING));
    return Combinators.combine(
            flows.list().ofMinSize(1).ofMaxSize(15),
            Arbitraries.of("PER_FAMILY", "COMBINED", "CASCADE"),
            Arbitraries.of("0", "1", "3"))
        .as((drawn, stages, lifetime) -> input(drawn, years, stages, lifetime))
        .withoutEdgeCases();
  }

  private static CustodyInput input(
      List<DrawnFlow> drawn, int years, String stages, String lifetime) {
    List<MaterialFlow> flows = new ArrayList<>();
    drawn.forEach(each -> flows.add(each.at(flows.size() + 1L)));
    AccountingOptions options =
        AccountingOptions.asOf(LocalDate.of(2040, 1, 1))
            .withStart(FIRST)
            .withEnd(FIRST.plusYears(years).minusDays(1))
            .with(AccountingParameter.STAGES, stages)
            .with(AccountingParameter.BALANCE_LIFETIME, lifetime);
    return new CustodyInput(flows, options);
  }

  /** A figure of all periods together, by stream. */
  static Map<String, BigDecimal> sums(
      MaterialAccount account, Function<MassBalance, BigDecimal> figure) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (MassBalance balance : account.periods()) {
      sums.merge(balance.stream().key(), figure.apply(balance), BigDecimal::add);
    }
    sums.replaceAll((stream, sum) -> sum.stripTrailingZeros());
    return sums;
  }

  static MaterialFlow changed(MaterialFlow flow, long row, BigDecimal tonnes, String document) {
    return new MaterialFlow(
        row,
        flow.date(),
        flow.direction(),
        flow.material(),
        flow.coc(),
        tonnes,
        document,
        flow.counterparty(),
        flow.facility());
  }

  /** The same flows and one more. */
  static CustodyInput with(CustodyInput input, FlowDirection direction, boolean coc, int tonnes) {
    List<MaterialFlow> flows = new ArrayList<>(input.flows());
    flows.add(
        new MaterialFlow(
            flows.size() + 1L,
            FIRST.plusDays(100),
            direction,
            MaterialType.ALUMINIUM,
            coc,
            BigDecimal.valueOf(tonnes),
            "another",
            "Somebody",
            ""));
    return input.with(flows);
  }
}
