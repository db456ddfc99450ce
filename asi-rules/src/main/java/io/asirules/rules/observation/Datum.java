package io.asirules.rules.observation;

import com.google.common.annotations.Beta;

/**
 * A number, date or limit that a ground rests on, beside what is known of the requirement itself.
 * Which value it has and how well it is known stands in the data.
 */
@Beta
public enum Datum {
  /** The months that are allowed for publishing after a period has ended. */
  PUBLISHING_MONTHS,
  /** The share of an interval by which something may be late before it is overdue. */
  LATE_SHARE,
  /** The first year of production of a smelter that counts as new. */
  START_YEAR,
  /** The years after which a requirement is due. */
  YEARS,
  /** The limit that a figure is held against. */
  LIMIT,
  /** The weaker of the two limits of an older smelter's second route. */
  SECOND_ROUTE,
  /** The figure that frees from a requirement. */
  EXEMPTION
}
