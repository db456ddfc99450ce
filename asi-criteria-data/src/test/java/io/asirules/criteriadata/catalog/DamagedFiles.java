package io.asirules.criteriadata.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.criteriadata.mapping.MappingTable;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shipped files with one passage replaced. */
final class DamagedFiles {

  /** Reads the whole catalogue after the first occurrence of a passage in a file was replaced. */
  Catalogue replacing(String file, String passage, String by) {
    return changing(
        file,
        text -> {
          assertThat(text).as("passage to damage").contains(passage);
          return text.replaceFirst(Pattern.quote(passage), Matcher.quoteReplacement(by));
        });
  }

  /** Reads the whole catalogue without the line of a file that begins so. */
  Catalogue without(String file, String start) {
    return changing(
        file,
        text -> {
          assertThat(text).contains("\n" + start);
          return text.replaceFirst("\n" + Pattern.quote(start) + "[^\n]*", "");
        });
  }

  /** Reads the whole catalogue after a file was changed. */
  static Catalogue changing(String file, UnaryOperator<String> change) {
    Catalogue catalogue =
        Catalogue.load(
            name -> {
              byte[] content = CsvTable.resource("io/asirules/criteriadata/catalog/" + name);
              return name.equals(file)
                  ? change
                      .apply(new String(content, StandardCharsets.UTF_8))
                      .getBytes(StandardCharsets.UTF_8)
                  : content;
            });
    // Editions, tables and lists are read when first asked for.
    catalogue.standards();
    catalogue.kinds();
    catalogue.parameters();
    catalogue.accounting();
    catalogue.custody();
    catalogue.mappings().tables().forEach(MappingTable::rows);
    return catalogue;
  }
}
