package io.asirules.model.audit;

import io.asirules.model.assessment.Reason;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How the open findings of one audit differ from those of an earlier one. Immutable and safe for
 * use by many threads.
 *
 * @param entity who was audited
 * @param standard the edition of both audits
 * @param earlier end of the earlier audit
 * @param later end of the later audit
 * @param rows one row for each part of a criterion that changed in the same way, in order
 * @param notices what a person should look at
 */
public record AuditDiff(
    String entity,
    StandardId standard,
    LocalDate earlier,
    LocalDate later,
    List<Row> rows,
    List<Reason<AuditDiffCode>> notices) {

  /** Copies the lists. */
  public AuditDiff {
    rows = List.copyOf(rows);
    notices = List.copyOf(notices);
  }

  /**
   * One part of a criterion.
   *
   * @param part criterion and letters
   * @param change what became of it
   * @param before worst severity over all sites at the earlier audit; null when nothing was open
   * @param after the same at the later audit
   * @param sitesBefore sites that had it then; empty also for a finding of the whole scope
   * @param sitesAfter sites that have it now
   */
  public record Row(
      CriterionPart part,
      FindingChange change,
      @Nullable Severity before,
      @Nullable Severity after,
      SortedSet<String> sitesBefore,
      SortedSet<String> sitesAfter) {

    /** Copies the sets. */
    public Row {
      sitesBefore = Collections.unmodifiableSortedSet(new TreeSet<>(sitesBefore));
      sitesAfter = Collections.unmodifiableSortedSet(new TreeSet<>(sitesAfter));
    }
  }

  /**
   * Returns the parts that changed in one way.
   *
   * @param change the change
   * @return the parts, in order
   */
  public List<CriterionPart> parts(FindingChange change) {
    return rows.stream().filter(row -> row.change() == change).map(Row::part).toList();
  }

  /**
   * Counts the rows by change.
   *
   * @return a count for every change, zero included
   */
  public Map<FindingChange, Integer> summary() {
    Map<FindingChange, Integer> counts = new TreeMap<>();
    for (FindingChange change : FindingChange.values()) {
      counts.put(change, parts(change).size());
    }
    return Collections.unmodifiableMap(counts);
  }
}
