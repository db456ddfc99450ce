package io.asirules.model.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Carbon footprint that a CoC Document may state, from cradle to gate. Optional at any stage of the
 * chain: CONFIRMED, https://aluminium-stewardship.org/climate-change . That a method belongs to it
 * is RECALLED.
 *
 * @param tonnesPerTonne t CO2e per t of material; null when not stated
 * @param method how it was calculated; empty when not stated
 */
public record CarbonFootprint(@Nullable BigDecimal tonnesPerTonne, String method) {}
