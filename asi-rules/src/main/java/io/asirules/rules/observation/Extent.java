package io.asirules.rules.observation;

import com.google.common.annotations.Beta;

/** How far something is shown at a place: the entity or one facility. From least to most. */
@Beta
public enum Extent {
  /** Nothing says so. */
  NONE,
  /** Only a figure or statement of a group that the place belongs to says so. */
  GROUP,
  /** It is said of a part of the place. */
  PART,
  /** It is said of the whole place. */
  WHOLE
}
