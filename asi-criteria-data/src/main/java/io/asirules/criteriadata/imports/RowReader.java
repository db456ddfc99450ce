package io.asirules.criteriadata.imports;

import io.asirules.criteriadata.imports.IdList.Item;
import io.asirules.criteriadata.imports.Layout.Column;
import io.asirules.criteriadata.imports.Table.Cell;
import io.asirules.criteriadata.imports.Table.Kind;
import io.asirules.criteriadata.imports.Table.Row;
import io.asirules.model.standard.CriterionId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the ids of one edition in the rows of one sheet. */
final class RowReader {

  /** Kinds of id cells. */
  enum State {
    /** Blank, or a dash. */
    NOTHING,
    /** It says that there is no counterpart. */
    NONE,
    /** It names criteria. */
    CRITERIA,
    /** It names something above the criteria, such as a section. */
    HEADING,
    /** It is wrong, and that was told. */
    REFUSED
  }

  /**
   * What the id cell of a row holds.
   *
   * @param state which kind of cell it is
   * @param text the cell
   * @param items the criteria that it names
   * @param title words behind a single id
   */
  record Ids(State state, String text, List<Item> items, String title) {

    Ids {
      items = List.copyOf(items);
    }

    static Ids of(State state, String text) {
      return new Ids(state, text, List.of(), "");
    }

    boolean names() {
      return state == State.CRITERIA;
    }
  }

  private final Table table;
  private final Side side;
  private final @Nullable Column column;
  private final int depth;
  private final Problems problems;
  private final List<String> warnings;
  private @Nullable Set<String> texts;

  RowReader(
      Table table,
      Side side,
      Optional<Column> column,
      int depth,
      Problems problems,
      List<String> warnings) {
    this.table = table;
    this.side = side;
    this.column = column.orElse(null);
    this.depth = depth;
    this.problems = problems;
    this.warnings = warnings;
  }

  Side side() {
    return side;
  }

  boolean hasColumn() {
    return column != null;
  }

  int index() {
    return column == null ? Integer.MAX_VALUE : column.index();
  }

  /** Where the id cell of a row is. */
  String place(Row row) {
    return table.place(row.number()) + (column == null ? "" : ", column " + column.label());
  }

  /** Reads the id cell of a row; what is wrong with it is a problem, and then it is empty. */
  Ids read(Row row) {
    if (column == null) {
      return Ids.of(State.NONE, "");
    }
    Cell cell = row.cell(column.index());
    String text = cell.text();
    if (IdCell.saysNothing(text)) {
      return Ids.of(State.NOTHING, text);
    }
    Optional<String> wrong = wrongKind(cell);
    if (wrong.isPresent()) {
      return refused(row, text, wrong.get());
    }
    if (IdCell.saysNone(text)) {
      return Ids.of(State.NONE, text);
    }
    if (!text.contains(".") && Headings.read(text).isPresent()) {
      return Ids.of(State.HEADING, text);
    }
    IdList list;
    try {
      list = IdList.parse(text, side.isOpen() ? IdListParser.NUMERIC : this::between);
    } catch (IllegalArgumentException e) {
      return refused(row, text, String.valueOf(e.getMessage()));
    }
    Optional<String> other = side.contradiction(list.edition());
    if (!list.edition().isEmpty() && other.isPresent()) {
      return refused(
          row, text, "names edition " + other.get() + "; this column is read as " + side.id());
    }
    if (cell.kind() == Kind.PLAIN_NUMBER) {
      warnOfLostZero(row, text);
    }
    return checked(row, text, list);
  }

  private static Optional<String> wrongKind(Cell cell) {
    return switch (cell.kind()) {
      case FORMULA -> Optional.of("holds a formula; expected an id as text (paste the values)");
      case ERROR -> Optional.of("holds the error " + cell.text() + "; expected an id");
      case DATE -> Optional.of("holds a date; expected an id, so format the column as text");
      default -> Optional.empty();
    };
  }

  private Ids refused(Row row, String text, String problem) {
    problems.add(place(row), problem);
    return Ids.of(State.REFUSED, text);
  }

