package io.asirules.rules.internal;

/** What the evidence of a case says about an aspect. */
public enum AspectState {
  /** Nothing. */
  NONE,
  /** Only a figure of the group speaks for it. */
  GROUP,
  /** It is shown for a part. */
  PART,
  /** It is shown. */
  SHOWN,
  /** It is shown to be lacking. */
  LACKING,
  /** Evidence points both ways. */
  CONFLICT;

  /**
   * Tells whether evidence speaks against the aspect.
   *
   * @return true for lacking and for conflict
   */
  public boolean isAgainst() {
    return this == LACKING || this == CONFLICT;
  }
}
