package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.audit.MaturityRating;
import io.asirules.model.certification.CertificationCaveatCode;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.Decision;
import io.asirules.model.custody.CustodyCaveatCode;
import io.asirules.model.custody.CustodyFindingCode;
import io.asirules.model.custody.FindingKind;
import io.asirules.model.document.DocumentEffect;
import io.asirules.model.document.DocumentReasonCode;
import io.asirules.model.ledger.FlowReasonCode;
import io.asirules.model.ledger.FlowTreatment;

/**
 * Where rules say what they have to say. Every rule of every package speaks to it, in the words of
 * {@link io.asirules.model.assessment.GroundLayer}; no rule knows of another.
 *
 * <p>{@code about} names what the sentence of the reason speaks of (an {@code Aspect}), or what the
 * ground rests on (a {@link Datum}). What is said of a certification decision rests on an {@link
 * AssuranceFact}.
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
   * It keeps a certification decision back.
   *
   * @param observation what the rule matched
   * @param outcome what is said instead
   * @param code the reason
   * @param rule name of the rule
   */
  void holdsBack(Object observation, Decision outcome, CertificationReasonCode code, String rule);

  /**
   * It leaves a certification decision between two outcomes. The decision lies between the worst
   * best and the worst worst of all such grounds.
   *
   * @param observation what the rule matched
   * @param best the best outcome that it leaves
   * @param worst the worst; NOT_ISSUED stands for no certificate, whether one is held or not
   * @param code the reason
   * @param rule name of the rule
   * @param cited the fact on assurance that it rests on and that the reason cites
   * @param others facts that it rests on as well
   */
  void leaves(
      Object observation,
      Decision best,
      Decision worst,
      CertificationReasonCode code,
      String rule,
      AssuranceFact cited,
      AssuranceFact... others);

  /**
   * It caps the Overall Maturity Rating; the lowest counts.
   *
   * @param observation what the rule matched
   * @param best the best rating that is still possible
   * @param code the reason
   * @param rule name of the rule
   * @param cited the fact on assurance that it rests on and that the reason cites
   * @param others facts that it rests on as well
   */
  void caps(
      Object observation,
      MaturityRating best,
      CertificationReasonCode code,
      String rule,
      AssuranceFact cited,
      AssuranceFact... others);

  /**
   * A caveat goes with a certification decision.
   *
   * @param observation what the rule matched
   * @param code the caveat
   * @param rule name of the rule
   * @param restsOn the fact that the caveat warns of, which is left out when it is confirmed; none
   *     where the caveat speaks of the input
   */
  void cautions(
      Object observation, CertificationCaveatCode code, String rule, AssuranceFact... restsOn);

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
   * A CoC Document shows it; of what it shows of one thing the worst counts.
   *
   * @param observation what the rule matched
   * @param effect what it does to the verdict
   * @param code the reason
   * @param rule name of the rule
   */
  void decides(Object observation, DocumentEffect effect, DocumentReasonCode code, String rule);

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
