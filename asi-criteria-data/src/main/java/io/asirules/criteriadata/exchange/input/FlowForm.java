package io.asirules.criteriadata.exchange.input;

import com.google.common.collect.ImmutableList;
import io.asirules.criteriadata.internal.Numbers;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.InputException;
import java.math.BigDecimal;
import java.util.function.Function;

/** What the mass and the names of a flow must be, in whichever format they are written. */
public final class FlowForm {

  /** The fields of a flow: columns of the table, and fields of a JSON object. */
  public static final ImmutableList<String> FIELDS =
      ImmutableList.of(
          "date",
          "direction",
          "material",
          "coc",
          "mass",
          "unit",
          "document",
          "counterparty",
          "facility");

  private static final int LONGEST_NAME = 500;

  private FlowForm() {}

  /**
   * Refuses a mass that is not above 0, or of too many digits to be added up.
   *
   * @param value the number as written, in any unit
   * @param problem makes the error from its message
   * @return the number
   * @throws InputException made by {@code problem}
   */
  public static BigDecimal mass(BigDecimal value, Function<String, InputException> problem) {
    Numbers.inRange(value, problem);
    if (value.signum() <= 0) {
      throw problem.apply("'" + value.toPlainString() + "' is not above 0");
    }
    return value;
  }

  /**
   * Refuses a name or reference that is too long or has control characters.
   *
   * @param text what was written; may be empty
   * @param problem makes the error from its message
   * @return the text
   * @throws InputException made by {@code problem}
   */
  public static String name(String text, Function<String, InputException> problem) {
    if (text.length() > LONGEST_NAME) {
      throw problem.apply("has " + text.length() + " characters; expected at most " + LONGEST_NAME);
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && !Character.isWhitespace(c)) {
        throw problem.apply(
            "'" + Spelling.shown(text) + "' has a control character; expected text");
      }
    }
    return text;
  }
}
