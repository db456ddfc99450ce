package io.asirules.model.certification;

import io.asirules.model.Language;
import io.asirules.model.assessment.Argument;
import io.asirules.model.standard.Provenance;
import java.util.List;

/**
 * A reason for a decision or for one of its dates, with what it rests on.
 *
 * @param code the reason, stable over releases
 * @param arguments what its sentence speaks of
 * @param provenance where the rule comes from
 * @param rule name of the rule that decided: the sentence it states; for a date the line of
 *     CERTIFICATION.md
 */
public record CertificationReason(
    CertificationReasonCode code, List<Argument> arguments, Provenance provenance, String rule) {

  /** Copies the list. */
  public CertificationReason {
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
