package io.asirules.rules.recorded;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Differences from the record that are meant, with the reason: the rows of a table with the columns
 * {@code standard,requirement,strict,recorded_outcome,recorded_code,new_outcome,new_code,why}.
 *
 * <p>In every column but {@code why} a star stands for any text. The requirement is the subject of
 * the line: {@code 5.2/pre-2021-intensity}, {@code 5.2/*}, {@code 5.2#outcome}. Strict is {@code
 * true}, {@code false} or {@code any}. A line that came or went has the outcome {@code absent} and
 * no code on the other side. The reason is the rest of the row and may have commas.
 */
final class AcceptedDifferences {
  static final String COLUMNS =
      "standard,requirement,strict,recorded_outcome,recorded_code,new_outcome,new_code,why";

  private record Row(String text, List<Pattern> patterns) {

    static Row of(String text) {
      String[] cells = text.split(",", 8);
      if (cells.length < 8 || cells[7].isBlank()) {
        throw new IllegalArgumentException(
            "an accepted difference needs " + COLUMNS + ", but has: " + text);
      }
      if (!Set.of("true", "false", "any").contains(cells[2])) {
        throw new IllegalArgumentException("strict is true, false or any, but is: " + text);
      }
      List<Pattern> patterns = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        String glob = i == 2 && cells[i].equals("any") ? "*" : cells[i];
        patterns.add(Pattern.compile(Pattern.quote(glob).replace("*", "\\E.*\\Q")));
      }
      return new Row(text, List.copyOf(patterns));
    }

    boolean fits(Difference difference) {
      List<String> cells =
          List.of(
              difference.run().standard(),
              difference.subject(),
              Boolean.toString(difference.run().strict()),
              difference.recorded().outcome(),
              difference.recorded().code(),
              difference.now().outcome(),
              difference.now().code());
      for (int i = 0; i < cells.size(); i++) {
        if (!patterns.get(i).matcher(cells.get(i)).matches()) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<Row> rows;
  private final Set<Row> used = new HashSet<>();

  private AcceptedDifferences(List<Row> rows) {
    this.rows = rows;
  }

  /** Reads the table; the first line names the columns. */
  static AcceptedDifferences parse(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).equals(COLUMNS)) {
      throw new IllegalArgumentException("the first line must be " + COLUMNS);
    }
    return new AcceptedDifferences(
        lines.stream().skip(1).filter(line -> !line.isBlank()).map(Row::of).toList());
  }

  /** Whether a difference is meant; every row that says so counts as used. */
  boolean accept(Difference difference) {
    boolean accepted = false;
    for (Row row : rows) {
      if (row.fits(difference)) {
        used.add(row);
        accepted = true;
      }
    }
    return accepted;
  }

  /** Rows that accepted nothing. */
  List<String> unused() {
    return rows.stream().filter(row -> !used.contains(row)).map(Row::text).toList();
  }
}
