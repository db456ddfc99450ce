package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.custody.CustodyCaveatCode;
import io.asirules.model.custody.CustodyFindingCode;
import io.asirules.model.custody.FindingKind;
import io.asirules.model.custody.FlowReasonCode;
import io.asirules.model.custody.FlowTreatment;

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
   * It speaks for a treatment of a flow; the worst counts.
   *
   * @param observation what the rule matched
   * @param treatment what becomes of the flow
   * @param code the reason
   * @param rule name of the rule
   * @param caveats what goes with it where the flow is booked as stated
   */
  void decides(
      Object observation,
      FlowTreatment treatment,
      FlowReasonCode code,
      String rule,
      CustodyCaveatCode... caveats);

  /**
   * A balance shows it, and nothing else counts.
   *
   * @param observation what the rule matched
   * @param kind whether it calls for action
   * @param code the finding
   * @param rule name of the rule
   */
  void closes(Object observation, FindingKind kind, CustodyFindingCode code, String rule);

  /**
   * A balance shows it, which goes before what else it shows.
   *
   * @param observation what the rule matched
   * @param kind whether it calls for action
   * @param code the finding
   * @param rule name of the rule
   */
  void settles(Object observation, FindingKind kind, CustodyFindingCode code, String rule);

  /**
   * A balance or an account shows it; the worst counts.
   *
   * @param observation what the rule matched
   * @param kind whether it calls for action
   * @param code the finding
   * @param rule name of the rule
   */
  void decides(Object observation, FindingKind kind, CustodyFindingCode code, String rule);

  /**
   * Whatever comes out rests on a datum.
   *
   * @param observation what the rule matched
   * @param datum the datum
   */
  void restsOn(Object observation, Datum datum);
}
