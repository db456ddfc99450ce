package io.asirules.rules.internal.certification;

import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.model.assessment.Reason;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.Certificate;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.certification.CertificationCaveatCode;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Issue and expiry of the certificate that a decision speaks of: CERTIFICATION 4. */
final class CertificateDates {

  private static final String LINES = "Dates of the certificate, CERTIFICATION 4";

  private final AuditRecord audit;
  private final AssuranceFacts facts;
  private final Caveats caveats;
  private final boolean strict;
  private final List<Reason<CertificationReasonCode>> reasons = new ArrayList<>();
  private @Nullable LocalDate issue;
  private @Nullable LocalDate expiry;
  private boolean inferred;
  private boolean stays;

  CertificateDates(AuditRecord audit, Outcome outcome, AssuranceFacts facts, Caveats caveats) {
    this.audit = audit;
    this.facts = facts;
    this.caveats = caveats;
    this.strict = outcome.strict();
    Decision decision = outcome.decision();
    if (decision == Decision.FULL || decision == Decision.PROVISIONAL) {
      CertificateLevel level =
          decision == Decision.FULL ? CertificateLevel.FULL : CertificateLevel.PROVISIONAL;
      if (audit.type().certifies()) {
        newIssue();
      } else if (decision == Decision.FULL && heldLevel() == CertificateLevel.PROVISIONAL) {
        turnedFull();
      } else {
        stays();
      }
      if (issue != null && outcome.hasKnownTerm()) {
        expire(level, issue);
      }
      if (strict && inferred && audit.type().certifies()) {
        issue = null;
        reasons.removeIf(reason -> reason.code() == CertificationReasonCode.CONTIGUOUS);
      }
    }
  }

  private @Nullable CertificateLevel heldLevel() {
    return audit.certificate().map(Certificate::level).orElse(null);
  }

  private void newIssue() {
    LocalDate stated = audit.issue().orElse(null);
    LocalDate next = dayAfterHeld();
    if (stated != null && !stated.isBefore(audit.end())) {
      issue = stated;
      if (next != null && stated.equals(next)) {
        say(CertificationReasonCode.CONTIGUOUS, AssuranceFact.CONTIGUOUS, next);
      } else if (next != null) {
        caveats.warn(CertificationCaveatCode.NOT_CONTIGUOUS, stated, next.minusDays(1));
      }
    } else if (next != null && next.isAfter(audit.end())) {
      issue = next;
      inferred = true;
      say(CertificationReasonCode.CONTIGUOUS, AssuranceFact.CONTIGUOUS, next);
      caveats.rest(CertificationCaveatCode.CONTIGUOUS_PERIOD, AssuranceFact.CONTIGUOUS);
    } else {
      say(CertificationReasonCode.ISSUE_NOT_STATED, AssuranceFact.FULL_CERTIFICATE);
    }
  }

  /** The day after the certificate held expires, where the audit renews it and its end is known. */
  private @Nullable LocalDate dayAfterHeld() {
    if (!audit.type().recertifies()) {
      return null;
    }
    if (audit.certificate().isPresent()) {
      return audit.certificate().get().expiry().plusDays(1);
    }
    // A day before the audit's end is that of the certificate held, taken as full.
    return audit
        .issue()
        .filter(day -> audit.certificateHeld() && day.isBefore(audit.end()))
        .map(day -> facts.lastDay(CertificateLevel.FULL, day).plusDays(1))
        .orElse(null);
  }

  private void turnedFull() {
    LocalDate since = audit.certificate().orElseThrow().issue();
    issue = audit.issue().filter(day -> day.isAfter(since)).orElse(null);
    inferred = true;
    say(CertificationReasonCode.PROVISIONAL_TURNS_FULL, AssuranceFact.PROVISIONAL_TO_FULL);
    caveats.rest(
        CertificationCaveatCode.FULL_AFTER_PROVISIONAL, AssuranceFact.FULL_AFTER_PROVISIONAL);
  }

  private void stays() {
    issue = audit.certificate().map(Certificate::issue).or(audit::issue).orElse(null);
    stays = issue != null;
    if (issue == null) {
      say(CertificationReasonCode.ISSUE_NOT_STATED, AssuranceFact.FULL_CERTIFICATE);
    } else if (changesScope()) {
      caveats.rest(
          CertificationCaveatCode.SCOPE_CHANGE_DATES, AssuranceFact.SCOPE_CHANGE_KEEPS_DATES);
    }
  }

  private boolean changesScope() {
    return audit.type() == AuditType.SCOPE_CHANGE
        || audit.type() == AuditType.SURVEILLANCE_AND_SCOPE_CHANGE;
  }

  private void expire(CertificateLevel level, LocalDate issued) {
    LocalDate usual = facts.lastDay(level, issued);
    LocalDate stated =
        stays && heldLevel() == level
            ? audit.certificate().map(Certificate::expiry).orElse(null)
            : null;
    boolean dayInferred = level == CertificateLevel.PROVISIONAL && stated == null;
    if (dayInferred) {
      caveats.rest(
          CertificationCaveatCode.PROVISIONAL_LAST_DAY, AssuranceFact.PROVISIONAL_LAST_DAY);
    }
    if (strict && (inferred || dayInferred || (stays && changesScope()))) {
      return;
    }
    expiry = stated == null ? usual : stated;
    if (!expiry.equals(usual)) {
      caveats.warn(CertificationCaveatCode.UNUSUAL_EXPIRY, expiry, usual);
    }
    sayExpiry(level, issued, expiry);
  }

  private void sayExpiry(CertificateLevel level, LocalDate issued, LocalDate last) {
    if (stays) {
      AssuranceFact fact =
          changesScope()
              ? AssuranceFact.SCOPE_CHANGE_KEEPS_DATES
              : AssuranceFact.SURVEILLANCE_KEEPS_DATES;
      say(CertificationReasonCode.DATES_STAY, fact, audit.type().title(), issued, last);
    } else if (level == CertificateLevel.PROVISIONAL) {
      AssuranceFact fact = AssuranceFact.PROVISIONAL_CERTIFICATE;
      say(CertificationReasonCode.EXPIRY_OF_PROVISIONAL, fact, issued, last, facts.years(level));
    } else {
      AssuranceFact fact = AssuranceFact.FULL_CERTIFICATE;
      say(CertificationReasonCode.EXPIRY_OF_FULL, fact, issued, last, facts.years(level));
    }
  }

  private void say(CertificationReasonCode code, AssuranceFact fact, Object... arguments) {
    reasons.add(Reason.of(code, Caveats.words(arguments), facts.provenance(fact), LINES));
  }

  @Nullable LocalDate issue() {
    return issue;
  }

  @Nullable LocalDate expiry() {
    return expiry;
  }

  /** Tells whether the issue is read off one case rather than stated or confirmed. */
  boolean inferred() {
    return inferred;
  }

  List<Reason<CertificationReasonCode>> reasons() {
    return reasons;
  }
}
