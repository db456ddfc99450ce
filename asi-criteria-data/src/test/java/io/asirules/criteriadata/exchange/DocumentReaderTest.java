package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.document.CocDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

  private static List<CocDocument> read(String json) {
    return DocumentReader.read("d.json", Samples.bytes(json));
  }

  @Test
  void aFileHoldsOneDocument() {
    assertThat(read(DocumentSamples.whole()))
        .containsExactly(DocumentSamples.read(DocumentSamples.whole()));
  }

  @Test
  void aFileHoldsAListOfDocuments() {
    assertThat(read("{\"documents\": [{\"reference\": \"A\"}, {\"reference\": \"B\"}]}"))
        .extracting(CocDocument::reference)
        .containsExactly("A", "B");
  }

  @Test
  void aSlipIsToldWithTheFileAndTheDocument() {
    assertThatThrownBy(() -> read("{\"documents\": [{}, {\"refrence\": \"B\"}]}"))
        .hasMessage(
            "d.json /documents/1/refrence: unknown field 'refrence'; did you mean 'reference'?");
  }

  @Test
  void anEmptyListIsRefused() {
    assertThatThrownBy(() -> read("{\"documents\": []}"))
        .hasMessage("d.json /documents: there is no document; expected at least one");
  }
}
