package io.asirules.model;

import java.util.Objects;

/**
 * A text in both languages of the library. Texts are the library's own words and never a sentence
 * of a standard.
 *
 * @param en English, never blank
 * @param zh Simplified Chinese, never blank
 */
public record LocalizedText(String en, String zh) {

  /** Checks that both languages are present. */
  public LocalizedText {
    Objects.requireNonNull(en, "en");
    Objects.requireNonNull(zh, "zh");
    if (en.isBlank() || zh.isBlank()) {
      throw new AsiException("a text needs both languages, got en '" + en + "', zh '" + zh + "'");
    }
  }

  /**
   * Returns the text in one language.
   *
   * @param language the language wanted
   * @return the text, never blank
   */
  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
