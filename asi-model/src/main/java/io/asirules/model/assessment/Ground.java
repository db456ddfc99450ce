package io.asirules.model.assessment;

/**
 * What one rule says. A result keeps every ground; the first in its list is the one that counts.
 *
 * @param <O> kind of outcome
 * @param <C> kind of code
 * @param layer how the ground stands to the others
 * @param best the best outcome that it leaves possible
 * @param worst the worst outcome that it leaves possible; equal to {@code best} where it leaves one
 * @param reason why
 */
public record Ground<O extends Enum<O>, C extends Enum<C> & Code>(
    GroundLayer layer, O best, O worst, Reason<C> reason) {

  /**
   * A ground that leaves one outcome.
   *
   * @param layer how the ground stands to the others
   * @param outcome the outcome that it speaks for
   * @param reason why
   */
  public Ground(GroundLayer layer, O outcome, Reason<C> reason) {
    this(layer, outcome, outcome, reason);
  }

  /**
   * Returns the outcome that it speaks for.
   *
   * @return the outcome; the worst where it leaves several
   */
  public O outcome() {
    return worst;
  }
}
