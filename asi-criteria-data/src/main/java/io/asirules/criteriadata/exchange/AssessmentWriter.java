package io.asirules.criteriadata.exchange;

import io.asirules.model.Language;
import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Applicability;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.Explanation;
import io.asirules.model.assessment.RequirementResult;
import io.asirules.model.assessment.SiteResult;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.AssessorRating;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.scope.Entity;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.StandardId;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an assessment as JSON, in a fixed order, so that two equal assessments give equal text on
 * every machine. The form is that of {@code assessment.schema.json}.
 */
public final class AssessmentWriter {

  /** What every report says of itself. */
  public static final LocalizedText DISCLAIMER =
      new LocalizedText(
          "A suggestion made by software from the evidence given, for people to decide on. Not a"
              + " certificate, an audit or a claim. Not affiliated with, or endorsed by, the"
              + " Aluminium Stewardship Initiative.",
          "本结果由软件根据所给证据提出，供人员判断。不是证书、审核或声明，与铝业管理倡议（ASI）无隶属或认可关系。");

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

  private AssessmentWriter(JsonGenerator json, Language language) {
    this.json = json;
    this.language = language;
  }

  /**
   * Writes an assessment to a string.
   *
   * @param assessment the assessment
   * @param language language of its sentences
   * @return indented JSON that ends with a line feed
   */
  public static String toJson(Assessment assessment, Language language) {
    StringWriter text = new StringWriter();
    try {
      write(assessment, language, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * Writes an assessment.
   *
   * @param assessment the assessment
   * @param language language of its sentences
   * @param out where to; flushed and left open
   * @throws IOException if {@code out} fails; part of the text may have been written then
   */
  public static void write(Assessment assessment, Language language, Writer out)
      throws IOException {
    try (JsonGenerator json = WRITER.createGenerator(out)) {
      new AssessmentWriter(json, language).assessment(assessment);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.write('\n');
    out.flush();
  }

  private void assessment(Assessment assessment) {
    Stamp stamp = assessment.stamp();
    json.writeStartObject();
    json.writeObjectPropertyStart("stamp");
    part("library", stamp.library());
    part("ruleSet", stamp.ruleSet());
    part("catalogue", stamp.catalogue());
    json.writeArrayPropertyStart("overlays");
    stamp.overlays().forEach(this::part);
    json.writeEndArray();
    json.writeStringProperty("standard", stamp.standard().toString());
    json.writeStringProperty("asOf", stamp.asOf().toString());
    json.writeBooleanProperty("strictEvidence", stamp.strictEvidence());
    json.writeEndObject();
    entity(assessment.entity());
    json.writeStringProperty("disclaimer", DISCLAIMER.in(language));
    json.writeObjectPropertyStart("summary");
    assessment.summary().forEach((outcome, n) -> json.writeNumberProperty(outcome.name(), n));
    json.writeEndObject();
    json.writeArrayPropertyStart("criteria");
    assessment.criteria().forEach(result -> criterion(stamp.standard(), result));
    json.writeEndArray();
    explanations("flags", assessment.flags());
    json.writeNumberProperty("unattachedEvidence", assessment.unattachedEvidence());
    json.writeEndObject();
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

  private void entity(Entity entity) {
    json.writeObjectPropertyStart("entity");
    json.writeStringProperty("id", entity.id());
    json.writeStringProperty("name", entity.name());
    optional(
        "membershipClass",
        entity.membershipClass() == null ? null : entity.membershipClass().name());
    optional("country", entity.country());
    json.writeEndObject();
  }

  private void optional(String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }

  private void criterion(StandardId standard, CriterionResult result) {
    Criterion criterion = result.criterion();
    json.writeStartObject();
    json.writeStringProperty("ref", Reference.of(standard, criterion.id()).toString());
    json.writeStringProperty("id", criterion.id().value());
    json.writeNumberProperty("principle", criterion.principle());
    json.writeStringProperty("title", criterion.title().value().in(language));
    Applicability applicability = result.applicability();
    json.writeObjectPropertyStart("applicability");
    json.writeStringProperty("status", applicability.status().name());
    json.writeStringProperty("reason", applicability.reason().text(language));
    json.writeStringProperty("code", applicability.reason().code().name());
    json.writeStringProperty("level", applicability.level().name());
    json.writeEndObject();
    json.writeStringProperty("outcome", result.outcome().name());
    json.writeStringProperty("suggested", result.suggested().name());
    assessor(result.assessor());
    json.writeArrayPropertyStart("requirements");
    result.requirements().forEach(requirement -> requirement(standard, requirement));
    json.writeEndArray();
    explanations("explanations", result.explanations());
    json.writeArrayPropertyStart("caveats");
    result.caveats().forEach(this::caveat);
    json.writeEndArray();
    facts("context", result.context());
    json.writeEndObject();
  }

  private void assessor(@Nullable AssessorRating rating) {
    if (rating == null) {
      json.writeNullProperty("assessor");
      return;
    }
    json.writeObjectPropertyStart("assessor");
    json.writeStringProperty("rating", rating.rating().name());
    json.writeStringProperty("reason", rating.reason());
    json.writeStringProperty("assessor", rating.assessor());
    json.writeEndObject();
  }

  private void requirement(StandardId standard, RequirementResult result) {
    Requirement requirement = result.requirement();
    Explanation explanation = result.explanation();
    json.writeStartObject();
    json.writeStringProperty("key", requirement.id().key());
    json.writeStringProperty("ref", Reference.of(standard, requirement.id()).toString());
    optional("letter", requirement.letter() == null ? null : requirement.letter().value());
    json.writeStringProperty("kind", requirement.kind().name());
    json.writeStringProperty("text", requirement.text().in(language));
    json.writeStringProperty("level", requirement.provenance().level().name());
    json.writeBooleanProperty("essential", requirement.essential());
    json.writeStringProperty("target", requirement.target().name());
    json.writeStringProperty("outcome", result.outcome().name());
    json.writeStringProperty("explanation", explanation.text(language));
    json.writeStringProperty("code", explanation.code().name());
    json.writeStringProperty("rule", explanation.rule());
    json.writeStringProperty("citation", explanation.citation().toString());
    facts("facts", explanation.facts());
    json.writeArrayPropertyStart("sites");
    for (SiteResult site : result.sites()) {
      json.writeStartObject();
      json.writeStringProperty("site", site.site());
      json.writeStringProperty("outcome", site.outcome().name());
      json.writeStringProperty("explanation", site.explanation().text(language));
      json.writeStringProperty("code", site.explanation().code().name());
      json.writeArrayPropertyStart("facts");
      site.explanation().facts().forEach(fact -> json.writeString(fact.id()));
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void explanations(String name, List<Explanation> explanations) {
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

  private void facts(String name, List<Evidence> facts) {
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
