package io.asirules.rules.internal;

/** How a piece of evidence relates to a case: the entity or one facility. */
public enum Relation {
  /** It speaks of the whole of it. */
  WHOLE,
  /** It speaks of a part of it. */
  PART,
  /** It is a figure of a group that the facility belongs to. */
  GROUP,
  /** It does not speak of it. */
  NONE
}
