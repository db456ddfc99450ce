package io.asirules.rules.internal.certification;

import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.Decision;

/**
 * A decision as it is given out.
 *
 * @param decision the decision
 * @param reason the reason that counts
 * @param strict whether data below CONFIRMED may decide and date nothing
 */
record Outcome(Decision decision, CertificationReasonCode reason, boolean strict) {

  /** Tells whether it is known how long such a certificate runs. */
  boolean hasKnownTerm() {
    return reason != CertificationReasonCode.COVID_DESKTOP_CHAIN_OF_CUSTODY;
  }
}
