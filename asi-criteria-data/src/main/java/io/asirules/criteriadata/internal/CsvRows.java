package io.asirules.criteriadata.internal;

import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.InputException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * A CSV table of any length with a checked header, read row by row: UTF-8, comma, quotes after RFC
 * 4180. Rows are counted as in {@link CsvTable}. After a malformed row it goes on with the next.
 */
public final class CsvRows implements AutoCloseable {

  private static final int LONGEST_CELL = 4096;

  private static final CsvMapper MAPPER =
      CsvMapper.builder(
              CsvFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(LONGEST_CELL).build())
                  .build())
          .enable(CsvReadFeature.WRAP_AS_ARRAY)
          .build();

  private final JsonParser parser;
  private final List<String> columns;

  /** Which column each cell of a row belongs to. */
  private final int[] order;

  private final String[] cells;
  private final String[] raw;
  private long number;
  private long count;
  private boolean blank;
  private @Nullable String malformed;

  /**
   * Reads the header.
   *
   * @param in the table; closed by {@link #close}
   * @param columns names of all columns, each of which the header must have once, in any order
   * @throws InputException if the table is empty or its header is wrong
   */
  public CsvRows(InputStream in, List<String> columns) {
    this.columns = List.copyOf(columns);
    // One cell more: a header that is too long names a column twice, or one that is unknown.
    this.raw = new String[columns.size() + 1];
    this.cells = new String[columns.size()];
    this.parser = MAPPER.createParser(new Utf8Reader(in));
    this.order = header();
  }

  private int[] header() {
    if (!advance() || blank) {
      throw new InputException(
          "row 1", "is empty; expected the header " + String.join(",", columns));
    }
    List<String> header = new ArrayList<>();
    for (int i = 0; i < Math.min(count, raw.length); i++) {
      if (Utf8Reader.isMalformed(raw[i])) {
        throw new InputException("row 1", Utf8Reader.PROBLEM);
      }
      header.add(raw[i]);
    }
    if (malformed != null) {
      throw new InputException("row 1", malformed);
    }
    if (header.size() == 1 && !header.get(0).matches("[a-z_ ]*")) {
      throw new InputException(
          "row 1",
          "has one column; expected columns with commas between them: "
              + String.join(",", columns));
    }
    CsvTable.checkHeader(header, columns);
    return header.stream().mapToInt(columns::indexOf).toArray();
  }

  /**
   * Moves to the next row that is not blank. Call {@link #requireSound} before reading its cells.
   *
   * @return false at the end
   * @throws InputException if nothing that comes after can be read either
   */
  public boolean next() {
    while (advance()) {
      if (!blank) {
        return true;
      }
    }
    return false;
  }

  private boolean advance() {
    try {
      JsonToken token = parser.nextToken();
      if (number == 0 && token == JsonToken.START_ARRAY) {
        token = parser.nextToken();
      }
      if (token != JsonToken.START_ARRAY) {
        return false;
      }
      number++;
      count = 0;
      blank = true;
      malformed = null;
      while (cell()) {
        count++;
      }
      return true;
    } catch (StreamConstraintsException e) {
      throw new InputException(
          "row " + number,
          "a cell has more than " + LONGEST_CELL + " characters; is a quote not closed?");
    } catch (JacksonException e) {
      throw malformed(e);
    }
  }

  private InputException malformed(JacksonException e) {
    return new InputException("row " + Math.max(number, 1), told(e));
  }

  private static String told(JacksonException e) {
    return "malformed CSV: " + Spelling.shown(String.valueOf(e.getOriginalMessage()));
  }

  private boolean cell() {
    try {
      if (parser.nextToken() != JsonToken.VALUE_STRING) {
        return false;
      }
      String text = parser.getString().strip();
      if (count < raw.length) {
        raw[(int) count] = text;
      }
      blank &= text.isEmpty();
    } catch (StreamConstraintsException e) {
      throw e;
    } catch (StreamReadException e) {
      // The parser goes on behind the sign that it did not expect.
      blank = false;
      if (String.valueOf(e.getOriginalMessage()).contains("Missing closing quote")) {
        throw new InputException(
            "row " + number, "a quote is not closed; nothing after it can be read");
      }
      if (malformed == null) {
        malformed = told(e);
      }
      count--;
    }
    return true;
  }

  /**
   * Refuses a row that is malformed, too short or too long, or has a byte that is not UTF-8.
   *
   * @throws InputException with the place
   */
  public void requireSound() {
    if (malformed != null) {
      throw new InputException("row " + number, malformed);
    }
    if (count != columns.size()) {
      throw new InputException(
          "row " + number, "has " + count + " columns; expected " + columns.size());
    }
    for (int i = 0; i < order.length; i++) {
      cells[order[i]] = raw[i];
    }
    for (int i = 0; i < cells.length; i++) {
      if (Utf8Reader.isMalformed(cells[i])) {
        throw problem(i, Utf8Reader.PROBLEM);
      }
    }
  }

  /**
   * Returns the number of the row.
   *
   * @return its number in the file, the header being row 1
   */
  public long number() {
    return number;
  }

  /**
   * Returns a cell of a sound row.
   *
   * @param column place of its column in the list of columns
   * @return its text, stripped, possibly empty
   */
  public String cell(int column) {
    return cells[column];
  }

  /**
   * Makes an error at a cell.
   *
   * @param column place of its column in the list of columns
   * @param problem what is wrong and what was expected
   * @return the error
   */
  public InputException problem(int column, String problem) {
    return new InputException("row " + number + ", column " + columns.get(column), problem);
  }

  @Override
  public void close() {
    parser.close();
  }
}
