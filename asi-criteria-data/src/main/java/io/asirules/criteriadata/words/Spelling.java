package io.asirules.criteriadata.words;

import io.asirules.model.InputException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds the valid word nearest to a misspelt one, for error messages. */
public final class Spelling {

  private static final Pattern SEPARATORS = Pattern.compile("[\\s_-]+");
  private static final int LONGEST_SHOWN = 80;
  private static final int SHORTEST_PART = 4;
  private static final int DISTANCE_OF_A_PART = 2;

  private Spelling() {}

  /**
   * Returns the nearest valid word by edit distance, case ignored. A part of a valid word is near
   * to it.
   *
   * @param word what was written
   * @param valid the valid words
   * @return the nearest, or empty when there is none to offer
   */
  public static Optional<String> nearest(String word, Collection<String> valid) {
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    String lower = word.toLowerCase(Locale.ROOT);
    for (String candidate : valid) {
      String other = candidate.toLowerCase(Locale.ROOT);
      int distance = distance(lower, other);
      if (lower.length() >= SHORTEST_PART && other.contains(lower)) {
        distance = Math.min(distance, DISTANCE_OF_A_PART);
      }
      if (distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Says that a word is unknown and which valid one is nearest.
   *
   * @param what kind of word, such as {@code activity}
   * @param word what was written
   * @param valid the valid words
   * @return one sentence
   */
  public static String unknown(String what, String word, Collection<String> valid) {
    String shown = shown(word);
    return "unknown "
        + what
        + " '"
        + shown
        + "'"
        + nearest(shown, valid).map(near -> "; did you mean '" + shown(near) + "'?").orElse("");
  }

  /**
   * Reads a word of an enumeration.
   *
   * @param <E> the enumeration
   * @param type the enumeration
   * @param what what the word stands for, for the message
   * @param text what was written
   * @param problem makes the error from its message
   * @return the constant
   */
  public static <E extends Enum<E>> E word(
      Class<E> type, String what, String text, Function<String, InputException> problem) {
    List<String> valid = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
      valid.add(constant.name());
    }
    throw problem.apply(unknown(what, text, valid));
  }

  /**
   * Reads a word of a list, whatever its case, blanks, hyphens and underscores.
   *
   * @param <T> what the words stand for
   * @param what what the word stands for, for the message
   * @param words the valid words
   * @param text what was written
   * @param problem makes the error from its message
   * @return what the word stands for
   */
  public static <T> T lenientWord(
      String what, Map<String, T> words, String text, Function<String, InputException> problem) {
    String plain = plain(text);
    for (Map.Entry<String, T> word : words.entrySet()) {
      if (plain(word.getKey()).equals(plain)) {
        return word.getValue();
      }
    }
    if (text.isEmpty()) {
      throw problem.apply("is empty; expected one of " + String.join(", ", words.keySet()));
    }
    throw problem.apply(unknown(what, text, words.keySet()));
  }

  /** A word without its case, blanks, hyphens and underscores. */
  static String plain(String text) {
    return SEPARATORS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /**
   * Returns text as it can stand in a message of one line: cut, and without control characters.
   *
   * @param text what was written
   * @return at most 80 characters of it
   */
  public static String shown(String text) {
    int end = Math.min(text.length(), LONGEST_SHOWN);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    StringBuilder shown = new StringBuilder(end + 3);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      shown.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
    }
    return end < text.length() ? shown.append("...").toString() : shown.toString();
  }

  private static int distance(String left, String right) {
    int[] previous = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int[] current = new int[right.length() + 1];
      current[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int replace = previous[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replace, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[right.length()];
  }
}
