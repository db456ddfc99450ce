package io.asirules.criteriadata.imports;

import io.asirules.criteriadata.imports.HeaderFinder.Header;
import io.asirules.criteriadata.imports.HeaderWords.Word;
import io.asirules.criteriadata.imports.ImportOptions.Choice;
import io.asirules.criteriadata.imports.Layout.Column;
import io.asirules.criteriadata.imports.Table.Row;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.InputException;
import io.asirules.model.scope.SupplyChainActivity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of one sheet while their roles are being found: headers, content, roles so far. */
final class Columns {

  private final Table table;
  private final Header header;
  private final HeaderFinder headers;
  private final List<ColumnContent> contents = new ArrayList<>();
  private final Map<Integer, Column> roles = new TreeMap<>();

  Columns(
      Table table,
      HeaderFinder headers,
      Header header,
      Side target,
      @Nullable Side source,
      ImportOptions options) {
    this.table = table;
    this.header = header;
    this.headers = headers;
    List<Row> body = table.rows().subList(header.to() + 1, table.rows().size());
    for (int i = 0; i < table.width(); i++) {
      contents.add(ColumnContent.of(body, i, target, source, options));
    }
  }

  int count() {
    return contents.size();
  }

  ColumnContent content(int column) {
    return contents.get(column);
  }

  /** The whole header of a column. */
  String header(int column) {
    return headers.text(header, column);
  }

  /** The part of its header that no other column shares. */
  String lowest(int column) {
    return headers.lowest(header, column);
  }

  /** Whether the header of a column says something, in its own part before that of its group. */
  boolean says(int column, Word word, boolean strong) {
    String own = lowest(column);
    boolean silent =
        HeaderWords.says(own, true).isEmpty() && HeaderWords.says(own, false).isEmpty();
    return HeaderWords.says(silent ? header(column) : own, strong).contains(word);
  }

  /**
   * Whether the header of a column names an edition; its own part goes before that of its group.
   */
  boolean names(int column, Side side, @Nullable Side other) {
    String own = lowest(column);
    boolean silent = !side.isNamedIn(own) && (other == null || !other.isNamedIn(own));
    return side.isNamedIn(silent ? header(column) : own);
  }

  boolean isFree(int column) {
    return !roles.containsKey(column) && content(column).filled() > 0;
  }

  void give(int column, ColumnRole role, String reason) {
    give(column, role, null, reason);
  }

  void give(int column, ColumnRole role, @Nullable SupplyChainActivity activity, String reason) {
    roles.put(column, new Column(column, header(column), role, activity, reason));
  }

  Optional<Column> column(ColumnRole role) {
    return roles.values().stream().filter(column -> column.role() == role).findFirst();
  }

  boolean has(ColumnRole role) {
    return column(role).isPresent();
  }

  /** All columns that hold something, in order; what has no role is not read. */
  List<Column> all() {
    List<Column> all = new ArrayList<>();
    for (int i = 0; i < count(); i++) {
      Column column = roles.get(i);
      if (column != null) {
        all.add(column);
      } else if (content(i).filled() > 0 || !header(i).isEmpty()) {
        all.add(new Column(i, header(i), ColumnRole.NONE, null, "its role is not known"));
      }
    }
    return all;
  }

  String label(int column) {
    return new Column(column, header(column), ColumnRole.NONE, null, "").label();
  }

  /** The columns as a message lists them. */
  String labels(Predicate<Integer> which) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < count(); i++) {
      if (which.test(i)) {
        labels.add(label(i));
      }
    }
    return Spelling.shown(labels.stream().limit(8).collect(Collectors.joining(", ")));
  }

  InputException problem(String problem) {
    String sheet = table.name().isEmpty() ? "the table" : "sheet " + table.name();
    return new InputException(sheet, problem);
  }

  /** Finds the column that a user named by its header or its letters; empty when there is none. */
  Optional<Integer> named(Choice choice) {
    String wanted = HeaderWords.key(choice.column());
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < count(); i++) {
      if (wanted.equals(HeaderWords.key(header(i))) || wanted.equals(HeaderWords.key(lowest(i)))) {
        found.add(i);
      }
    }
    if (found.size() > 1) {
      throw problem(
          "--column "
              + choice
              + " names several columns: "
              + labels(found::contains)
              + "; use a letter");
    }
    for (int i = 0; found.isEmpty() && i < count(); i++) {
      if (Table.letters(i).equalsIgnoreCase(choice.column())) {
        found.add(i);
      }
    }
    return found.stream().findFirst();
  }
}
