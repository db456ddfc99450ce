package io.asirules.model.custody;

import io.asirules.model.Language;
import io.asirules.model.assessment.Argument;
import io.asirules.model.standard.EvidenceLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A warning that comes with a balance or an account.
 *
 * @param code kind of caveat
 * @param arguments what its sentence speaks of
 * @param level how well the datum is known that it names; null where it speaks of the input
 */
public record CustodyCaveat(
    CustodyCaveatCode code, List<Argument> arguments, @Nullable EvidenceLevel level) {

  /** Copies the list. */
  public CustodyCaveat {
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
