package io.asirules.rules.internal.requirement;

import io.asirules.model.evidence.Aspect;
import io.asirules.rules.observation.Extent;

/** How far each aspect is shown, two bits an aspect; of several statements the farthest counts. */
final class Extents {

  private static final Extent[] EXTENTS = Extent.values();
  private static final int MASK = 3;

  private long bits;

  void add(Aspect aspect, Extent extent) {
    int at = aspect.ordinal() * 2;
    if (extent.ordinal() > ((bits >>> at) & MASK)) {
      bits = (bits & ~((long) MASK << at)) | ((long) extent.ordinal() << at);
    }
  }

  Extent of(Aspect aspect) {
    return EXTENTS[(int) ((bits >>> (aspect.ordinal() * 2)) & MASK)];
  }

  /** Whether the aspect is shown of a part or of the whole, and not only of a group. */
  boolean isHere(Aspect aspect) {
    return of(aspect).compareTo(Extent.PART) >= 0;
  }
}
