package io.asirules.model.certification;

import io.asirules.model.assessment.GroundLayer;

/**
 * What one rule says of a certification decision. A decision keeps every ground; the first in its
 * list is the one that counts.
 *
 * @param layer how the ground stands to the others
 * @param best the best outcome that it leaves
 * @param worst the worst outcome that it leaves; equal to {@code best} where it leaves one.
 *     NOT_ISSUED beside a better one stands for no certificate, whether one is held or not
 * @param reason why
 */
public record DecisionGround(
    GroundLayer layer, Decision best, Decision worst, CertificationReason reason) {

  /**
   * Tells whether the ground alone leads to an outcome.
   *
   * @param decision the outcome
   * @return true when it leaves nothing else; not issued and revoked are alike
   */
  public boolean leadsTo(Decision decision) {
    return best.rank() == decision.rank() && worst.rank() == decision.rank();
  }
}
