package io.asirules.model.audit;

/**
 * Overall Maturity Rating. That one exists and that High needs an audit without any finding is
 * CONFIRMED, https://aluminium-stewardship.org/asi-standards/assurance-manual ; the scale is
 * RECALLED.
 */
public enum MaturityRating {
  /** Low. */
  LOW,
  /** Medium. */
  MEDIUM,
  /** High. */
  HIGH
}
