package io.asirules.model.evidence;

/** How a piece of evidence was come by. */
public enum Basis {
  /** The source states it. */
  STATED,
  /** Calculated from, or found by comparing, statements of the source. */
  DERIVED,
  /**
   * Searched for in a named document and not found. It counts only against a duty to publish, with
   * the caveat that one document was searched.
   */
  ABSENCE,
  /** The entity's own answer in its self-assessment. */
  DECLARED
}
