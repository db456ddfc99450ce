package io.asirules.model.assessment;

import io.asirules.model.Language;
import io.asirules.model.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/** What the sentence of a reason code speaks of: a plain word, or words in both languages. */
public sealed interface Argument {

  /**
   * Returns the argument in words.
   *
   * @param language language wanted
   * @return the words
   */
  String in(Language language);

  /**
   * A name, number or date that reads the same in every language.
   *
   * @param value the word
   * @return the argument
   */
  static Argument of(Object value) {
    return value instanceof LocalDate day ? new Day(day) : new Word(value.toString());
  }

  /**
   * Words that differ by language.
   *
   * @param value the words
   * @return the argument
   */
  static Argument of(LocalizedText value) {
    return new Words(List.of(value));
  }

  /**
   * A list of words that differ by language.
   *
   * @param values the words
   * @return the argument
   */
  static Argument of(List<LocalizedText> values) {
    return new Words(values);
  }

  /**
   * Fills arguments into a sentence.
   *
   * @param pattern the sentence; {@code {0}} stands for the first argument
   * @param language its language
   * @param arguments the arguments; one that is missing shows as a question mark
   * @return the sentence
   */
  static String fill(String pattern, Language language, List<Argument> arguments) {
    StringBuilder sentence = new StringBuilder(pattern.length() + 80);
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (c == '{' && at + 2 < pattern.length() && pattern.charAt(at + 2) == '}') {
        int index = pattern.charAt(at + 1) - '0';
        sentence.append(index < arguments.size() ? arguments.get(index).in(language) : "?");
        at += 3;
      } else {
        sentence.append(c);
        at++;
      }
    }
    // A text that is filled in may end with a full stop of its own before the sentence's.
    return sentence.toString().replace("..", ".").replace("。。", "。").strip();
  }

  /**
   * A day, written the same in every language.
   *
   * @param value the day
   */
  record Day(LocalDate value) implements Argument {
    @Override
    public String in(Language language) {
      return value.toString();
    }
  }

  /**
   * The same word in every language.
   *
   * @param value the word
   */
  record Word(String value) implements Argument {
    @Override
    public String in(Language language) {
      return value;
    }
  }

  /**
   * Words by language, joined with commas; sentences, joined with semicolons and without their full
   * stops.
   *
   * @param values the words
   */
  record Words(List<LocalizedText> values) implements Argument {
    /** Copies the list. */
    public Words {
      values = List.copyOf(values);
    }

    @Override
    public String in(Language language) {
      boolean chinese = language == Language.ZH;
      char stop = chinese ? '。' : '.';
      String comma = chinese ? "、" : ", ";
      String semicolon = chinese ? "；" : "; ";
      StringBuilder joined = new StringBuilder();
      for (LocalizedText value : values) {
        int last = joined.length() - 1;
        if (last >= 0 && joined.charAt(last) == stop) {
          joined.setLength(last);
          joined.append(semicolon);
        } else if (last >= 0) {
          joined.append(comma);
        }
        joined.append(value.in(language));
      }
      return joined.toString();
    }
  }
}
