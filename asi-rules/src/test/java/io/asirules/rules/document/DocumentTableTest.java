package io.asirules.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.asirules.criteriadata.exchange.DocumentReader;
import io.asirules.model.document.CocDocument;
import io.asirules.model.document.DocumentCheck;
import io.asirules.model.document.DocumentVerdict;
import io.asirules.rules.AsiRules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * {@code documents.tsv}: what is written otherwise on a document that is in order, and what comes
 * of it. A domain person can check it row by row.
 */
class DocumentTableTest {

  private static final AsiRules RULES = AsiRules.create();
  private static final Splitter FINDINGS = Splitter.on(';').trimResults().omitEmptyStrings();

  /** The document of {@link Documents#whole}. */
  private static final String WHOLE =
      """
      {
        "issued": "2025-06-14", "reference": "NL-1",
        "issuer": {"name": "Northlight Casthouse", "address": "1 Harbour Road", "certificate": "COC-1"},
        "customer": {"name": "Southbank Rolling", "address": "7 Mill Lane", "certificate": "COC-2"},
        "customer_certified": true, "contact": "M. Example", "conformity_stated": true,
        "material": "ASI Aluminium",
        "coc_mass": {"value": 24.5, "unit": "t"}, "total_mass": {"value": 25, "unit": "t"},
        "recycled_content": {"percent": 40, "method": "by mass"},
        "carbon_footprint": {"value": 4.2, "method": "cradle to gate"},
        "supplements": [], "corrections": []
      }
      """;

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvFileSource(
      resources = "documents.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void everyRowComesOutAsWritten(
      String use,
      String part,
      @Nullable String by,
      DocumentVerdict verdict,
      @Nullable String findings) {
    assertThat(WHOLE).contains(part);
    CocDocument document = read(WHOLE.replace(part, by == null ? "" : by));

    DocumentCheck check =
        RULES.checkDocument(
            document, use.equals("issuing") ? Documents.casthouse() : Documents.mill());

    assertThat(check.findings())
        .filteredOn(finding -> finding.effect().isFinding())
        .extracting(finding -> finding.effect() + " " + finding.code())
        .containsExactlyElementsOf(findings == null ? List.of() : FINDINGS.splitToList(findings));
    assertThat(check.verdict()).isEqualTo(verdict);
  }

  private static CocDocument read(String json) {
    return DocumentReader.read("d.json", json.getBytes(StandardCharsets.UTF_8)).get(0);
  }
}
