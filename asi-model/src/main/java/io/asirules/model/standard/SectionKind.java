package io.asirules.model.standard;

import io.asirules.model.LocalizedText;

/** What an edition calls the part that groups its criteria. */
public enum SectionKind {
  /** A principle of the Performance Standard up to edition 3.1. */
  PRINCIPLE("Principle", "原则"),
  /** A section of the Chain of Custody Standard. */
  SECTION("Section", "章节"),
  /** A section of draft 4 that is published on its own. */
  MODULE("Module", "模块"),
  /** The main document of draft 4, whose sections are not known. Its number is 0. */
  MAIN_DOCUMENT("Main document", "主文件");

  private final LocalizedText word;

  SectionKind(String en, String zh) {
    this.word = new LocalizedText(en, zh);
  }

  /**
   * Returns the word that the standard uses.
   *
   * @return the word in both languages
   */
  public LocalizedText word() {
    return word;
  }
}
