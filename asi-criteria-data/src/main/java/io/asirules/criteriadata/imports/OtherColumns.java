package io.asirules.criteriadata.imports;

import io.asirules.criteriadata.imports.HeaderWords.Word;
import io.asirules.criteriadata.imports.Layout.Column;
import io.asirules.model.scope.SupplyChainActivity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the roles of the columns beside the ids. */
final class OtherColumns {

  private static final int LONGEST_TITLE = 90;
  private static final int LONGEST_RELATION = 40;
  private static final double SOME = 0.3;
  private static final double MOSTLY = 0.6;
  private static final double NEARLY_ALL = 0.8;

  private final Columns columns;
  private final Side target;
  private final @Nullable Side source;

  /** How sure a claim to a role is; the surer one gets it. */
  private enum Claim {
    POSITION,
    WEAK_WORD,
    WORD
  }

  private record Claimed(int column, Claim claim, String reason) {}

  private final Map<ColumnRole, Claimed> claims = new LinkedHashMap<>();

  OtherColumns(Columns columns, Side target, @Nullable Side source) {
    this.columns = columns;
    this.target = target;
    this.source = source;
  }

  /**
   * Gives columns whose header is the name of an activity and whose cells are marks; beside such a
   * column also one without any mark.
   */
  static void marks(Columns columns) {
    for (boolean blank : new boolean[] {false, true}) {
      for (int i = 0; i < columns.count(); i++) {
        Optional<SupplyChainActivity> activity = ActivityWords.named(columns.lowest(i));
        ColumnContent content = columns.content(i);
        boolean fits =
            blank
                ? content.filled() == 0 && columns.has(ColumnRole.MARK)
                : columns.isFree(i) && content.marks() >= SOME;
        if (activity.isPresent() && fits) {
          columns.give(
              i,
              ColumnRole.MARK,
              activity.get(),
              "its header is an activity; "
                  + (blank ? "nothing is marked" : "its cells are marks"));
        }
      }
    }
  }

  void find() {
    for (Claim claim : new Claim[] {Claim.WORD, Claim.WEAK_WORD}) {
      for (int i = 0; i < columns.count(); i++) {
        if (columns.isFree(i) && !isClaimed(i)) {
          byWord(i, claim);
        }
      }
    }
    byPosition();
    byContent();
    claims.forEach((role, claimed) -> columns.give(claimed.column(), role, claimed.reason()));
  }

  private boolean isClaimed(int column) {
    return claims.values().stream().anyMatch(claimed -> claimed.column() == column);
  }

  private void byWord(int i, Claim claim) {
    boolean strong = claim == Claim.WORD;
    ColumnContent content = columns.content(i);
    boolean words = content.relations() >= MOSTLY;
    boolean isShort = content.averageLength() <= LONGEST_RELATION;
    if (columns.says(i, Word.NONE, strong)) {
      columns.give(i, ColumnRole.NONE, "its header is that of a count");
    } else if (columns.says(i, Word.RELATION, strong) && (words || (strong && isShort))) {
      claim(i, ColumnRole.RELATION, claim, words ? "its cells are words for relations" : "");
    } else if (columns.says(i, Word.ACTIVITIES, strong) && content.activities() >= SOME) {
      claim(i, ColumnRole.ACTIVITIES, claim, "its cells are activities");
    } else if (columns.says(i, Word.COMMENT, strong)
        || (strong && columns.says(i, Word.RELATION, true))) {
      columns.give(i, ColumnRole.COMMENT, "its header says so");
    } else if (columns.says(i, Word.SECTION, strong) && !content.isIds()) {
      claim(i, sided(i, ColumnRole.TARGET_SECTION, ColumnRole.SOURCE_SECTION), claim, "");
    } else if (columns.says(i, Word.TITLE, strong)) {
      claim(i, sided(i, ColumnRole.TARGET_TITLE, ColumnRole.SOURCE_TITLE), claim, "");
    } else if (columns.says(i, Word.TEXT, strong)
        || (!strong && columns.says(i, Word.ID, false) && !content.isIds())) {
      claim(i, textOrTitle(i, strong), claim, "");
    }
  }

