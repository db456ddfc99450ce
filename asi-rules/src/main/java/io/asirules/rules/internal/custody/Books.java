package io.asirules.rules.internal.custody;

import io.asirules.criteriadata.catalog.CustodyFacts;
import io.asirules.model.assessment.Argument;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.BadRow;
import io.asirules.model.custody.CocDocument;
import io.asirules.model.custody.Counterparty;
import io.asirules.model.custody.CustodyCaveatCode;
import io.asirules.model.custody.DocumentField;
import io.asirules.model.custody.FlowDirection;
import io.asirules.model.custody.FlowReasonCode;
import io.asirules.model.custody.FlowRejection;
import io.asirules.model.custody.FlowTreatment;
import io.asirules.model.custody.HeldCertificate;
import io.asirules.model.custody.MaterialAccount;
import io.asirules.model.custody.MaterialFlow;
import io.asirules.rules.internal.custody.FlowCase.Situation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The books: takes flows one by one, keeps their sums and what stands against them. A flow that was
 * booked can be taken back.
 */
final class Books {

  private static final CustodyFacts FACTS = CustodyFacts.shipped();
  private static final String SCRAP_SUPPLIER = "SCRAP_SUPPLIER";

  private final AccountHolder holder;
  private final DocumentShelf shelf;
  private final FlowSituations situations;
  private final FlowRulings rulings;
  private final FlowTotals totals = new FlowTotals();
  private final TreeMap<Long, FlowRejection> rejected = new TreeMap<>();
  private final Map<CustodyCaveatCode, Long> counts = new EnumMap<>(CustodyCaveatCode.class);
  private final Map<String, TreeMap<LocalDate, BigDecimal>> deliveries = new HashMap<>();
  private long rejectedCount;

  Books(AccountHolder holder, FlowRulings rulings) {
    this.holder = holder;
    this.shelf = new DocumentShelf(holder);
    this.situations = new FlowSituations(holder, shelf);
    this.rulings = rulings;
    holder
        .counterparties()
        .ifPresent(
            register ->
                register.values().stream()
                    .filter(partner -> partner.jointVenture() != null)
                    .forEach(partner -> deliveries.put(partner.name(), new TreeMap<>())));
  }

  /**
   * Returns who issued the document of a flow: the holder, the issuer that a document held names,
   * or else the counterparty.
   */
  String issuer(MaterialFlow flow) {
    if (flow.direction() == FlowDirection.OUT) {
      return "";
    }
    CocDocument document = shelf.of(flow);
    return document == null ? flow.counterparty() : document.issuer().name();
  }

  /**
   * Books a flow.
   *
   * @param place its place in the ledger
   * @param flow the flow
   * @return whether the flow uses up its document
   */
  boolean book(long place, MaterialFlow flow) {
    Situation situation = situations.of(flow);
    FlowCase ruling = rulings.in(situation);
    enter(situation, ruling, flow, 1);
    FlowReasonCode code = ruling.code();
    if (code != null) {
      reject(place, rejection(flow, ruling, code, arguments(flow, code)));
    }
    return flow.usesDocument() && situation != Situation.FACILITY_OUT_OF_SCOPE;
  }

  /**
   * Takes back a flow because an earlier one has its document.
   *
   * @param place its place in the ledger
   * @param flow the flow, as it was booked
   * @param first row of the earlier one
   */
  void takeBack(long place, MaterialFlow flow, long first) {
    Situation situation = situations.of(flow);
    FlowCase ruling = rulings.in(situation);
    enter(situation, ruling, flow, -1);
    if (ruling.code() != null) {
      rejected.remove(place);
      rejectedCount--;
    }
    FlowCase refusal = rulings.in(Situation.DOCUMENT_DOUBLE_BOOKED);
    FlowReasonCode code = Objects.requireNonNull(refusal.code());
    reject(
        place,
        rejection(flow, refusal, code, List.of(Argument.of(flow.document()), Argument.of(first))));
  }

