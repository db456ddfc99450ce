package io.asirules.model.assessment;

import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.Reference;

/**
 * What an outcome rests on in the standard, and how well that is known.
 *
 * @param reference the criterion or requirement
 * @param provenance where the datum comes from
 */
public record Citation(Reference reference, Provenance provenance) {
  @Override
  public String toString() {
    String sources =
        provenance.sources().isEmpty() ? "" : ", " + String.join(" ", provenance.sources());
    return reference + " (" + provenance.level() + sources + ")";
  }
}
