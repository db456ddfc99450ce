package io.asirules.rules.custody.oracle;

import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.OpeningBalance;
import io.asirules.model.ledger.AccountingPeriod;
import io.asirules.model.ledger.Counterparty;
import io.asirules.model.ledger.ForceMajeure;
import io.asirules.model.ledger.HeldCertificate;
import io.asirules.model.ledger.HolderFacility;
import io.asirules.model.ledger.JointVentureShare;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.ledger.StockChange;
import io.asirules.model.scope.SupplyChainActivity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Random holders, with and without each of their records; documents come from the flows. */
final class HolderArbitraries {

  static final String SMELTER = "Smelter";
  static final String MILL = "Mill";
  static final String TRADER = "Trader";
  static final String NORTH = "North";
  static final String SOUTH = "South";

  private static final Set<SupplyChainActivity> MOST =
      EnumSet.complementOf(EnumSet.of(SupplyChainActivity.BAUXITE_DEVELOPMENT));
  private static final Set<SupplyChainActivity> POST_CASTHOUSE =
      EnumSet.of(
          SupplyChainActivity.SEMI_FABRICATION,
          SupplyChainActivity.MATERIAL_CONVERSION,
          SupplyChainActivity.OTHER_MANUFACTURING_OR_SALE);

  /** What is held besides the books: certificates, activities. */
  private record Standing(
      @Nullable HeldCertificate coc,
      @Nullable HeldCertificate performanceStandard,
      @Nullable Set<SupplyChainActivity> activities) {}

  private final TimeFrame frame;
  private final boolean recorded;

  HolderArbitraries(TimeFrame frame, boolean recorded) {
    this.frame = frame;
    this.recorded = recorded;
  }

  Arbitrary<AccountHolder> holders() {
    return Combinators.combine(
            standings(),
            recorded ? facilities() : Arbitraries.<List<HolderFacility>>just(List.of()),
            recorded ? registers() : Arbitraries.<List<Counterparty>>just(List.of()),
            openings(),
            forceMajeure(),
            stockChanges())
        .as(HolderArbitraries::holder);
  }

  private static AccountHolder holder(
      Standing standing,
      List<HolderFacility> facilities,
      List<Counterparty> register,
      List<OpeningBalance> openings,
      List<ForceMajeure> forceMajeure,
      List<StockChange> changes) {
    AccountHolder.Builder holder =
        AccountHolder.builder("Own")
            .coc(standing.coc())
            .performanceStandard(standing.performanceStandard())
            .activities(standing.activities());
    facilities.forEach(holder::facility);
    register.forEach(holder::counterparty);
    openings.forEach(holder::opening);
    forceMajeure.forEach(holder::forceMajeure);
    changes.forEach(holder::stockChange);
    return holder.build();
  }

  private Arbitrary<Standing> standings() {
    return Combinators.combine(
            certificates(recorded ? 1 : 3, 3),
            certificates(1, 1),
            Arbitraries.frequencyOf(
                Tuple.of(recorded ? 2 : 5, Arbitraries.just(null)),
                Tuple.of(3, Arbitraries.just(MOST)),
                Tuple.of(1, activities())))
        .as(Standing::new);
  }

  /** None, one that covers the frame, or one with its days in it. */
  private Arbitrary<@Nullable HeldCertificate> certificates(int none, int covering) {
    Arbitrary<HeldCertificate> some =
        Combinators.combine(frame.around(), frame.around())
            .as(
                (one, other) ->
                    new HeldCertificate(
                        "N-1",
                        one.isBefore(other) ? one : other,
                        one.isBefore(other) ? other : one));
    Arbitrary<HeldCertificate> open =
        frame.around().map(from -> new HeldCertificate("N-1", from, null));
    return Arbitraries.frequencyOf(
        Tuple.of(none, Arbitraries.just(null)),
        Tuple.of(
            covering,
            Arbitraries.just(new HeldCertificate("N-1", frame.first().minusYears(1), null))),
        Tuple.of(1, some),
        Tuple.of(1, open));
  }

  private static Arbitrary<Set<SupplyChainActivity>> activities() {
    return Arbitraries.of(SupplyChainActivity.class).set().ofMaxSize(4);
  }

