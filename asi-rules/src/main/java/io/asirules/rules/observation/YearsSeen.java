package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import java.math.BigDecimal;

/**
 * A requirement that is due some years after a year that the entity states, at one place.
 *
 * @param binding whether it binds an activity here
 * @param circumstance what is declared about the circumstances that it depends on
 * @param passed calendar years from the stated year to the day of the assessment
 * @param years years that have to have passed
 */
@Beta
public record YearsSeen(
    boolean binding, Declared circumstance, BigDecimal passed, BigDecimal years) {}
