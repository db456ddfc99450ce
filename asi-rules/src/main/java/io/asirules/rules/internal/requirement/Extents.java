package io.asirules.rules.internal.requirement;

import io.asirules.model.evidence.Aspect;
import io.asirules.rules.observation.Extent;

/**
 * How far each aspect is shown, two bits an aspect; of several statements the farthest counts.
 * Nothing is shown where all bits are zero.
 */
final class Extents {

  private static final Extent[] EXTENTS = Extent.values();
  private static final int MASK = 3;

  private Extents() {}

  static long with(long extents, Aspect aspect, Extent extent) {
    int at = aspect.ordinal() * 2;
    return extent.ordinal() > ((extents >>> at) & MASK)
        ? (extents & ~((long) MASK << at)) | ((long) extent.ordinal() << at)
        : extents;
  }

  static Extent of(long extents, Aspect aspect) {
    return EXTENTS[(int) ((extents >>> (aspect.ordinal() * 2)) & MASK)];
  }

  /** Whether the aspect is shown of a part or of the whole, and not only of a group. */
  static boolean isHere(long extents, Aspect aspect) {
    return of(extents, aspect).compareTo(Extent.PART) >= 0;
  }
}
