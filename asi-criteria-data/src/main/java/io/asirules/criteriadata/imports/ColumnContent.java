package io.asirules.criteriadata.imports;

import io.asirules.criteriadata.imports.IdList.Item;
import io.asirules.criteriadata.imports.Table.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the cells of a column look like, headings and blank cells left out. */
final class ColumnContent {

  /** Cells looked at; the others look alike. */
  private static final int SAMPLE = 2_000;

  private final RelationWords relations;
  private int filled;
  private int ids;
  private int criteria;
  private int knownToTarget;
  private int knownToSource;
  private int relation;
  private int marks;
  private int ticks;
  private int crosses;
  private int activities;
  private long length;

  private ColumnContent(RelationWords relations) {
    this.relations = relations;
  }

  static ColumnContent of(
      List<Row> rows, int column, Side target, @Nullable Side source, ImportOptions options) {
    ColumnContent content = new ColumnContent(new RelationWords(options.relations()));
    for (Row row : rows) {
      String text = row.text(column);
      if (!text.isEmpty() && !Headings.isOneText(row) && content.filled < SAMPLE) {
        content.add(text, target, source, options);
      }
    }
    return content;
  }

  private void add(String text, Side target, @Nullable Side source, ImportOptions options) {
    filled++;
    length += text.length();
    if (IdCell.saysNothing(text) || IdCell.saysNone(text)) {
      ids++;
    } else if (IdList.looksLike(text)) {
      ids++;
      IdList list = IdList.parse(text, IdListParser.NUMERIC);
      if (list.items().stream().anyMatch(item -> item.id().value().contains("."))) {
        criteria++;
        knownToTarget += isKnown(target, list) ? 1 : 0;
        knownToSource += source != null && isKnown(source, list) ? 1 : 0;
      }
    }
    relation += relations.read(text).isPresent() ? 1 : 0;
    marks += ActivityWords.mark(text, options.marks()).isPresent() ? 1 : 0;
    ticks += ActivityWords.isTick(text) ? 1 : 0;
    crosses += ActivityWords.isCross(text) ? 1 : 0;
    activities += ActivityWords.list(text).isPresent() ? 1 : 0;
  }

  private static boolean isKnown(Side side, IdList list) {
    return side.isOpen() || list.items().stream().map(Item::id).allMatch(side::knows);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  int filled() {
    return filled;
  }

  /** Whether it may hold ids: most cells are lists of ids, and some name a criterion. */
  boolean isIds() {
    return criteria > 0 && share(ids, filled) >= 0.6 && share(criteria, filled) >= 0.2;
  }

  double known(Side side) {
    return share(side.target() ? knownToTarget : knownToSource, criteria);
  }

  double relations() {
    return share(relation, filled);
  }

  double marks() {
    return share(marks, filled);
  }

  boolean hasTicks() {
    return ticks > 0;
  }

  boolean hasCrosses() {
    return crosses > 0;
  }

  double activities() {
    return share(activities, filled);
  }

  double averageLength() {
    return filled == 0 ? 0 : (double) length / filled;
  }
}
