package io.asirules.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.document.DocumentField;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.FlowTreatment;
import io.asirules.model.ledger.MaterialType;
import io.asirules.rules.observation.Declared;
import io.asirules.rules.observation.FlowSeen;
import io.asirules.rules.observation.InList;
import io.asirules.rules.observation.Validity;
import java.lang.reflect.RecordComponent;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Combinations of what rules see of a flow, beside the lines of CUSTODY 3: by the ladder of the
 * first edition, where the first line that fits decides, and by the conditions of each line alone.
 */
class FlowEnumerationTest {

  private static final int LINES = 33;
  private static final int SECTION = 3000;
  private static final int FIELDS = DocumentField.values().length;

  private static final RuleSetAnswers ANSWERS =
      new RuleSetAnswers(RuleBase.shared(), List.of("booking"));

  private static final Set<MaterialType> SCRAP =
      EnumSet.of(
          MaterialType.PRE_CONSUMER_SCRAP, MaterialType.POST_CONSUMER_SCRAP, MaterialType.DROSS);

  private static final Set<FlowTreatment> AS_STATED =
      EnumSet.of(FlowTreatment.BOOKED, FlowTreatment.LEFT_OUT);

  private static Combinations<FlowSeen> flows() {
    return Combinations.of(FlowSeen.class);
  }

  private static Combinations<FlowSeen> inCoc() {
    return flows().vary("direction", FlowDirection.IN).vary("coc", true);
  }

  @Test
  void whatCrossesTheBoundaryAndWhatLeaves() {
    flows()
        .all("direction", "material", "coc", "facility", "documentUsed", "certificate", "making")
        .all("documentNamed", "document", "otherMaterial", "otherMass")
        .vary("fieldsMissing", 0, 2)
        .forEach(FlowEnumerationTest::check);
  }

  @Test
  void whatComesInByTheHoldersOwnRecords() {
    inCoc()
        .all("material", "certificate", "performanceStandard", "mining", "remelting")
        .all("documentNamed", "counterpartyNamed", "counterparty", "dueDiligence")
        .forEach(FlowEnumerationTest::check);
  }

  @Test
  void whatComesInByItsSupplier() {
    inCoc()
        .vary("material", MaterialType.ALUMINIUM)
        .vary("documentNamed", true)
        .vary("counterpartyNamed", true)
        .all("counterparty", "trader", "counterpartyCoc", "originator", "originatorTrades")
        .all("supplierCoc", "supplierPs", "supplierPsNotDue", "supplierPostCasthouse")
        .all("supplierMaking")
        .forEach(FlowEnumerationTest::check);
  }

  @Test
  void whatComesInByDocumentAndSupplierTogether() {
    Combinations<FlowSeen> all =
        inCoc()
            .all("material", "facility", "documentUsed", "certificate", "performanceStandard")
            .all("mining", "remelting", "making", "documentNamed", "document", "otherMaterial")
            .all("otherMass", "counterpartyNamed", "counterparty", "trader", "counterpartyCoc")
            .all("dueDiligence", "originator", "originatorTrades", "supplierCoc", "supplierPs")
            .all("supplierPsNotDue", "supplierPostCasthouse", "supplierMaking")
            .vary("fieldsMissing", 0, 0, 1);
    check(all.random(50_000, 20261201));
    all.vary("facility", InList.LISTED)
        .vary("documentUsed", false)
        .vary("certificate", Validity.VALID)
        .vary("counterparty", InList.LISTED);
    check(all.random(100_000, 20261202));
  }

  @Test
  void everyObservationPacksIntoANumberOfItsOwn() {
    Map<Long, FlowSeen> packed = new HashMap<>();
    Combinations<FlowSeen> all = flows();
    for (RecordComponent component : FlowSeen.class.getRecordComponents()) {
      Combinations<FlowSeen> one = flows().all(component.getName());
      if (component.getType() == int.class) {
        one.vary(component.getName(), IntStream.rangeClosed(0, FIELDS).boxed().toArray());
      } else {
        all.all(component.getName());
      }
      one.forEach(
          flows ->
              assertThat(flows.stream().map(FlowSeen::packed).collect(Collectors.toSet()))
                  .as(component.getName())
                  .hasSameSizeAs(flows));
    }
    all.vary("fieldsMissing", 0, 1, FIELDS);
    for (FlowSeen flow : all.random(100_000, 20261203)) {
      FlowSeen other = packed.putIfAbsent(flow.packed(), flow);
      if (other != null) {
        assertThat(flow).isEqualTo(other);
      }
    }
  }

