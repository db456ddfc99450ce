package io.asirules.model.assessment;

import io.asirules.model.Language;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.standard.Provenance;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a result is what it is, or something that a check has to say. Passes have reasons too.
 *
 * @param <C> kind of code
 * @param code what is said, stable over releases
 * @param arguments what the sentence of the code speaks of
 * @param facts evidence used, supporting and contradicting; empty where the result is not on
 *     evidence
 * @param citation what it rests on; null where it speaks of the input alone
 * @param rule name of the rule that says so: the sentence it states; empty where none spoke
 */
public record Reason<C extends Enum<C> & Code>(
    C code,
    List<Argument> arguments,
    List<Evidence> facts,
    @Nullable Citation citation,
    String rule) {

  /** Copies the lists. */
  public Reason {
    Objects.requireNonNull(code, "code");
    arguments = List.copyOf(arguments);
    facts = List.copyOf(facts);
  }

  /**
   * A reason that rests on no evidence.
   *
   * @param <C> kind of code
   * @param code what is said
   * @param arguments what its sentence speaks of
   * @param provenance where the rule comes from; null where it speaks of the input alone
   * @param rule name of the rule; empty where none spoke
   * @return the reason
   */
  public static <C extends Enum<C> & Code> Reason<C> of(
      C code, List<Argument> arguments, @Nullable Provenance provenance, String rule) {
    Citation citation = provenance == null ? null : new Citation(null, provenance);
    return new Reason<>(code, arguments, List.of(), citation, rule);
  }

  /**
   * Something that a check has to say, and that no rule stands for.
   *
   * @param <C> kind of code
   * @param code what is said
   * @param arguments what its sentence speaks of
   * @param provenance where it comes from; null where it speaks of the input alone
   * @return the reason
   */
  public static <C extends Enum<C> & Code> Reason<C> of(
      C code, List<Argument> arguments, @Nullable Provenance provenance) {
    return of(code, arguments, provenance, "");
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

  /**
   * Returns the sentence for a place where what it is about stands already.
   *
   * @param language language wanted
   * @return the sentence without the requirement that it ends with; the whole of it where it is not
   *     about a requirement
   */
  public String shortText(Language language) {
    return Argument.fill(code.shortPattern(language), language, arguments);
  }

  /**
   * Returns where the rule comes from.
   *
   * @return level and sources; null where it speaks of the input alone
   */
  public @Nullable Provenance provenance() {
    return citation == null ? null : citation.provenance();
  }

  /** Returns code and sentence, with what it rests on. */
  @Override
  public String toString() {
    return code + ": " + text(Language.EN) + (citation == null ? "" : " " + citation);
  }
}
