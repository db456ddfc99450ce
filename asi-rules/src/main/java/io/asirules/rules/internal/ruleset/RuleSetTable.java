package io.asirules.rules.internal.ruleset;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.asirules.model.AsiException;
import io.asirules.model.ContentHash;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.RuleSet;
import io.asirules.rules.RuleSetStatus;
import io.asirules.rules.internal.ruleset.Rows.Row;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code rule-sets.csv}: how packages of rules compose to rule sets. */
final class RuleSetTable {

  static final String FILE = "rule-sets.csv";

  private static final List<String> COLUMNS =
      List.of("id", "version", "status", "superseded-by", "since", "editions", "packages");

  /** Stands in the column of editions for every edition that no row names. */
  private static final String OTHERS = "*";

  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

  /** Hashes what decides. */
  interface Content {
    /** Hashes what a version decides by, for some editions by some packages. */
    ContentHash of(String coordinate, List<StandardId> editions, List<String> packages);
  }

  private final Set<String> packages;
  private final Content content;
  private final List<RuleSet> sets = new ArrayList<>();
  private final Map<String, Row> rows = new HashMap<>();
  private final Set<String> inUse = new HashSet<>();
  private final Map<StandardId, String> decidedBy = new HashMap<>();

  private RuleSetTable(Set<String> packages, Content content) {
    this.packages = packages;
    this.content = content;
  }

  /**
   * Reads the table.
   *
   * @param text its text
   * @param packages names of all packages of rules
   * @param content hashes what decides
   * @return the rule sets, in the order of the table
   * @throws io.asirules.model.InputException with the place, if the table is damaged
   */
  static ImmutableList<RuleSet> read(String text, Set<String> packages, Content content) {
    RuleSetTable table = new RuleSetTable(packages, content);
    Rows.read(FILE, text, COLUMNS).forEach(table::add);
    table.sets.forEach(table::checkSuccessor);
    return ImmutableList.copyOf(table.sets);
  }

  private void add(Row row) {
    List<StandardId> editions = editions(row);
    List<String> composed = packages(row);
    RuleSetStatus status = status(row);
    LocalDate since = since(row);
    RuleSet set;
    try {
      set =
          new RuleSet(
              row.cell("id"),
              row.cell("version"),
              status,
              row.cell("superseded-by").isEmpty() ? null : row.cell("superseded-by"),
              since,
              editions,
              row.cell("editions").equals(OTHERS),
              composed,
              content.of(row.cell("id") + "@" + row.cell("version"), editions, composed));
    } catch (AsiException e) {
      throw row.problem("id", String.valueOf(e.getMessage()));
    }
    if (rows.put(set.coordinate(), row) != null) {
      throw row.problem("version", set.coordinate() + " stands in two rows");
    }
    if (set.status() != RuleSetStatus.SUPERSEDED && !inUse.add(set.id() + " " + set.status())) {
      throw row.problem(
          "status", set.id() + " has two versions that are " + set.status() + "; expected one");
    }
    for (StandardId edition : editions) {
      String other = decidedBy.putIfAbsent(edition, set.id());
      if (other != null && !other.equals(set.id())) {
        throw row.problem("editions", other + " decides for " + edition + " already");
      }
    }
    sets.add(set);
  }

  private List<StandardId> editions(Row row) {
    List<StandardId> editions = new ArrayList<>();
    if (row.cell("editions").equals(OTHERS)) {
      return editions;
    }
    for (String edition : BLANKS.split(row.cell("editions"))) {
      try {
        editions.add(StandardId.parse(edition));
      } catch (AsiException e) {
        throw row.problem("editions", String.valueOf(e.getMessage()));
      }
    }
    return editions;
  }

  private List<String> packages(Row row) {
    List<String> composed = BLANKS.splitToList(row.cell("packages"));
    if (composed.isEmpty()) {
      throw row.problem("packages", "is empty; expected packages of rules");
    }
    for (String name : composed) {
      if (!packages.contains(name)) {
        throw row.problem(
            "packages",
            "there are no rules in '"
                + name
                + "'; expected "
                + String.join(", ", packages.stream().sorted().toList()));
      }
    }
    return composed;
  }

  private static RuleSetStatus status(Row row) {
    try {
      return RuleSetStatus.valueOf(row.cell("status"));
    } catch (IllegalArgumentException e) {
      throw row.problem(
          "status",
          "'"
              + row.cell("status")
              + "' is no status; expected "
              + Arrays.toString(RuleSetStatus.values()));
    }
  }

  private static @Nullable LocalDate since(Row row) {
    String day = row.cell("since");
    try {
      return day.isEmpty() ? null : LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw row.problem("since", "'" + day + "' is not a day; expected a form as 2026-12-01");
    }
  }

  private void checkSuccessor(RuleSet set) {
    String successor = set.supersededBy();
    if (successor == null) {
      return;
    }
    Row row = rows.get(set.coordinate());
    boolean known =
        sets.stream()
            .anyMatch(
                other ->
                    other.coordinate().equals(successor)
                        && other.id().equals(set.id())
                        && !other.version().equals(set.version()));
    if (!known && row != null) {
      throw row.problem(
          "superseded-by", successor + " is no other version of " + set.id() + " in this table");
    }
  }
}
