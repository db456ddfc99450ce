package io.asirules.model.evidence;

/** How a piece of evidence covers the unit that it speaks of. */
public enum Coverage {
  /** It holds for each site of the unit, and says so. */
  EVERY_SITE,
  /** It holds for a part of the unit. */
  SOME_SITES,
  /** A figure or statement of the unit as a whole; it proves no single site below it. */
  AGGREGATE
}
