package io.asirules.criteriadata.exchange.json;

import io.asirules.criteriadata.exchange.result.Disclaimer;
import io.asirules.criteriadata.exchange.result.GapAdvice;
import io.asirules.model.Language;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.mapping.GapAnalysis;
import io.asirules.model.mapping.MappingPath;
import io.asirules.model.mapping.MappingRow;
import io.asirules.model.mapping.Predecessor;
import io.asirules.model.mapping.Projection;
import io.asirules.model.mapping.Successor;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.StandardId;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a gap analysis as JSON, in a fixed order, so that two equal analyses give equal text on
 * every machine. The form is that of {@code gap.schema.json}.
 */
public final class GapWriter {

  private final ResultJson shared;
  private final JsonGenerator json;
  private final Language language;
  private final GapAnalysis gap;

  private GapWriter(ResultJson shared, JsonGenerator json, Language language, GapAnalysis gap) {
    this.shared = shared;
    this.json = json;
    this.language = language;
    this.gap = gap;
  }

  /**
   * Writes an analysis to a string.
   *
   * @param gap the analysis
   * @param language language of its sentences
   * @return indented JSON that ends with a line feed
   */
  public static String toJson(GapAnalysis gap, Language language) {
    return toJson(gap, language, JsonLayout.INDENTED);
  }

  /**
   * Writes an analysis to a string.
   *
   * @param gap the analysis
   * @param language language of its sentences
   * @param layout how it is laid out
   * @return JSON that ends with a line feed
   */
  public static String toJson(GapAnalysis gap, Language language, JsonLayout layout) {
    return ResultJson.text(language, layout, document(gap, language));
  }

  /**
   * Writes an analysis, indented.
   *
   * @param gap the analysis
   * @param language language of its sentences
   * @param out where to; flushed and left open
   * @throws IOException if {@code out} fails; part of the text may have been written then
   */
  public static void write(GapAnalysis gap, Language language, Writer out) throws IOException {
    write(gap, language, JsonLayout.INDENTED, out);
  }

  /**
   * Writes an analysis.
   *
   * @param gap the analysis
   * @param language language of its sentences
   * @param layout how it is laid out
   * @param out where to; flushed and left open
   * @throws IOException if {@code out} fails; part of the text may have been written then
   */
  public static void write(GapAnalysis gap, Language language, JsonLayout layout, Writer out)
      throws IOException {
    ResultJson.write(language, layout, out, document(gap, language));
  }

  private static BiConsumer<ResultJson, JsonGenerator> document(
      GapAnalysis gap, Language language) {
    return (shared, json) -> new GapWriter(shared, json, language, gap).gap();
  }

  private void gap() {
    json.writeStartObject();
    shared.stamp(gap.before().stamp());
    shared.stamp("projectionStamp", gap.stamp());
    shared.entity(gap.before().entity());
    json.writeStringProperty("disclaimer", Disclaimer.TEXT.in(language));
    json.writeObjectPropertyStart("target");
    json.writeStringProperty("standard", gap.target().id().toString());
    json.writeStringProperty("title", gap.target().title().in(language));
    json.writeStringProperty("status", gap.target().status().name());
    json.writeBooleanProperty("criteriaKnown", gap.isTargetKnown());
    shared.optional("advice", GapAdvice.of(gap, language));
    json.writeEndObject();
    json.writeArrayPropertyStart("route");
    gap.route().forEach(id -> json.writeString(id.toString()));
    json.writeEndArray();
    json.writeBooleanProperty("inferencesUsed", gap.inferencesUsed());
    json.writeObjectPropertyStart("before");
    gap.before().summary().forEach((outcome, n) -> json.writeNumberProperty(outcome.name(), n));
    json.writeEndObject();
    json.writeObjectPropertyStart("summary");
    gap.summary().forEach((status, n) -> json.writeNumberProperty(status.name(), n));
    json.writeEndObject();
    json.writeArrayPropertyStart("criteria");
    gap.criteria().forEach(this::projection);
    json.writeEndArray();
    json.writeArrayPropertyStart("sources");
    gap.sources().forEach(this::successor);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void projection(Projection projection) {
    json.writeStartObject();
    json.writeStringProperty("ref", reference(gap.target().id(), projection.target()));
    json.writeStringProperty("id", projection.target().value());
    json.writeStringProperty("title", projection.title().value().in(language));
    json.writeBooleanProperty("module", projection.criterion() == null);
    json.writeStringProperty("status", projection.status().name());
    json.writeStringProperty("after", projection.after().name());
    shared.reason("reason", projection.reason());
    json.writeArrayPropertyStart("before");
    projection.predecessors().forEach(this::predecessor);
    json.writeEndArray();
    json.writeArrayPropertyStart("evidence");
    projection.evidence().stream().map(Evidence::id).forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("asks");
    List<Requirement> asks =
        projection.criterion() == null || !projection.status().isOpen()
            ? List.of()
            : projection.criterion().requirements();
    for (Requirement requirement : asks) {
      json.writeStartObject();
      json.writeStringProperty("ref", Reference.of(gap.target().id(), requirement.id()).toString());
      json.writeStringProperty("text", requirement.text().in(language));
      json.writeStringProperty("level", requirement.provenance().level().name());
      json.writeEndObject();
    }
    json.writeEndArray();
    shared.caveats(projection.caveats());
    json.writeEndObject();
  }

  private void predecessor(Predecessor predecessor) {
    json.writeStartObject();
    CriterionId id = predecessor.result().criterion().id();
    json.writeStringProperty("ref", reference(gap.before().stamp().standard(), id));
    json.writeStringProperty(
        "title", predecessor.result().criterion().title().value().in(language));
    json.writeStringProperty("outcome", predecessor.result().outcome().name());
    path(predecessor.path());
    json.writeEndObject();
  }

  private void successor(Successor successor) {
    json.writeStartObject();
    CriterionId id = successor.result().criterion().id();
    json.writeStringProperty("ref", reference(gap.before().stamp().standard(), id));
    json.writeStringProperty("id", id.value());
    json.writeStringProperty("title", successor.result().criterion().title().value().in(language));
    json.writeStringProperty("outcome", successor.result().outcome().name());
    json.writeStringProperty("status", successor.status().name());
    json.writeArrayPropertyStart("after");
    for (MappingPath path : successor.paths()) {
      json.writeStartObject();
      shared.optional(
          "ref", path.target() == null ? null : reference(gap.target().id(), path.target()));
      path(path);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void path(MappingPath path) {
    json.writeStringProperty("relation", path.relation().name());
    json.writeStringProperty("level", path.level().name());
    json.writeBooleanProperty("inferred", path.isInferred());
    json.writeArrayPropertyStart("path");
    for (MappingRow row : path.steps()) {
      MappingJson.row(json, shared, row, language);
    }
    json.writeEndArray();
  }

  private static String reference(StandardId standard, CriterionId id) {
    return Reference.of(standard, id).toString();
  }
}
