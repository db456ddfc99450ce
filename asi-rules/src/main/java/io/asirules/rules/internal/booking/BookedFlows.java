package io.asirules.rules.internal.booking;

import io.asirules.criteriadata.catalog.CustodyFacts;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.CustodyCaveatCode;
import io.asirules.model.custody.MaterialAccount;
import io.asirules.model.ledger.BadRow;
import io.asirules.model.ledger.Counterparty;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.FlowRejection;
import io.asirules.model.ledger.FlowTreatment;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.rules.internal.engine.Answers;
import io.asirules.rules.internal.engine.Said;
import io.asirules.rules.internal.engine.Verdict;
import io.asirules.rules.observation.FlowSeen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The flows that are booked: takes them one by one, keeps their sums and what stands against them.
 * A flow that was booked can be taken back.
 */
public final class BookedFlows {

  private final FlowObserver observer;
  private final FlowWords words;
  private final Answers<FlowSeen> answers;

  /** What is done with a flow, by packed observation: millions of flows have few distinct ones. */
  private final Map<Long, Booking> bookings = new HashMap<>();

  private final FlowTotals totals = new FlowTotals();
  private final TreeMap<Long, FlowRejection> rejected = new TreeMap<>();
  private final Map<CustodyCaveatCode, Long> counts = new EnumMap<>(CustodyCaveatCode.class);
  private final Map<String, TreeMap<LocalDate, BigDecimal>> deliveries = new HashMap<>();
  private long rejectedCount;

  /**
   * Begins without a flow.
   *
   * @param holder whose ledger it is
   * @param answers what the rules say of flows
   * @param facts where the rules come from
   */
  public BookedFlows(AccountHolder holder, Answers<FlowSeen> answers, CustodyFacts facts) {
    this.observer = new FlowObserver(holder);
    this.words = new FlowWords(holder, facts);
    this.answers = answers;
    holder
        .counterparties()
        .ifPresent(
            register ->
                register.values().stream()
                    .filter(partner -> partner.jointVenture() != null)
                    .forEach(partner -> deliveries.put(partner.name(), new TreeMap<>())));
  }

  /**
   * Books a flow.
   *
   * @param place its place in the ledger
   * @param flow the flow
   * @return who issued the document that the flow uses up, empty for the holder; null where it uses
   *     none
   */
  public @Nullable String book(long place, MaterialFlow flow) {
    RecordedFlow recorded = observer.recorded(flow);
    Booking booking = booking(recorded, false);
    FlowTreatment treatment = booking.treatment();
    enter(booking, flow, 1);
    if (treatment.isObjection()) {
      reject(place, () -> words.rejection(recorded, booking.verdict(), 0));
    }
    return flow.usesDocument() && treatment != FlowTreatment.NOT_BOOKED ? issuer(recorded) : null;
  }

  /**
   * What is done with flows of one observation.
   *
   * @param treatment how they are booked
   * @param caveats what goes with them where they are booked as stated
   * @param verdict what the rules say
   */
  private record Booking(
      FlowTreatment treatment, List<CustodyCaveatCode> caveats, Verdict verdict) {

    static Booking of(Verdict verdict) {
      FlowTreatment treatment = (FlowTreatment) verdict.leading().outcome();
      List<CustodyCaveatCode> caveats = new ArrayList<>();
      if (treatment == FlowTreatment.BOOKED) {
        for (Said said : verdict.grounds()) {
          said.about().forEach(about -> caveats.add((CustodyCaveatCode) about));
        }
      }
      return new Booking(treatment, List.copyOf(caveats), verdict);
    }
  }

  private Booking booking(RecordedFlow recorded, boolean documentUsed) {
    FlowSeen seen = observer.observe(recorded, documentUsed);
    Booking known = bookings.get(seen.packed());
    if (known != null) {
      return known;
    }
    Booking booking = Booking.of(answers.of(seen).required(seen));
    bookings.put(seen.packed(), booking);
    return booking;
  }

  /** The holder, the issuer that a document held names, or else the counterparty. */
  private static String issuer(RecordedFlow recorded) {
    if (recorded.flow().direction() == FlowDirection.OUT) {
      return "";
    }
    return recorded.document() == null
        ? recorded.flow().counterparty()
        : recorded.document().issuer().name();
  }

  /**
   * Takes back a flow because an earlier one has its document.
   *
   * @param place its place in the ledger
   * @param flow the flow, as it was booked
   * @param earlier row of the earlier one
   */
  public void takeBack(long place, MaterialFlow flow, long earlier) {
    RecordedFlow recorded = observer.recorded(flow);
    Booking booking = booking(recorded, false);
    enter(booking, flow, -1);
    if (booking.treatment().isObjection()) {
      rejected.remove(place);
      rejectedCount--;
    }
    reject(place, () -> words.rejection(recorded, booking(recorded, true).verdict(), earlier));
  }

  /** Enters a flow once, or with -1 takes it out. */
  private void enter(Booking booking, MaterialFlow flow, int times) {
    FlowTreatment treatment = booking.treatment();
    for (CustodyCaveatCode caveat : booking.caveats()) {
      counts.merge(caveat, (long) times, Long::sum);
    }
    if (treatment == FlowTreatment.LEFT_OUT || treatment == FlowTreatment.NOT_BOOKED) {
      return;
    }
    BigDecimal tonnes = times < 0 ? flow.tonnes().negate() : flow.tonnes();
    boolean coc =
        flow.coc()
            && flow.direction() != FlowDirection.INTERNAL
            && treatment != FlowTreatment.BOOKED_AS_NON_COC;
    totals.add(flow, coc, tonnes);
    if (coc && flow.direction() == FlowDirection.IN) {
      TreeMap<LocalDate, BigDecimal> days = deliveries.get(flow.counterparty());
      if (days != null) {
        days.merge(flow.date(), tonnes, BigDecimal::add);
      }
    }
  }

  /**
   * Lists a row of which nothing is booked.
   *
   * @param place its place in the ledger
   * @param flow the flow; null where it cannot be read
   * @param row what is wrong with it
   */
  public void bad(long place, @Nullable MaterialFlow flow, BadRow row) {
    reject(place, () -> FlowRejection.unreadable(row, flow));
  }

  private void reject(long place, Supplier<FlowRejection> rejection) {
    rejectedCount++;
    if (rejected.size() < MaterialAccount.MOST_LISTED) {
      rejected.put(place, rejection.get());
    } else if (place < rejected.lastKey()) {
      rejected.pollLastEntry();
      rejected.put(place, rejection.get());
    }
  }

  /**
   * Returns what is booked.
   *
   * @return the sums
   */
  public FlowTotals totals() {
    return totals;
  }

  /**
   * Lists the rejected flows.
   *
   * @return the rejections, by row
   */
  public List<FlowRejection> rejected() {
    return rejected.values().stream().sorted(Comparator.comparingLong(FlowRejection::row)).toList();
  }

  /**
   * Tells how many flows are rejected.
   *
   * @return their number, of those that are not listed too
   */
  public long rejectedCount() {
    return rejectedCount;
  }

  /**
   * Returns for how many flows a caveat holds.
   *
   * @return number by caveat
   */
  public Map<CustodyCaveatCode, Long> counts() {
    return counts;
  }

  /** Returns what a partner delivered as CoC from the first to the last of some days. */
  BigDecimal delivered(Counterparty partner, LocalDate first, LocalDate last) {
    return Objects.requireNonNull(deliveries.get(partner.name()))
        .subMap(first, true, last, true)
        .values()
        .stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
