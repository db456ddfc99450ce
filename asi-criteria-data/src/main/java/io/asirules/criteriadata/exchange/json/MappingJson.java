package io.asirules.criteriadata.exchange.json;

import io.asirules.model.Language;
import io.asirules.model.mapping.MappingRow;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.StandardId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The written form of a mapping row. */
final class MappingJson {

  private MappingJson() {}

  static void row(JsonGenerator json, ResultJson shared, MappingRow row, Language language) {
    json.writeStartObject();
    shared.optional("source", reference(row.from(), row.source()));
    shared.optional("target", reference(row.to(), row.target()));
    json.writeStringProperty("relation", row.relation().name());
    json.writeStringProperty("rationale", row.rationale().in(language));
    shared.optional("coverage", row.coverage() == null ? null : row.coverage().in(language));
    json.writeStringProperty("level", row.provenance().level().name());
    json.writeArrayPropertyStart("sources");
    row.provenance().sources().forEach(json::writeString);
    json.writeEndArray();
    shared.optional("at", row.provenance().note().isEmpty() ? null : row.provenance().note());
    json.writeBooleanProperty("inferred", row.inferred());
    json.writeEndObject();
  }

  private static @Nullable String reference(StandardId standard, @Nullable CriterionId id) {
    return id == null ? null : Reference.of(standard, id).toString();
  }
}
