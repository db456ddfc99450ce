package io.asirules.model.standard;

/**
 * How well a datum about a standard is known, from best to worst. The published texts were not at
 * hand when the data was made, so every value says on what it rests.
 */
public enum EvidenceLevel {
  /** A user reconciled it with the published text. Only ever set by a user's overlay. */
  VERIFIED,
  /** Read in a published source. */
  CONFIRMED,
  /** Translated, second-hand, cut off, or implied by several cases. */
  SECONDARY,
  /** General domain knowledge; no source was read. */
  RECALLED,
  /** Looked for and not found: an explicit hole. */
  UNKNOWN;

  /**
   * Tells whether a datum of this level may decide an outcome without a caveat.
   *
   * @return true for {@link #VERIFIED} and {@link #CONFIRMED}
   */
  public boolean isReliable() {
    return this == VERIFIED || this == CONFIRMED;
  }

  /**
   * Returns the weaker of two levels: a chain is as good as its weakest link.
   *
   * @param other the level to compare with
   * @return the weaker one
   */
  public EvidenceLevel weaker(EvidenceLevel other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
