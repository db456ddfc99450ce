package io.asirules.model.standard;

import java.util.Objects;

/**
 * A value of a standard with its own provenance. Titles, applicability cells, intervals and
 * thresholds each carry one.
 *
 * @param <T> kind of value
 * @param value the value as far as known
 * @param provenance where it comes from
 */
public record Attested<T>(T value, Provenance provenance) {

  /** Refuses a value without provenance. */
  public Attested {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(provenance, "provenance");
  }

  /**
   * Returns how well the value is known.
   *
   * @return the level of the provenance
   */
  public EvidenceLevel level() {
    return provenance.level();
  }
}
