package io.asirules.model.document;

import io.asirules.model.Language;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Citation;
import io.asirules.model.ledger.CustodyGround;
import io.asirules.model.standard.Reference;
import java.util.List;
import java.util.Objects;

/**
 * What the check of a CoC Document found on one thing, such as the number of the customer. What is
 * in order is explained too.
 *
 * @param field where in the document, as a JSON pointer; empty where it speaks of the whole
 * @param criterion the criterion that the ground that counts rests on
 * @param grounds all that is said of it, the ground that counts first; at least one, each with its
 *     provenance
 */
public record DocumentFinding(
    String field,
    Reference criterion,
    List<CustodyGround<DocumentEffect, DocumentReasonCode>> grounds) {

  /** Copies the list; refuses one that is empty. */
  public DocumentFinding {
    grounds = List.copyOf(grounds);
    Objects.checkIndex(0, grounds.size());
    grounds.forEach(ground -> Objects.requireNonNull(ground.provenance()));
  }

  private CustodyGround<DocumentEffect, DocumentReasonCode> leading() {
    return grounds.get(0);
  }

  /**
   * Returns what it does to the verdict.
   *
   * @return the effect of the ground that counts
   */
  public DocumentEffect effect() {
    return leading().outcome();
  }

  /**
   * Returns what it is.
   *
   * @return the code of the ground that counts
   */
  public DocumentReasonCode code() {
    return leading().code();
  }

  /**
   * Returns what its sentence speaks of.
   *
   * @return the arguments of the ground that counts
   */
  public List<Argument> arguments() {
    return leading().arguments();
  }

  /**
   * Tells what it rests on.
   *
   * @return criterion and provenance of the ground that counts
   */
  public Citation citation() {
    return new Citation(criterion, Objects.requireNonNull(leading().provenance()));
  }

  /**
   * Returns the rule that counts.
   *
   * @return its name: the sentence it states
   */
  public String rule() {
    return leading().rule();
  }

  /**
   * Returns the sentence.
   *
   * @param language language wanted
   * @return the sentence of the ground that counts
   */
  public String text(Language language) {
    return leading().text(language);
  }

  /**
   * Returns what else there is to act on, beside the ground that counts.
   *
   * @return the other grounds that call for action, in their order
   */
  public List<CustodyGround<DocumentEffect, DocumentReasonCode>> otherReasons() {
    return grounds.stream().skip(1).filter(ground -> ground.outcome().isFinding()).toList();
  }
}
