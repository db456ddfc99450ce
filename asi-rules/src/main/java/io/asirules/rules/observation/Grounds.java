package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import io.asirules.model.assessment.ReasonCode;

/**
 * Where rules say what they have to say. Every rule of every package speaks to it, in the words of
 * {@link io.asirules.model.assessment.GroundLayer}; no rule knows of another.
 *
 * <p>{@code about} names what the sentence of the reason speaks of (an {@code Aspect}), or what the
 * ground rests on (a {@link Datum}).
 */
@Beta
public interface Grounds {

  /**
   * It need not be shown here.
   *
   * @param observation what the rule matched
   * @param outcome what follows
   * @param code the reason
   * @param rule name of the rule
   * @param about what the ground speaks of and rests on
   */
  void closes(Object observation, Enum<?> outcome, ReasonCode code, String rule, Enum<?>... about);

  /**
   * Something settles it alone.
   *
   * @param observation what the rule matched
   * @param outcome what follows
   * @param code the reason
   * @param rule name of the rule
   * @param about what the ground speaks of and rests on
   */
  void settles(Object observation, Enum<?> outcome, ReasonCode code, String rule, Enum<?>... about);

  /**
   * It speaks for an outcome; the worst counts.
   *
   * @param observation what the rule matched
   * @param outcome what follows
   * @param code the reason
   * @param rule name of the rule
   * @param about what the ground speaks of and rests on
   */
  void decides(Object observation, Enum<?> outcome, ReasonCode code, String rule, Enum<?>... about);

  /**
   * It keeps an outcome back.
   *
   * @param observation what the rule matched
   * @param outcome what is said instead
   * @param code the reason
   * @param rule name of the rule
   */
  void holdsBack(Object observation, Enum<?> outcome, ReasonCode code, String rule);

  /**
   * Whatever comes out rests on a datum.
   *
   * @param observation what the rule matched
   * @param datum the datum
   */
  void restsOn(Object observation, Datum datum);
}