  /** A number has lost the zero at its end when its cell has no format that keeps it. */
  private void warnOfLostZero(Row row, String text) {
    if (!text.matches("[0-9]+\\.[1-9]")) {
      return;
    }
    CriterionId longer = CriterionId.of(text + "0");
    String before = text.substring(0, text.indexOf('.')) + "." + (longerNumber(text) - 1);
    boolean possible = side.isOpen() ? texts().contains(before) : side.knows(longer);
    if (possible) {
      warnings.add(
          place(row)
              + ": "
              + text
              + " is stored as a number and may have been "
              + longer
              + "; it is read as "
              + text);
    }
  }

  private static int longerNumber(String text) {
    return Integer.parseInt(text.substring(text.indexOf('.') + 1)) * 10;
  }

  /** The texts of the column: 2.10 is likely only where there is a 2.9. */
  private Set<String> texts() {
    if (texts == null) {
      texts = new HashSet<>();
      for (Row row : table.rows()) {
        texts.add(row.text(index()));
      }
    }
    return texts;
  }

  private Ids checked(Row row, String text, IdList list) {
    List<Item> items = new ArrayList<>();
    for (Item item : list.items()) {
      String id = item.id().value();
      String[] numbers = id.split("\\.", -1);
      boolean alone = list.items().size() == 1 && item.parts().isEmpty();
      if (alone && numbers.length < (side.isOpen() ? depth : 2)) {
        return new Ids(State.HEADING, text, List.of(), list.rest());
      }
      if (side.isOpen() && numbers.length < depth) {
        return refused(
            row,
            text,
            "'" + id + "' is no criterion: those of this file have " + depth + " numbers");
      }
      if (!side.isOpen() && !side.criteria().contains(item.id())) {
        return refused(row, text, side.unknown(item.id()));
      }
      boolean whole = !side.isOpen() || numbers.length == depth;
      items.add(whole ? item : part(item, numbers));
    }
    return new Ids(State.CRITERIA, text, joined(items), list.rest());
  }

  /** Parts of one criterion that were named one by one. */
  private static List<Item> joined(List<Item> items) {
    Map<CriterionId, Item> joined = new LinkedHashMap<>();
    for (Item item : items) {
      joined.merge(
          item.id(),
          item,
          (one, other) -> {
            SortedSet<String> parts = new TreeSet<>(IdList.PART_ORDER);
            boolean whole = one.parts().isEmpty() || other.parts().isEmpty();
            if (!whole) {
              parts.addAll(one.parts());
              parts.addAll(other.parts());
            }
            return new Item(item.id(), parts, one.remark() + other.remark());
          });
    }
    return List.copyOf(joined.values());
  }

  /** An id with more numbers than a criterion has is a part of one. */
  private Item part(Item item, String[] numbers) {
    String criterion = String.join(".", List.of(numbers).subList(0, depth));
    String rest = String.join(".", List.of(numbers).subList(depth, numbers.length));
    SortedSet<String> parts = new TreeSet<>(IdList.PART_ORDER);
    if (item.parts().isEmpty()) {
      parts.add(rest);
    }
    item.parts().forEach(letter -> parts.add(rest + letter));
    return new Item(CriterionId.of(criterion), parts, item.remark());
  }

  private List<CriterionId> between(CriterionId first, CriterionId last) {
    for (CriterionId end : List.of(first, last)) {
      if (!side.knows(end)) {
        throw new IllegalArgumentException(side.unknown(end));
      }
    }
    if (first.compareTo(last) > 0) {
      throw IdListParser.backward(first.value(), last.value());
    }
    if (section(first) != section(last)) {
      throw new IllegalArgumentException(
          "'" + first + "-" + last + "' goes over sections; expected a range within one");
    }
    return side.criteria().stream()
        .filter(id -> id.compareTo(first) >= 0 && id.compareTo(last) <= 0)
        .toList();
  }

  private int section(CriterionId id) {
    return side.standard().criterion(id).orElseThrow().principle();
  }
}
