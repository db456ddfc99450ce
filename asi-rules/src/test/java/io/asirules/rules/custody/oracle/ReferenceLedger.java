package io.asirules.rules.custody.oracle;

import io.asirules.model.document.CocDocument;
import io.asirules.model.ledger.BadRow;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.FlowReasonCode;
import io.asirules.model.ledger.FlowSum;
import io.asirules.model.ledger.FlowTreatment;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.rules.AccountingOptions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sections 1 and 3: which row counts, and how a flow that counts is booked. */
final class ReferenceLedger {

  private final List<Booking> bookings = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private final AccountingOptions options;
  private int later;

  private ReferenceLedger(AccountingOptions options) {
    this.options = options;
  }

  static ReferenceLedger of(CustodyInput input) {
    ReferenceLedger ledger = new ReferenceLedger(input.options());
    for (BadRow row : input.bad()) {
      ledger.reject(row.row(), row.column(), FlowTreatment.NOT_BOOKED, FlowReasonCode.UNREADABLE);
    }
    for (MaterialFlow flow : input.flows()) {
      ledger.add(flow);
    }
    ledger.rejections.sort(Comparator.comparingLong(Rejection::row));
    return ledger;
  }

  private void add(MaterialFlow flow) {
    if (badDay(flow)) {
      reject(flow.row(), "date", FlowTreatment.NOT_BOOKED, FlowReasonCode.UNREADABLE);
      return;
    }
    if (flow.date().isAfter(options.asOf())) {
      later++;
      return;
    }
    FlowCase seen = new FlowCase(flow, options.holder(), usedBefore(flow));
    FlowLine line = FlowLine.of(seen);
    bookings.add(new Booking(flow, seen, line));
    FlowReasonCode reason = line.reason();
    if (reason != null) {
      String column = line == FlowLine.LINE_2 ? "document" : "";
      reject(flow.row(), column, line.treatment(), reason);
    }
  }

  private void reject(long row, String column, FlowTreatment treatment, FlowReasonCode code) {
    rejections.add(new Rejection(row, column, treatment, code));
  }

  private boolean badDay(MaterialFlow flow) {
    boolean tooEarly =
        flow.date().isBefore(LocalDate.of(2017, 12, 1))
            || flow.date().isAfter(options.asOf().plusYears(10))
            || (options.start().isPresent() && flow.date().isBefore(options.start().get()));
    boolean tooLate = options.end().isPresent() && flow.date().isAfter(options.end().get());
    return tooEarly || tooLate;
  }

  /** The flows that were added so far are those that count and come earlier in the ledger. */
  private boolean usedBefore(MaterialFlow flow) {
    return flow.usesDocument()
        && bookings.stream()
            .filter(earlier -> earlier.line() != FlowLine.LINE_1)
            .map(Booking::flow)
            .anyMatch(
                earlier ->
                    earlier.usesDocument()
                        && earlier.direction() == flow.direction()
                        && issuer(earlier).equals(issuer(flow))
                        && earlier.document().equals(flow.document()));
  }

  /**
   * Out: the holder. In: the issuer of the document that is held and fits, else the counterparty.
   */
  private String issuer(MaterialFlow flow) {
    if (flow.direction() == FlowDirection.OUT) {
      return "";
    }
    CocDocument held = new FlowCase(flow, options.holder(), false).document();
    return held == null ? flow.counterparty() : held.issuer().name();
  }

  /** The flows that count, in the order of the ledger. */
  List<Booking> bookings() {
    return bookings;
  }

  List<Rejection> rejections() {
    return rejections;
  }

  int later() {
    return later;
  }

  int flowCount() {
    return bookings.size();
  }

  boolean hasBadRow() {
    return rejections.stream()
        .anyMatch(
            each ->
                each.code() == FlowReasonCode.UNREADABLE
                    || each.code() == FlowReasonCode.DOCUMENT_DOUBLE_BOOKED);
  }

  /** What was booked, by month, direction, material, kind and site; internal flows are no kind. */
  Map<FlowSum, BigDecimal> monthly() {
    Map<FlowSum, BigDecimal> sums = new LinkedHashMap<>();
    for (Booking booking : bookings) {
      if (booking.booked()) {
        MaterialFlow flow = booking.flow();
        FlowSum key =
            new FlowSum(
                YearMonth.from(flow.date()),
                flow.direction(),
                flow.material(),
                booking.coc() && (booking.in() || booking.out()),
                flow.facility(),
                BigDecimal.ZERO);
        sums.merge(key, flow.tonnes(), BigDecimal::add);
      }
    }
    return sums;
  }
}
