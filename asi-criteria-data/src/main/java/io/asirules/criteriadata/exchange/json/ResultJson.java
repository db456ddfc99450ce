package io.asirules.criteriadata.exchange.json;

import io.asirules.criteriadata.internal.Numbers;
import io.asirules.model.Language;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.Explanation;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.assessment.RequirementResult;
import io.asirules.model.assessment.SiteResult;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.scope.Entity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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

  private static final ObjectWriter COMPACT =
      JsonMapper.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
          .build()
          .writer();

  private static final ObjectWriter INDENTED = COMPACT.withDefaultPrettyPrinter();

  private final JsonGenerator json;
  private final Language language;

  private ResultJson(JsonGenerator json, Language language) {
    this.json = json;
    this.language = language;
  }

  /** Writes an indented document to a string. */
  static String text(Language language, BiConsumer<ResultJson, JsonGenerator> document) {
    return text(language, JsonLayout.INDENTED, document);
  }

  /** Writes a document to a string. */
  static String text(
      Language language, JsonLayout layout, BiConsumer<ResultJson, JsonGenerator> document) {
    StringWriter text = new StringWriter();
    try {
      write(language, layout, text, document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Writes an indented document and leaves the output open. */
  static void write(Language language, Writer out, BiConsumer<ResultJson, JsonGenerator> document)
      throws IOException {
    write(language, JsonLayout.INDENTED, out, document);
  }

  /** Writes a document and leaves the output open. */
  static void write(
      Language language,
      JsonLayout layout,
      Writer out,
      BiConsumer<ResultJson, JsonGenerator> document)
      throws IOException {
    ObjectWriter writer = layout == JsonLayout.COMPACT ? COMPACT : INDENTED;
    try (JsonGenerator json = writer.createGenerator(out)) {
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

  /** The stamp of an account, with the choices that decide. */
  void stampOfAccount(Stamp stamp) {
    stamp("stamp", stamp, true);
  }

  void stamp(String name, Stamp stamp) {
    stamp(name, stamp, false);
  }

  private void stamp(String name, Stamp stamp, boolean choices) {
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
    if (choices) {
      json.writeObjectPropertyStart("choices");
      stamp.choices().forEach(json::writeStringProperty);
      json.writeEndObject();
    }
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
      json.writeNumber(Numbers.plain(value));
    }
  }

  void caveats(List<Caveat> caveats) {
    json.writeArrayPropertyStart("caveats");
    caveats.forEach(this::caveat);
    json.writeEndArray();
  }

  /**
   * Where more than one ground speaks: the layer of the one that counts, and the others without the
   * requirement that their sentences end with. Nothing where one speaks alone.
   */
  <O extends Enum<O>> void otherGrounds(List<Ground<O>> grounds) {
    if (grounds.size() > 1) {
      allGrounds(grounds);
    }
  }

  /** The same at a site; nothing where the other grounds are those of the requirement. */
  void otherGrounds(SiteResult site, RequirementResult of) {
    if (!areOthersTheSame(site.grounds(), of.grounds())) {
      allGrounds(site.grounds());
    }
  }

  private static boolean areOthersTheSame(
      List<Ground<RequirementOutcome>> some, List<Ground<RequirementOutcome>> wanted) {
    if (some.size() != wanted.size()) {
      return false;
    }
    boolean same = some.size() == 1 || some.get(0).layer() == wanted.get(0).layer();
    for (int i = 1; same && i < some.size(); i++) {
      Explanation one = some.get(i).explanation();
      Explanation other = wanted.get(i).explanation();
      same =
          some.get(i).layer() == wanted.get(i).layer()
              && some.get(i).outcome() == wanted.get(i).outcome()
              && one.code() == other.code()
              && one.rule().equals(other.rule())
              && one.arguments().equals(other.arguments());
    }
    return same;
  }

  private <O extends Enum<O>> void allGrounds(List<Ground<O>> grounds) {
    json.writeStringProperty("layer", grounds.get(0).layer().name());
    json.writeArrayPropertyStart("grounds");
    for (Ground<O> ground : grounds.subList(1, grounds.size())) {
      json.writeStartObject();
      json.writeStringProperty("layer", ground.layer().name());
      json.writeStringProperty("outcome", ground.outcome().name());
      json.writeStringProperty("code", ground.explanation().code().name());
      json.writeStringProperty("text", ground.explanation().textWithoutRequirement(language));
      json.writeStringProperty("rule", ground.explanation().rule());
      json.writeEndObject();
    }
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