  private Arbitrary<List<HolderFacility>> facilities() {
    Arbitrary<HolderFacility> north =
        frame.around().injectNull(0.7).map(to -> new HolderFacility(NORTH, null, null, to));
    Arbitrary<HolderFacility> south =
        frame.around().injectNull(0.7).map(from -> new HolderFacility(SOUTH, null, from, null));
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(List.of())),
        Tuple.of(1, north.map(List::of)),
        Tuple.of(2, Combinators.combine(north, south).as(List::of)));
  }

  private Arbitrary<List<Counterparty>> registers() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(List.of())),
        Tuple.of(
            6,
            Combinators.combine(
                    counterparty(SMELTER, false),
                    counterparty(MILL, false),
                    counterparty(TRADER, true))
                .as(List::of)));
  }

  private Arbitrary<Counterparty> counterparty(String name, boolean trader) {
    Arbitrary<@Nullable Set<SupplyChainActivity>> does =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(null)),
            Tuple.of(3, Arbitraries.just(MOST)),
            Tuple.of(2, Arbitraries.just(POST_CASTHOUSE)),
            Tuple.of(1, activities()));
    return Combinators.combine(
            certificates(trader ? 4 : 1, 6),
            certificates(2, 4),
            frame.around().injectNull(0.4),
            does,
            frame.around().injectNull(0.4),
            jointVentures())
        .as(
            (coc, ps, due, activities, dueDiligence, venture) ->
                new Counterparty(name, trader, coc, ps, due, activities, dueDiligence, venture));
  }

  private Arbitrary<@Nullable JointVentureShare> jointVentures() {
    Arbitrary<JointVentureShare.Output> output =
        Combinators.combine(frame.days(), FlowArbitraries.masses())
            .as(
                (day, tonnes) ->
                    new JointVentureShare.Output(
                        AccountingPeriod.ofMonths(day.withDayOfYear(1), 12), tonnes));
    Arbitrary<JointVentureShare> share =
        Combinators.combine(
                Arbitraries.of("50", "33.3", "0.5").map(BigDecimal::new),
                output.list().ofMaxSize(2))
            .as(JointVentureShare::new);
    return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(null)), Tuple.of(1, share));
  }

  private static Arbitrary<List<OpeningBalance>> openings() {
    Arbitrary<BigDecimal> tonnes =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(BigDecimal.ZERO)), Tuple.of(1, FlowArbitraries.masses()));
    List<MaterialType> products =
        List.of(MaterialType.values()).stream().filter(MaterialType::canBeDesignated).toList();
    Arbitrary<OpeningBalance> opening =
        Combinators.combine(
                Arbitraries.frequencyOf(
                    Tuple.of(4, Arbitraries.just(null)),
                    Tuple.of(25, Arbitraries.of(products)),
                    Tuple.of(1, Arbitraries.of(MaterialType.class))),
                tonnes,
                tonnes,
                Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)))
            .as(OpeningBalance::new);
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.just(List.of())), Tuple.of(3, opening.list().ofMaxSize(3)));
  }

  private Arbitrary<List<ForceMajeure>> forceMajeure() {
    Arbitrary<BigDecimal> affected =
        Arbitraries.frequencyOf(
            Tuple.of(1, FlowArbitraries.masses()),
            Tuple.of(1, Arbitraries.of(0, 1, 100, 1000).map(BigDecimal::valueOf)));
    Arbitrary<ForceMajeure> event =
        Combinators.combine(frame.around(), affected)
            .as((day, tonnes) -> new ForceMajeure(day, tonnes, "Flood"));
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(List.of())),
        Tuple.of(2, event.list().ofMinSize(1).ofMaxSize(5)));
  }

  private Arbitrary<List<StockChange>> stockChanges() {
    Arbitrary<LocalDate> days = frame.around();
    Arbitrary<StockChange> change =
        Combinators.combine(
                days,
                Arbitraries.of(MaterialType.class),
                Arbitraries.of(true, false),
                FlowArbitraries.masses(),
                Arbitraries.of(true, false))
            .as(
                (day, material, coc, tonnes, more) ->
                    new StockChange(day, material, coc, more ? tonnes : tonnes.negate()));
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(List.of())), Tuple.of(1, change.list().ofMaxSize(3)));
  }
}
