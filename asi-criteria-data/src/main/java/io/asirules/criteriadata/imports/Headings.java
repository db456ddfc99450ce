package io.asirules.criteriadata.imports;

import io.asirules.criteriadata.imports.Table.Cell;
import io.asirules.criteriadata.imports.Table.Row;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows and cells that name a section. */
final class Headings {

  /**
   * Number and title of a section.
   *
   * @param number its number
   * @param title its title, possibly empty
   */
  record Heading(int number, String title) {}

  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?:section|principle|module|chapter|part)\\s*|第\\s*|原则\\s*|模块\\s*|章节?\\s*)?"
              + "([0-9]{1,3})(?![0-9.]*[0-9])\\s*(?:章|节|部分|条|项)?\\s*[.:)\\-\u2013\u2014\u3001]*\\s*(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern CHINESE =
      Pattern.compile(
          "第([一二三四五六七八九十]{1,3})(?:章|节|部分)\\s*[.:)\\-\u2013\u2014\u3001]*\\s*(.*)", Pattern.DOTALL);

  private static final int LONGEST_TITLE = 160;

  private Headings() {}

  /** Whether all that a row shows is one text, be it in one cell or spread over merged ones. */
  static boolean isOneText(Row row) {
    String text = firstText(row);
    int own = 0;
    for (Cell cell : row.cells()) {
      if (!cell.isBlank() && !cell.text().equals(text)) {
        return false;
      }
      own += cell.isBlank() || cell.spread() ? 0 : 1;
    }
    return own <= 1;
  }

  /** The first text of a row. */
  static String firstText(Row row) {
    return row.cells().stream()
        .map(Cell::text)
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Reads a text such as "Section 9: Mine Closure", "9 Mine Closure" or "第9章 矿山关闭". */
  static Optional<Heading> read(String text) {
    String plain = WordList.plain(text);
    Matcher chinese = CHINESE.matcher(plain);
    if (chinese.matches()) {
      return title(number(chinese.group(1)), chinese.group(2));
    }
    Matcher form = FORM.matcher(plain);
    return form.matches()
        ? title(Integer.parseInt(form.group(1)), form.group(2))
        : Optional.empty();
  }

  private static Optional<Heading> title(int number, String title) {
    boolean words =
        title.isEmpty()
            || (title.length() <= LONGEST_TITLE
                && Character.isLetter(title.codePointAt(0))
                && !Character.isLowerCase(title.codePointAt(0)));
    return words && number > 0 ? Optional.of(new Heading(number, title)) : Optional.empty();
  }

  private static int number(String digits) {
    int ten = digits.indexOf('十');
    if (ten < 0) {
      return digits.length() == 1 ? digit(digits) : 0;
    }
    int tens = ten == 0 ? 1 : digit(digits.substring(0, ten));
    return tens * 10 + (ten == digits.length() - 1 ? 0 : digit(digits.substring(ten + 1)));
  }

  private static int digit(String digit) {
    return "一二三四五六七八九".indexOf(digit) + 1;
  }
}
