package io.asirules.model.assessment;

import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What a reason rests on, and how well that is known.
 *
 * @param reference the criterion or requirement; null where it rests on no single one
 * @param provenance where the datum comes from
 */
public record Citation(@Nullable Reference reference, Provenance provenance) {
  @Override
  public String toString() {
    String sources =
        provenance.sources().isEmpty() ? "" : ", " + String.join(" ", provenance.sources());
    String rests = "(" + provenance.level() + sources + ")";
    return reference == null ? rests : reference + " " + rests;
  }
}
