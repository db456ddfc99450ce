package io.asirules.model.assessment;

import io.asirules.model.Language;

/** A word of a result that is stable over releases, with its sentence. */
public interface Code {

  /**
   * Returns the word.
   *
   * @return the word, stable over releases
   */
  String name();

  /**
   * Returns the sentence before its arguments are filled in; {@code {0}} stands for the first.
   *
   * @param language language wanted
   * @return the pattern
   */
  String pattern(Language language);

  /**
   * Returns the sentence for a place where what it is about stands already, such as the requirement
   * that it ends with.
   *
   * @param language language wanted
   * @return the pattern; the whole of it where it names nothing that may be left out
   */
  default String shortPattern(Language language) {
    return pattern(language);
  }
}
