package io.asirules.criteriadata.exchange;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.asirules.criteriadata.internal.CsvTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped schemas. */
final class Schemas {

  static final String ROOT = "io/asirules/criteriadata/";

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private Schemas() {}

  static Schema named(String name) {
    return REGISTRY.getSchema(text("schema/" + name + ".schema.json"));
  }

  static List<String> problems(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  static String text(String resource) {
    return new String(CsvTable.resource(ROOT + resource), StandardCharsets.UTF_8);
  }

  /** All lists of words of a schema; that null is allowed does not matter here. */
  static List<List<String>> enumerations(String schema) {
    List<List<String>> all = new ArrayList<>();
    for (JsonNode list :
        JsonMapper.builder()
            .build()
            .readTree(text("schema/" + schema + ".schema.json"))
            .findValues("enum")) {
      List<String> words = new ArrayList<>();
      list.forEach(
          word -> {
            if (!word.isNull()) {
              words.add(word.stringValue());
            }
          });
      all.add(words);
    }
    return all;
  }
}
