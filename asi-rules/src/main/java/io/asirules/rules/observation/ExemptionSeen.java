package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import io.asirules.model.standard.Bound;
import java.math.BigDecimal;

/**
 * A figure that may free from a requirement, such as the age of the youngest worker.
 *
 * @param bound on which side of the limit the figure must lie to free from it
 * @param figure the latest figure, in the unit of the limit
 * @param limit the limit
 * @param incident whether an incident is stated here
 */
@Beta
public record ExemptionSeen(Bound bound, BigDecimal figure, BigDecimal limit, boolean incident) {}
