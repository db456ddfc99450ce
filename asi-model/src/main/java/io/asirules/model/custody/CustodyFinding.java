package io.asirules.model.custody;

import io.asirules.model.Language;
import io.asirules.model.assessment.Argument;
import io.asirules.model.standard.Provenance;
import java.util.List;

/**
 * What a balance or an account shows: something to act on, or a note.
 *
 * @param code what it is, stable over releases
 * @param arguments what its sentence speaks of
 * @param provenance where the rule comes from
 * @param rule name of the rule: the sentence it states
 */
public record CustodyFinding(
    CustodyFindingCode code, List<Argument> arguments, Provenance provenance, String rule) {

  /** Copies the list. */
  public CustodyFinding {
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
