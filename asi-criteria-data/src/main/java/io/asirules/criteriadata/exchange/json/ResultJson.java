package io.asirules.criteriadata.exchange.json;

import io.asirules.criteriadata.internal.Numbers;
import io.asirules.model.Language;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.Citation;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.RequirementResult;
import io.asirules.model.assessment.SiteResult;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.scope.Entity;
import io.asirules.model.standard.Reference;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
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

  /** A reason under a name of its own: the one shape that every result has. */
  void reason(String name, Reason<?> reason) {
    json.writeName(name);
    reason(reason, reason.text(language), true, null, true);
  }

  /**
   * A reason in a requirement, which has the citation itself: without the requirement that its
   * sentence ends with, and without the citation where it is that of the requirement.
   */
  void reasonIn(String name, Reason<?> reason, Citation citation) {
    json.writeName(name);
    reason(reason, reason.shortText(language), true, citation, false);
  }

  /**
   * A reason that stands below another: without what its sentence ends with where that stands
   * already, and without rule and citation where they are those of the other.
   */
  void reasonBelow(String name, Reason<?> reason, Reason<?> above) {
    json.writeName(name);
    boolean ruled = !reason.rule().equals(above.rule());
    reason(reason, reason.shortText(language), ruled, above.citation(), false);
  }

  <R extends Reason<?>> void reasons(String name, List<R> reasons) {
    json.writeArrayPropertyStart(name);
    reasons.forEach(reason -> reason(reason, reason.text(language), true, null, true));
    json.writeEndArray();
  }

  private void reason(
      Reason<?> reason, String text, boolean ruled, @Nullable Citation above, boolean cited) {
    json.writeStartObject();
    json.writeStringProperty("code", reason.code().name());
    json.writeStringProperty("text", text);
    if (ruled) {
      optional("rule", reason.rule().isEmpty() ? null : reason.rule());
    }
    if (cited || !Objects.equals(reason.citation(), above)) {
      citation(reason.citation());
    }
    json.writeArrayPropertyStart("facts");
    reason.facts().forEach(fact -> json.writeString(fact.id()));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void citation(@Nullable Citation citation) {
    Reference reference = citation == null ? null : citation.reference();
    optional("reference", reference == null ? null : reference.toString());
    optional("level", citation == null ? null : citation.provenance().level().name());
    texts("sources", citation == null ? List.of() : citation.provenance().sources());
  }

  void texts(String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  <C extends Caveat<?>> void caveats(List<C> caveats) {
    json.writeArrayPropertyStart("caveats");
    for (Caveat<?> caveat : caveats) {
      json.writeStartObject();
      json.writeStringProperty("code", caveat.code().name());
      json.writeStringProperty("text", caveat.text(language));
      optional("level", caveat.level() == null ? null : caveat.level().name());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** All grounds, the one that counts first, with the outcomes that each leaves. */
  <G extends Ground<?, ?>> void grounds(List<G> grounds) {
    json.writeArrayPropertyStart("grounds");
    for (Ground<?, ?> ground : grounds) {
      ground(ground, () -> reason("reason", ground.reason()));
    }
    json.writeEndArray();
  }

  private <G extends Ground<?, ?>> void groundsBelow(List<G> grounds, Reason<?> above) {
    json.writeArrayPropertyStart("grounds");
    for (Ground<?, ?> ground : grounds) {
      ground(ground, () -> reasonBelow("reason", ground.reason(), above));
    }
    json.writeEndArray();
  }

  /**
   * Where more than one ground speaks: the layer of the one that counts, and the others without the
   * requirement that their sentences end with. Nothing where one speaks alone.
   */
  <G extends Ground<?, ?>> void otherGrounds(List<G> grounds) {
    if (grounds.size() > 1) {
      json.writeStringProperty("layer", grounds.get(0).layer().name());
      groundsBelow(grounds.subList(1, grounds.size()), grounds.get(0).reason());
    }
  }

  /** The same at a site; nothing where the other grounds are those of the requirement. */
  void otherGrounds(SiteResult site, RequirementResult of) {
    if (!areOthersTheSame(site.grounds(), of.grounds())) {
      json.writeStringProperty("layer", site.grounds().get(0).layer().name());
      groundsBelow(site.grounds().subList(1, site.grounds().size()), of.reason());
    }
  }

  private void ground(Ground<?, ?> ground, Runnable reason) {
    json.writeStartObject();
    json.writeStringProperty("layer", ground.layer().name());
    json.writeStringProperty("best", ground.best().name());
    json.writeStringProperty("worst", ground.worst().name());
    reason.run();
    json.writeEndObject();
  }

  private static <G extends Ground<?, ?>> boolean areOthersTheSame(List<G> some, List<G> wanted) {
    if (some.size() != wanted.size()) {
      return false;
    }
    boolean same = some.size() == 1 || some.get(0).layer() == wanted.get(0).layer();
    for (int i = 1; same && i < some.size(); i++) {
      Reason<?> one = some.get(i).reason();
      Reason<?> other = wanted.get(i).reason();
      same =
          some.get(i).layer() == wanted.get(i).layer()
              && some.get(i).outcome() == wanted.get(i).outcome()
              && one.code() == other.code()
              && one.rule().equals(other.rule())
              && one.arguments().equals(other.arguments());
    }
    return same;
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
