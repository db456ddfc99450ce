package io.asirules.criteriadata.imports;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import io.asirules.criteriadata.overlay.Overlay.MappingEntry;
import io.asirules.criteriadata.overlay.Overlay.Place;
import io.asirules.model.mapping.Relation;
import io.asirules.model.standard.CriterionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the rows of a file say into one entry for each pair of criteria. Rows that repeat a
 * pair are joined to what both say; a criterion that one row calls new and another joins is a
 * problem.
 */
final class PairCollector {

  private static final String PAIRED = "The file puts the two in one row.";

  private final Problems problems;
  private final Map<List<@Nullable CriterionId>, List<Statement>> rows = new LinkedHashMap<>();

  /** By criterion, the first row that joins it to another; and the rows that speak of it alone. */
  private final Map<CriterionId, Statement> joiningSource = new HashMap<>();

  private final Map<CriterionId, Statement> joiningTarget = new HashMap<>();
  private final ListMultimap<CriterionId, Statement> sourceAlone = ArrayListMultimap.create();
  private final ListMultimap<CriterionId, Statement> targetAlone = ArrayListMultimap.create();

  /** Pairs that are said to ask the same: with whom each criterion has that in common. */
  private final SetMultimap<CriterionId, CriterionId> equalToSource = LinkedHashMultimap.create();

  private final SetMultimap<CriterionId, CriterionId> equalToTarget = LinkedHashMultimap.create();
  private int size;
  private int joined;

  PairCollector(Problems problems) {
    this.problems = problems;
  }

  void add(Statement statement) {
    CriterionId source = statement.source();
    CriterionId target = statement.target();
    List<@Nullable CriterionId> ends = new ArrayList<>(2);
    ends.add(source);
    ends.add(target);
    rows.computeIfAbsent(ends, key -> new ArrayList<>()).add(statement);
    size++;
    if (source != null && target != null) {
      if (statement.relation().carriesEvidence()) {
        joiningSource.putIfAbsent(source, statement);
        joiningTarget.putIfAbsent(target, statement);
      }
      if (statement.relation().isAtLeast(Relation.EQUIVALENT)) {
        equalToSource.put(source, target);
        equalToTarget.put(target, source);
      }
    } else if (statement.relation() != Relation.UNKNOWN) {
      if (source != null) {
        sourceAlone.put(source, statement);
      } else if (target != null) {
        targetAlone.put(target, statement);
      }
    }
  }

  /** How many pairs were added. */
  int size() {
    return size;
  }

  /** How many rows repeat what others say. */
  int joined() {
    return joined;
  }

  List<MappingEntry> entries() {
    List<MappingEntry> entries = new ArrayList<>();
    rows.forEach(
        (ends, statements) -> {
          if (ends.get(0) != null && ends.get(1) != null) {
            joined += statements.size() - 1;
            entries.add(pair(statements));
          } else {
            single(statements, entries);
          }
        });
    return entries;
  }

  private MappingEntry pair(List<Statement> statements) {
    Statement first = statements.get(0);
    Relation relation = first.relation();
    for (Statement statement : statements) {
      if ((statement.relation() == Relation.NO_RELATIONSHIP)
          != (first.relation() == Relation.NO_RELATIONSHIP)) {
        problems.add(
            statement.at().toString(),
            contrary(statement) + ", which " + where(first) + " joins otherwise");
      }
      relation = Statement.both(relation, statement.relation());
    }
    List<String> coverage = new ArrayList<>();
    statements.forEach(statement -> addOnce(coverage, statement.coverage()));
    List<Statement> partsAlone = new ArrayList<>(sourceAlone.get(first.source()));
    partsAlone.addAll(targetAlone.get(first.target()));
    partsAlone.removeIf(each -> !ofPart(each));
    for (Statement part : partsAlone) {
      boolean target = part.source() == null;
      relation = target ? Statement.targetAsksMore(relation) : Statement.sourceAsksMore(relation);
      addOnce(coverage, named(part) + (target ? " is new." : " is retired."));
    }
    return entry(first, together(first, relation, coverage), rationale(statements), coverage);
  }

