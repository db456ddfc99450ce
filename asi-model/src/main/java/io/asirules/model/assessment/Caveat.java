package io.asirules.model.assessment;

import io.asirules.model.Language;
import io.asirules.model.standard.EvidenceLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A warning that a result rests on something weaker than a confirmed datum, or on something in the
 * input that a person should look at.
 *
 * @param <C> kind of code
 * @param code kind of caveat
 * @param arguments what its sentence speaks of
 * @param level how well the datum is known; null where it speaks of the input
 */
public record Caveat<C extends Enum<C> & Code>(
    C code, List<Argument> arguments, @Nullable EvidenceLevel level) {

  /** Copies the list. */
  public Caveat {
    arguments = List.copyOf(arguments);
  }

  /**
   * A datum of an assessment that is below CONFIRMED.
   *
   * @param code kind of datum
   * @param datum the datum, such as {@code 5.2/post-2020-intensity: below 11.0 t CO2e/t Al}
   * @param level how well it is known
   * @return the caveat
   */
  public static Caveat<CaveatCode> on(CaveatCode code, String datum, EvidenceLevel level) {
    return new Caveat<>(code, List.of(Argument.of(datum), Argument.of(level)), level);
  }

  /**
   * Returns the caveat as a sentence.
   *
   * @param language language wanted
   * @return the sentence
   */
  public String text(Language language) {
    return Argument.fill(code.pattern(language), language, arguments);
  }
}
