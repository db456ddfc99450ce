package io.asirules.criteriadata.exchange.json;

import io.asirules.criteriadata.exchange.result.ApplicabilityStatement;
import io.asirules.model.Language;
import io.asirules.model.standard.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes as JSON which criteria apply, and why. */
public final class ApplicabilityWriter {

  private ApplicabilityWriter() {}

  /**
   * Writes a statement.
   *
   * @param statement the statement
   * @param language language of its sentences
   * @return indented JSON that ends with a line feed
   */
  public static String toJson(ApplicabilityStatement statement, Language language) {
    List<Object> rows = new ArrayList<>();
    statement
        .results()
        .forEach(
            (criterion, result) -> {
              Map<String, Object> applicability = new LinkedHashMap<>();
              applicability.put("status", result.status().name());
              applicability.put("reason", result.reason().text(language));
              applicability.put("code", result.reason().code().name());
              applicability.put("level", result.level().name());
              Map<String, Object> row = new LinkedHashMap<>();
              row.put("ref", Reference.of(statement.standard().id(), criterion.id()).toString());
              row.put("title", criterion.title().value().in(language));
              row.put("applicability", applicability);
              rows.add(row);
            });
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("stamp", statement.stamp().fields());
    root.put("standard", statement.standard().id().toString());
    root.put("asOf", statement.asOf().toString());
    root.put("activities", statement.activities().stream().map(Enum::name).toList());
    root.put("circumstances", statement.circumstances());
    root.put("criteria", rows);
    root.put("summary", statement.summary());
    return Json.text(root);
  }
}
