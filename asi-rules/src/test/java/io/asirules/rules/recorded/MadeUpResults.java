package io.asirules.rules.recorded;

import io.asirules.rules.AsiRules;
import java.util.function.IntFunction;

/**
 * All results of a made-up entity as one text. {@link SideBySide} makes one over each edition of
 * the library, by name and in a class loader of its own; only text leaves it. Safe for use by many
 * threads.
 */
public final class MadeUpResults implements IntFunction<String> {
  private final AsiRules rules = AsiRules.create();
  private final MadeUpEntities entities;

  /**
   * Loads the library.
   *
   * @param seed the seed of the entities
   */
  public MadeUpResults(long seed) {
    this.entities = new MadeUpEntities(seed);
  }

  @Override
  public String apply(int number) {
    StringBuilder text = new StringBuilder(1 << 16);
    for (Run run : Runs.of(rules, entities.entity(number))) {
      text.append('@').append(run.head()).append('\n');
      for (Line line : run.lines()) {
        text.append(line.text()).append('\n');
      }
    }
    return text.toString();
  }
}
