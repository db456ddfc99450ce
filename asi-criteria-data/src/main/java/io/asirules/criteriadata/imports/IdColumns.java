package io.asirules.criteriadata.imports;

import io.asirules.criteriadata.imports.HeaderWords.Word;
import io.asirules.model.InputException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of ids. Content says which columns hold ids, and which of them cannot be those
 * of an edition whose criteria are known; headers say of which edition they are. Where two choices
 * are as good as each other nothing is chosen.
 */
final class IdColumns {

  private static final double NEARLY_ALL = 0.95;
  private static final double MOST = 0.9;

  private final Columns columns;
  private final Side target;
  private final @Nullable Side source;

  IdColumns(Columns columns, Side target, @Nullable Side source) {
    this.columns = columns;
    this.target = target;
    this.source = source;
  }

  /** The columns that hold ids and have no other role. */
  List<Integer> candidates() {
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < columns.count(); i++) {
      if (columns.isFree(i) && columns.content(i).isIds() && !columns.says(i, Word.NONE, true)) {
        candidates.add(i);
      }
    }
    return candidates;
  }

  /** Gives the roles of ids, as far as no option gave them. */
  void find() {
    List<Integer> candidates = candidates();
    boolean needsTarget = !columns.has(ColumnRole.TARGET_ID);
    boolean needsSource = source != null && !columns.has(ColumnRole.SOURCE_ID);
    if (needsTarget && needsSource) {
      pair(candidates);
    } else if (needsTarget) {
      single(candidates, target);
    } else if (needsSource && source != null) {
      single(candidates, source);
    }
  }

  private void pair(List<Integer> candidates) {
    Side from = java.util.Objects.requireNonNull(source);
    if (candidates.size() < 2) {
      Side missing = candidates.isEmpty() || !fits(candidates.get(0), target) ? target : from;
      if (candidates.size() == 1
          && !columns.names(candidates.get(0), target, from)
          && columns.names(candidates.get(0), from, target)) {
        missing = target;
      }
      throw missing(missing, i -> columns.isFree(i));
    }
    double best = Double.NEGATIVE_INFINITY;
    List<int[]> winners = new ArrayList<>();
    for (int t : candidates) {
      for (int s : candidates) {
        if (t != s) {
          double score = score(t, target, from) + score(s, from, target);
          if (score > best + 1e-9) {
            best = score;
            winners.clear();
          }
          if (score > best - 1e-9) {
            winners.add(new int[] {t, s});
          }
        }
      }
    }
    if (winners.size() > 1) {
      int[] first = winners.get(0);
      boolean targets = winners.stream().anyMatch(each -> each[0] != first[0]);
      Side unsure = targets ? target : from;
      List<Integer> which =
          winners.stream().map(each -> each[targets ? 0 : 1]).distinct().sorted().toList();
      throw ambiguous(unsure, which);
    }
    int[] chosen = winners.get(0);
    give(chosen[0], target, from);
    give(chosen[1], from, target);
  }

  private void single(List<Integer> candidates, Side side) {
    Side other = side.target() ? source : target;
    List<Integer> winners = new ArrayList<>();
    double best = Double.NEGATIVE_INFINITY;
    for (int i : candidates) {
      double score = score(i, side, other);
      if (score > best + 1e-9) {
        best = score;
        winners.clear();
      }
      if (score > best - 1e-9) {
        winners.add(i);
      }
    }
    if (winners.isEmpty()) {
      throw missing(side, columns::isFree);
    }
    if (winners.size() > 1) {
      throw ambiguous(side, winners);
    }
    give(winners.get(0), side, other);
  }

  private boolean fits(int column, Side side) {
    return columns.content(column).known(side) > MOST;
  }

  private double score(int column, Side side, @Nullable Side other) {
    double score = 0;
    if (columns.names(column, side, other)) {
      score += 2;
    }
    if (other != null && columns.names(column, other, side)) {
      score -= 3;
    }
    if (!side.isOpen()) {
      double known = columns.content(column).known(side);
      score += known >= NEARLY_ALL ? 1 : known <= MOST ? -1 : 0;
    }
    if (columns.says(column, Word.ID, true)) {
      score += 0.5;
    } else if (columns.says(column, Word.ID, false)) {
      score += 0.25;
    }
    return score;
  }

  private void give(int column, Side side, @Nullable Side other) {
    List<String> reasons = new ArrayList<>();
    reasons.add("its cells are ids");
    if (columns.names(column, side, other)) {
      reasons.add("its header names " + side.id());
    } else if (columns.says(column, Word.ID, true) || columns.says(column, Word.ID, false)) {
      reasons.add("its header says so");
    }
    if (!side.isOpen() && columns.content(column).known(side) >= NEARLY_ALL) {
      reasons.add("criteria of " + side.id());
    }
    columns.give(
        column,
        side.target() ? ColumnRole.TARGET_ID : ColumnRole.SOURCE_ID,
        String.join("; ", reasons));
  }

  private static String option(Side side) {
    ColumnRole role = side.target() ? ColumnRole.TARGET_ID : ColumnRole.SOURCE_ID;
    return "--column " + role.word() + "=";
  }

  private InputException ambiguous(Side side, List<Integer> which) {
    return columns.problem(
        "several columns may hold the ids of "
            + side.id()
            + ": "
            + columns.labels(which::contains)
            + "; say which, as "
            + option(side)
            + Table.letters(which.get(0)));
  }

  private InputException missing(Side side, java.util.function.Predicate<Integer> free) {
    return columns.problem(
        "no column was found that holds the ids of "
            + side.id()
            + "; columns are "
            + columns.labels(free)
            + "; say which, as "
            + option(side)
            + "A, or leave the sheet out with --sheet");
  }
}
