package io.asirules.criteriadata.internal;

import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.InputException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** A CSV table with a checked header, read whole: UTF-8, comma, quotes after RFC 4180. */
public final class CsvTable {

  /** The library that reads tables, loaded when the first table needs it. */
  private static final class Library {
    private static final CsvMapper MAPPER =
        CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();
  }

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  /** Cells of a table of unknown form. */
  private static final int MOST_CELLS = 1_000_000;

  private final List<Row> rows;

  private CsvTable(List<Row> rows) {
    this.rows = rows;
  }

  /**
   * Parses a table.
   *
   * @param content UTF-8 bytes, with or without byte order mark
   * @param columns names of all columns, each of which the header must have once, in any order
   * @return the table
   * @throws InputException if it is empty, not UTF-8, lacks a column or has a row of another length
   */
  public static CsvTable parse(byte[] content, List<String> columns) {
    String text = utf8(content);
    if (text.isBlank()) {
      throw new InputException(
          "row 1", "the file is empty; expected the header " + String.join(",", columns));
    }
    RowsBelow below = new RowsBelow(columns);
    forEach(text, Library.MAPPER.reader(), below::add);
    return new CsvTable(List.copyOf(below.rows));
  }

  /**
   * Parses a table in the plain form of the shipped data, without waiting for the library that
   * reads tables. Whatever is not plain, such as a quote inside a cell, is left to that library.
   *
   * @param content as in {@link #parse}
   * @param columns as in {@link #parse}
   * @return the same table
   * @throws InputException as {@link #parse}
   */
  public static CsvTable parsePlain(byte[] content, List<String> columns) {
    List<List<String>> split = PlainCsv.split(utf8(content));
    if (split == null || split.isEmpty()) {
      return parse(content, columns);
    }
    RowsBelow below = new RowsBelow(columns);
    split.forEach(below::add);
    return new CsvTable(List.copyOf(below.rows));
  }

  /** Takes the rows of a table one by one, the header first, and keeps those below it. */
  private static final class RowsBelow {
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();
    private List<String> header = List.of();
    private int number;

    RowsBelow(List<String> columns) {
      this.columns = columns;
    }

    void add(List<String> cells) {
      number++;
      if (number == 1) {
        checkHeader(cells, columns);
        header = cells;
      } else if (!cells.stream().allMatch(String::isEmpty)) {
        rows.add(row(number, header, cells));
      }
    }
  }

  /**
   * Reads the cells of a table whose header nobody knows beforehand.
   *
   * @param content UTF-8 bytes, with or without byte order mark
   * @param separator finds the separator of columns in the text
   * @return the cells of every row, stripped; blank rows too
   * @throws InputException if it is not UTF-8 or malformed
   */
  public static List<List<String>> cells(byte[] content, Function<String, Character> separator) {
    String text = utf8(content);
    List<List<String>> rows = new ArrayList<>();
    int[] count = new int[1];
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator.apply(text));
    forEach(
        text,
        Library.MAPPER.reader(schema),
        cells -> {
          count[0] += cells.size();
          if (count[0] > MOST_CELLS) {
            throw new InputException(
                "row " + (rows.size() + 1), "more than " + MOST_CELLS + " cells; expected fewer");
          }
          rows.add(cells);
        });
    return rows;
  }

  /** Reads the cells of each row, stripped. */
  private static void forEach(String text, ObjectReader reader, Consumer<List<String>> rows) {
    int number = 0;
    try (JsonParser parser = reader.createParser(text)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.START_ARRAY) {
        number++;
        List<String> cells = new ArrayList<>();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
          cells.add(parser.getString().strip());
        }
        rows.accept(cells);
      }
    } catch (JacksonException e) {
      throw malformed(Math.max(number, 1), e);
    }
  }

  private static InputException malformed(int row, JacksonException e) {
    return new InputException(
        "row " + row, "malformed CSV: " + Spelling.shown(String.valueOf(e.getOriginalMessage())));
  }

  /** Decodes bytes as UTF-8 or names the first line that is not; a byte order mark is dropped. */
  static String utf8(byte[] content) {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    try {
      // The constructor of String would put a replacement character in silence.
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(bytes)
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < bytes.position(); i++) {
        if (content[i] == '\n') {
          line++;
        }
      }
      throw new InputException("line " + line, "is not UTF-8; save the file as UTF-8");
    }
  }

  static void checkHeader(List<String> header, List<String> columns) {
    for (String name : header) {
      if (!columns.contains(name)) {
        throw new InputException(
            "row 1, column " + Spelling.shown(name), Spelling.unknown("column", name, columns));
      }
    }
    for (String column : columns) {
      if (!header.contains(column)) {
        throw new InputException(
            "row 1", "column '" + column + "' is missing; expected " + String.join(",", columns));
      }
      if (header.indexOf(column) != header.lastIndexOf(column)) {
        throw new InputException("row 1", "column '" + column + "' occurs twice");
      }
    }
  }

  private static Row row(int number, List<String> header, List<String> cells) {
    if (cells.size() != header.size()) {
      throw new InputException(
          "row " + number, "has " + cells.size() + " columns; expected " + header.size());
    }
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      byColumn.put(header.get(i), cells.get(i));
    }
    return new Row(number, byColumn);
  }

  /**
   * Returns the rows below the header.
   *
   * @return the rows, blank ones left out
   */
  public List<Row> rows() {
    return rows;
  }

  /**
   * A row.
   *
   * @param number its number in the file, the header being row 1
   * @param cells cell by column
   */
  public record Row(int number, Map<String, String> cells) {

    /**
     * Reads a cell.
     *
     * @param column name of the column
     * @return its text, stripped, possibly empty
     */
    public String cell(String column) {
      return cells.getOrDefault(column, "");
    }

    /**
     * Reads an ISO date.
     *
     * @param column name of the column
     * @return the date
     */
    public LocalDate date(String column) {
      return JsonCursor.date(cell(column), problem -> problem(column, problem));
    }

    /**
     * Reads a number, written as in JSON, without loss.
     *
     * @param column name of the column
     * @return the number
     */
    public BigDecimal decimal(String column) {
      String cell = cell(column);
      try {
        // The constructor alone would take digits of every script.
        if (NUMBER.matcher(cell).matches()) {
          return new BigDecimal(cell);
        }
      } catch (NumberFormatException e) {
        // An exponent out of range; told below, as any other text that is no number.
      }
      throw problem(
          column,
          "'"
              + Spelling.shown(cell)
              + "' is not a number; expected digits and a decimal point, such as 1234.5");
    }

    /**
     * Makes an error at a cell.
     *
     * @param column name of the column
     * @param problem what is wrong and what was expected
     * @return the error
     */
    public InputException problem(String column, String problem) {
      return new InputException("row " + number + ", column " + column, problem);
    }
  }

  /**
   * Reads a whole resource of this library.
   *
   * @param resource path from the root of the class path
   * @return its bytes
   */
  public static byte[] resource(String resource) {
    try (var stream = CsvTable.class.getResourceAsStream("/" + resource)) {
      if (stream == null) {
        throw new io.asirules.model.AsiException("the library lacks its resource " + resource);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new io.asirules.model.AsiException("cannot read the resource " + resource, e);
    }
  }
}