  /** A weak word such as "Criterion" stands over titles when what is below it is short. */
  private ColumnRole textOrTitle(int i, boolean strong) {
    boolean title = !strong && columns.content(i).averageLength() <= LONGEST_TITLE;
    return title
        ? sided(i, ColumnRole.TARGET_TITLE, ColumnRole.SOURCE_TITLE)
        : sided(i, ColumnRole.TARGET_TEXT, ColumnRole.SOURCE_TEXT);
  }

  /** The edition that the header names, else that of the nearest ids to the left. */
  private ColumnRole sided(int i, ColumnRole forTarget, ColumnRole forSource) {
    if (source == null) {
      return forTarget;
    }
    boolean namesTarget = columns.names(i, target, source);
    boolean namesSource = columns.names(i, source, target);
    if (namesTarget != namesSource) {
      return namesTarget ? forTarget : forSource;
    }
    int left = columns.column(ColumnRole.TARGET_ID).map(Column::index).orElse(-1);
    int right = columns.column(ColumnRole.SOURCE_ID).map(Column::index).orElse(-1);
    if (i > Math.max(left, right)) {
      return left > right ? forTarget : forSource;
    }
    return left < right ? forTarget : forSource;
  }

  private void claim(int column, ColumnRole role, Claim claim, String content) {
    if (columns.has(role)) {
      return;
    }
    String word = claim == Claim.POSITION ? "" : "its header says so";
    String reason = content.isEmpty() ? word : word.isEmpty() ? content : word + "; " + content;
    Claimed other = claims.get(role);
    if (other == null || other.claim().compareTo(claim) < 0) {
      claims.put(role, new Claimed(column, claim, reason));
    } else if (other.claim() == claim) {
      throw columns.problem(
          "two columns may be "
              + role.word()
              + ": "
              + columns.labels(i -> i == other.column() || i == column)
              + "; say which, as --column "
              + role.word()
              + "="
              + Table.letters(other.column())
              + ", or --column none="
              + Table.letters(column));
    }
  }

  /** Words right of the ids of an edition that has neither title nor text yet. */
  private void byPosition() {
    for (Side side : source == null ? List.of(target) : List.of(target, source)) {
      ColumnRole title = side.target() ? ColumnRole.TARGET_TITLE : ColumnRole.SOURCE_TITLE;
      ColumnRole text = side.target() ? ColumnRole.TARGET_TEXT : ColumnRole.SOURCE_TEXT;
      int ids =
          columns
              .column(side.target() ? ColumnRole.TARGET_ID : ColumnRole.SOURCE_ID)
              .map(Column::index)
              .orElse(-2);
      int next = ids + 1;
      if (claims.containsKey(title) || columns.has(title) || next < 1 || next >= columns.count()) {
        continue;
      }
      ColumnContent content = columns.content(next);
      boolean words = content.relations() < MOSTLY && content.marks() < MOSTLY && !content.isIds();
      if (columns.isFree(next) && !isClaimed(next) && words) {
        boolean isShort = content.averageLength() <= LONGEST_TITLE;
        if (isShort || !claims.containsKey(text)) {
          claim(
              next,
              isShort ? title : text,
              Claim.POSITION,
              "it stands right of the ids and holds " + (isShort ? "short" : "long") + " texts");
        }
      }
    }
  }

  private void byContent() {
    if (source == null
        || columns.has(ColumnRole.RELATION)
        || claims.containsKey(ColumnRole.RELATION)) {
      return;
    }
    for (int i = 0; i < columns.count(); i++) {
      ColumnContent content = columns.content(i);
      if (columns.isFree(i)
          && !isClaimed(i)
          && content.filled() > 1
          && content.relations() >= NEARLY_ALL) {
        claim(i, ColumnRole.RELATION, Claim.POSITION, "its cells are words for relations");
      }
    }
  }
}
