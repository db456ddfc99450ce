package io.asirules.criteriadata.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads a JSON value whole: an object as a map in the order of the file, a list, a text, a number
 * (whole, or decimal without loss), a truth value, or {@link #NULL}. The parser alone is enough, so
 * that nobody waits for the library that binds JSON to classes.
 */
final class JsonTree {

  /** What JSON says with null. */
  static final Object NULL = new Object();

  private JsonTree() {}

  /** Reads the value at whose first token the parser stands. */
  static Object read(JsonParser parser) {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> parser.getNumberValue();
      case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> NULL;
    };
  }

  private static Map<String, Object> object(JsonParser parser) {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, read(parser));
    }
    return Collections.unmodifiableMap(fields);
  }

  private static List<Object> list(JsonParser parser) {
    List<Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(read(parser));
    }
    return Collections.unmodifiableList(items);
  }
}
