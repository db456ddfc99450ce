package io.asirules.rules.internal.ruleset;

import com.google.common.base.Splitter;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table of the library's own: a header, then cells with commas between them and no quotes. */
final class Rows {

  /** Folder of the tables and of the rules, from the root of the class path. */
  static final String ROOT = "io/asirules/rules/";

  private static final Splitter COMMAS = Splitter.on(',').trimResults();

  private Rows() {}

  /**
   * A row.
   *
   * @param file name of the table
   * @param number its number in the table, the header being row 1
   * @param columns names of the columns
   * @param cells cell by column
   */
  record Row(String file, int number, List<String> columns, List<String> cells) {

    String cell(String column) {
      return cells.get(columns.indexOf(column));
    }

    /** Makes an error at a cell. */
    InputException problem(String column, String problem) {
      return new InputException(file + ": row " + number + ", column " + column, problem);
    }
  }

  /** Reads a table, or says at which place it is damaged. */
  static List<Row> read(String file, String text, List<String> columns) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      List<String> cells = COMMAS.splitToList(line);
      if (number == 1) {
        if (!cells.equals(columns)) {
          throw new InputException(
              file + ": row 1", "expected the header " + String.join(",", columns));
        }
      } else if (cells.size() != columns.size() || line.contains("\"")) {
        throw new InputException(
            file + ": row " + number,
            "expected " + columns.size() + " cells with commas between them, without quotes");
      } else {
        rows.add(new Row(file, number, columns, cells));
      }
    }
    if (number == 0) {
      throw new InputException(file, "is empty; expected the header " + String.join(",", columns));
    }
    return rows;
  }

  /** Reads a resource, whatever line ends the build gave it. */
  static String resource(String name) {
    // By the class, not the context: an embedder's threads may have any context class loader.
    try (InputStream stream = Rows.class.getResourceAsStream("/" + name)) {
      if (stream == null) {
        throw new AsiException("the library lacks its resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new AsiException("cannot read the resource " + name, e);
    }
  }
}
