package io.asirules.rules.internal;

/** How the figure of a case stands to its limit. Of several figures of one day the last counts. */
public enum FigureState {
  /** The requirement has no limit. */
  NO_LIMIT,
  /** No figure is given. */
  MISSING,
  /** Only a figure of a group or of a part is given. */
  GROUP_OR_PART,
  /** The figure is older than a certification cycle, or undated. */
  NOT_CURRENT,
  /** The figure keeps the limit. */
  WITHIN,
  /** The figure has another boundary or unit. */
  OTHER_MEASURE,
  /** The figure does not keep the limit. */
  BEYOND
}
