package io.asirules.model.evidence;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A measured or calculated figure.
 *
 * @param name what was measured, such as {@code ghg-intensity-mine-to-metal}
 * @param value the figure
 * @param unit its unit, such as {@code t CO2e/t Al}
 * @param boundary what it includes, such as {@code MINE_TO_METAL}, or null when not stated
 */
public record Metric(String name, BigDecimal value, String unit, @Nullable String boundary) {

  /** Refuses nulls. */
  public Metric {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
  }
}
