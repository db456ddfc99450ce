package io.asirules.rules.certification.oracle;

import io.asirules.model.certification.NextDate;
import io.asirules.model.standard.EvidenceLevel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A next date as the reference gives it.
 *
 * @param kind what is due
 * @param from first day of a window, or null
 * @param date the day, or the last day of the window
 * @param passed whether it lies before the as-of day
 * @param level how well its line is known
 */
record ExpectedDate(
    NextDate.Kind kind,
    @Nullable LocalDate from,
    LocalDate date,
    boolean passed,
    EvidenceLevel level) {}