  private static void check(List<FlowSeen> flows) {
    List<Verdict> verdicts = ANSWERS.flow().ask(flows);
    for (int i = 0; i < flows.size(); i++) {
      FlowSeen flow = flows.get(i);
      Verdict verdict = verdicts.get(i);
      Set<Integer> said =
          verdict.grounds().stream()
              .map(ground -> ground.order() - SECTION)
              .collect(Collectors.toCollection(TreeSet::new));
      Set<Integer> fitting =
          IntStream.rangeClosed(1, LINES)
              .filter(line -> fits(line, flow))
              .boxed()
              .collect(Collectors.toCollection(TreeSet::new));
      if (!said.equals(fitting)) {
        assertThat(said).as("%s", flow).isEqualTo(fitting);
      }
      int first = ladder(flow);
      Said leading = verdict.leading();
      boolean objects = !AS_STATED.contains(leading.outcome());
      if (leading.order() - SECTION != first || (verdict.grounds().size() != said.size())) {
        assertThat(leading.order() - SECTION).as("%s", flow).isEqualTo(first);
        assertThat(verdict.grounds()).as("%s", flow).hasSameSizeAs(said);
      }
      if (!objects && said.size() > 1) {
        assertThat(said).as("nothing stands against %s", flow).hasSize(1);
      }
    }
  }

  private static boolean in(FlowSeen flow) {
    return flow.coc() && flow.direction() == FlowDirection.IN;
  }

  private static boolean out(FlowSeen flow) {
    return flow.coc() && flow.direction() == FlowDirection.OUT;
  }

  private static boolean internal(FlowSeen flow) {
    return flow.direction() == FlowDirection.INTERNAL;
  }

  private static boolean ownMine(FlowSeen flow) {
    return flow.material() == MaterialType.BAUXITE
        && !flow.counterpartyNamed()
        && flow.mining() == Declared.PRESENT;
  }

  private static boolean postConsumer(FlowSeen flow) {
    return flow.material() == MaterialType.POST_CONSUMER_SCRAP;
  }

  private static boolean ofOthers(FlowSeen flow) {
    return in(flow) && !ownMine(flow) && !postConsumer(flow);
  }

  private static boolean stays(FlowSeen flow) {
    return SCRAP.contains(flow.material()) || flow.material() == MaterialType.ALLOYING_METAL;
  }

  private static boolean held(FlowSeen flow) {
    return flow.documentNamed() && flow.document() == InList.LISTED;
  }

  private static boolean notHeld(FlowSeen flow) {
    return flow.documentNamed() && flow.document() == InList.NOT_LISTED;
  }

  private static boolean differs(FlowSeen flow) {
    return held(flow) && (flow.otherMaterial() || flow.otherMass());
  }

  private static boolean cannotBeMade(FlowSeen flow) {
    return !flow.material().canBeDesignated() || flow.making() == Declared.ABSENT;
  }

  private static boolean bareTrader(FlowSeen flow) {
    return flow.trader() && flow.counterpartyCoc() != Validity.VALID;
  }

  private static boolean notVerified(FlowSeen flow) {
    return bareTrader(flow) && (flow.originator() != InList.LISTED || flow.originatorTrades());
  }

  private static boolean hasSupplier(FlowSeen flow) {
    return ofOthers(flow) && flow.counterparty() == InList.LISTED && !notVerified(flow);
  }

  private static boolean mayFollow(FlowSeen flow) {
    return flow.supplierPostCasthouse() && flow.supplierPsNotDue();
  }

  private static boolean withoutPs(FlowSeen flow) {
    return flow.supplierPs() != Validity.VALID && !mayFollow(flow);
  }

