package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.document.CarbonFootprint;
import io.asirules.model.document.CocDocument;
import io.asirules.model.document.DocumentCorrection;
import io.asirules.model.document.DocumentField;
import io.asirules.model.document.DocumentParty;
import io.asirules.model.document.DocumentSupplement;
import io.asirules.model.document.RecycledContent;
import io.asirules.model.ledger.MaterialType;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CocDocumentJsonTest {

  @Test
  void everythingThatADocumentStatesIsRead() {
    CocDocument document = DocumentSamples.read(DocumentSamples.whole());

    assertThat(document.issued()).isEqualTo(LocalDate.of(2025, 3, 14));
    assertThat(document.reference()).isEqualTo("NL-2025-0117");
    assertThat(document.issuer())
        .isEqualTo(
            new DocumentParty(
                "Northlight Casthouse", "1 Harbour Road, Northlight", "MADE-UP-COC-1"));
    assertThat(document.customer().name()).isEqualTo("Southbank Rolling");
    assertThat(document.customerCertified()).isTrue();
    assertThat(document.contact()).isEqualTo("M. Example, quality");
    assertThat(document.conformityStated()).isTrue();
    assertThat(document.material()).isEqualTo(MaterialType.ALUMINIUM);
    assertThat(document.recycledContent())
        .isEqualTo(
            new RecycledContent(new BigDecimal(40), "mass of scrap over mass of metal cast"));
    assertThat(document.carbonFootprint())
        .isEqualTo(new CarbonFootprint(new BigDecimal("4.2"), "cradle to gate"));
    assertThat(document.supplements())
        .containsExactly(new DocumentSupplement("Cast at Northlight", "cast certificate 881"));
    assertThat(document.corrections())
        .containsExactly(
            new DocumentCorrection(
                LocalDate.of(2025, 3, 20),
                "mass in pounds",
                "24500 kg",
                LocalDate.of(2025, 3, 22),
                "unit fixed in the form"));
    assertThat(document.missing()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"24500,kg,24.5", "24.5,t,24.5", "0.0245,kt,24.5", "-3,kg,-0.003"})
  void massesAreKeptInTonnes(String value, String unit, BigDecimal tonnes) {
    CocDocument document =
        DocumentSamples.read(
            "{\"coc_mass\": {\"value\": " + value + ", \"unit\": \"" + unit + "\"}}");

    assertThat(document.cocTonnes()).isEqualByComparingTo(tonnes);
  }

  @Test
  void anythingMayBeMissing() {
    CocDocument document = DocumentSamples.read("{}");

    assertThat(document.customerCertified()).isNull();
    assertThat(document.recycledContent()).isNull();
    assertThat(document.missing())
        .hasSize(DocumentField.values().length - 1)
        .doesNotContain(DocumentField.CUSTOMER_CERTIFICATE);
  }

  @Test
  void anEmptyTextIsNotStated() {
    CocDocument document =
        DocumentSamples.read("{\"reference\": \"\", \"material\": \"\", \"issuer\": {}}");

    assertThat(document.missing()).contains(DocumentField.REFERENCE, DocumentField.MATERIAL);
    assertThat(document.issuer()).isEqualTo(DocumentParty.NOT_STATED);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "bad-documents.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void aSlipIsToldWithItsPlaceAndWhatWouldDo(String slip, String part, String by, String message) {
    String json = Samples.replaced(DocumentSamples.whole(), part, by == null ? "" : by);

    assertThatThrownBy(() -> DocumentSamples.read(json)).as(slip).hasMessage(message);
  }
}
