package io.asirules.rules.certification.oracle;

import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.Certificate;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.certification.CertificationCaveatCode;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.Decision;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Section 4: issue and expiry, by the line that gives the issue.
 *
 * @param line its number; 0 where the decision has no dates
 * @param issue the issue, or null
 * @param expiry the expiry, or null
 * @param reasons why
 * @param caveats those that section 4 names
 */
record Validity(
    int line,
    @Nullable LocalDate issue,
    @Nullable LocalDate expiry,
    Set<CertificationReasonCode> reasons,
    Set<CertificationCaveatCode> caveats) {

  static Validity of(AuditRecord audit, Decision decision, int decidedBy, boolean strict) {
    Set<CertificationReasonCode> reasons = EnumSet.noneOf(CertificationReasonCode.class);
    Set<CertificationCaveatCode> caveats = EnumSet.noneOf(CertificationCaveatCode.class);
    if (decision != Decision.FULL && decision != Decision.PROVISIONAL) {
      return new Validity(0, null, null, reasons, caveats);
    }
    CertificateLevel level =
        decision == Decision.FULL ? CertificateLevel.FULL : CertificateLevel.PROVISIONAL;
    int line = line(audit, decision);
    LocalDate issue = issue(audit, line);
    say(audit, line, issue, reasons, caveats);
    if (strict && (line == 2 || line == 3)) {
      issue = null;
      reasons.remove(CertificationReasonCode.CONTIGUOUS);
      if (decision == Decision.PROVISIONAL) {
        // It could be calculated, and is left out with the issue.
        caveats.add(CertificationCaveatCode.PROVISIONAL_LAST_DAY);
      }
    }
    LocalDate expiry = null;
    if (issue != null && decidedBy != 10) {
      expiry = expiry(audit, line, level, issue, strict, reasons, caveats);
    }
    return new Validity(line, issue, expiry, reasons, caveats);
  }

  private static int line(AuditRecord audit, Decision decision) {
    LocalDate issue = audit.issue().orElse(null);
    Certificate certificate = audit.certificate().orElse(null);
    if (audit.type().certifies()) {
      return certifying(audit, issue, certificate);
    }
    if (DecisionLine.holdsProvisional(audit) && decision == Decision.FULL) {
      return issue != null && certificate != null && issue.isAfter(certificate.issue()) ? 5 : 6;
    }
    if (certificate != null) {
      return 7;
    }
    return issue != null ? 8 : 9;
  }

  private static int certifying(
      AuditRecord audit, @Nullable LocalDate issue, @Nullable Certificate certificate) {
    LocalDate end = audit.end();
    if (issue != null && !issue.isBefore(end)) {
      return 1;
    }
    if (audit.type().recertifies()) {
      if (issue == null && certificate != null && !certificate.expiry().isBefore(end)) {
        return 2;
      }
      if (audit.certificateHeld()
          && certificate == null
          && issue != null
          && !issue.plusYears(3).isBefore(end.plusDays(1))) {
        return 3;
      }
    }
    return 4;
  }

  private static @Nullable LocalDate issue(AuditRecord audit, int line) {
    return switch (line) {
      case 1, 5, 8 -> audit.issue().orElseThrow();
      case 2 -> audit.certificate().orElseThrow().expiry().plusDays(1);
      case 3 -> audit.issue().orElseThrow().plusYears(3);
      case 7 -> audit.certificate().orElseThrow().issue();
      default -> null;
    };
  }

  private static void say(
      AuditRecord audit,
      int line,
      @Nullable LocalDate issue,
      Set<CertificationReasonCode> reasons,
      Set<CertificationCaveatCode> caveats) {
    switch (line) {
      case 1 -> {
        Certificate held = audit.certificate().orElse(null);
        // That one period follows another is known of re-certification alone.
        if (held != null && audit.type().recertifies()) {
          if (held.expiry().plusDays(1).equals(issue)) {
            reasons.add(CertificationReasonCode.CONTIGUOUS);
          } else {
            caveats.add(CertificationCaveatCode.NOT_CONTIGUOUS);
          }
        }
      }
      case 2, 3 -> {
        reasons.add(CertificationReasonCode.CONTIGUOUS);
        caveats.add(CertificationCaveatCode.CONTIGUOUS_PERIOD);
      }
      case 5, 6 -> {
        reasons.add(CertificationReasonCode.PROVISIONAL_TURNS_FULL);
        caveats.add(CertificationCaveatCode.FULL_AFTER_PROVISIONAL);
      }
      case 7, 8 -> {
        if (changesScope(audit.type())) {
          caveats.add(CertificationCaveatCode.SCOPE_CHANGE_DATES);
        }
      }
      default -> reasons.add(CertificationReasonCode.ISSUE_NOT_STATED);
    }
  }

  /** A scope change alone, or with a surveillance. */
  private static boolean changesScope(AuditType type) {
    return type == AuditType.SCOPE_CHANGE || type == AuditType.SURVEILLANCE_AND_SCOPE_CHANGE;
  }

  private static @Nullable LocalDate expiry(
      AuditRecord audit,
      int line,
      CertificateLevel level,
      LocalDate issue,
      boolean strict,
      Set<CertificationReasonCode> reasons,
      Set<CertificationCaveatCode> caveats) {
    boolean full = level == CertificateLevel.FULL;
    LocalDate byRule = issue.plusYears(full ? 3 : 1).minusDays(1);
    boolean leftOut =
        strict && (line == 5 || caveats.contains(CertificationCaveatCode.SCOPE_CHANGE_DATES));
    Certificate held = audit.certificate().orElse(null);
    if (line == 7 && held != null && held.level() == level) {
      if (!held.expiry().equals(byRule) && !leftOut) {
        caveats.add(CertificationCaveatCode.UNUSUAL_EXPIRY);
      }
      if (!leftOut) {
        reasons.add(CertificationReasonCode.DATES_STAY);
      }
      return leftOut ? null : held.expiry();
    }
    if (!full) {
      caveats.add(CertificationCaveatCode.PROVISIONAL_LAST_DAY);
      leftOut |= strict;
    }
    if (leftOut) {
      return null;
    }
    if (line == 7 || line == 8) {
      reasons.add(CertificationReasonCode.DATES_STAY);
    } else {
      reasons.add(
          full
              ? CertificationReasonCode.EXPIRY_OF_FULL
              : CertificationReasonCode.EXPIRY_OF_PROVISIONAL);
    }
    return byRule;
  }
}
