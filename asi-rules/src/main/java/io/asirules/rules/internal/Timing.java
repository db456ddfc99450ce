package io.asirules.rules.internal;

/** Where the latest evidence of a case lies in time. */
public enum Timing {
  /** Within its period. */
  IN_TIME,
  /** Overdue by less than a quarter of the interval, where the kind forgives that. */
  LATE,
  /** Older than the interval allows. */
  OVERDUE,
  /** Undated, or older than a certification cycle where no interval is set. */
  NOT_CURRENT
}
