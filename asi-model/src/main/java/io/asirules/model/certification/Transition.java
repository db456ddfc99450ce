package io.asirules.model.certification;

import io.asirules.model.audit.Notice;
import io.asirules.model.audit.NoticeCode;
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
public record Transition<T, S extends Enum<S> & NoticeCode, G extends Enum<G> & NoticeCode>(
    T result, @Nullable Notice<S> step, List<Notice<G>> refusals) {

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
