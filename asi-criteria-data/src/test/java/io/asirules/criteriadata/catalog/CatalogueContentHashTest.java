package io.asirules.criteriadata.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.model.standard.StandardId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hash of what decides on an edition moves with its own data and with no other's. */
class CatalogueContentHashTest {

  private static byte[] shipped(String name) {
    return CsvTable.resource("io/asirules/criteriadata/catalog/" + name);
  }

  private static String hash(String changed, String editions) {
    Catalogue catalogue =
        Catalogue.load(
            name ->
                name.equals(changed)
                    ? (new String(shipped(name), StandardCharsets.UTF_8) + "\n")
                        .getBytes(StandardCharsets.UTF_8)
                    : shipped(name));
    List<StandardId> ids =
        Stream.of(editions.split(" "))
            .filter(id -> !id.equals("-"))
            .map(StandardId::parse)
            .toList();
    return catalogue.contentHash(ids).sha256();
  }

  @ParameterizedTest
  @CsvSource({
    "ps-3.json, asi:ps:3.1, true",
    "ps-3.1.json, asi:ps:3.1, true",
    "ps-3-applicability.csv, asi:ps:3.1, true",
    "assessment.csv, asi:ps:3.1, true",
    "kinds.csv, asi:ps:3.1, true",
    "ps-2.json, asi:ps:3.1, false",
    "ps-3.1.json, asi:ps:3, false",
    "accounting.csv, asi:ps:3.1, false",
    "accounting.csv, asi:coc:2, true",
    "coc-2.json, asi:coc:2, true",
    "coc-1.json, asi:coc:2, true",
    "ps-3.json, asi:coc:2, false",
    "ps-3.json, asi:am:2024, true",
    "ps-2_ps-3.csv, asi:ps:3.1, false",
    "ps-2_ps-3.csv, -, true",
    "assurance.csv, asi:am:2024, true",
    "sources.csv, asi:am:2024, false",
  })
  void aChangeOfAFileMovesIt(String file, String editions, boolean moves) {
    assertThat(hash(file, editions).equals(hash("", editions))).isEqualTo(!moves);
  }
}
