package io.asirules.model.assessment;

import io.asirules.model.Language;
import io.asirules.model.evidence.Evidence;
import java.util.List;

/**
 * Why an outcome is what it is. Passes are explained too.
 *
 * @param code reason code, stable over releases
 * @param arguments what the sentence of the code speaks of
 * @param facts evidence used, supporting and contradicting; possibly empty
 * @param citation what it rests on in the standard
 * @param rule name of the rule that decided: the sentence it states
 */
public record Explanation(
    ReasonCode code,
    List<Argument> arguments,
    List<Evidence> facts,
    Citation citation,
    String rule) {

  /** Copies the lists. */
  public Explanation {
    arguments = List.copyOf(arguments);
    facts = List.copyOf(facts);
  }

  /**
   * Returns the sentence.
   *
   * @param language language wanted
   * @return the sentence with its arguments
   */
  public String text(Language language) {
    return code.sentence(language, arguments);
  }

  /**
   * Returns the sentence without the requirement that it ends with, for a place where the
   * requirement stands already.
   *
   * @param language language wanted
   * @return the sentence; the whole of it where it is not about a requirement
   */
  public String textWithoutRequirement(Language language) {
    return code.sentenceWithoutRequirement(language, arguments);
  }
}
