package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.SmelterLimit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The greenhouse gas intensity of one smelter, from mine to metal, beside the limits of the
 * edition. Figures are the latest; of several of one day the highest intensity and the lowest
 * reduction.
 *
 * @param role which limit the requirement is about
 * @param intensity the intensity in the unit and boundary of the limit, or null
 * @param otherMeasure whether a latest figure has another boundary or unit
 * @param limit the limit: of new smelters, or of the first route of older ones
 * @param limitLevel how well it is known
 * @param start whether it is declared when the smelter started
 * @param routeLimit the limit of the second route, or null
 * @param reduction the reduction over three periods, or null
 * @param reductionAsked the reduction that the second route asks for, or null
 */
@Beta
public record SmelterSeen(
    SmelterLimit role,
    @Nullable BigDecimal intensity,
    boolean otherMeasure,
    BigDecimal limit,
    EvidenceLevel limitLevel,
    Declared start,
    @Nullable BigDecimal routeLimit,
    @Nullable BigDecimal reduction,
    @Nullable BigDecimal reductionAsked) {}
