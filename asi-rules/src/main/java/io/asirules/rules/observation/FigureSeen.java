package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import io.asirules.model.standard.Bound;
import io.asirules.model.standard.RequirementKind;
import java.math.BigDecimal;

/**
 * The latest figure of a requirement beside its limit. Of several figures of one day it is the one
 * that lies furthest on the wrong side.
 *
 * @param kind kind of requirement
 * @param bound on which side of the limit the figure must lie
 * @param figure the figure, in the unit of the limit
 * @param limit the limit
 * @param incident whether an incident is stated here
 */
@Beta
public record FigureSeen(
    RequirementKind kind, Bound bound, BigDecimal figure, BigDecimal limit, boolean incident) {}