  /** Whether the condition of a line is there, whatever other lines say. */
  private static boolean fits(int line, FlowSeen flow) {
    return switch (line) {
      case 1 -> flow.facility() == InList.NOT_LISTED;
      case 2 -> (in(flow) || out(flow)) && flow.documentUsed();
      case 3 -> internal(flow) && stays(flow);
      case 4 -> internal(flow) ? !stays(flow) : !flow.coc();
      case 5 -> in(flow) && flow.material() == MaterialType.ALLOYING_METAL;
      case 6 -> in(flow) && flow.certificate() == Validity.NOT_YET;
      case 7 -> in(flow) && flow.certificate() == Validity.ENDED;
      case 8 ->
          in(flow)
              && ownMine(flow)
              && (flow.performanceStandard() == Validity.NOT_YET
                  || flow.performanceStandard() == Validity.ENDED);
      case 9 -> in(flow) && ownMine(flow) && !fits(8, flow);
      case 10 -> in(flow) && SCRAP.contains(flow.material()) && flow.remelting() == Declared.ABSENT;
      case 11 -> in(flow) && postConsumer(flow) && flow.counterparty() == InList.NO_LIST;
      case 12 -> in(flow) && postConsumer(flow) && flow.counterparty() == InList.NOT_LISTED;
      case 13 ->
          in(flow)
              && postConsumer(flow)
              && flow.counterparty() == InList.LISTED
              && !flow.dueDiligence();
      case 14 ->
          in(flow)
              && postConsumer(flow)
              && flow.counterparty() == InList.LISTED
              && flow.dueDiligence();
      case 15 -> ofOthers(flow) && !flow.documentNamed();
      case 16 -> ofOthers(flow) && notHeld(flow);
      case 17 -> ofOthers(flow) && held(flow) && flow.fieldsMissing() > 0;
      case 18 -> ofOthers(flow) && differs(flow);
      case 19 -> ofOthers(flow) && flow.counterparty() == InList.NO_LIST;
      case 20 -> ofOthers(flow) && flow.counterparty() == InList.NOT_LISTED;
      case 21 -> ofOthers(flow) && flow.counterparty() == InList.LISTED && notVerified(flow);
      case 22 -> hasSupplier(flow) && flow.supplierCoc() != Validity.VALID;
      case 23 -> hasSupplier(flow) && withoutPs(flow);
      case 24 -> hasSupplier(flow) && flow.supplierMaking() == Declared.ABSENT;
      case 25 -> hasSupplier(flow) && flow.supplierCoc() == Validity.VALID && !withoutPs(flow);
      case 26 -> out(flow) && cannotBeMade(flow);
      case 27 -> out(flow) && flow.certificate() == Validity.NOT_YET;
      case 28 -> out(flow) && flow.certificate() == Validity.ENDED;
      case 29 -> out(flow) && !flow.documentNamed();
      case 30 -> out(flow) && notHeld(flow);
      case 31 -> out(flow) && held(flow) && flow.fieldsMissing() > 0;
      case 32 -> out(flow) && differs(flow);
      case 33 -> out(flow);
      default -> throw new AssertionError(line);
    };
  }

  /** The first edition: the first line that fits, each line read after those before it. */
  private static int ladder(FlowSeen flow) {
    if (flow.facility() == InList.NOT_LISTED) {
      return 1;
    }
    if (flow.documentUsed() && flow.coc() && !internal(flow)) {
      return 2;
    }
    if (internal(flow)) {
      return stays(flow) ? 3 : 4;
    }
    if (!flow.coc()) {
      return 4;
    }
    return flow.direction() == FlowDirection.IN ? ladderIn(flow) : ladderOut(flow);
  }

  private static int ladderIn(FlowSeen flow) {
    if (flow.material() == MaterialType.ALLOYING_METAL) {
      return 5;
    }
    if (flow.certificate() == Validity.NOT_YET || flow.certificate() == Validity.ENDED) {
      return flow.certificate() == Validity.NOT_YET ? 6 : 7;
    }
    if (ownMine(flow)) {
      boolean checked = flow.performanceStandard() != Validity.NONE;
      return checked && flow.performanceStandard() != Validity.VALID ? 8 : 9;
    }
    if (SCRAP.contains(flow.material()) && flow.remelting() == Declared.ABSENT) {
      return 10;
    }
    if (postConsumer(flow)) {
      return switch (flow.counterparty()) {
        case NO_LIST -> 11;
        case NOT_LISTED -> 12;
        case LISTED -> flow.dueDiligence() ? 14 : 13;
      };
    }
    if (!flow.documentNamed()) {
      return 15;
    }
    if (flow.document() != InList.NO_LIST) {
      if (flow.document() == InList.NOT_LISTED) {
        return 16;
      }
      if (flow.fieldsMissing() > 0) {
        return 17;
      }
      if (flow.otherMaterial() || flow.otherMass()) {
        return 18;
      }
    }
    if (flow.counterparty() != InList.LISTED) {
      return flow.counterparty() == InList.NO_LIST ? 19 : 20;
    }
    if (notVerified(flow)) {
      return 21;
    }
    if (flow.supplierCoc() != Validity.VALID) {
      return 22;
    }
    if (flow.supplierPs() != Validity.VALID && !mayFollow(flow)) {
      return 23;
    }
    return flow.supplierMaking() == Declared.ABSENT ? 24 : 25;
  }

  private static int ladderOut(FlowSeen flow) {
    if (cannotBeMade(flow)) {
      return 26;
    }
    if (flow.certificate() == Validity.NOT_YET || flow.certificate() == Validity.ENDED) {
      return flow.certificate() == Validity.NOT_YET ? 27 : 28;
    }
    if (!flow.documentNamed()) {
      return 29;
    }
    if (flow.document() == InList.NOT_LISTED) {
      return 30;
    }
    if (flow.document() == InList.LISTED) {
      if (flow.fieldsMissing() > 0) {
        return 31;
      }
      if (flow.otherMaterial() || flow.otherMass()) {
        return 32;
      }
    }
    return 33;
  }
}
