package io.asirules.criteriadata.exchange;

import io.asirules.model.Language;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.Explanation;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.scope.Entity;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** What the written forms of results have in common. */
final class ResultJson {

  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
          .build()
          .writerWithDefaultPrettyPrinter();

  private final JsonGenerator json;
  private final Language language;

  private ResultJson(JsonGenerator json, Language language) {
    this.json = json;
    this.language = language;
  }

  /** Writes a document and leaves the output open. */
  static void write(Language language, Writer out, BiConsumer<ResultJson, JsonGenerator> document)
      throws IOException {
    try (JsonGenerator json = WRITER.createGenerator(out)) {
      document.accept(new ResultJson(json, language), json);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.write('\n');
    out.flush();
  }

  /** The stamp of data alone, which no rule took part in. */
  void stamp(Stamp.Part catalogue, List<Stamp.Part> overlays) {
    json.writeObjectPropertyStart("stamp");
    data(catalogue, overlays);
    json.writeEndObject();
  }

  private void data(Stamp.Part catalogue, List<Stamp.Part> overlays) {
    part("catalogue", catalogue);
    json.writeArrayPropertyStart("overlays");
    overlays.forEach(this::part);
    json.writeEndArray();
  }

  void stamp(Stamp stamp) {
    stamp("stamp", stamp);
  }

  void stamp(String name, Stamp stamp) {
    json.writeObjectPropertyStart(name);
    part("library", stamp.library());
    ruleSet(stamp);
    data(stamp.catalogue(), stamp.overlays());
    json.writeStringProperty("standard", stamp.standard().toString());
    options(stamp);
    json.writeBooleanProperty("inferences", stamp.inferences());
    json.writeObjectPropertyStart("limits");
    stamp.limits().forEach((requirement, limit) -> number(requirement.toString(), limit));
    json.writeEndObject();
    input(stamp);
    json.writeEndObject();
  }

  /** What several results of one run have in common; {@link #stampOfOne} adds what each has. */
  void stampOfRun(Stamp stamp) {
    json.writeObjectPropertyStart("stamp");
    part("library", stamp.library());
    data(stamp.catalogue(), stamp.overlays());
    options(stamp);
    json.writeEndObject();
  }

  private void options(Stamp stamp) {
    json.writeStringProperty("asOf", stamp.asOf().toString());
    json.writeBooleanProperty("strictEvidence", stamp.strictEvidence());
  }

  /** What one of several results of a run adds to the stamp of the run. */
  void stampOfOne(Stamp stamp) {
    json.writeObjectPropertyStart("stamp");
    ruleSet(stamp);
    input(stamp);
    json.writeEndObject();
  }

  private void ruleSet(Stamp stamp) {
    json.writeObjectPropertyStart("ruleSet");
    json.writeStringProperty("coordinate", stamp.ruleSet().version());
    json.writeStringProperty("sha256", stamp.ruleSet().sha256());
    json.writeEndObject();
  }

  private void input(Stamp stamp) {
    optional("input", stamp.input() == null ? null : stamp.input().sha256());
  }

  private void part(String name, Stamp.Part part) {
    json.writeName(name);
    part(part);
  }

  private void part(Stamp.Part part) {
    json.writeStartObject();
    json.writeStringProperty("version", part.version());
    json.writeStringProperty("sha256", part.sha256());
    json.writeEndObject();
  }

  void entity(Entity entity) {
    json.writeObjectPropertyStart("entity");
    json.writeStringProperty("id", entity.id());
    json.writeStringProperty("name", entity.name());
    optional(
        "membershipClass",
        entity.membershipClass() == null ? null : entity.membershipClass().name());
    optional("country", entity.country());
    json.writeEndObject();
  }

  void optional(String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }

  /** A number without exponent and without zeros that say nothing; null where there is none. */
  void number(String name, @Nullable BigDecimal value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeName(name);
      json.writeNumber(plain(value));
    }
  }

  static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  void caveats(List<Caveat> caveats) {
    json.writeArrayPropertyStart("caveats");
    caveats.forEach(this::caveat);
    json.writeEndArray();
  }

  void explanations(String name, List<Explanation> explanations) {
    json.writeArrayPropertyStart(name);
    for (Explanation explanation : explanations) {
      json.writeStartObject();
      json.writeStringProperty("code", explanation.code().name());
      json.writeStringProperty("text", explanation.text(language));
      facts("facts", explanation.facts());
      json.writeStringProperty("citation", explanation.citation().toString());
      json.writeStringProperty("rule", explanation.rule());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void caveat(Caveat caveat) {
    json.writeStartObject();
    json.writeStringProperty("code", caveat.code().name());
    json.writeStringProperty("text", caveat.text(language));
    json.writeStringProperty("datum", caveat.datum());
    json.writeStringProperty("level", caveat.level().name());
    json.writeEndObject();
  }

  void facts(String name, List<Evidence> facts) {
    json.writeArrayPropertyStart(name);
    for (Evidence fact : facts) {
      json.writeStartObject();
      json.writeStringProperty("id", fact.id());
      json.writeStringProperty("statement", fact.statement());
      json.writeStringProperty("polarity", fact.polarity().name());
      json.writeStringProperty("basis", fact.basis().name());
      json.writeArrayPropertyStart("shows");
      fact.shows().stream().sorted().map(Aspect::name).forEach(json::writeString);
      json.writeEndArray();
      optional("unit", fact.unit().orElse(null));
      optional("source", fact.source().map(source -> source.document()).orElse(null));
      optional("line", fact.source().map(source -> source.lines()).orElse(null));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