  /** Enters a flow once, or with -1 takes it out. */
  private void enter(Situation situation, FlowCase ruling, MaterialFlow flow, int times) {
    count(situation, flow, times);
    FlowTreatment treatment = ruling.treatment();
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

  /** Lists a row of which nothing is booked. */
  void bad(long place, @Nullable MaterialFlow flow, BadRow row) {
    reject(
        place,
        new FlowRejection(
            row.row(),
            row.column(),
            flow,
            FlowTreatment.NOT_BOOKED,
            FlowReasonCode.UNREADABLE,
            List.of(Argument.of(row.problem())),
            null,
            ""));
  }

  private void count(Situation situation, MaterialFlow flow, long by) {
    switch (situation) {
      case SUPPLIER_NOT_CHECKED -> add(CustodyCaveatCode.SUPPLIERS_NOT_CHECKED, by);
      case OWN_MINE -> {
        if (situations.mineIsNotChecked()) {
          add(CustodyCaveatCode.MINE_NOT_CHECKED, by);
        }
      }
      case ELIGIBLE -> {
        Counterparty supplier = Objects.requireNonNull(situations.supplierOf(flow));
        if (!supplier.holdsPerformanceStandard(flow.date())) {
          add(CustodyCaveatCode.SUPPLIER_PS_MAY_FOLLOW, by);
        }
        if (supplier.activities() == null) {
          add(CustodyCaveatCode.SUPPLIER_ACTIVITIES_NOT_STATED, by);
        }
      }
      default -> {
        // Nothing to count.
      }
    }
  }

  private void add(CustodyCaveatCode code, long by) {
    counts.merge(code, by, Long::sum);
  }

  private void reject(long place, FlowRejection rejection) {
    rejectedCount++;
    if (rejected.size() < MaterialAccount.MOST_LISTED) {
      rejected.put(place, rejection);
    } else if (place < rejected.lastKey()) {
      rejected.pollLastEntry();
      rejected.put(place, rejection);
    }
  }

  private static FlowRejection rejection(
      MaterialFlow flow, FlowCase ruling, FlowReasonCode code, List<Argument> arguments) {
    return new FlowRejection(
        flow.row(),
        column(code),
        flow,
        ruling.treatment(),
        code,
        arguments,
        isOfScrapSupplier(code, flow)
            ? FACTS.provenance(SCRAP_SUPPLIER)
            : FACTS.provenance(code.name()),
        ruling.rule());
  }

  /** What is asked of a supplier of scrap is not as well known as what is asked of others. */
  private static boolean isOfScrapSupplier(FlowReasonCode code, MaterialFlow flow) {
    return flow.material().isRecycled()
        && (code == FlowReasonCode.SUPPLIER_NOT_KNOWN
            || code == FlowReasonCode.SUPPLIER_WITHOUT_COC
            || code == FlowReasonCode.SUPPLIER_WITHOUT_PS);
  }

  /** Returns the cell that a reason speaks of. */
  private static String column(FlowReasonCode code) {
    return switch (code) {
      case FACILITY_OUT_OF_SCOPE -> "facility";
      case NEVER_COC, SCRAP_WITHOUT_REMELTING, OUTPUT_CANNOT_BE_MADE -> "material";
      case BEFORE_CERTIFICATE,
          AFTER_CERTIFICATE,
          OWN_MINE_WITHOUT_PS,
          SHIPPED_BEFORE_CERTIFICATE,
          SHIPPED_AFTER_CERTIFICATE ->
          "date";
      case SUPPLIER_NOT_KNOWN,
          DUE_DILIGENCE_OPEN,
          TRADER_NOT_VERIFIED,
          SUPPLIER_WITHOUT_COC,
          SUPPLIER_WITHOUT_PS,
          ACTIVITY_DOES_NOT_FIT ->
          "counterparty";
      default -> "document";
    };
  }

  private List<Argument> arguments(MaterialFlow flow, FlowReasonCode code) {
    Argument day = Argument.of(flow.date());
    Argument material = Argument.of(flow.material().title());
    Argument counterparty = Argument.of(flow.counterparty());
    Argument document = Argument.of(flow.document());
    return switch (code) {
      case FACILITY_OUT_OF_SCOPE -> List.of(Argument.of(flow.facility()), day);
      case NEVER_COC, OUTPUT_CANNOT_BE_MADE -> List.of(material);
      case BEFORE_CERTIFICATE, SHIPPED_BEFORE_CERTIFICATE ->
          List.of(day, Argument.of(certificate().from()));
      case AFTER_CERTIFICATE, SHIPPED_AFTER_CERTIFICATE ->
          List.of(day, Argument.of(Objects.requireNonNull(certificate().to())));
      case OWN_MINE_WITHOUT_PS -> List.of(day);
      case SUPPLIER_NOT_KNOWN, TRADER_NOT_VERIFIED -> List.of(counterparty);
      case DUE_DILIGENCE_OPEN, SUPPLIER_WITHOUT_COC, SUPPLIER_WITHOUT_PS ->
          List.of(counterparty, day);
      case ACTIVITY_DOES_NOT_FIT -> List.of(counterparty, material);
      case DOCUMENT_NOT_HELD, ISSUED_DOCUMENT_NOT_HELD -> List.of(document);
      case DOCUMENT_INCOMPLETE, ISSUED_DOCUMENT_INCOMPLETE ->
          List.of(
              document,
              Argument.of(
                  Objects.requireNonNull(shelf.of(flow)).missing().stream()
                      .map(DocumentField::title)
                      .toList()));
      case DOCUMENT_DIFFERS, ISSUED_DOCUMENT_DIFFERS -> {
        CocDocument held = Objects.requireNonNull(shelf.of(flow));
        yield List.of(
            document,
            Argument.of(Objects.requireNonNull(held.cocTonnes()).toPlainString()),
            Argument.of(Objects.requireNonNull(held.material()).title()),
            Argument.of(flow.tonnes().toPlainString()),
            material);
      }
      default -> List.of();
    };
  }

  private HeldCertificate certificate() {
    return holder.coc().orElseThrow();
  }

  FlowTotals totals() {
    return totals;
  }

  /** Lists the rejected flows, by row. */
  List<FlowRejection> rejected() {
    return rejected.values().stream().sorted(Comparator.comparingLong(FlowRejection::row)).toList();
  }

  long rejectedCount() {
    return rejectedCount;
  }

  /** Returns for how many flows a caveat holds. */
  Map<CustodyCaveatCode, Long> counts() {
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
