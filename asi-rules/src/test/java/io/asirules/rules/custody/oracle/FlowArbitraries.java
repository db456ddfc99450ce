package io.asirules.rules.custody.oracle;

import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.MaterialType;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random flows of all kinds: masses are small, so that sums meet and edges are hit. */
final class FlowArbitraries {

  private static final int MOST = 40;

  private static final List<BigDecimal> DECIMALS =
      List.of("0.1", "0.000001", "0.0000004", "33.333333", "12.5", "0.3333333333", "7.25").stream()
          .map(BigDecimal::new)
          .toList();

  private FlowArbitraries() {}

  static Arbitrary<List<DrawnFlow>> ledgers(TimeFrame frame, boolean recorded) {
    Arbitrary<DrawnFlow> flows = flows(frame, recorded);
    return Arbitraries.frequencyOf(
        Tuple.of(1, flows.list().ofMaxSize(3)),
        Tuple.of(4, flows.list().ofMinSize(4).ofMaxSize(15)),
        Tuple.of(3, flows.list().ofMinSize(16).ofMaxSize(MOST)));
  }

  static Arbitrary<BigDecimal> masses() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.of(1, 2, 5, 10, 20, 50, 100).map(BigDecimal::valueOf)),
        Tuple.of(2, Arbitraries.integers().between(1, 30).map(BigDecimal::valueOf)),
        Tuple.of(2, Arbitraries.of(DECIMALS)));
  }

  private static Arbitrary<DrawnFlow> flows(TimeFrame frame, boolean recorded) {
    return Combinators.combine(
            frame.days(),
            Arbitraries.frequency(
                Tuple.of(9, FlowDirection.IN),
                Tuple.of(8, FlowDirection.OUT),
                Tuple.of(3, FlowDirection.INTERNAL)),
            materials(),
            Arbitraries.integers().between(1, 10),
            masses(),
            references(recorded),
            counterparties(recorded),
            Arbitraries.frequency(
                Tuple.of(8, ""),
                Tuple.of(4, HolderArbitraries.NORTH),
                Tuple.of(2, HolderArbitraries.SOUTH),
                Tuple.of(1, "Elsewhere")))
        .flatAs(
            (date, direction, material, tenth, tonnes, reference, counterparty, facility) ->
                slips()
                    .map(
                        slip ->
                            new DrawnFlow(
                                date,
                                direction,
                                material,
                                tenth <= cocTenths(direction),
                                tonnes,
                                reference,
                                counterparty,
                                facility,
                                slip)));
  }

  /** More enters as CoC than leaves, or hardly any account would be without an overdraft. */
  private static int cocTenths(FlowDirection direction) {
    return switch (direction) {
      case IN -> 7;
      case OUT -> 3;
      case INTERNAL -> 1;
    };
  }

  private static Arbitrary<MaterialType> materials() {
    return Arbitraries.frequency(
        Tuple.of(4, MaterialType.BAUXITE),
        Tuple.of(3, MaterialType.ALUMINA),
        Tuple.of(4, MaterialType.LIQUID_METAL),
        Tuple.of(3, MaterialType.COLD_METAL),
        Tuple.of(7, MaterialType.ALUMINIUM),
        Tuple.of(4, MaterialType.PRE_CONSUMER_SCRAP),
        Tuple.of(2, MaterialType.POST_CONSUMER_SCRAP),
        Tuple.of(2, MaterialType.DROSS),
        Tuple.of(2, MaterialType.ALLOYING_METAL));
  }

  private static Arbitrary<String> references(boolean recorded) {
    return recorded
        ? Arbitraries.frequency(Tuple.of(16, DrawnFlow.OWN), Tuple.of(1, ""), Tuple.of(2, "X"))
        : Arbitraries.frequency(Tuple.of(40, DrawnFlow.OWN), Tuple.of(1, ""), Tuple.of(1, "X"));
  }

  private static Arbitrary<String> counterparties(boolean recorded) {
    return recorded
        ? Arbitraries.frequency(
            Tuple.of(8, HolderArbitraries.SMELTER),
            Tuple.of(4, HolderArbitraries.MILL),
            Tuple.of(3, HolderArbitraries.TRADER),
            Tuple.of(3, ""),
            Tuple.of(1, "Stranger"))
        : Arbitraries.frequency(Tuple.of(2, HolderArbitraries.SMELTER), Tuple.of(1, ""));
  }

  private static Arbitrary<DrawnFlow.Slip> slips() {
    return Arbitraries.frequencyOf(
        Tuple.of(5, Arbitraries.just(DrawnFlow.Slip.NOTHING)),
        Tuple.of(2, Arbitraries.of(DrawnFlow.Slip.class)));
  }
}
