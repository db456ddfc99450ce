package io.asirules.examples.page;

import com.google.common.html.HtmlEscapers;

/** Builds HTML. Text goes in through {@link #text}, which escapes it; there is no other way in. */
final class Html {

  private final StringBuilder page = new StringBuilder();

  /** Adds a tag that this package wrote itself. */
  Html tag(String tag) {
    page.append(tag);
    return this;
  }

  /** Adds a text that may hold anything. */
  Html text(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints().filter(Html::isAllowed).forEach(allowed::appendCodePoint);
    page.append(HtmlEscapers.htmlEscaper().escape(allowed.toString()));
    return this;
  }

  /** Adds an element with a text in it. */
  Html element(String name, String text) {
    return tag("<" + name + ">").text(text).tag("</" + name + ">");
  }

  /** Adds an element of a class with a text in it. */
  Html element(String name, String kind, String text) {
    return tag("<" + name + " class=\"" + kind + "\">").text(text).tag("</" + name + ">");
  }

  /** Ends a line of the source. */
  Html line() {
    page.append('\n');
    return this;
  }

  private static boolean isAllowed(int c) {
    boolean control = (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c < 0xA0);
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    return !control && !surrogate && (c & 0xFFFE) != 0xFFFE;
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
