package io.asirules.rules.internal.engine;

import io.asirules.model.assessment.GroundLayer;
import io.asirules.model.assessment.ReasonCode;
import java.util.List;

/**
 * What one rule said of an observation: a ground before it is put into the words of the case.
 *
 * @param layer how it stands to other grounds
 * @param outcome the outcome that it speaks for
 * @param reason code of the reason
 * @param rule name of the rule
 * @param order place of the rule's line in the specification
 * @param about what it speaks of and what it rests on
 */
public record Said(
    GroundLayer layer,
    Enum<?> outcome,
    Enum<?> reason,
    String rule,
    int order,
    List<Enum<?>> about) {

  /**
   * Returns the reason of a ground of an assessment.
   *
   * @return its code
   */
  public ReasonCode code() {
    return (ReasonCode) reason;
  }

  /**
   * Tells whether the ground is about something.
   *
   * @param what an aspect or a datum
   * @return true when it names it
   */
  public boolean isAbout(Enum<?> what) {
    return about.contains(what);
  }
}
