package io.asirules.rules.recorded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts differences by what changed, and keeps the first few. Safe for use by many threads. */
final class Differences {
  private static final int SHOWN = 20;

  /** The changes of one kind. */
  private static final class Group {
    private final Difference first;
    private int count;

    Group(Difference first) {
      this.first = first;
    }
  }

  private final Map<String, Group> groups = new HashMap<>();
  private final List<Difference> shown = new ArrayList<>();
  private long count;

  synchronized void add(Difference difference) {
    count++;
    if (shown.size() < SHOWN) {
      shown.add(difference);
    }
    groups.computeIfAbsent(difference.change(), change -> new Group(difference)).count++;
  }

  synchronized boolean isEmpty() {
    return count == 0;
  }

  /** The first differences, and all kinds of them by frequency, each with an example. */
  synchronized String report() {
    StringBuilder text = new StringBuilder(4000);
    text.append(count).append(" differences of ").append(groups.size()).append(" kinds\n");
    for (Difference difference : shown) {
      text.append("  ").append(difference).append('\n');
    }
    text.append("by what changed\n");
    groups.entrySet().stream()
        .sorted(
            Map.Entry.<String, Group>comparingByValue(
                    (one, other) -> Integer.compare(other.count, one.count))
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            entry -> {
              Group group = entry.getValue();
              text.append("  ").append(group.count).append(" x ").append(entry.getKey());
              text.append("   such as ").append(group.first.run().head()).append(' ');
              text.append(group.first.key()).append('\n');
            });
    return text.toString();
  }
}
