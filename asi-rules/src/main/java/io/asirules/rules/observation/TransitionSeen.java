package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import java.time.LocalDate;

/**
 * A criterion beside a scope that is a Material Stewardship certificate in transition.
 *
 * @param principle principle of the criterion
 * @param lastPrinciple last principle that such a certificate covers
 * @param asOf the day for which the assessment speaks
 * @param end last day of the transition
 */
@Beta
public record TransitionSeen(int principle, int lastPrinciple, LocalDate asOf, LocalDate end) {}
