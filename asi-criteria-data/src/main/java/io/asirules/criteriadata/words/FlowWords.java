package io.asirules.criteriadata.words;

import com.google.common.collect.ImmutableMap;
import io.asirules.model.InputException;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.MassUnit;
import java.util.Arrays;
import java.util.function.Function;

/** The words of a flow beside its material: where it goes, and in what its mass is given. */
public final class FlowWords {

  private static final ImmutableMap<String, FlowDirection> DIRECTIONS =
      ImmutableMap.of(
          "in", FlowDirection.IN, "out", FlowDirection.OUT, "internal", FlowDirection.INTERNAL);

  private static final ImmutableMap<String, MassUnit> UNITS =
      Arrays.stream(MassUnit.values())
          .collect(ImmutableMap.toImmutableMap(MassUnit::symbol, unit -> unit));

  private FlowWords() {}

  /**
   * Reads a direction, whatever its case, blanks, hyphens and underscores.
   *
   * @param text what was written
   * @param problem makes the error from its message
   * @return the direction
   * @throws InputException made by {@code problem}, if the word is not known
   */
  public static FlowDirection direction(String text, Function<String, InputException> problem) {
    return Spelling.lenientWord("direction", DIRECTIONS, text, problem);
  }

  /**
   * Reads a unit of mass. Its case matters.
   *
   * @param text what was written
   * @param problem makes the error from its message
   * @return the unit
   * @throws InputException made by {@code problem}, if it is not known
   */
  public static MassUnit unit(String text, Function<String, InputException> problem) {
    MassUnit unit = UNITS.get(text);
    if (unit == null) {
      throw problem.apply(
          text.isEmpty()
              ? "is empty; expected kg, t or kt"
              : Spelling.unknown("unit of mass", text, UNITS.keySet()));
    }
    return unit;
  }
}
