package io.asirules.rules.certification.oracle;

import static io.asirules.model.certification.Decision.FULL;
import static io.asirules.model.certification.Decision.NOT_ISSUED;
import static io.asirules.model.certification.Decision.PROVISIONAL;
import static io.asirules.model.certification.Decision.REVOKED;
import static io.asirules.model.certification.Decision.UNDETERMINED;
import static io.asirules.model.standard.EvidenceLevel.CONFIRMED;
import static io.asirules.model.standard.EvidenceLevel.RECALLED;
import static io.asirules.model.standard.EvidenceLevel.SECONDARY;
import static io.asirules.model.standard.EvidenceLevel.UNKNOWN;

import io.asirules.model.audit.AuditMode;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.Decision;
import io.asirules.model.standard.EvidenceLevel;

/**
 * Section 3: the line that decides.
 *
 * @param number its number
 * @param decision what it decides, before strict evidence
 * @param reason why
 * @param level how well the line is known
 */
record DecisionLine(
    int number, Decision decision, CertificationReasonCode reason, EvidenceLevel level) {

  private static final int LIMIT = 3;

  static DecisionLine of(AuditRecord audit, Tally tally) {
    boolean held = audit.certificateHeld();
    if (Tally.secondOrLater(audit.regime()) && tally.majors().size() > LIMIT) {
      EvidenceLevel level = tally.majorsWithoutCritical().size() > LIMIT ? CONFIRMED : RECALLED;
      return held
          ? line(2, REVOKED, CertificationReasonCode.MORE_THAN_THREE_MAJORS_OF_HOLDER, level)
          : line(1, NOT_ISSUED, CertificationReasonCode.MORE_THAN_THREE_MAJORS, level);
    }
    if (!tally.critical().isEmpty()) {
      return held
          ? line(4, UNDETERMINED, CertificationReasonCode.CRITICAL_BREACH_OF_HOLDER, UNKNOWN)
          : line(3, NOT_ISSUED, CertificationReasonCode.CRITICAL_BREACH, RECALLED);
    }
    return switch (PerformanceStandardOrder.of(audit)) {
      case MISSING ->
          held
              ? line(
                  6,
                  UNDETERMINED,
                  CertificationReasonCode.HELD_WITHOUT_PERFORMANCE_STANDARD,
                  UNKNOWN)
              : line(5, NOT_ISSUED, CertificationReasonCode.PERFORMANCE_STANDARD_FIRST, SECONDARY);
      case OPEN ->
          line(7, UNDETERMINED, CertificationReasonCode.PERFORMANCE_STANDARD_ORDER_OPEN, UNKNOWN);
      case OVERDUE ->
          line(8, UNDETERMINED, CertificationReasonCode.PERFORMANCE_STANDARD_OVERDUE, SECONDARY);
      case IN_ORDER ->
          audit.mode() == AuditMode.DESKTOP ? fromTheDesk(audit, tally) : onSite(audit, tally);
    };
  }

  private static DecisionLine fromTheDesk(AuditRecord audit, Tally tally) {
    boolean first = !Tally.secondOrLater(audit.regime());
    boolean custody = PerformanceStandardOrder.isCustody(audit);
    if (first && !custody) {
      return line(9, PROVISIONAL, CertificationReasonCode.COVID_DESKTOP_AUDIT, RECALLED);
    }
    if (first && tally.majors().isEmpty()) {
      return line(10, FULL, CertificationReasonCode.COVID_DESKTOP_CHAIN_OF_CUSTODY, RECALLED);
    }
    return line(11, UNDETERMINED, CertificationReasonCode.DESKTOP_AUDIT_OPEN, UNKNOWN);
  }

  private static DecisionLine onSite(AuditRecord audit, Tally tally) {
    boolean majors = !tally.majors().isEmpty();
    if (!tally.exempted().isEmpty()) {
      return majors
          ? line(13, UNDETERMINED, CertificationReasonCode.EXEMPTED_BESIDE_OTHER_MAJORS, UNKNOWN)
          : line(12, UNDETERMINED, CertificationReasonCode.EXEMPTED_MAJORS, UNKNOWN);
    }
    if (majors) {
      return withMajors(audit);
    }
    return tally.minors().isEmpty()
        ? line(20, FULL, CertificationReasonCode.NO_FINDING, CONFIRMED)
        : line(19, FULL, CertificationReasonCode.MINORS_DO_NOT_BLOCK, CONFIRMED);
  }

  private static DecisionLine withMajors(AuditRecord audit) {
    if (holdsProvisional(audit)) {
      return line(14, UNDETERMINED, CertificationReasonCode.PROVISIONAL_AGAIN, UNKNOWN);
    }
    if (audit.type().certifies()) {
      return Tally.secondOrLater(audit.regime())
          ? line(15, PROVISIONAL, CertificationReasonCode.ONE_TO_THREE_MAJORS, CONFIRMED)
          : line(16, PROVISIONAL, CertificationReasonCode.MAJORS_WITHOUT_LIMIT, SECONDARY);
    }
    return audit.type().surveys()
        ? line(17, UNDETERMINED, CertificationReasonCode.MAJOR_AT_SURVEILLANCE, UNKNOWN)
        : line(18, UNDETERMINED, CertificationReasonCode.MAJOR_AT_SCOPE_CHANGE, UNKNOWN);
  }

  static boolean holdsProvisional(AuditRecord audit) {
    return audit
        .certificate()
        .filter(held -> held.level() == CertificateLevel.PROVISIONAL)
        .isPresent();
  }

  private static DecisionLine line(
      int number, Decision decision, CertificationReasonCode reason, EvidenceLevel level) {
    return new DecisionLine(number, decision, reason, level);
  }

  /** Whether strict evidence leaves the decision open. */
  boolean strictForbids(Tally tally) {
    return decision != UNDETERMINED
        && (level != CONFIRMED || (number == 15 && tally.majorFindings() > LIMIT));
  }
}
