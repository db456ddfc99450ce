package io.asirules.rules.internal.document;

/** What is known on a question that a document raises. */
public enum Answer {
  /** The document does not raise it. */
  NOT_ASKED,
  /** What is stated does not tell. */
  NOT_KNOWN,
  /** Yes. */
  YES,
  /** No. */
  NO;

  static Answer of(boolean yes) {
    return yes ? YES : NO;
  }
}
