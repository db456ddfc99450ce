package io.asirules.rules.certification.oracle;

import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.FindingCount;
import io.asirules.model.audit.Severity;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Section 2: who counts where.
 *
 * @param counting findings that are open at the end of the audit
 * @param majors criteria of M
 * @param critical criteria of C
 * @param exempted criteria of X
 * @param minors criteria of m
 * @param majorsWithoutCritical criteria that would be in M if a critical breach were none
 * @param majorFindings F
 */
record Tally(
    List<Finding> counting,
    Set<CriterionId> majors,
    Set<CriterionId> critical,
    Set<CriterionId> exempted,
    Set<CriterionId> minors,
    Set<CriterionId> majorsWithoutCritical,
    int majorFindings) {

  private static final LocalDate EXEMPTION_FROM = LocalDate.of(2025, 1, 1);
  private static final StandardId PS_3 = StandardId.parse("asi:ps:3");

  private record Place(CriterionPart part, String site) {}

  static Tally of(AuditRecord audit) {
    List<Finding> counting = new ArrayList<>();
    for (Finding finding : audit.findings()) {
      if (finding.closed().isEmpty() || finding.closed().get().isAfter(audit.end())) {
        counting.add(finding);
      }
    }
    Set<CriterionId> critical = new TreeSet<>();
    Set<CriterionId> exempted = new TreeSet<>();
    Set<CriterionId> plain = new TreeSet<>();
    Set<Place> places = new HashSet<>();
    for (Finding finding : counting) {
      CriterionId criterion = finding.part().criterion();
      if (finding.severity() == Severity.CRITICAL_BREACH) {
        critical.add(criterion);
      } else if (exemptionCounts(audit, finding)) {
        exempted.add(criterion);
      } else if (finding.severity() == Severity.MAJOR_NC) {
        plain.add(criterion);
      }
      if (finding.severity() != Severity.MINOR_NC && !exemptionCounts(audit, finding)) {
        places.add(new Place(finding.part(), finding.site().orElse("")));
      }
    }
    Set<CriterionId> majors = new TreeSet<>(plain);
    majors.addAll(critical);
    Set<CriterionId> minors = new TreeSet<>();
    for (Finding finding : counting) {
      CriterionId criterion = finding.part().criterion();
      if (!majors.contains(criterion) && !exempted.contains(criterion)) {
        minors.add(criterion);
      }
    }
    return new Tally(counting, majors, critical, exempted, minors, plain, places.size());
  }

  static boolean exemptionCounts(AuditRecord audit, Finding finding) {
    String criterion = finding.part().criterion().value();
    return finding.exempted()
        && finding.severity() == Severity.MAJOR_NC
        && (criterion.equals("5.3") || criterion.equals("5.4"))
        && audit.standard().sameStandard(PS_3)
        && audit.standard().compareTo(PS_3) >= 0
        && secondOrLater(audit.regime())
        && !audit.end().isBefore(EXEMPTION_FROM);
  }

  /** V2+. */
  static boolean secondOrLater(AssuranceRegime regime) {
    return regime == AssuranceRegime.AM_2 || regime == AssuranceRegime.AM_2024;
  }

  FindingCount count() {
    return new FindingCount(majors.size(), minors.size(), exempted.size(), critical.size());
  }

  /** Whether the audit raised a finding, even one that is closed by now. */
  static boolean raisedAny(AuditRecord audit) {
    LocalDate from = audit.start().orElse(audit.end());
    return audit.findings().stream()
        .anyMatch(each -> each.opened().isEmpty() || !each.opened().get().isBefore(from));
  }
}
