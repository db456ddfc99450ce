package io.asirules.model.evidence;

/** Who stands behind a piece of evidence. */
public enum Assurance {
  /** The entity itself. */
  SELF_DECLARED,
  /** An internal check. */
  INTERNAL,
  /** An independent party. */
  INDEPENDENT
}
