package io.asirules.rules.process;

import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.model.AsiException;
import io.asirules.model.assessment.Reason;
import io.asirules.model.audit.AuditDiff;
import io.asirules.model.audit.AuditDiffCode;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.FindingChange;
import io.asirules.model.audit.Severity;
import io.asirules.model.standard.CriterionId;
import io.asirules.rules.internal.notice.Notices;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares the open findings of two audits of one entity against one edition, per criterion and
 * letter, the worst severity over all sites. PROCESS.md, section 3, is the specification. Nothing
 * is escalated. Immutable and safe for use by many threads.
 */
public final class AuditComparison {

  /** Stands for a criterion as a whole among its letters. */
  private static final char WHOLE = 0;

  private final Notices assurance;

  /**
   * Prepares to compare.
   *
   * @param facts what is known of assurance, such as {@code rules.catalogue().assurance()}
   */
  public AuditComparison(AssuranceFacts facts) {
    this.assurance = new Notices(facts);
  }

  /**
   * Compares two audits.
   *
   * @param earlier the earlier audit
   * @param later the later one; its findings may say when earlier ones were closed
   * @return what is new, closed, downgraded, escalated and persistent
   * @throws AsiException if they are of different entities or editions, or the later one ended
   *     first
   */
  public AuditDiff compare(AuditRecord earlier, AuditRecord later) {
    if (!earlier.entity().equals(later.entity())) {
      throw new AsiException(
          "the audits are of "
              + earlier.entity()
              + " and "
              + later.entity()
              + "; expected two of one entity");
    }
    if (!earlier.standard().equals(later.standard())) {
      throw new AsiException(
          earlier.standard()
              + " and "
              + later.standard()
              + " number their criteria differently; expected two audits against one edition");
    }
    if (later.end().isBefore(earlier.end())) {
      throw new AsiException(
          "the later audit ended on "
              + later.end()
              + ", before the earlier one on "
              + earlier.end());
    }
    SortedMap<CriterionId, List<Finding>> before = open(earlier);
    SortedMap<CriterionId, List<Finding>> after = open(later);
    SortedSet<CriterionId> criteria = new TreeSet<>(before.keySet());
    criteria.addAll(after.keySet());
    List<AuditDiff.Row> rows = new ArrayList<>();
    List<Reason<AuditDiffCode>> notices = new ArrayList<>();
    for (CriterionId criterion : criteria) {
      rows.addAll(
          rows(
              criterion,
              before.getOrDefault(criterion, List.of()),
              after.getOrDefault(criterion, List.of()),
              notices));
    }
    rows.forEach(row -> addNotice(row, notices));
    return new AuditDiff(
        earlier.entity(), earlier.standard(), earlier.end(), later.end(), rows, notices);
  }

  private static SortedMap<CriterionId, List<Finding>> open(AuditRecord audit) {
    SortedMap<CriterionId, List<Finding>> open = new TreeMap<>();
    for (Finding finding : audit.findings()) {
      if (finding.openAt(audit.end())) {
        open.computeIfAbsent(finding.part().criterion(), any -> new ArrayList<>()).add(finding);
      }
    }
    return open;
  }

  private static List<AuditDiff.Row> rows(
      CriterionId criterion,
      List<Finding> before,
      List<Finding> after,
      List<Reason<AuditDiffCode>> notices) {
    // What is named as a whole covers letters that nobody listed, so letters cannot be matched.
    boolean wholeBefore = before.stream().anyMatch(AuditComparison::isWhole);
    boolean wholeAfter = after.stream().anyMatch(AuditComparison::isWhole);
    boolean asWhole = wholeBefore || wholeAfter;
    if (wholeBefore != wholeAfter && !before.isEmpty() && !after.isEmpty()) {
      notices.add(Notices.plain(AuditDiffCode.LETTERS_DIFFER, criterion));
    }
    SortedMap<Character, Side> then = sides(before, asWhole);
    SortedMap<Character, Side> now = sides(after, asWhole);
    SortedSet<Character> letters = new TreeSet<>(then.keySet());
    letters.addAll(now.keySet());
    Map<List<Object>, SortedSet<Character>> alike = new LinkedHashMap<>();
    for (char letter : letters) {
      Side old = then.getOrDefault(letter, Side.NONE);
      Side current = now.getOrDefault(letter, Side.NONE);
      alike.computeIfAbsent(List.of(old, current), any -> new TreeSet<>()).add(letter);
    }
    List<AuditDiff.Row> rows = new ArrayList<>();
    alike.forEach(
        (sides, same) -> {
          Side old = (Side) sides.get(0);
          Side current = (Side) sides.get(1);
          same.remove(WHOLE);
          rows.add(
              new AuditDiff.Row(
                  CriterionPart.of(criterion, same),
                  FindingChange.of(old.severity(), current.severity()),
                  old.severity(),
                  current.severity(),
                  old.sites(),
                  current.sites()));
        });
    rows.sort(Comparator.comparing(AuditDiff.Row::part));
    return rows;
  }

  private static boolean isWhole(Finding finding) {
    return finding.part().letters().isEmpty();
  }

  private static SortedMap<Character, Side> sides(List<Finding> findings, boolean asWhole) {
    SortedMap<Character, Side> sides = new TreeMap<>();
    for (Finding finding : findings) {
      SortedSet<Character> letters =
          asWhole ? new TreeSet<>(List.of(WHOLE)) : finding.part().letters();
      for (char letter : letters) {
        sides.merge(letter, Side.of(finding), Side::union);
      }
    }
    return sides;
  }

  private void addNotice(AuditDiff.Row row, List<Reason<AuditDiffCode>> notices) {
    Severity before = row.before();
    Severity after = row.after();
    if (before == null || after == null) {
      return;
    }
    if (row.change() == FindingChange.DOWNGRADED) {
      notices.add(
          assurance.notice(
              AuditDiffCode.DOWNGRADED,
              AssuranceFact.DOWNGRADE,
              row.part(),
              before.title(),
              after.title()));
    } else if (row.change() == FindingChange.PERSISTENT && after == Severity.MINOR_NC) {
      notices.add(
          assurance.notice(
              AuditDiffCode.PERSISTENT_MINOR, AssuranceFact.PERSISTENT_MINORS, row.part()));
    } else if (before != Severity.MINOR_NC && after != Severity.MINOR_NC) {
      notices.add(Notices.plain(AuditDiffCode.PERSISTENT_MAJOR, row.part()));
    }
  }

  /** One side of the comparison of a letter; no severity when nothing is open. */
  private record Side(@Nullable Severity severity, SortedSet<String> sites) {
    static final Side NONE = new Side(null, Collections.emptySortedSet());

    static Side of(Finding finding) {
      TreeSet<String> sites = new TreeSet<>();
      finding.site().ifPresent(sites::add);
      return new Side(finding.severity(), sites);
    }

    static Side union(Side one, Side other) {
      Severity worst = one.severity;
      if (worst == null || (other.severity != null && other.severity.compareTo(worst) > 0)) {
        worst = other.severity;
      }
      TreeSet<String> sites = new TreeSet<>(one.sites);
      sites.addAll(other.sites);
      return new Side(worst, sites);
    }
  }
}
