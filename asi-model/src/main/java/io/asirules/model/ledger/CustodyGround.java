package io.asirules.model.ledger;

import io.asirules.model.Language;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.GroundLayer;
import io.asirules.model.standard.Provenance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says of a flow, a balance, an account or a CoC Document. A result keeps every
 * ground; the first in its list is the one that counts.
 *
 * @param <O> kind of outcome
 * @param <C> kind of code
 * @param layer how the ground stands to the others
 * @param outcome the outcome that it speaks for
 * @param code why, stable over releases
 * @param arguments what the sentence of the code speaks of
 * @param provenance where the rule comes from; null where it speaks of the input alone
 * @param rule name of the rule: the sentence it states; empty where no rule spoke
 */
public record CustodyGround<O extends Enum<O>, C extends Enum<C> & CustodyCode>(
    GroundLayer layer,
    O outcome,
    C code,
    List<Argument> arguments,
    @Nullable Provenance provenance,
    String rule) {

  /** Copies the list. */
  public CustodyGround {
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
