package io.asirules.criteriadata.exchange.csv;

import io.asirules.criteriadata.exchange.input.FlowForm;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.InputException;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the mass of a flow from a cell. What people write in its place is told apart. */
final class MassCell {

  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
  private static final Pattern NEGATIVE = Pattern.compile("[-\u2212][0-9]+(\\.[0-9]+)?");
  private static final Pattern THOUSANDS =
      Pattern.compile("[-\u2212]?[0-9]{1,3}([ ,.'\u2019\u00a0\u2009\u202f][0-9]{3})+([.,][0-9]+)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[-\u2212]?[0-9]+,[0-9]+");

  private static final int LONGEST = 100;

  private MassCell() {}

  static BigDecimal read(String text, Function<String, InputException> problem) {
    if (text.isEmpty()) {
      throw problem.apply("is empty; expected a mass such as 1234.5");
    }
    if (text.length() > LONGEST) {
      throw problem.apply(
          "has "
              + text.length()
              + " characters; expected a number of at most "
              + LONGEST
              + " characters");
    }
    if (!NUMBER.matcher(text).matches()) {
      throw problem.apply("'" + Spelling.shown(text) + "' " + wrong(text));
    }
    return FlowForm.mass(new BigDecimal(text), problem);
  }

  private static String wrong(String text) {
    String wanted = "; expected digits and a decimal point, such as 1234.5";
    if (NEGATIVE.matcher(text).matches()) {
      return "is not above 0";
    }
    if (THOUSANDS.matcher(text).matches()) {
      return "has a thousands separator" + wanted;
    }
    return DECIMAL_COMMA.matcher(text).matches()
        ? "has a decimal comma" + wanted
        : "is not a number" + wanted;
  }
}
