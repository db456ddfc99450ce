package io.asirules.rules.oracle;

import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Section 4, time: how the last date stands to the as-of date. Months are added to the date in one
 * step, so that a month end is cut only once.
 */
record ReferenceTime(boolean overdue, boolean late, boolean current, boolean publishingTime) {

  static final int CYCLE_MONTHS = 36;
  private static final int PUBLISHING_MONTHS = 12;

  static ReferenceTime of(Requirement requirement, @Nullable LocalDate last, LocalDate asOf) {
    if (last == null) {
      return new ReferenceTime(false, false, false, false);
    }
    Attested<Integer> interval = requirement.intervalMonths();
    if (interval == null) {
      return new ReferenceTime(false, false, !isOlder(last, CYCLE_MONTHS, asOf), false);
    }
    int months = interval.value();
    boolean disclosure = requirement.kind() == RequirementKind.PUBLIC_DISCLOSURE;
    boolean publishingTime = disclosure && isOlder(last, months, asOf);
    int due = disclosure ? months + PUBLISHING_MONTHS : months;
    if (!isOlder(last, due, asOf)) {
      return new ReferenceTime(false, false, true, publishingTime);
    }
    int quarter = (months + 3) / 4;
    boolean mayBeLate = disclosure || requirement.kind() == RequirementKind.REVIEW;
    boolean late = mayBeLate && !isOlder(last, due + quarter, asOf);
    return new ReferenceTime(!late, late, true, publishingTime);
  }

  static boolean isOlder(LocalDate date, int months, LocalDate asOf) {
    return asOf.isAfter(date.plusMonths(months));
  }
}