  /**
   * What a row says of a pair where others say the same of one of its ends. Two criteria of one
   * edition do not ask the same, so that they do so together, and each asks a part of it.
   */
  private Relation together(Statement pair, Relation relation, List<String> coverage) {
    Relation weakened = relation;
    if (relation.isAtLeast(Relation.EQUIVALENT) && pair.source() != null && pair.target() != null) {
      Set<CriterionId> targets = equalToSource.get(pair.source());
      Set<CriterionId> sources = equalToTarget.get(pair.target());
      if (targets.size() > 1) {
        weakened = Statement.sourceAsksMore(weakened);
        addOnce(coverage, "Other rows say the same of " + others(targets, pair.target()) + ".");
      }
      if (sources.size() > 1) {
        weakened = Statement.targetAsksMore(weakened);
        addOnce(coverage, "Other rows say the same of " + others(sources, pair.source()) + ".");
      }
    }
    return weakened;
  }

  private static String others(Set<CriterionId> all, CriterionId one) {
    return all.stream()
        .filter(id -> !id.equals(one))
        .map(CriterionId::value)
        .collect(Collectors.joining(", "));
  }

  /** What rows say of a criterion alone, unless others join it. */
  private void single(List<Statement> statements, List<MappingEntry> entries) {
    Statement first = statements.get(0);
    Statement joining =
        first.source() == null
            ? joiningTarget.get(first.target())
            : joiningSource.get(first.source());
    if (joining != null) {
      for (Statement statement : statements) {
        if (statement.relation() != Relation.UNKNOWN && !ofPart(statement)) {
          problems.add(
              statement.at().toString(),
              contrary(statement) + ", which " + where(joining) + " joins to another");
        }
      }
      return;
    }
    joined += statements.size() - 1;
    boolean known =
        statements.stream().allMatch(each -> each.relation() == first.relation())
            || statements.stream()
                .anyMatch(each -> each.relation() != Relation.UNKNOWN && !ofPart(each));
    Statement telling =
        statements.stream()
            .filter(each -> each.relation() != Relation.UNKNOWN)
            .findFirst()
            .orElse(first);
    List<String> coverage = new ArrayList<>();
    statements.stream()
        .filter(PairCollector::ofPart)
        .forEach(each -> addOnce(coverage, "The file says so of " + named(each) + "."));
    entries.add(
        entry(
            telling,
            known ? telling.relation() : Relation.UNKNOWN,
            rationale(statements),
            coverage));
  }

  private static boolean ofPart(Statement alone) {
    return !(alone.source() == null ? alone.targetParts() : alone.sourceParts()).isEmpty();
  }

  private static String named(Statement alone) {
    return alone.source() == null
        ? new IdList.Item(Objects.requireNonNull(alone.target()), alone.targetParts(), "").inWords()
        : new IdList.Item(alone.source(), alone.sourceParts(), "").inWords();
  }

  private static String contrary(Statement statement) {
    String word = statement.word().isEmpty() ? statement.relation().toString() : statement.word();
    return "says '"
        + word
        + "' of "
        + (statement.source() == null ? statement.target() : statement.source());
  }

  private static String where(Statement statement) {
    Place at = statement.at();
    return (at.sheet() == null ? "" : "sheet " + at.sheet() + ", ") + "row " + at.row();
  }

  private static String rationale(List<Statement> statements) {
    List<String> comments = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Statement statement : statements) {
      addOnce(comments, statement.comment());
      addOnce(words, statement.word());
    }
    if (!comments.isEmpty()) {
      return String.join(" ", comments);
    }
    if (!words.isEmpty()) {
      return "The file says '" + String.join("', '", words) + "'.";
    }
    Statement first = statements.get(0);
    return first.source() != null && first.target() != null
        ? PAIRED
        : "The file names no counterpart.";
  }

  private static void addOnce(List<String> texts, String text) {
    if (!text.isEmpty() && !texts.contains(text)) {
      texts.add(text);
    }
  }

  private static MappingEntry entry(
      Statement at, Relation relation, String rationale, List<String> coverage) {
    return new MappingEntry(
        at.source(),
        at.target(),
        relation,
        rationale,
        coverage.isEmpty() ? null : String.join(" ", coverage),
        at.at());
  }
}
