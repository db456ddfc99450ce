package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import io.asirules.model.document.DocumentUse;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A carbon footprint that a CoC Document names.
 *
 * @param use whether the document is about to be issued, or was received
 * @param tonnesPerTonne t CO2e per t of material; null when not stated
 * @param methodNamed whether the method of calculation is named
 */
@Beta
public record CarbonFootprintSeen(
    DocumentUse use, @Nullable BigDecimal tonnesPerTonne, boolean methodNamed) {}
