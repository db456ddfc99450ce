package io.asirules.rules.recorded;

import java.util.List;

/**
 * One use of the library and all that came out.
 *
 * @param input name of the input
 * @param asOf the day for which the assessment speaks
 * @param strict whether it was under strict evidence
 * @param standard the edition; for a gap analysis both, with {@code >} between them
 * @param lines what came out, in the library's order
 */
record Run(String input, String asOf, boolean strict, String standard, List<Line> lines) {

  /** The run without its results, as it stands in the record. */
  String head() {
    return input + "|" + asOf + "|" + (strict ? "strict" : "plain") + "|" + standard;
  }

  /** A run from its head and results. */
  static Run of(String head, List<Line> lines) {
    String[] cells = head.split("\\|", -1);
    return new Run(cells[0], cells[1], cells[2].equals("strict"), cells[3], lines);
  }
}
