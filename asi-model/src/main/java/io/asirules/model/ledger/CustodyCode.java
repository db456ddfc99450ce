package io.asirules.model.ledger;

import io.asirules.model.Language;

/** A code of a reason or a finding of chain of custody, with its sentence. */
public interface CustodyCode {

  /**
   * Returns the word of the code.
   *
   * @return the word, stable over releases
   */
  String name();

  /**
   * Returns the sentence of the code before its arguments are filled in.
   *
   * @param language language wanted
   * @return the pattern
   */
  String pattern(Language language);
}
