package io.asirules.rules.internal;

/** How the figure of a case stands to its limit. */
public enum FigureState {
  /** The requirement has no limit. */
  NO_LIMIT,
  /** No figure is given. */
  MISSING,
  /** Only a figure of a group or of a part is given. */
  GROUP_OR_PART,
  /** The figure is older than a certification cycle, or undated. */
  NOT_CURRENT,
  /** The figure has another boundary or unit. */
  OTHER_MEASURE,
  /** The figure keeps the limit. */
  WITHIN,
  /** The figure does not keep the limit. */
  BEYOND
}
