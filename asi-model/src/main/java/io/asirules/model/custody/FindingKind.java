package io.asirules.model.custody;

/** Whether what a balance or an account shows calls for action, the worse first. */
public enum FindingKind {
  /** Something to act on. */
  FINDING,
  /** Something to know. */
  NOTE
}
