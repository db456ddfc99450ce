package io.asirules.criteriadata.exchange.json;

import io.asirules.model.Language;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.mapping.MappingPath;
import io.asirules.model.mapping.MappingRow;
import io.asirules.model.mapping.VersionMapping;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a mapping between two editions as JSON. The form is that of {@code mapping.schema.json}.
 */
public final class MappingWriter {

  private MappingWriter() {}

  /**
   * Writes a mapping.
   *
   * @param mapping the mapping
   * @param from the edition mapped from
   * @param to the edition mapped to
   * @param route the editions that it passes through
   * @param catalogue stamp of the data
   * @param overlays stamps of what was put over the data
   * @param language language of its sentences
   * @return indented JSON that ends with a line feed
   */
  public static String toJson(
      VersionMapping mapping,
      Standard from,
      Standard to,
      List<StandardId> route,
      Stamp.Part catalogue,
      List<Stamp.Part> overlays,
      Language language) {
    return ResultJson.text(
        language,
        (shared, json) -> {
          json.writeStartObject();
          shared.stamp(catalogue, overlays);
          json.writeStringProperty("from", from.id().toString());
          json.writeStringProperty("to", to.id().toString());
          json.writeArrayPropertyStart("route");
          route.forEach(id -> json.writeString(id.toString()));
          json.writeEndArray();
          json.writeNumberProperty("sources", from.mappable().size());
          json.writeNumberProperty("targets", to.mappable().size());
          json.writeArrayPropertyStart("paths");
          for (MappingPath path : mapping.paths()) {
            path(json, shared, path, from.id(), to.id(), language);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void path(
      JsonGenerator json,
      ResultJson shared,
      MappingPath path,
      StandardId from,
      StandardId to,
      Language language) {
    json.writeStartObject();
    shared.optional(
        "source", path.source() == null ? null : Reference.of(from, path.source()).toString());
    shared.optional(
        "target", path.target() == null ? null : Reference.of(to, path.target()).toString());
    json.writeStringProperty("relation", path.relation().name());
    json.writeStringProperty("level", path.level().name());
    json.writeBooleanProperty("inferred", path.isInferred());
    json.writeArrayPropertyStart("path");
    for (MappingRow row : path.steps()) {
      MappingJson.row(json, shared, row, language);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
