package io.asirules.criteriadata.imports;

import io.asirules.criteriadata.imports.HeaderWords.Word;
import io.asirules.criteriadata.imports.Table.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the header of a table: the rows whose cells are words of headers. */
final class HeaderFinder {

  private static final int ROWS_LOOKED_AT = 40;
  private static final int MOST_ROWS = 3;
  private static final int LONGEST_HEADER = 120;

  /**
   * A header.
   *
   * @param from index of its first row among the rows of the table
   * @param to index of its last row; -1 when there is no header
   */
  record Header(int from, int to) {
    static final Header NONE = new Header(-1, -1);
  }

  private final Table table;
  private final Side target;
  private final @Nullable Side source;

  /** Headers that the user named. */
  private final Set<String> told = new HashSet<>();

  HeaderFinder(Table table, Side target, @Nullable Side source, ImportOptions options) {
    this.table = table;
    this.target = target;
    this.source = source;
    options.columns().forEach(choice -> told.add(HeaderWords.key(choice.column())));
  }

  /** Finds the best header, of those that end in a given row when one is given. */
  Optional<Header> find(Optional<Integer> lastRow) {
    Header best = null;
    double bestScore = 0;
    int looked =
        Math.min(table.rows().size(), lastRow.isPresent() ? Integer.MAX_VALUE : ROWS_LOOKED_AT);
    for (int to = 0; to < looked; to++) {
      boolean named = lastRow.isPresent();
      if (named && table.rows().get(to).number() != lastRow.get()) {
        continue;
      }
      for (int from = to; from >= 0 && to - from < MOST_ROWS; from--) {
        if (from < to ? !isGroup(from) : !named && !isHeader(to)) {
          break;
        }
        double score = score(from, to);
        if (best == null ? named || score >= 2 : score > bestScore) {
          best = new Header(from, to);
          bestScore = score;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean isHeader(int index) {
    Row row = table.rows().get(index);
    return !Headings.isOneText(row) && holdsNoData(row);
  }

  /** A row above others that groups their columns; a title of the whole sheet does not. */
  private boolean isGroup(int index) {
    Row row = table.rows().get(index);
    Set<String> texts = texts(row);
    boolean groups =
        texts.size() > 1
            || (row.cells().stream().anyMatch(Table.Cell::spread)
                && texts.stream()
                    .allMatch(
                        text -> HeaderWords.says(text, true).equals(Set.of(Word.ACTIVITIES))));
    return groups && holdsNoData(row);
  }

  private static Set<String> texts(Row row) {
    Set<String> texts = new HashSet<>();
    row.cells().stream().filter(cell -> !cell.isBlank()).forEach(cell -> texts.add(cell.text()));
    return texts;
  }

  private static boolean holdsNoData(Row row) {
    return row.cells().stream()
        .filter(cell -> !cell.isBlank())
        .allMatch(cell -> cell.text().length() <= LONGEST_HEADER && !IdList.looksLike(cell.text()));
  }

  private double score(int from, int to) {
    Header header = new Header(from, to);
    double score = 0;
    Set<String> seen = new HashSet<>();
    for (int column = 0; column < table.width(); column++) {
      String last = table.rows().get(to).text(column);
      String text = text(header, column);
      boolean merged = table.rows().get(to).cell(column).spread();
      if (last.isEmpty() || (!seen.add(text) && merged)) {
        continue;
      }
      boolean named = target.isNamedIn(text) || (source != null && source.isNamedIn(text));
      boolean known = HeaderWords.isHeader(last) || told.contains(HeaderWords.key(last));
      score += named || known ? 1 : 0;
      score += named ? 0.25 : 0;
    }
    return score;
  }

  /** The header of a column, from the first row to the last; what is merged counts once. */
  String text(Header header, int column) {
    if (header.to() < 0) {
      return "";
    }
    List<String> texts = new ArrayList<>();
    for (int i = header.from(); i <= header.to(); i++) {
      String text = WordList.plain(table.rows().get(i).text(column));
      if (!text.isEmpty() && !texts.contains(text)) {
        texts.add(text);
      }
    }
    return String.join(" / ", texts);
  }

  /** The lowest text of the header of a column, which speaks of this column alone. */
  String lowest(Header header, int column) {
    return header.to() < 0 ? "" : WordList.plain(table.rows().get(header.to()).text(column));
  }
}
