package io.asirules.criteriadata.catalog;

import com.google.common.base.Splitter;
import io.asirules.criteriadata.internal.JsonCursor;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.certification.Decision;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Reference;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What the value of a fact on assurance can be.
 *
 * @param unit what it counts, or which words it has
 * @param count how many numbers it has; 0 where it has none
 * @param least the least that a number can be
 * @param most the most
 */
record FactForm(String unit, int count, int least, int most) {

  /** Holds or does not; a user can only say that it does. */
  static final FactForm STATEMENT = words("statement");

  /** A day. */
  static final FactForm DAY = words("day");

  /** Criteria of editions, as {@code asi:ps:3.1#5.3}, with blanks between. */
  static final FactForm CRITERIA = words("criteria");

  /** Supply chain activities, with blanks between. */
  static final FactForm ACTIVITIES = words("activities");

  /** What becomes of a certificate; no value where that is not published. */
  static final FactForm DECISION = words("decision");

  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();
  private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");
  private static final String HOLDS = "holds";

  private static FactForm words(String unit) {
    return new FactForm(unit, 0, 0, 0);
  }

  static FactForm number(String unit, int least, int most) {
    return new FactForm(unit, 1, least, most);
  }

  /** Two numbers, the first not above the second. */
  static FactForm numbers(String unit, int least, int most) {
    return new FactForm(unit + "s", 2, least, most);
  }

  /** Tells whether the library may ship it without a value. */
  boolean mayLackValue() {
    return equals(STATEMENT) || equals(DECISION);
  }

  /**
   * Reads the value that a user gives.
   *
   * @param name name of the fact
   * @param text the value as written
   * @param problem makes an error
   * @return the value as {@code assurance.csv} would have it
   */
  String read(String name, String text, Function<String, InputException> problem) {
    if (equals(STATEMENT)) {
      require(text.equals(HOLDS), name, text, "the word " + HOLDS, problem);
      return "";
    }
    check(name, text, problem);
    return text;
  }

  /** Refuses a value that is not of this form. */
  void check(String name, String text, Function<String, InputException> problem) {
    if (text.isEmpty() && mayLackValue()) {
      return;
    }
    List<String> words = BLANKS.splitToList(text);
    if (count > 0) {
      boolean fits = words.size() == count && words.stream().allMatch(this::isWithin);
      if (fits && count > 1) {
        fits = Integer.parseInt(words.get(0)) <= Integer.parseInt(words.get(1));
      }
      String wanted =
          count == 1 ? "a whole number" : "two whole numbers, the first not above the second,";
      require(fits, name, text, wanted + " from " + least + " to " + most, problem);
    } else if (equals(DAY)) {
      JsonCursor.date(text, problem);
    } else if (equals(DECISION)) {
      Decision decision = Spelling.word(Decision.class, "decision", text, problem);
      boolean settles = decision != Decision.UNDETERMINED;
      require(settles, name, text, "what becomes of the certificate", problem);
    } else {
      require(!words.isEmpty() && !equals(STATEMENT), name, text, unit, problem);
      words.forEach(word -> checkWord(word, problem));
    }
  }

  private boolean isWithin(String word) {
    int number = WHOLE.matcher(word).matches() ? Integer.parseInt(word) : -1;
    return number >= least && number <= most;
  }

  private void checkWord(String word, Function<String, InputException> problem) {
    if (equals(ACTIVITIES)) {
      Spelling.word(SupplyChainActivity.class, "activity", word, problem);
      return;
    }
    try {
      Reference.parse(word);
    } catch (AsiException e) {
      throw problem.apply(String.valueOf(e.getMessage()));
    }
  }

  private static void require(
      boolean fits,
      String name,
      String text,
      String wanted,
      Function<String, InputException> problem) {
    if (!fits) {
      throw problem.apply(
          "'" + Spelling.shown(text) + "' is not what " + name + " can be; expected " + wanted);
    }
  }
}
