package io.asirules.model.document;

import io.asirules.model.LocalizedText;

/** What one line of the check does to the verdict, the worst first. */
public enum DocumentEffect {
  /** The document must not be issued, or the delivery not be booked as CoC. */
  STOPS("stops", "阻止"),
  /** Not known; somebody has to look it up first. */
  OPEN("open", "待查"),
  /** To be mended, but not in the way. */
  ADVISES("to mend", "需改进"),
  /** Nothing to act on. */
  NOTE("note", "提示"),
  /** In order. */
  PASSES("in order", "通过");

  private final LocalizedText title;

  DocumentEffect(String en, String zh) {
    this.title = new LocalizedText(en, zh);
  }

  /**
   * Returns the name for people.
   *
   * @return the title in both languages
   */
  public LocalizedText title() {
    return title;
  }

  /**
   * Tells whether there is something to act on.
   *
   * @return false for a note and for what is in order
   */
  public boolean isFinding() {
    return this == STOPS || this == OPEN || this == ADVISES;
  }
}
