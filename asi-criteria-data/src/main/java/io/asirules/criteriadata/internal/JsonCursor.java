package io.asirules.criteriadata.internal;

import com.google.common.collect.ImmutableSet;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Strict reading of a JSON tree that knows where it stands: every error names the JSON pointer,
 * what was expected and the nearest valid spelling.
 */
public final class JsonCursor {

  private static final int MAX_DEPTH = 64;

  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxStringLength(1_000_000)
                          .maxNumberLength(100)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private final JsonNode node;
  private final String pointer;

  JsonCursor(JsonNode node, String pointer) {
    this.node = node;
    this.pointer = pointer;
  }

  /**
   * Parses a document.
   *
   * @param content UTF-8 bytes
   * @return a cursor at the root
   * @throws InputException if it is not one well-formed JSON object
   */
  public static JsonCursor parse(byte[] content) {
    JsonNode root;
    try {
      root = MAPPER.readTree(CsvTable.utf8(content));
    } catch (JacksonException e) {
      throw malformed("/", e);
    }
    if (root == null || root.isMissingNode()) {
      throw empty();
    }
    JsonCursor cursor = new JsonCursor(root, "");
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
    String line = at == null ? place : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    return new InputException(line, "malformed JSON: " + firstLine(e));
  }

  private static String firstLine(JacksonException e) {
    String message = e.getOriginalMessage();
    return message == null
        ? e.getClass().getSimpleName()
        : Spelling.shown(message.lines().findFirst().orElse(""));
  }

  private void requireObject() {
    if (!node.isObject()) {
      throw expected("an object");
    }
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
    for (String name : node.propertyNames()) {
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
    JsonNode child = node.get(field);
    return child != null && !child.isNull();
  }

  /**
   * Moves to a field.
   *
   * @param field its name
   * @return a cursor at its value
   * @throws InputException if it is missing
   */
  public JsonCursor at(String field) {
    JsonNode child = node.get(field);
    if (child == null || child.isNull()) {
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
    if (!array.node.isArray()) {
      throw array.expected("a list");
    }
    List<JsonCursor> items = new ArrayList<>(array.node.size());
    for (int i = 0; i < array.node.size(); i++) {
      items.add(new JsonCursor(array.node.get(i), array.pointer + "/" + i));
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
    return node.propertyNames().stream().filter(this::has).collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Reads text.
   *
   * @return the text, never blank
   */
  public String text() {
    if (!node.isString() || node.stringValue().isBlank()) {
      throw expected("text");
    }
    return node.stringValue();
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
    if (!value.node.isString()) {
      throw value.expected("text");
    }
    return value.node.stringValue();
  }

  /**
   * Reads true or false.
   *
   * @return the value
   */
  public boolean flag() {
    if (!node.isBoolean()) {
      throw expected("true or false");
    }
    return node.booleanValue();
  }

  /**
   * Reads a whole number.
   *
   * @return the value
   */
  public int integer() {
    if (!node.isIntegralNumber() || !node.canConvertToInt()) {
      throw expected("a whole number");
    }
    return node.intValue();
  }

  /**
   * Tells whether this is a number.
   *
   * @return true for a number, false for a text of digits
   */
  public boolean isNumber() {
    return node.isNumber();
  }

  /**
   * Reads a number without loss.
   *
   * @return the value
   */
  public BigDecimal decimal() {
    if (!node.isNumber()) {
      throw expected("a number");
    }
    return node.decimalValue();
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
    String got =
        switch (node.getNodeType()) {
          case STRING -> node.stringValue().isBlank() ? "empty text" : "text";
          case NUMBER -> "the number " + Spelling.shown(node.asString());
          case BOOLEAN -> "true or false";
          case ARRAY -> "a list";
          case OBJECT -> "an object";
          default -> "nothing";
        };
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
