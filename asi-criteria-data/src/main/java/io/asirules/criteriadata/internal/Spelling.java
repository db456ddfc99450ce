package io.asirules.criteriadata.internal;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the valid word nearest to a misspelt one, for error messages. */
public final class Spelling {

  private Spelling() {}

  /**
   * Returns the nearest valid word by edit distance, case ignored.
   *
   * @param word what was written
   * @param valid the valid words
   * @return the nearest, or empty when there is none to offer
   */
  public static Optional<String> nearest(String word, Collection<String> valid) {
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String candidate : valid) {
      int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
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
    String shown = word.length() > 80 ? word.substring(0, 80) + "..." : word;
    return "unknown "
        + what
        + " '"
        + shown
        + "'"
        + nearest(shown, valid).map(near -> "; did you mean '" + near + "'?").orElse("");
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
