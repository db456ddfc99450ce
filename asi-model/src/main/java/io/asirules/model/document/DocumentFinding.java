package io.asirules.model.document;

import io.asirules.model.Language;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Citation;
import java.util.List;

/**
 * What one line of the check of a CoC Document found. What is in order is explained too.
 *
 * @param effect what it does to the verdict
 * @param code what it is, stable over releases
 * @param field where in the document, as a JSON pointer; empty where it speaks of the whole
 * @param arguments what its sentence speaks of
 * @param citation the criterion that it rests on, and how well that is known
 * @param rule name of the rule: the sentence it states
 */
public record DocumentFinding(
    DocumentEffect effect,
    DocumentReasonCode code,
    String field,
    List<Argument> arguments,
    Citation citation,
    String rule) {

  /** Copies the list. */
  public DocumentFinding {
    arguments = List.copyOf(arguments);
  }

  /**
   * Returns the sentence.
   *
   * @param language language wanted
   * @return the sentence with its arguments
   */
  public String text(Language language) {
    return Argument.fill(code.pattern(language), language, arguments);
  }
}
