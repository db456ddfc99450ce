package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.model.InputException;
import io.asirules.model.evidence.SelfAssessment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The examples of FORMATS.md, and short ways to read input that starts from them. */
final class Samples {

  static final LocalDate TODAY = LocalDate.of(2025, 4, 30);
  static final Catalogue CATALOGUE = Catalogue.load();
  static final SelfAssessmentReader READER = new SelfAssessmentReader(CATALOGUE);
  static final Path FORMATS = Path.of("FORMATS.md");

  /** The least that can be read. */
  static final String LEAST =
      """
      {"standard": "asi:ps:3.1", "entity": {"id": "e", "name": "E"}, "scope": {}}
      """;

  private Samples() {}

  static String json() {
    return block("json");
  }

  static String csv() {
    return block("csv");
  }

  static String formats() {
    try {
      return Files.readString(FORMATS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String block(String kind) {
    String document = formats();
    int from = document.indexOf("```" + kind + "\n") + kind.length() + 4;
    return document.substring(from, document.indexOf("```", from));
  }

  /** The first example of a kind below a heading. */
  static String block(String heading, String kind) {
    String document = formats();
    String fence = "```" + kind + "\n";
    int from = document.indexOf(fence, document.indexOf(heading)) + fence.length();
    return document.substring(from, document.indexOf("```", from));
  }

  static SelfAssessment read(String json) {
    return READER.read(bytes(json), null, TODAY);
  }

  static SelfAssessment read(String json, String csv) {
    return READER.read(bytes(json), bytes(csv), TODAY);
  }

  /** The least input, with a list of evidence. */
  static String withEvidence(List<String> items) {
    return LEAST.replace("{}", "{}, \"evidence\": [" + String.join(",", items) + "]");
  }

  static InputException failure(String json) {
    return catchThrowableOfType(InputException.class, () -> read(json));
  }

  static InputException failure(String json, String csv) {
    return catchThrowableOfType(InputException.class, () -> read(json, csv));
  }

  static String replaced(String text, String part, String by) {
    assertThat(text).contains(part);
    int at = text.indexOf(part);
    return text.substring(0, at) + by + text.substring(at + part.length());
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
