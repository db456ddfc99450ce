package io.asirules.model.document;

import io.asirules.model.Language;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.Reason;
import java.util.List;
import java.util.Objects;

/**
 * What the check of a CoC Document found on one thing, such as the number of the customer. What is
 * in order is explained too.
 *
 * @param field where in the document, as a JSON pointer; empty where it speaks of the whole
 * @param grounds all that is said of it, the ground that counts first; at least one, each with the
 *     criterion that it rests on
 */
public record DocumentFinding(
    String field, List<Ground<DocumentEffect, DocumentReasonCode>> grounds) {

  /** Copies the list; refuses one that is empty. */
  public DocumentFinding {
    grounds = List.copyOf(grounds);
    Objects.checkIndex(0, grounds.size());
    grounds.forEach(ground -> Objects.requireNonNull(ground.reason().citation()));
  }

  /**
   * Returns what it does to the verdict.
   *
   * @return the effect of the ground that counts
   */
  public DocumentEffect effect() {
    return grounds.get(0).outcome();
  }

  /**
   * Returns why.
   *
   * @return the reason of the ground that counts, with the criterion that it rests on
   */
  public Reason<DocumentReasonCode> reason() {
    return grounds.get(0).reason();
  }

  /**
   * Returns what it is.
   *
   * @return the code of the ground that counts
   */
  public DocumentReasonCode code() {
    return reason().code();
  }

  /**
   * Returns the sentence.
   *
   * @param language language wanted
   * @return the sentence of the ground that counts
   */
  public String text(Language language) {
    return reason().text(language);
  }

  /**
   * Returns what else there is to act on, beside the ground that counts.
   *
   * @return the other grounds that call for action, in their order
   */
  public List<Ground<DocumentEffect, DocumentReasonCode>> otherReasons() {
    return grounds.stream().skip(1).filter(ground -> ground.outcome().isFinding()).toList();
  }
}
