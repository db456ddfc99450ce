package io.asirules.rules.certification.oracle;

import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.Finding;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Section 1, Refused: what a record that could be built is refused for all the same. */
final class Refusals {

  enum Refusal {
    EDITION_NOT_KNOWN,
    OTHER_STANDARD,
    DRAFT,
    CRITERIA_NOT_HELD,
    CRITERION_NOT_KNOWN,
    LETTERS_OF_A_CRITERION_WITHOUT,
    STARTED_AFTER_LAST_DAY,
    BEFORE_PUBLICATION,
    NEWER_THAN_THE_REGIME
  }

  private Refusals() {}

  static Set<Refusal> of(AuditRecord audit) {
    Set<Refusal> found = EnumSet.noneOf(Refusal.class);
    StandardId id = audit.standard();
    Edition edition = Edition.find(id);
    if (edition == null) {
      found.add(Refusal.EDITION_NOT_KNOWN);
      return found;
    }
    if (!id.standard().equals("ps") && !id.standard().equals("coc")) {
      found.add(Refusal.OTHER_STANDARD);
    }
    if (edition.draft()) {
      found.add(Refusal.DRAFT);
    }
    findings(audit, edition, found);
    dates(audit, edition, found);
    return found;
  }

  private static void findings(AuditRecord audit, Edition edition, Set<Refusal> found) {
    for (Finding finding : audit.findings()) {
      if (!edition.hasCriteria()) {
        found.add(Refusal.CRITERIA_NOT_HELD);
      } else if (!edition.criteria().contains(finding.part().criterion())) {
        found.add(Refusal.CRITERION_NOT_KNOWN);
      }
      if (!finding.part().letters().isEmpty()
          && SeenLetters.hasNone(audit.standard(), finding.part().criterion())) {
        found.add(Refusal.LETTERS_OF_A_CRITERION_WITHOUT);
      }
    }
  }

  private static void dates(AuditRecord audit, Edition edition, Set<Refusal> found) {
    LocalDate last = edition.lastStart();
    if (audit.type().certifies()
        && last != null
        && audit.start().isPresent()
        && audit.start().get().isAfter(last)) {
      found.add(Refusal.STARTED_AFTER_LAST_DAY);
    }
    Edition regime = Edition.get(audit.regime().id());
    for (Edition each : List.of(edition, regime)) {
      if (each.publishedConfirmed() && audit.end().isBefore(each.firstDay())) {
        found.add(Refusal.BEFORE_PUBLICATION);
      }
    }
    StandardId successor = regime.successor();
    if (successor != null && !edition.firstDay().isBefore(Edition.get(successor).firstDay())) {
      found.add(Refusal.NEWER_THAN_THE_REGIME);
    }
  }
}
