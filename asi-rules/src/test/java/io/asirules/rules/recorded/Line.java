package io.asirules.rules.recorded;

/**
 * One result, as text.
 *
 * @param subject a requirement such as {@code 5.3/annual-progress}, or a criterion and what is told
 *     of it, such as {@code 5.3#applicability}
 * @param site the facility, or empty for the whole
 * @param outcome the outcome or status; empty where there is none
 * @param code the reason code, or several
 */
record Line(String subject, String site, String outcome, String code) {

  /** What must be the same in two lines of a run for them to be compared. */
  String key() {
    return subject + "|" + site;
  }

  /** The criterion that the subject names or belongs to; empty for the whole assessment. */
  String criterion() {
    int end = 0;
    while (end < subject.length() && subject.charAt(end) != '/' && subject.charAt(end) != '#') {
      end++;
    }
    return subject.substring(0, end);
  }

  /** The line as it stands in the record. */
  String text() {
    return key() + "|" + outcome + "|" + code;
  }

  static Line parse(String text) {
    String[] cells = text.split("\\|", -1);
    return new Line(cells[0], cells[1], cells[2], cells[3]);
  }
}
