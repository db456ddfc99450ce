package io.asirules.criteriadata.imports;

import io.asirules.criteriadata.internal.CsvTable;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of headers, English and Chinese, and what they say of a column. */
final class HeaderWords {

  /** What a header can say, whichever edition it speaks of. */
  enum Word {
    ID,
    TITLE,
    TEXT,
    SECTION,
    RELATION,
    COMMENT,
    ACTIVITIES,
    NONE
  }

  private record Entry(Pattern word, Word says, boolean strong) {}

  private static final List<Entry> ENTRIES = entries();

  private HeaderWords() {}

  private static List<Entry> entries() {
    return WordList.read("header-words.csv", "word", "role", "strength").stream()
        .map(HeaderWords::entry)
        .toList();
  }

  private static Entry entry(CsvTable.Row row) {
    String word = row.cell("word");
    return new Entry(
        pattern(word), Word.valueOf(row.cell("role")), row.cell("strength").equals("2"));
  }

  /** A word within a header; a Latin one stands alone. */
  static Pattern pattern(String word) {
    String quoted = Pattern.quote(word.toLowerCase(Locale.ROOT));
    return word.codePointAt(0) < 0x2E80
        ? Pattern.compile("(?<![a-z])" + quoted + "(?![a-z])")
        : Pattern.compile(quoted);
  }

  /** A header as its words are looked for. */
  static String key(String header) {
    return WordList.plain(header).toLowerCase(Locale.ROOT);
  }

  /**
   * Returns what the words of a header may say.
   *
   * @param header the header
   * @param strong whether by words that say one thing, or by those that may say several
   */
  static Set<Word> says(String header, boolean strong) {
    String text = key(header);
    Set<Word> says = EnumSet.noneOf(Word.class);
    for (Entry entry : ENTRIES) {
      if (entry.strong() == strong && entry.word().matcher(text).find()) {
        says.add(entry.says());
      }
    }
    return says;
  }

  /** Whether any word of a header is known. */
  static boolean isHeader(String header) {
    return !says(header, true).isEmpty()
        || !says(header, false).isEmpty()
        || ActivityWords.named(header).isPresent();
  }
}
