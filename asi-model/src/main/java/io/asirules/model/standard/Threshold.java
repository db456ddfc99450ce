package io.asirules.model.standard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A limit on a figure.
 *
 * @param metric name of the figure, such as {@code youngest-worker-age}
 * @param bound on which side of the limit the figure must lie
 * @param limit the limit, in {@code unit}
 * @param unit unit of the limit
 * @param boundary what the figure must include, such as {@code MINE_TO_METAL}; null when any
 * @param provenance where the limit comes from
 */
public record Threshold(
    String metric,
    Bound bound,
    BigDecimal limit,
    String unit,
    @Nullable String boundary,
    Provenance provenance) {}
