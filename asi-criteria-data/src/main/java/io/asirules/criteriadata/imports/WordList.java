package io.asirules.criteriadata.imports;

import io.asirules.criteriadata.internal.CsvTable;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Lists of words that this package understands, kept as tables beside it. */
final class WordList {

  private static final String ROOT = "io/asirules/criteriadata/imports/";

  private WordList() {}

  static List<CsvTable.Row> read(String name, String... columns) {
    return CsvTable.parsePlain(CsvTable.resource(ROOT + name), List.of(columns)).rows();
  }

  /** Full-width signs as the plain ones, several blanks as one. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ").strip();
  }

  /** A word as it is looked up: plain, in lower case, without signs around it. */
  static String key(String text) {
    return plain(text)
        .toLowerCase(Locale.ROOT)
        .replaceAll("^[\\p{Punct}\\s\u3001\u3002]+|[\\p{Punct}\\s\u3001\u3002]+$", "");
  }
}
