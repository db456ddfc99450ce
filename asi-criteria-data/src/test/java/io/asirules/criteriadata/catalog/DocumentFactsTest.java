package io.asirules.criteriadata.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.asirules.model.document.DocumentReasonCode;
import io.asirules.model.standard.EvidenceLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentFactsTest {

  private static final DocumentFacts FACTS = Catalogue.load().documents();
  private static final Path SPECIFICATION = Path.of("..", "asi-rules", "DOCUMENTS.md");

  @ParameterizedTest
  @EnumSource
  void aLineRestsOnACriterionOfTheCatalogue(DocumentReasonCode code) {
    var reference = FACTS.citation(code).reference();

    assertThat(Catalogue.load().standard(DocumentFacts.standard()).criteria())
        .anySatisfy(
            criterion ->
                assertThat(reference)
                    .hasToString(DocumentFacts.standard() + "#" + criterion.id().value()));
  }

  @ParameterizedTest
  @EnumSource
  void theLevelOfALineIsThatOfTheSpecification(DocumentReasonCode code) throws IOException {
    List<String> cells =
        Files.readAllLines(SPECIFICATION).stream()
            .filter(line -> line.contains("| `" + code + "` |"))
            .map(line -> Splitter.on('|').trimResults().splitToList(line))
            .findFirst()
            .orElseThrow();
    EvidenceLevel written = EvidenceLevel.valueOf(cells.get(6));

    assertThat(FACTS.citation(code).provenance().level()).isEqualTo(written);
  }
}
