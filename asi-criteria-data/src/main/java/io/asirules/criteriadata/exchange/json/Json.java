package io.asirules.criteriadata.exchange.json;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes maps, lists and values as JSON, in the order given. */
public final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Json() {}

  /**
   * Writes a value as JSON.
   *
   * @param value maps, lists, texts, numbers and truth values, within each other
   * @return the text, with a line end
   */
  public static String text(Object value) {
    return MAPPER.writeValueAsString(value).replace("\r\n", "\n") + "\n";
  }
}
