package io.asirules.criteriadata.exchange.json;

/** How written JSON is laid out. The content is the same. */
public enum JsonLayout {
  /** Over many lines, indented, for people. */
  INDENTED,
  /** On one line without blanks between its parts, for machines. */
  COMPACT
}
