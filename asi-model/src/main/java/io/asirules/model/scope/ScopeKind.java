package io.asirules.model.scope;

/** Kind of certification scope. It comes before activity when applicability is decided. */
public enum ScopeKind {
  /** All principles. */
  FULL,
  /**
   * A Material Stewardship certificate in its PS 3 transition: Principles 1 to 4 only, until 19 May
   * 2027 at the latest.
   */
  MATERIAL_STEWARDSHIP_TRANSITION
}
