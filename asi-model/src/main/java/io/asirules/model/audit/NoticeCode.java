package io.asirules.model.audit;

import io.asirules.model.Language;

/** A code that is stable over releases, with its sentence. */
public interface NoticeCode {

  /**
   * Returns the sentence of the code before its arguments are filled in; {@code {0}} stands for the
   * first argument.
   *
   * @param language language wanted
   * @return the pattern
   */
  String pattern(Language language);
}
