package io.asirules.rules.recorded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A result that came out otherwise than it was recorded.
 *
 * @param run the run without its results
 * @param key subject and site
 * @param recorded what was recorded, outcome and code; {@code absent|} where there was no such line
 * @param now what comes out, in the same form
 */
record Difference(Run run, String key, Verdict recorded, Verdict now) {

  /**
   * An outcome and its code.
   *
   * @param outcome the outcome, {@code absent} where there is no line
   * @param code the code
   */
  record Verdict(String outcome, String code) {
    private static final Verdict ABSENT = new Verdict("absent", "");

    static Verdict of(@Nullable Line line) {
      return line == null ? ABSENT : new Verdict(line.outcome(), line.code());
    }

    @Override
    public String toString() {
      return outcome + "/" + code;
    }
  }

  String subject() {
    return key.substring(0, key.indexOf('|'));
  }

  /** Differences of one kind have the same change. */
  String change() {
    return recorded + " -> " + now;
  }

  @Override
  public String toString() {
    return run.head() + " " + key + ": " + change();
  }

  /** Compares two runs line by line, whatever the order of the lines. */
  static List<Difference> between(Run recorded, Run now) {
    if (recorded.lines().equals(now.lines())) {
      return List.of();
    }
    Run head = Run.of(recorded.head(), List.of());
    Map<String, Line> after = new LinkedHashMap<>();
    now.lines().forEach(line -> after.put(line.key(), line));
    List<Difference> differences = new ArrayList<>();
    for (Line before : recorded.lines()) {
      Line line = after.remove(before.key());
      if (!before.equals(line)) {
        differences.add(new Difference(head, before.key(), Verdict.of(before), Verdict.of(line)));
      }
    }
    after.forEach(
        (key, line) ->
            differences.add(new Difference(head, key, Verdict.of(null), Verdict.of(line))));
    return differences;
  }
}
