package io.asirules.rules.certification.oracle;

import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.Severity;
import io.asirules.model.certification.CertificationCaveatCode;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.standard.CriterionId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Section 6, second table: what to look at in the input. */
final class InputCaveats {
  private static final LocalDate TRANSITION_END = LocalDate.of(2027, 5, 19);
  private static final int LAST_OF_TRANSITION = 4;
  private static final int RELATED = 3;

  private InputCaveats() {}

  static void add(
      AuditRecord audit, Tally tally, DecisionLine line, Set<CertificationCaveatCode> found) {
    held(audit, tally, line, found);
    editions(audit, found);
    findings(audit, tally, found);
    if (PerformanceStandardOrder.isCustody(audit) && audit.performanceStandard().isEmpty()) {
      found.add(CertificationCaveatCode.PERFORMANCE_STANDARD_NOT_STATED);
    }
    if (audit.scope() == ScopeKind.MATERIAL_STEWARDSHIP_TRANSITION) {
      transition(audit, tally, found);
    }
  }

  private static void held(
      AuditRecord audit, Tally tally, DecisionLine line, Set<CertificationCaveatCode> found) {
    boolean held = audit.certificateHeld();
    if (held
        && audit.certificate().isEmpty()
        && !tally.majors().isEmpty()
        && (line.number() == 15 || line.number() == 16)) {
      found.add(CertificationCaveatCode.HELD_LEVEL_NOT_STATED);
    }
    if (!held && audit.type() != AuditType.CERTIFICATION) {
      found.add(CertificationCaveatCode.NOTHING_TO_SURVEY);
    }
    if (held && audit.type() == AuditType.CERTIFICATION) {
      found.add(CertificationCaveatCode.FIRST_ALTHOUGH_HELD);
    }
    if (audit.certificate().filter(each -> each.expiry().isBefore(audit.end())).isPresent()) {
      found.add(CertificationCaveatCode.CERTIFICATE_ENDED);
    }
    if (!audit.type().certifies()
        && audit.issue().filter(day -> day.isAfter(audit.end())).isPresent()
        && !DecisionLine.holdsProvisional(audit)) {
      found.add(CertificationCaveatCode.ISSUED_AFTER_AUDIT);
    }
  }

  private static void editions(AuditRecord audit, Set<CertificationCaveatCode> found) {
    Edition edition = Edition.get(audit.standard());
    Edition regime = Edition.get(audit.regime().id());
    boolean certifies = audit.type().certifies();
    LocalDate last = edition.lastStart();
    if (certifies && audit.start().isEmpty() && last != null && audit.end().isAfter(last)) {
      found.add(CertificationCaveatCode.EDITION_CLOSED);
    }
    for (Edition each : List.of(edition, regime)) {
      if (!each.publishedConfirmed() && audit.end().isBefore(each.firstDay())) {
        found.add(CertificationCaveatCode.EDITION_NOT_OPEN);
      }
    }
    if ((certifies && replaced(edition, audit.end())) || replaced(regime, audit.end())) {
      found.add(CertificationCaveatCode.EDITION_DATES_OPEN);
    }
  }

  /** Replaced by the end, and nobody says until when a new audit may use it. */
  private static boolean replaced(Edition edition, LocalDate end) {
    return edition.successor() != null
        && edition.lastStart() == null
        && !Edition.get(edition.successor()).firstDay().isAfter(end);
  }

  private static void findings(AuditRecord audit, Tally tally, Set<CertificationCaveatCode> found) {
    for (Finding finding : audit.findings()) {
      String seen = SeenLetters.of(audit.standard(), finding.part().criterion());
      for (char letter : finding.part().letters()) {
        // Letters run from a: one before the last that is shown exists, shown or not.
        if (seen != null && letter > seen.charAt(seen.length() - 1)) {
          found.add(CertificationCaveatCode.LETTER_NOT_SEEN);
        }
      }
    }
    LocalDate from = audit.start().orElse(audit.end());
    for (Finding finding : tally.counting()) {
      if (finding.exempted() && !Tally.exemptionCounts(audit, finding)) {
        found.add(CertificationCaveatCode.EXEMPTION_NOT_COUNTED);
      }
      if (finding.severity() == Severity.MINOR_NC
          && tally.minors().contains(finding.part().criterion())
          && finding.opened().filter(day -> day.isBefore(from)).isPresent()) {
        found.add(CertificationCaveatCode.PERSISTENT_MINORS);
      }
    }
    Map<Integer, Integer> bySection = new HashMap<>();
    for (CriterionId minor : tally.minors()) {
      if (bySection.merge(Edition.section(minor), 1, Integer::sum) >= RELATED) {
        found.add(CertificationCaveatCode.RELATED_MINORS);
      }
    }
  }

  private static void transition(
      AuditRecord audit, Tally tally, Set<CertificationCaveatCode> found) {
    if (audit.end().isAfter(TRANSITION_END)) {
      found.add(CertificationCaveatCode.TRANSITION_OVER);
    }
    for (Finding finding : tally.counting()) {
      if (!PerformanceStandardOrder.isCustody(audit)
          && Edition.section(finding.part().criterion()) > LAST_OF_TRANSITION) {
        found.add(CertificationCaveatCode.OUTSIDE_TRANSITION);
      }
    }
  }
}
