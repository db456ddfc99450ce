package io.asirules.criteriadata.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares titles as people do: by their words, not by case, punctuation or typographic marks. */
public final class Titles {

  private static final Pattern BRACKETS =
      Pattern.compile("(?<=\\p{IsHan})[(\uFF08](\\p{Ll}{1,6})[)\uFF09]");

  private static final Pattern SYLLABLE =
      Pattern.compile(
          "([bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?"
              + "(a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu"
              + "|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo|v|ve)");

  private Titles() {}

  /**
   * Takes pinyin out that stands in brackets behind its Chinese character, as some readers of PDF
   * leave it. A single letter without a tone stays: it is more likely a sub-criterion.
   *
   * @param text any text
   * @return the text without it
   */
  public static String withoutPinyin(String text) {
    if (text.indexOf('(') < 0 && text.indexOf('\uFF08') < 0) {
      return text;
    }
    String without =
        BRACKETS
            .matcher(text)
            .replaceAll(
                found -> isPinyin(found.group(1)) ? "" : Matcher.quoteReplacement(found.group()));
    // The same instance where nothing was taken out: cells share their texts.
    return without.length() == text.length() ? text : without;
  }

  private static boolean isPinyin(String letters) {
    String plain = Normalizer.normalize(letters, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
    boolean toned = !plain.equals(letters);
    return (toned || plain.length() > 1) && SYLLABLE.matcher(plain).matches();
  }

  /**
   * Tells whether two titles have the same words in the same order.
   *
   * @param one a title
   * @param other another
   * @return true when they do
   */
  public static boolean same(String one, String other) {
    return words(one).equals(words(other));
  }

  private static String words(String title) {
    String plain =
        Normalizer.normalize(withoutPinyin(title), Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace("&", " and ");
    StringBuilder words = new StringBuilder(plain.length());
    boolean gap = false;
    for (int c : plain.codePoints().toArray()) {
      boolean han = Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
      if (Character.isLetterOrDigit(c)) {
        if (gap && !han && words.length() > 0) {
          words.append(' ');
        }
        words.appendCodePoint(c);
        gap = false;
      } else if (c != '\'' && c != '’') {
        gap = true;
      }
    }
    return words.toString();
  }
}
