package io.asirules.model.certification;

import io.asirules.model.assessment.Code;
import io.asirules.model.assessment.Reason;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a step that was asked for. A refusal is an answer and no error.
 *
 * @param <T> what is moved on
 * @param <S> codes of steps that are taken
 * @param <G> the guards
 * @param result what it is now; unchanged when refused
 * @param step what was done, and what it rests on; null when refused
 * @param refusals the guards that refused, all of them; empty when the step was taken
 */
public record Transition<T, S extends Enum<S> & Code, G extends Enum<G> & Code>(
    T result, @Nullable Reason<S> step, List<Reason<G>> refusals) {

  /** Copies the list. */
  public Transition {
    Objects.requireNonNull(result, "result");
    refusals = List.copyOf(refusals);
  }

  /**
   * Tells whether the step was taken.
   *
   * @return false when a guard refused
   */
  public boolean accepted() {
    return refusals.isEmpty();
  }
}
