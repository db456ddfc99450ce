package io.asirules.rules.internal.engine;

/**
 * A rule by its name, with the line of the specification that it states.
 *
 * @param name the sentence that it states
 * @param line the line, such as {@code EVALUATION 5, line 8}
 * @param order place of the line, by which grounds of one outcome are ordered
 */
record RuleName(String name, String line, int order) {

  /** Reads the place of a line: section and number. */
  static RuleName of(String name, String line) {
    int order = 0;
    int number = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isDigit(c)) {
        number = number * 10 + (c - '0');
      } else if (number > 0) {
        order = number;
        number = 0;
      }
    }
    return new RuleName(name, line, order * 1000 + number);
  }
}
