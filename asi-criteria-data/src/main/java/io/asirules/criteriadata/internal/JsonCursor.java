package io.asirules.criteriadata.internal;

import com.google.common.collect.ImmutableSet;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import java.io.Reader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Strict reading of a JSON tree that knows where it stands: every error names the JSON pointer,
 * what was expected and the nearest valid spelling.
 */
public final class JsonCursor {

  private static final int MAX_DEPTH = 64;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(1_000_000)
                  .maxNumberLength(100)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final Object node;
  private final String pointer;

  /**
   * Begins at a value.
   *
   * @param node the value, as {@link JsonTree} reads it
   * @param pointer where it stands
   */
  JsonCursor(Object node, String pointer) {
    this.node = node;
    this.pointer = pointer;
  }

  static JsonParser parser(Reader in) {
    return FACTORY.createParser(ObjectReadContext.empty(), in);
  }

  /**
   * Parses a document.
   *
   * @param content UTF-8 bytes
   * @return a cursor at the root
   * @throws InputException if it is not one well-formed JSON object
   */
  public static JsonCursor parse(byte[] content) {
    JsonCursor cursor;
    String text = CsvTable.utf8(content);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        throw empty();
      }
      cursor = new JsonCursor(JsonTree.read(parser), "");
      if (parser.nextToken() != null) {
        TokenStreamLocation at = parser.currentTokenLocation();
        throw new InputException(
            lineOf(at), "malformed JSON: goes on after its end; expected one JSON object");
      }
    } catch (JacksonException e) {
      throw malformed("/", e);
    }
    cursor.requireObject();
    return cursor;
  }

  static InputException empty() {
    return new InputException("/", "the file is empty; expected a JSON object");
  }

  /** Tells of JSON that cannot be read: where a limit was passed, or in which line it breaks. */
  static InputException malformed(String place, JacksonException e) {
    if (e instanceof StreamConstraintsException) {
      return new InputException(place, "too large or too deep: " + firstLine(e));
    }
    TokenStreamLocation at = e.getLocation();
    return new InputException(at == null ? place : lineOf(at), "malformed JSON: " + firstLine(e));
  }

  private static String lineOf(TokenStreamLocation at) {
    return "line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  private static String firstLine(JacksonException e) {
    String message = e.getOriginalMessage();
    return message == null
        ? e.getClass().getSimpleName()
        : Spelling.shown(message.lines().findFirst().orElse(""));
  }

  private void requireObject() {
    if (!(node instanceof Map)) {
      throw expected("an object");
    }
  }

  private Map<?, ?> fields() {
    return node instanceof Map<?, ?> fields ? fields : Map.of();
  }

  private @Nullable Object field(String name) {
    Object value = fields().get(name);
    return value == JsonTree.NULL ? null : value;
  }

  /**
   * Refuses any field that is not listed.
   *
   * @param fields names of all fields that may occur
   * @return this cursor
   */
  public JsonCursor allowing(String... fields) {
    return allowing("field", Arrays.asList(fields));
  }

  /**
   * Refuses any field whose name is not a valid word.
   *
   * @param what what the names stand for, for the message
   * @param valid the valid words
   * @return this cursor
   */
  public JsonCursor allowing(String what, Collection<String> valid) {
    requireObject();
    for (Object each : fields().keySet()) {
      String name = String.valueOf(each);
      if (!valid.contains(name)) {
        throw new InputException(
            pointer + "/" + escape(Spelling.shown(name)), Spelling.unknown(what, name, valid));
      }
    }
    return this;
  }

  /**
   * Tells whether a field is there and not null.
   *
   * @param field its name
   * @return true when it has a value
   */
  public boolean has(String field) {
    return field(field) != null;
  }

  /**
   * Moves to a field.
   *
   * @param field its name
   * @return a cursor at its value
   * @throws InputException if it is missing
   */
  public JsonCursor at(String field) {
    Object child = field(field);
    if (child == null) {
      throw new InputException(place(), "field '" + field + "' is missing");
    }
    return new JsonCursor(child, pointer + "/" + escape(field));
  }

  /** A name as RFC 6901 writes it in a pointer. */
  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /**
   * Moves to a field that may be missing.
   *
   * @param field its name
   * @return a cursor at its value, or null
   */
  public @Nullable JsonCursor find(String field) {
    return has(field) ? at(field) : null;
  }

  /**
   * Lists the items of an array field.
   *
   * @param field its name
   * @return a cursor for each item; empty when the field is missing
   */
  public List<JsonCursor> items(String field) {
    if (!has(field)) {
      return List.of();
    }
    JsonCursor array = at(field);
    if (!(array.node instanceof List<?> values)) {
      throw array.expected("a list");
    }
    List<JsonCursor> items = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      items.add(new JsonCursor(values.get(i), array.pointer + "/" + i));
    }
    return items;
  }

  /**
   * Lists the names of the fields of this object that are not null.
   *
   * @return the names, in the order of the file
   */
  public Set<String> names() {
    requireObject();
    return fields().keySet().stream()
        .map(String::valueOf)
        .filter(this::has)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Reads text.
   *
   * @return the text, never blank
   */
  public String text() {
    if (!(node instanceof String text) || text.isBlank()) {
      throw expected("text");
    }
    return text;
  }

  /**
   * Reads a name, which other places of the file spell the same.
   *
   * @return the name, without blanks around it
   */
  public String name() {
    String name = text();
    if (!name.equals(name.strip())) {
      throw problem("'" + Spelling.shown(name) + "' begins or ends with a blank");
    }
    return name;
  }

  /**
   * Reads a name field that may be missing.
   *
   * @param field its name
   * @return the name, without blanks around it; empty when it is missing
   */
  public String name(String field) {
    return text(field, "").isEmpty() ? "" : at(field).name();
  }

  /**
   * Reads a text field that may be missing.
   *
   * @param field its name
   * @param otherwise the value when it is missing
   * @return the text
   */
  public String text(String field, String otherwise) {
    JsonCursor value = find(field);
    if (value == null) {
      return otherwise;
    }
    if (!(value.node instanceof String text)) {
      throw value.expected("text");
    }
    return text;
  }

  /**
   * Reads true or false.
   *
   * @return the value
   */
  public boolean flag() {
    if (!(node instanceof Boolean flag)) {
      throw expected("true or false");
    }
    return flag;
  }

  /**
   * Reads a field of true or false that may be missing.
   *
   * @param field its name
   * @return the value, or null when it is missing
   */
  public @Nullable Boolean flag(String field) {
    JsonCursor value = find(field);
    return value == null ? null : value.flag();
  }

  /**
   * Reads a whole number.
   *
   * @return the value
   */
  public int integer() {
    // A whole number that is larger comes as another class.
    if (!(node instanceof Integer number)) {
      throw expected("a whole number");
    }
    return number;
  }

  /**
   * Tells whether this is a number.
   *
   * @return true for a number, false for a text of digits
   */
  public boolean isNumber() {
    return node instanceof Number;
  }

  /**
   * Reads a number without loss.
   *
   * @return the value
   */
  public BigDecimal decimal() {
    if (node instanceof BigDecimal number) {
      return number;
    }
    if (!(node instanceof Number)) {
      throw expected("a number");
    }
    return new BigDecimal(node.toString());
  }

  /**
   * Reads a number without loss, of no more digits than can be added up and written out.
   *
   * @return the value
   */
  public BigDecimal figure() {
    return Numbers.inRange(decimal(), this::problem);
  }

  /**
   * Reads an ISO date.
   *
   * @return the date
   */
  public LocalDate date() {
    return date(text(), this::problem);
  }

  /**
   * Reads a field with an ISO date that may be missing.
   *
   * @param field its name
   * @return the date, or null when it is missing
   */
  public @Nullable LocalDate date(String field) {
    JsonCursor value = find(field);
    return value == null ? null : value.date();
  }

  /**
   * Reads a date of four, two and two digits, and nothing else that Java takes for a date.
   *
   * @param text what was written
   * @param problem makes the error from its message
   * @return the date
   */
  public static LocalDate date(String text, Function<String, InputException> problem) {
    try {
      if (text.length() == "YYYY-MM-DD".length()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException e) {
      // Told below, as any other text that is no date.
    }
    throw problem.apply(
        "'" + Spelling.shown(text) + "' is not a date; expected YYYY-MM-DD, such as 2024-12-31");
  }

  /**
   * Reads a word of an enumeration.
   *
   * @param <E> the enumeration
   * @param type the enumeration
   * @param what what the word stands for, for the message
   * @return the constant
   */
  public <E extends Enum<E>> E word(Class<E> type, String what) {
    return Spelling.word(type, what, text(), this::problem);
  }

  /**
   * Reads text into a value that checks its own form.
   *
   * @param <T> kind of value
   * @param parse reads the text
   * @return the value
   */
  public <T> T as(Function<String, T> parse) {
    return check(() -> parse.apply(text()));
  }

  /**
   * Runs a check of the model and gives its error this place.
   *
   * @param <T> kind of value
   * @param make makes the value
   * @return the value
   */
  public <T> T check(java.util.function.Supplier<T> make) {
    try {
      return make.get();
    } catch (InputException e) {
      throw e;
    } catch (AsiException e) {
      throw problem(String.valueOf(e.getMessage()));
    }
  }

  private InputException expected(String what) {
    String got;
    if (node instanceof String text) {
      got = text.isBlank() ? "empty text" : "text";
    } else if (node instanceof Number) {
      got = "the number " + Spelling.shown(node.toString());
    } else if (node instanceof Boolean) {
      got = "true or false";
    } else if (node instanceof List) {
      got = "a list";
    } else {
      got = node instanceof Map ? "an object" : "nothing";
    }
    return problem("expected " + what + ", got " + got);
  }

  /**
   * Makes an error at this place.
   *
   * @param problem what is wrong and what was expected
   * @return the error
   */
  public InputException problem(String problem) {
    return new InputException(place(), problem);
  }

  @Override
  public String toString() {
    return place();
  }

  /**
   * Returns where this is.
   *
   * @return the JSON pointer
   */
  public String place() {
    return pointer.isEmpty() ? "/" : pointer;
  }
}
