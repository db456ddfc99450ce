package io.asirules.model.standard;

import io.asirules.model.Language;
import io.asirules.model.LocalizedText;

/**
 * One of the principles that group the criteria, such as 5 Greenhouse Gas Emissions, or what stands
 * in its place: a section of the Chain of Custody Standard, a module of draft 4.
 *
 * @param number its number in this edition; 0 for a main document whose sections are not known
 * @param title its title
 * @param kind what the edition calls it
 */
public record Principle(int number, Attested<LocalizedText> title, SectionKind kind) {

  /**
   * Returns kind and number in words, such as {@code Principle 5}.
   *
   * @param language language wanted
   * @return the words
   */
  public String label(Language language) {
    String word = kind.word().in(language);
    return kind == SectionKind.MAIN_DOCUMENT ? word : word + " " + number;
  }
}
