package io.asirules.criteriadata.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.criteriadata.mapping.MappingTable;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shipped files with one passage replaced. */
final class DamagedFiles {

  /** Reads the whole catalogue after the first occurrence of a passage in a file was replaced. */
  Catalogue replacing(String file, String passage, String by) {
    Catalogue catalogue =
        Catalogue.load(
            name -> {
              byte[] content = CsvTable.resource("io/asirules/criteriadata/catalog/" + name);
              if (!name.equals(file)) {
                return content;
              }
              String text = new String(content, StandardCharsets.UTF_8);
              assertThat(text).as("passage to damage").contains(passage);
              return text.replaceFirst(Pattern.quote(passage), Matcher.quoteReplacement(by))
                  .getBytes(StandardCharsets.UTF_8);
            });
    // Editions and tables are read when first asked for.
    catalogue.standards();
    catalogue.mappings().tables().forEach(MappingTable::rows);
    return catalogue;
  }
}
