package io.asirules.criteriadata.internal;

import io.asirules.model.InputException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A JSON object with one list that may be too long for memory: the rest is read as a whole, the
 * list item by item. As strict as {@link JsonCursor}.
 */
public final class JsonStream implements AutoCloseable {

  /** Characters of everything but the list. */
  private static final long LARGEST_REST = 64L * 1024 * 1024;

  /** Characters of an item of the list, and of what the parser reads ahead. */
  private static final long LARGEST_ITEM = 1024 * 1024;

  private final String list;
  private final Bounded reader;
  private final JsonParser parser;

  private JsonStream(InputStream in, String list) {
    this.list = list;
    this.reader = new Bounded(Utf8Reader.strict(in));
    this.parser = JsonCursor.parser(reader);
  }

  /**
   * Reads everything but the items of the list, and checks that those are well-formed.
   *
   * @param in the document, UTF-8; closed
   * @param list name of the list at the top
   * @return a cursor at the root; the list, where there is one, is empty
   * @throws InputException if it is not one well-formed JSON object, or too large
   */
  public static JsonCursor rest(InputStream in, String list) {
    try (JsonStream stream = new JsonStream(in, list)) {
      return stream.rest();
    } catch (JacksonException e) {
      throw JsonCursor.malformed("/", e);
    }
  }

  /**
   * Reads the items of the list of a document that {@link #rest} has found well-formed.
   *
   * @param in the document, UTF-8; closed
   * @param list name of the list at the top
   * @param reader gets a cursor at each item
   * @throws InputException if it cannot be read
   */
  public static void items(InputStream in, String list, Consumer<JsonCursor> reader) {
    try (JsonStream stream = new JsonStream(in, list)) {
      stream.items(reader);
    }
  }

  private JsonCursor rest() {
    reader.budget = LARGEST_REST;
    requireStart();
    Map<String, Object> rest = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      boolean array = parser.nextToken() == JsonToken.START_ARRAY;
      if (name.equals(list) && array) {
        long left = reader.budget;
        skipItems();
        reader.budget = left;
        rest.put(name, List.of());
      } else {
        rest.put(name, JsonTree.read(parser));
      }
    }
    if (parser.nextToken() != null) {
      throw new InputException("/", "goes on after its end; expected one JSON object");
    }
    return new JsonCursor(rest, "");
  }

  private void requireStart() {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw JsonCursor.empty();
    }
    if (first != JsonToken.START_OBJECT) {
      throw new InputException("/", "expected an object");
    }
  }

  private void skipItems() {
    reader.budget = LARGEST_ITEM;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      parser.skipChildren();
      reader.budget = LARGEST_ITEM;
    }
  }

  private void items(Consumer<JsonCursor> consumer) {
    long index = 0;
    try {
      requireStart();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() == JsonToken.START_ARRAY && name.equals(list)) {
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            consumer.accept(new JsonCursor(JsonTree.read(parser), "/" + list + "/" + index));
            index++;
          }
          return;
        }
        parser.skipChildren();
      }
    } catch (JacksonException e) {
      throw JsonCursor.malformed("/" + list + "/" + index, e);
    }
  }

  @Override
  public void close() {
    parser.close();
  }

  /** Gives no more characters than allowed. */
  private static final class Bounded extends FilterReader {

    private long budget = Long.MAX_VALUE;

    Bounded(Reader in) {
      super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      budget -= Math.max(count, 0);
      if (budget < 0) {
        throw new InputException(
            "/",
            "is too large; expected at most "
                + LARGEST_REST
                + " characters beside the list, and "
                + LARGEST_ITEM
                + " in an item of it");
      }
      return count;
    }
  }
}
