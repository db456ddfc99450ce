package io.asirules.rules.recorded;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A stream of choices that follows from a seed and a number, the same on every Java. Only {@link
 * Random#nextInt(int)} is used, whose arithmetic the Java platform specifies. Not for use by
 * several threads.
 */
final class Draw {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final Random random;

  Draw(long seed, int number) {
    // Random itself begins alike for seeds that lie close together.
    long mixed = seed + GOLDEN * (number + 1L);
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    this.random = new Random(mixed ^ (mixed >>> 31));
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T of(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** One of some values; a value that is named twice comes twice as often. */
  @SafeVarargs
  final <T> T of(T first, T... more) {
    int index = random.nextInt(more.length + 1);
    return index == 0 ? first : more[index - 1];
  }

  /** So many of some values, each at most once, in the order of the draw. */
  <T> List<T> some(List<T> values, int count) {
    List<T> left = new ArrayList<>(values);
    List<T> drawn = new ArrayList<>();
    while (drawn.size() < count && !left.isEmpty()) {
      drawn.add(left.remove(random.nextInt(left.size())));
    }
    return drawn;
  }
}
