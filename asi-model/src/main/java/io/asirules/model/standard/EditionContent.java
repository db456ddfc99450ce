package io.asirules.model.standard;

/** How much of an edition the catalogue holds. */
public enum EditionContent {
  /** Its criteria: the edition can be assessed against. */
  CRITERIA,
  /** Its principles, sections or modules; its criteria were not to be had. */
  STRUCTURE_ONLY,
  /** Its name and dates only: a document that sets rules and has no criteria of its own. */
  DATES_ONLY
}
