package io.asirules.criteriadata.exchange.json;

import io.asirules.criteriadata.exchange.result.Disclaimer;
import io.asirules.model.Language;
import io.asirules.model.certification.CertificationDecision;
import io.asirules.model.certification.NextDate;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes certification decisions as JSON, in a fixed order, so that two equal lists of decisions
 * give equal text on every machine. The form is that of {@code decisions.schema.json}.
 */
public final class DecisionWriter {

  private final ResultJson result;
  private final JsonGenerator json;
  private final Language language;

  private DecisionWriter(ResultJson result, JsonGenerator json, Language language) {
    this.result = result;
    this.json = json;
    this.language = language;
  }

  /**
   * Writes decisions to a string.
   *
   * @param decisions the decisions of one run, at least one
   * @param language language of their sentences
   * @return indented JSON that ends with a line feed
   */
  public static String toJson(List<CertificationDecision> decisions, Language language) {
    return ResultJson.text(language, document(decisions, language));
  }

  /**
   * Writes decisions.
   *
   * @param decisions the decisions of one run, at least one
   * @param language language of their sentences
   * @param out where to; flushed and left open
   * @throws IOException if {@code out} fails; part of the text may have been written then
   */
  public static void write(List<CertificationDecision> decisions, Language language, Writer out)
      throws IOException {
    ResultJson.write(language, out, document(decisions, language));
  }

  private static BiConsumer<ResultJson, JsonGenerator> document(
      List<CertificationDecision> decisions, Language language) {
    return (result, json) -> new DecisionWriter(result, json, language).decisions(decisions);
  }

  private void decisions(List<CertificationDecision> decisions) {
    json.writeStartObject();
    result.stampOfRun(decisions.get(0).stamp());
    json.writeStringProperty("disclaimer", Disclaimer.TEXT.in(language));
    json.writeArrayPropertyStart("decisions");
    decisions.forEach(this::decision);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void decision(CertificationDecision decision) {
    json.writeStartObject();
    json.writeStringProperty("entity", decision.entity());
    json.writeStringProperty("standard", decision.standard().toString());
    json.writeStringProperty("regime", decision.regime().toString());
    json.writeStringProperty("decision", decision.decision().name());
    json.writeArrayPropertyStart("possible");
    decision.possible().forEach(each -> json.writeString(each.name()));
    json.writeEndArray();
    optional("issue", decision.issue());
    optional("expiry", decision.expiry());
    optional("maturity_cap", decision.maturityCap());
    json.writeArrayPropertyStart("next_dates");
    decision.nextDates().forEach(this::date);
    json.writeEndArray();
    result.reasons("reasons", decision.reasons());
    result.grounds(decision.grounds());
    result.caveats(decision.caveats());
    result.stampOfOne(decision.stamp());
    json.writeEndObject();
  }

  private void optional(String name, @Nullable Object value) {
    result.optional(name, value == null ? null : value.toString());
  }

  private void date(NextDate date) {
    json.writeStartObject();
    json.writeStringProperty("kind", date.kind().name());
    optional("from", date.from());
    json.writeStringProperty("date", date.date().toString());
    json.writeBooleanProperty("passed", date.passed());
    json.writeStringProperty("level", date.provenance().level().name());
    json.writeStringProperty("text", date.text(language));
    json.writeEndObject();
  }
}
