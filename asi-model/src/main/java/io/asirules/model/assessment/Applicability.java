package io.asirules.model.assessment;

import io.asirules.model.standard.EvidenceLevel;
import java.util.List;

/**
 * Whether a criterion applies, and why.
 *
 * @param status the status
 * @param grounds all that rules say, the ground that counts first; at least one
 * @param level the weakest datum that the status rests on
 */
public record Applicability(
    ApplicabilityStatus status,
    List<Ground<ApplicabilityStatus, ReasonCode>> grounds,
    EvidenceLevel level) {

  /** Copies the list. */
  public Applicability {
    grounds = List.copyOf(grounds);
  }

  /**
   * Returns why.
   *
   * @return the reason of the ground that counts
   */
  public Reason<ReasonCode> reason() {
    return grounds.get(0).reason();
  }
}
