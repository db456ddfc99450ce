package io.asirules.rules;

/** Where a version of a rule set stands in its life. */
public enum RuleSetStatus {
  /** It may still change under the same version: a result names its hash, not only its version. */
  IN_WORK,
  /**
   * It is the version that counts, and it is sealed: its rules and the data that it decides on no
   * longer move.
   */
  CURRENT,
  /** Another version took its place; it can still be pinned, and decides as it did. */
  SUPERSEDED
}
