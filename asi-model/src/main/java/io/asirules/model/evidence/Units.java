package io.asirules.model.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Units of figures that the library reads, and how they convert. */
public final class Units {

  private record Unit(String symbol, String dimension, BigDecimal factor) {}

  private static final List<Unit> UNITS =
      List.of(
          unit("t CO2e/t Al", "emission intensity of aluminium", "1"),
          unit("kg CO2e/kg Al", "emission intensity of aluminium", "1"),
          unit("kg CO2e/t Al", "emission intensity of aluminium", "0.001"),
          // Known, but not comparable with an intensity of aluminium in CO2 equivalents.
          unit("t CO2e/t", "emission intensity of an unnamed product", "1"),
          unit("t CO2/t Al", "carbon dioxide intensity of aluminium", "1"),
          unit("t CO2e", "emission", "1"),
          unit("t", "mass", "1"),
          unit("kg", "mass", "0.001"),
          unit("kt", "mass", "1000"),
          unit("%", "share", "1"),
          unit("year", "years", "1"),
          unit("hour", "hours", "1"));

  private Units() {}

  private static Unit unit(String symbol, String dimension, String factor) {
    return new Unit(symbol, dimension, new BigDecimal(factor));
  }

  /**
   * Returns the symbols of all units that the library knows.
   *
   * @return the symbols
   */
  public static List<String> symbols() {
    List<String> symbols = new ArrayList<>();
    for (Unit unit : UNITS) {
      symbols.add(unit.symbol());
    }
    return List.copyOf(symbols);
  }

  /**
   * Converts a figure.
   *
   * @param value the figure
   * @param from symbol of its unit
   * @param to symbol of the unit wanted
   * @return the figure in that unit, or empty when the units measure different things or are
   *     unknown
   */
  public static Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
    if (from.equals(to)) {
      return Optional.of(value);
    }
    Unit source = find(from);
    Unit target = find(to);
    if (source == null || target == null || !source.dimension().equals(target.dimension())) {
      return Optional.empty();
    }
    return Optional.of(
        value.multiply(source.factor()).divide(target.factor(), java.math.MathContext.DECIMAL64));
  }

  private static @org.jspecify.annotations.Nullable Unit find(String symbol) {
    for (Unit unit : UNITS) {
      if (unit.symbol().equals(symbol)) {
        return unit;
      }
    }
    return null;
  }
}
