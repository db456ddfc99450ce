package io.asirules.criteriadata.exchange.json;

import io.asirules.criteriadata.exchange.result.Disclaimer;
import io.asirules.model.Language;
import io.asirules.model.document.DocumentCheck;
import io.asirules.model.document.DocumentFinding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/**
 * Writes checks of CoC Documents as JSON, in a fixed order, so that two equal lists of checks give
 * equal text on every machine. The form is that of {@code document-check.schema.json}.
 */
public final class DocumentCheckWriter {

  private final ResultJson result;
  private final JsonGenerator json;
  private final Language language;

  private DocumentCheckWriter(ResultJson result, JsonGenerator json, Language language) {
    this.result = result;
    this.json = json;
    this.language = language;
  }

  /**
   * Writes checks to a string.
   *
   * @param checks the checks of one run, at least one
   * @param language language of their sentences
   * @return indented JSON that ends with a line feed
   */
  public static String toJson(List<DocumentCheck> checks, Language language) {
    return ResultJson.text(language, document(checks, language));
  }

  /**
   * Writes checks.
   *
   * @param checks the checks of one run, at least one
   * @param language language of their sentences
   * @param out where to; flushed and left open
   * @throws IOException if {@code out} fails; part of the text may have been written then
   */
  public static void write(List<DocumentCheck> checks, Language language, Writer out)
      throws IOException {
    ResultJson.write(language, out, document(checks, language));
  }

  private static BiConsumer<ResultJson, JsonGenerator> document(
      List<DocumentCheck> checks, Language language) {
    return (result, json) -> new DocumentCheckWriter(result, json, language).checks(checks);
  }

  private void checks(List<DocumentCheck> checks) {
    json.writeStartObject();
    result.stampOfRun(checks.get(0).stamp());
    json.writeStringProperty("disclaimer", Disclaimer.TEXT.in(language));
    json.writeArrayPropertyStart("checks");
    checks.forEach(this::check);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void check(DocumentCheck check) {
    json.writeStartObject();
    json.writeStringProperty("reference", check.reference());
    json.writeStringProperty("use", check.use().name());
    json.writeStringProperty("verdict", check.verdict().name());
    json.writeArrayPropertyStart("findings");
    check.findings().forEach(this::finding);
    json.writeEndArray();
    result.stampOfOne(check.stamp());
    json.writeEndObject();
  }

  private void finding(DocumentFinding finding) {
    json.writeStartObject();
    json.writeStringProperty("effect", finding.effect().name());
    json.writeStringProperty("field", finding.field());
    result.reason("reason", finding.reason());
    result.otherGrounds(finding.grounds());
    json.writeEndObject();
  }
}
