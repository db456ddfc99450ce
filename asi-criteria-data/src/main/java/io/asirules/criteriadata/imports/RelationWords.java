package io.asirules.criteriadata.imports;

import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.model.mapping.Relation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for relations, English and Chinese, with those that the user explains. */
final class RelationWords {

  /** Which way a word reads. */
  enum Reads {
    /** The same both ways. */
    BOTH,
    /** From the criterion that a row is about to the other: "broader" says that it is broader. */
    FIRST,
    /** From the earlier edition to the later: "expanded" says that the later asks more. */
    EDITIONS,
    /** From source to target, as the user explained it. */
    SOURCE
  }

  /**
   * What a cell says.
   *
   * @param relation the relation, in the direction of {@code reads}
   * @param reads which way it reads
   * @param word the word
   * @param remark what stands behind the word, possibly empty
   */
  record Reading(Relation relation, Reads reads, String word, String remark) {}

  private record Meaning(Relation relation, Reads reads) {}

  private static final Map<String, Meaning> KNOWN = known();

  /** A word, and behind it a remark. */
  private static final Pattern WORD_AND_REMARK =
      Pattern.compile(
          "([^:;.(\\n\u2013\u2014]+?)(?: ?[:;.\\n\u2013\u2014]| ?\\(| - )(.*)", Pattern.DOTALL);

  private final Map<String, Meaning> words = new HashMap<>(KNOWN);

  RelationWords(Map<String, Relation> explained) {
    explained.forEach((word, relation) -> put(words, word, new Meaning(relation, Reads.SOURCE)));
  }

  private static Map<String, Meaning> known() {
    Map<String, Meaning> known = new HashMap<>();
    for (CsvTable.Row row : WordList.read("relation-words.csv", "word", "relation", "reads")) {
      put(
          known,
          row.cell("word"),
          new Meaning(Relation.valueOf(row.cell("relation")), Reads.valueOf(row.cell("reads"))));
    }
    for (Relation relation : Relation.values()) {
      if (relation.isTwoSided()) {
        String name = relation.name();
        Reads reads = relation.inverse() == relation ? Reads.BOTH : Reads.FIRST;
        put(known, name, new Meaning(relation, reads));
        put(known, name.replace('_', ' '), new Meaning(relation, reads));
      }
    }
    return known;
  }

  private static void put(Map<String, Meaning> words, String word, Meaning meaning) {
    words.put(WordList.key(word), meaning);
  }

  /** Reads a cell, or gives nothing when it does not begin with a known word. */
  Optional<Reading> read(String cell) {
    Optional<Reading> whole = reading(cell, "");
    if (whole.isPresent()) {
      return whole;
    }
    Matcher parts = WORD_AND_REMARK.matcher(WordList.plain(cell));
    return parts.matches()
        ? reading(parts.group(1), parts.group(2).replaceAll("\\)$", "").strip())
        : Optional.empty();
  }

  private Optional<Reading> reading(String word, String remark) {
    Meaning meaning = words.get(WordList.key(word));
    return Optional.ofNullable(meaning)
        .map(found -> new Reading(found.relation(), found.reads(), word.strip(), remark));
  }

  /** Returns the English words, for messages. */
  static List<String> examples() {
    return List.of(
        "no change",
        "equivalent",
        "partially",
        "revised",
        "expanded",
        "subset of",
        "broader",
        "new",
        "removed");
  }
}
