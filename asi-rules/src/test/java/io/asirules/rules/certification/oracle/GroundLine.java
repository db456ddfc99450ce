package io.asirules.rules.certification.oracle;

import static io.asirules.model.certification.Decision.FULL;
import static io.asirules.model.certification.Decision.NOT_ISSUED;
import static io.asirules.model.certification.Decision.PROVISIONAL;
import static io.asirules.model.certification.Decision.REVOKED;
import static io.asirules.model.certification.Decision.UNDETERMINED;

import io.asirules.model.audit.AuditMode;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.Decision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Section 3: a line whose own condition holds, whatever other lines say. Lines that need a term of
 * the user are left out.
 *
 * @param number its number
 * @param best the best outcome that it leaves
 * @param worst the worst
 * @param reason why
 */
record GroundLine(int number, Decision best, Decision worst, CertificationReasonCode reason) {

  private static final int LIMIT = 3;

  /** All lines that hold, by worst outcome, then by number. */
  static List<GroundLine> of(AuditRecord audit, Tally tally) {
    List<GroundLine> lines = new ArrayList<>();
    boolean later = Tally.secondOrLater(audit.regime());
    if (later) {
      limit(audit, tally, lines);
    }
    if (!tally.critical().isEmpty()) {
      lines.add(
          audit.certificateHeld()
              ? line(4, FULL, REVOKED, CertificationReasonCode.CRITICAL_BREACH_OF_HOLDER)
              : line(3, NOT_ISSUED, CertificationReasonCode.CRITICAL_BREACH));
    }
    order(audit, lines);
    if (audit.mode() == AuditMode.DESKTOP) {
      desk(audit, tally, later, lines);
    } else {
      onSite(audit, tally, later, lines);
    }
    lines.sort(
        Comparator.comparingInt((GroundLine each) -> -rank(each.worst()))
            .thenComparing(GroundLine::number));
    return lines;
  }

  private static void limit(AuditRecord audit, Tally tally, List<GroundLine> lines) {
    if (tally.majors().size() > LIMIT) {
      lines.add(
          audit.certificateHeld()
              ? line(2, REVOKED, CertificationReasonCode.MORE_THAN_THREE_MAJORS_OF_HOLDER)
              : line(1, NOT_ISSUED, CertificationReasonCode.MORE_THAN_THREE_MAJORS));
    }
    boolean ended =
        audit.certificate().filter(each -> each.expiry().isBefore(audit.end())).isPresent();
    if (tally.majorsWithoutCritical().size() > LIMIT && ended) {
      lines.add(line(26, NOT_ISSUED, CertificationReasonCode.HELD_CERTIFICATE_ENDED));
    }
  }

  private static void order(AuditRecord audit, List<GroundLine> lines) {
    switch (PerformanceStandardOrder.of(audit)) {
      case MISSING ->
          lines.add(
              audit.certificateHeld()
                  ? line(
                      6, FULL, REVOKED, CertificationReasonCode.HELD_WITHOUT_PERFORMANCE_STANDARD)
                  : line(5, NOT_ISSUED, CertificationReasonCode.PERFORMANCE_STANDARD_FIRST));
      case OPEN ->
          lines.add(
              line(7, FULL, NOT_ISSUED, CertificationReasonCode.PERFORMANCE_STANDARD_ORDER_OPEN));
      case OVERDUE ->
          lines.add(
              line(8, FULL, NOT_ISSUED, CertificationReasonCode.PERFORMANCE_STANDARD_OVERDUE));
      case IN_ORDER -> {
        // No line.
      }
    }
  }

  private static void desk(AuditRecord audit, Tally tally, boolean later, List<GroundLine> lines) {
    boolean custody = PerformanceStandardOrder.isCustody(audit);
    if (!later && !custody) {
      lines.add(line(9, PROVISIONAL, CertificationReasonCode.COVID_DESKTOP_AUDIT));
    } else if (!later && tally.majors().isEmpty()) {
      lines.add(line(10, FULL, CertificationReasonCode.COVID_DESKTOP_CHAIN_OF_CUSTODY));
    } else {
      lines.add(line(11, FULL, NOT_ISSUED, CertificationReasonCode.DESKTOP_AUDIT_OPEN));
    }
  }

  private static void onSite(
      AuditRecord audit, Tally tally, boolean later, List<GroundLine> lines) {
    boolean majors = !tally.majors().isEmpty();
    boolean provisional = DecisionLine.holdsProvisional(audit);
    if (!tally.exempted().isEmpty()) {
      lines.add(
          majors
              ? line(
                  13, PROVISIONAL, NOT_ISSUED, CertificationReasonCode.EXEMPTED_BESIDE_OTHER_MAJORS)
              : line(12, FULL, PROVISIONAL, CertificationReasonCode.EXEMPTED_MAJORS));
    }
    if (majors && provisional) {
      lines.add(line(14, PROVISIONAL, REVOKED, CertificationReasonCode.PROVISIONAL_AGAIN));
    }
    if (majors && audit.type().certifies() && later && tally.majors().size() <= LIMIT) {
      lines.add(line(15, PROVISIONAL, CertificationReasonCode.ONE_TO_THREE_MAJORS));
    }
    if (majors && audit.type().certifies() && !later) {
      lines.add(line(16, PROVISIONAL, CertificationReasonCode.MAJORS_WITHOUT_LIMIT));
    }
    if (majors && !audit.type().certifies() && !provisional) {
      lines.add(
          audit.type().surveys()
              ? line(17, FULL, PROVISIONAL, CertificationReasonCode.MAJOR_AT_SURVEILLANCE)
              : line(18, FULL, PROVISIONAL, CertificationReasonCode.MAJOR_AT_SCOPE_CHANGE));
    }
    if (!majors && tally.exempted().isEmpty()) {
      lines.add(
          tally.minors().isEmpty()
              ? line(20, FULL, CertificationReasonCode.NO_FINDING)
              : line(19, FULL, CertificationReasonCode.MINORS_DO_NOT_BLOCK));
    }
  }

  /** Between the worst best and the worst worst. */
  static Decision decision(List<GroundLine> lines) {
    int best = lines.stream().mapToInt(each -> rank(each.best())).max().orElseThrow();
    int worst = lines.stream().mapToInt(each -> rank(each.worst())).max().orElseThrow();
    return best == worst ? lines.get(0).worst() : UNDETERMINED;
  }

  private static int rank(Decision decision) {
    return decision == FULL ? 0 : decision == PROVISIONAL ? 1 : 2;
  }

  private static GroundLine line(int number, Decision leaves, CertificationReasonCode reason) {
    return line(number, leaves, leaves, reason);
  }

  private static GroundLine line(
      int number, Decision best, Decision worst, CertificationReasonCode reason) {
    return new GroundLine(number, best, worst, reason);
  }
}
