package io.asirules.model.document;

import io.asirules.model.assessment.Stamp;
import java.util.List;

/**
 * The check of one CoC Document. A suggestion for people to check, never an ASI certificate or
 * claim.
 *
 * @param stamp what produced it, and for which day
 * @param use what the document was looked at for
 * @param reference the document's reference; empty when it states none
 * @param verdict what is suggested
 * @param findings what was found, in a fixed order; passes and notes too
 */
public record DocumentCheck(
    Stamp stamp,
    DocumentUse use,
    String reference,
    DocumentVerdict verdict,
    List<DocumentFinding> findings) {

  /** Copies the list. */
  public DocumentCheck {
    findings = List.copyOf(findings);
  }

  /**
   * Tells whether there is something to act on.
   *
   * @return false when everything asked is in order
   */
  public boolean hasFindings() {
    return findings.stream().anyMatch(finding -> finding.effect().isFinding());
  }
}
