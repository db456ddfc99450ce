package io.asirules.examples.page;

import io.asirules.criteriadata.exchange.result.Disclaimer;
import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.model.Language;
import java.util.ArrayList;
import java.util.List;

/** Lays text out in columns of a terminal, where a Chinese character takes two. */
public final class TextLayout {

  /** Columns of a page. */
  public static final int PAGE = 100;

  private TextLayout() {}

  /** Returns the text on one line, without control characters. */
  public static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }

  /** Returns how many columns a text takes. */
  public static int width(String text) {
    return text.codePoints().map(TextLayout::width).sum();
  }

  private static int width(int c) {
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
  }

  /** Fills a text up with spaces. */
  static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }

  /** Cuts a text that is too wide, and marks the cut. */
  static String cut(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 0;
    for (int c : text.codePoints().toArray()) {
      if (used + width(c) > columns - 3) {
        break;
      }
      kept.appendCodePoint(c);
      used += width(c);
    }
    return kept.toString().stripTrailing() + "...";
  }

  /** Ends the page of a result: what decided, and what it is not. */
  static void foot(StringBuilder page, StampLine stamp, Language language) {
    wrap(page, "", 0, stamp.text(language));
    wrap(page, "", 0, Disclaimer.TEXT.in(language));
  }

  /**
   * Adds a text broken into lines of a page.
   *
   * @param page where to add
   * @param first what the first line begins with
   * @param indent columns by which the other lines are indented
   * @param text the text
   */
  static void wrap(StringBuilder page, String first, int indent, String text) {
    String start = first;
    for (String line : lines(plain(text), PAGE - indent)) {
      page.append((start + line).stripTrailing()).append('\n');
      start = " ".repeat(indent);
    }
  }

  private static List<String> lines(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String piece : pieces(text)) {
      int wide = width(piece);
      if (used > 0 && used + width(piece.stripTrailing()) > columns) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      for (int c : piece.codePoints().toArray()) {
        if (used >= columns && wide > columns) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
        }
        line.appendCodePoint(c);
        used += width(c);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** A word with the space after it, or a single wide character. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      boolean wide = width(c) == 2;
      // A closing mark stays with what it closes.
      boolean closes = "，。；：、）”》".indexOf(c) >= 0;
      if (wide && !closes && word.length() > 0) {
        pieces.add(word.toString());
        word.setLength(0);
      }
      word.appendCodePoint(c);
      if (c == ' ' || (wide && closes)) {
        pieces.add(word.toString());
        word.setLength(0);
      }
    }
    pieces.add(word.toString());
    return pieces;
  }
}
