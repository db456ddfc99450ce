package io.asirules.model.audit;

import io.asirules.model.Language;
import io.asirules.model.assessment.Argument;
import io.asirules.model.standard.Provenance;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a check has to say: a code, its sentence, and what it rests on.
 *
 * @param <C> kind of code
 * @param code what it says
 * @param arguments what its sentence speaks of
 * @param provenance where the rule comes from; null where it speaks of the input alone
 */
public record Notice<C extends Enum<C> & NoticeCode>(
    C code, List<Argument> arguments, @Nullable Provenance provenance) {

  /** Copies the list. */
  public Notice {
    Objects.requireNonNull(code, "code");
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

  /** Returns code and sentence, with level and pages where there are any. */
  @Override
  public String toString() {
    String told = code + ": " + text(Language.EN);
    if (provenance == null) {
      return told;
    }
    String pages =
        provenance.sources().isEmpty() ? "" : ", " + String.join(" ", provenance.sources());
    return told + " (" + provenance.level() + pages + ")";
  }
}
