package io.asirules.criteriadata.imports;

import com.google.common.collect.ImmutableSortedSet;
import io.asirules.model.standard.CriterionId;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * The ids of one cell, such as "5.3a, 5.3b; 5.4" or "6.1-6.3". Mappings are between criteria; what
 * is finer stays as parts.
 *
 * @param items the criteria, each once, in the order in which they are first named
 * @param edition the number of the edition that the cell names, as in "V3 5.2", or empty
 * @param rest words behind a single id, such as its title; else empty
 */
record IdList(List<Item> items, String edition, String rest) {

  IdList {
    items = List.copyOf(items);
  }

  /**
   * A criterion, or parts of it.
   *
   * @param id the criterion
   * @param parts what of it is named: letters, or further numbers; empty for the whole
   * @param remark words in brackets behind it, possibly empty
   */
  record Item(CriterionId id, SortedSet<String> parts, String remark) {

    Item {
      parts = ImmutableSortedSet.copyOf(PART_ORDER, parts);
    }

    /** Returns the parts as they are printed, such as {@code 5.3(a), (b)}. */
    String inWords() {
      if (parts.isEmpty()) {
        return id.value();
      }
      return parts.stream()
          .map(part -> isLetter(part) ? "(" + part + ")" : "." + part)
          .collect(Collectors.joining(", ", id.value(), ""));
    }

    @Override
    public String toString() {
      String bracket = remark.isEmpty() ? "" : " (" + remark + ")";
      if (parts.isEmpty()) {
        return id + bracket;
      }
      return parts.stream()
              .map(part -> id + (isLetter(part) ? part : "." + part))
              .collect(Collectors.joining(", "))
          + bracket;
    }
  }

  /** Letters come by the alphabet, numbers by size. */
  static final Comparator<String> PART_ORDER =
      Comparator.comparing((String part) -> CriterionId.of(part.replaceAll("[()]", "")));

  static boolean isLetter(String part) {
    return Character.isLetter(part.charAt(0));
  }

  /**
   * Reads a cell.
   *
   * @param text the cell
   * @param range gives the criteria from one to another, both included
   * @return the ids
   * @throws IllegalArgumentException if it has another form; the message says what would do
   */
  static IdList parse(String text, IdListParser.Ranges range) {
    return new IdListParser(text, range).read();
  }

  /** Tells whether a text has the form of a list of ids, whatever edition they are of. */
  static boolean looksLike(String text) {
    try {
      return !parse(text, IdListParser.NUMERIC).items().isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The list in a form that {@link #parse} reads back as the same. */
  @Override
  public String toString() {
    return items.stream().map(Item::toString).collect(Collectors.joining("; "));
  }
}
