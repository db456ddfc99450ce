package io.asirules.rules.internal.certification;

import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.FindingCount;
import io.asirules.model.audit.Severity;
import io.asirules.model.standard.CriterionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What counts of the findings of an audit: CERTIFICATION 2. */
final class FindingTally {

  private final AuditRecord audit;
  private final Set<Finding> exemptedFindings;
  private final SortedMap<CriterionId, Severity> worst = new TreeMap<>();
  private final SortedSet<CriterionId> majors = new TreeSet<>();
  private final SortedSet<CriterionId> plainMajors = new TreeSet<>();
  private final SortedSet<CriterionId> exempted = new TreeSet<>();
  private final SortedSet<CriterionId> critical = new TreeSet<>();
  private final SortedSet<CriterionId> minors = new TreeSet<>();
  private final List<Finding> counting = new ArrayList<>();
  private final Set<Map.Entry<CriterionPart, String>> oneByOne = new HashSet<>();

  /**
   * Counts.
   *
   * @param audit the audit
   * @param exemptedFindings the findings that a rule exempts
   */
  FindingTally(AuditRecord audit, Set<Finding> exemptedFindings) {
    this.audit = audit;
    this.exemptedFindings = exemptedFindings;
    for (Finding finding : audit.findings()) {
      if (finding.openAt(audit.end())) {
        count(finding);
      }
    }
    minors.addAll(worst.keySet());
    minors.removeAll(majors);
    minors.removeAll(exempted);
  }

  private void count(Finding finding) {
    CriterionId criterion = finding.part().criterion();
    counting.add(finding);
    worst.merge(criterion, finding.severity(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
    if (finding.severity() == Severity.MINOR_NC) {
      return;
    }
    if (exemptedFindings.contains(finding)) {
      exempted.add(criterion);
      return;
    }
    majors.add(criterion);
    oneByOne.add(Map.entry(finding.part(), finding.site().orElse("")));
    (finding.severity() == Severity.CRITICAL_BREACH ? critical : plainMajors).add(criterion);
  }

  /** Names criteria in a sentence. */
  static String names(Collection<CriterionId> criteria) {
    return String.join(", ", criteria.stream().map(CriterionId::value).toList());
  }

  /** Returns how many findings the audit raised, those that were closed by its end included. */
  int raised() {
    LocalDate since = audit.start().orElse(audit.end());
    return (int)
        audit.findings().stream()
            .filter(finding -> finding.opened().map(day -> !day.isBefore(since)).orElse(true))
            .count();
  }

  FindingCount count() {
    return new FindingCount(majors.size(), minors.size(), exempted.size(), critical.size());
  }

  /** Criteria with a Major that is not exempted, or a Critical Breach. */
  SortedSet<CriterionId> majors() {
    return majors;
  }

  /** Of these, the ones that are not there for a Critical Breach alone. */
  SortedSet<CriterionId> plainMajors() {
    return plainMajors;
  }

  /** Criteria with a Major that is exempted. */
  SortedSet<CriterionId> exempted() {
    return exempted;
  }

  /** Criteria with a Critical Breach. */
  SortedSet<CriterionId> critical() {
    return critical;
  }

  /** Criteria that have Minors only. */
  SortedSet<CriterionId> minors() {
    return minors;
  }

  /** Worst severity by criterion. */
  SortedMap<CriterionId, Severity> worst() {
    return worst;
  }

  /** Findings that count. */
  List<Finding> counting() {
    return counting;
  }

  /** Majors and Critical Breaches counted one by one, over letters and sites. */
  int countedOneByOne() {
    return oneByOne.size();
  }
}
