package io.asirules.criteriadata.catalog;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number or a day on which assessments rest and which no single edition or requirement owns. Its
 * value, level and source stand in {@code assessment.csv}, or, where assurance rests on it too, in
 * {@code assurance.csv}; an overlay may replace it.
 */
public enum AssessmentParameter {
  /** Months of a certificate's cycle; what is older does not speak of today. */
  CYCLE_MONTHS("month", 1, 1200),
  /** Months to publish what a period has brought, after its end. */
  PUBLISHING_MONTHS("month", 0, 1200),
  /**
   * Share of the interval, in percent and rounded up to whole months, by which a review or a
   * publication may be late before it is overdue.
   */
  LATE_SHARE("%", 0, 100),
  /** Criteria of one principle with a Minor from which related Minors are flagged. */
  RELATED_MINORS("criterion", 1, 1000),
  /** First calendar year of a smelter that counts as new. */
  NEW_SMELTERS_FROM("year", 1, 9999),
  /** Last principle that a certificate in transition to all of PS 3 covers. */
  TRANSITION_LAST_PRINCIPLE("principle", 1, 1000),
  /** Last day of that transition; the value is {@link AssuranceFact#TRANSITION_END}. */
  TRANSITION_END(AssuranceFact.TRANSITION_END),
  /** The one principle of PS 2 that binds Industrial Users. */
  INDUSTRIAL_USERS_PRINCIPLE("principle", 1, 1000),
  /** Number of membership classes that certify; which they are, {@code MembershipClass} says. */
  CERTIFYING_CLASSES("class", 1, 6);

  private static final String DAY = "day";

  private final String unit;
  private final int least;
  private final int most;
  private final @Nullable AssuranceFact fact;

  AssessmentParameter(String unit, int least, int most) {
    this.unit = unit;
    this.least = least;
    this.most = most;
    this.fact = null;
  }

  AssessmentParameter(AssuranceFact fact) {
    this.unit = "day";
    this.least = 0;
    this.most = 0;
    this.fact = fact;
  }

  /**
   * Returns what a number of it counts.
   *
   * @return {@code month}, {@code %}, {@code criterion}, {@code year}, {@code principle}, {@code
   *     class}, or {@code day} for a date
   */
  public String unit() {
    return unit;
  }

  /**
   * Tells whether its value is a day and not a number.
   *
   * @return true for a day
   */
  public boolean isDay() {
    return unit.equals(DAY);
  }

  /** Returns the least number that it can be; 0 for a day. */
  int least() {
    return least;
  }

  /** Returns the greatest number that it can be; 0 for a day. */
  int most() {
    return most;
  }

  /** Returns the fact on assurance that holds its value, or empty when it has a row of its own. */
  Optional<AssuranceFact> fact() {
    return Optional.ofNullable(fact);
  }
}
