package io.asirules.criteriadata.exchange.json;

import io.asirules.criteriadata.exchange.result.Disclaimer;
import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.model.Language;
import io.asirules.model.assessment.Applicability;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.Citation;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.RequirementResult;
import io.asirules.model.assessment.SiteResult;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.evidence.AssessorRating;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.StandardId;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes an assessment as JSON, in a fixed order, so that two equal assessments give equal text on
 * every machine. The form is that of {@code assessment.schema.json}.
 */
public final class AssessmentWriter {

  private final ResultJson shared;
  private final JsonGenerator json;
  private final Language language;

  private AssessmentWriter(ResultJson shared, JsonGenerator json, Language language) {
    this.shared = shared;
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
    return toJson(assessment, language, JsonLayout.INDENTED);
  }

  /**
   * Writes an assessment to a string.
   *
   * @param assessment the assessment
   * @param language language of its sentences
   * @param layout how it is laid out
   * @return JSON that ends with a line feed
   */
  public static String toJson(Assessment assessment, Language language, JsonLayout layout) {
    return ResultJson.text(language, layout, document(assessment, language));
  }

  /**
   * Writes an assessment, indented.
   *
   * @param assessment the assessment
   * @param language language of its sentences
   * @param out where to; flushed and left open
   * @throws IOException if {@code out} fails; part of the text may have been written then
   */
  public static void write(Assessment assessment, Language language, Writer out)
      throws IOException {
    write(assessment, language, JsonLayout.INDENTED, out);
  }

  /**
   * Writes an assessment.
   *
   * @param assessment the assessment
   * @param language language of its sentences
   * @param layout how it is laid out
   * @param out where to; flushed and left open
   * @throws IOException if {@code out} fails; part of the text may have been written then
   */
  public static void write(Assessment assessment, Language language, JsonLayout layout, Writer out)
      throws IOException {
    ResultJson.write(language, layout, out, document(assessment, language));
  }

  private static BiConsumer<ResultJson, JsonGenerator> document(
      Assessment assessment, Language language) {
    return (shared, json) -> new AssessmentWriter(shared, json, language).assessment(assessment);
  }

  private void assessment(Assessment assessment) {
    Stamp stamp = assessment.stamp();
    json.writeStartObject();
    shared.stamp(stamp);
    shared.entity(assessment.entity());
    json.writeStringProperty("disclaimer", Disclaimer.TEXT.in(language));
    json.writeObjectPropertyStart("summary");
    assessment.summary().forEach((outcome, n) -> json.writeNumberProperty(outcome.name(), n));
    json.writeEndObject();
    json.writeArrayPropertyStart("criteria");
    assessment.criteria().forEach(result -> criterion(stamp, result));
    json.writeEndArray();
    shared.reasons("flags", assessment.flags());
    json.writeNumberProperty("unattachedEvidence", assessment.unattachedEvidence());
    json.writeEndObject();
  }

  private void criterion(Stamp stamp, CriterionResult result) {
    Criterion criterion = result.criterion();
    StandardId standard = stamp.standard();
    json.writeStartObject();
    json.writeStringProperty("ref", Reference.of(standard, criterion.id()).toString());
    json.writeStringProperty("id", criterion.id().value());
    json.writeNumberProperty("principle", criterion.principle());
    json.writeStringProperty("title", criterion.title().value().in(language));
    Applicability applicability = result.applicability();
    json.writeObjectPropertyStart("applicability");
    json.writeStringProperty("status", applicability.status().name());
    shared.reason("reason", applicability.reason());
    json.writeStringProperty("level", applicability.level().name());
    shared.otherGrounds(applicability.grounds());
    json.writeEndObject();
    json.writeStringProperty("outcome", result.outcome().name());
    json.writeStringProperty("suggested", result.suggested().name());
    assessor(result.assessor());
    json.writeArrayPropertyStart("requirements");
    result.requirements().forEach(requirement -> requirement(stamp, requirement));
    json.writeEndArray();
    shared.reasons("reasons", result.reasons());
    shared.otherGrounds(result.grounds());
    shared.caveats(result.caveats());
    shared.facts("context", result.context());
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

  private void requirement(Stamp stamp, RequirementResult result) {
    Requirement requirement = result.requirement();
    StandardId standard = stamp.standard();
    BigDecimal given = stamp.limits().get(requirement.id());
    json.writeStartObject();
    json.writeStringProperty("key", requirement.id().key());
    json.writeStringProperty("ref", Reference.of(standard, requirement.id()).toString());
    shared.optional("letter", requirement.letter() == null ? null : requirement.letter().value());
    json.writeStringProperty("kind", requirement.kind().name());
    String addition = given == null ? "" : StampLine.givenFor(requirement, given).in(language);
    json.writeStringProperty("text", requirement.text().in(language) + addition);
    json.writeStringProperty("level", requirement.provenance().level().name());
    shared.texts("sources", requirement.provenance().sources());
    json.writeBooleanProperty("essential", requirement.essential());
    json.writeStringProperty("target", requirement.target().name());
    json.writeStringProperty("outcome", result.outcome().name());
    Citation own = new Citation(Reference.of(standard, requirement.id()), requirement.provenance());
    shared.reasonIn("reason", result.reason(), own);
    shared.otherGrounds(result.grounds());
    shared.facts("facts", result.reason().facts());
    json.writeArrayPropertyStart("sites");
    for (SiteResult site : result.sites()) {
      json.writeStartObject();
      json.writeStringProperty("site", site.site());
      json.writeStringProperty("outcome", site.outcome().name());
      shared.reasonBelow("reason", site.reason(), result.reason());
      shared.otherGrounds(site, result);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
