package io.asirules.criteriadata.exchange;

import com.google.common.collect.ImmutableMap;
import io.asirules.criteriadata.internal.JsonCursor;
import io.asirules.criteriadata.internal.Numbers;
import io.asirules.criteriadata.words.MaterialWords;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.InputException;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.MassUnit;
import io.asirules.model.ledger.MaterialType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The words, masses and names of a flow, as tables and JSON write them. */
final class FlowWords {

  /** The fields of a flow: columns of the table, and fields of the JSON form. */
  static final String[] FIELDS = {
    "date", "direction", "material", "coc", "mass", "unit", "document", "counterparty", "facility"
  };

  private static final ImmutableMap<String, FlowDirection> DIRECTIONS =
      ImmutableMap.of(
          "in", FlowDirection.IN, "out", FlowDirection.OUT, "internal", FlowDirection.INTERNAL);

  private static final ImmutableMap<String, MassUnit> UNITS =
      Arrays.stream(MassUnit.values())
          .collect(ImmutableMap.toImmutableMap(MassUnit::symbol, unit -> unit));

  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
  private static final Pattern NEGATIVE = Pattern.compile("[-\u2212][0-9]+(\\.[0-9]+)?");
  private static final Pattern THOUSANDS =
      Pattern.compile("[-\u2212]?[0-9]{1,3}([ ,.'\u2019\u00a0\u2009\u202f][0-9]{3})+([.,][0-9]+)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[-\u2212]?[0-9]+,[0-9]+");

  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_NAME = 500;

  private FlowWords() {}

  static FlowDirection direction(String text, Function<String, InputException> problem) {
    return Spelling.lenientWord("direction", DIRECTIONS, text, problem);
  }

  static MassUnit unit(String text, Function<String, InputException> problem) {
    MassUnit unit = UNITS.get(text);
    if (unit == null) {
      throw problem.apply(
          text.isEmpty()
              ? "is empty; expected kg, t or kt"
              : Spelling.unknown("unit of mass", text, UNITS.keySet()));
    }
    return unit;
  }

  /** A word for a material; one such as ASI Bauxite says that it is CoC Material. */
  record Kind(String word, MaterialType material, boolean namesCoc) {

    /** Returns the material, unless its word contradicts the mark beside it. */
    MaterialType marked(boolean coc, Function<String, InputException> problem) {
      if (namesCoc && !coc) {
        throw problem.apply(
            "'"
                + Spelling.shown(word)
                + "' is CoC Material or Eligible Scrap, but marked as not CoC; expected "
                + material
                + " where it is not");
      }
      return material;
    }
  }

  static Kind kind(String text, Function<String, InputException> problem) {
    return new Kind(text, MaterialWords.read(text, problem), MaterialWords.namesCoc(text));
  }

  static BigDecimal mass(String text, Function<String, InputException> problem) {
    if (text.isEmpty()) {
      throw problem.apply("is empty; expected a mass such as 1234.5");
    }
    if (text.length() > LONGEST_NUMBER) {
      throw problem.apply(
          "has "
              + text.length()
              + " characters; expected a number of at most "
              + LONGEST_NUMBER
              + " characters");
    }
    if (!NUMBER.matcher(text).matches()) {
      throw problem.apply("'" + Spelling.shown(text) + "' " + wrong(text));
    }
    return mass(new BigDecimal(text), problem);
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

  static BigDecimal mass(BigDecimal value, Function<String, InputException> problem) {
    Numbers.inRange(value, problem);
    if (value.signum() <= 0) {
      throw problem.apply("'" + value.toPlainString() + "' is not above 0");
    }
    return value;
  }

  static BigDecimal inRange(JsonCursor json) {
    return Numbers.inRange(json.decimal(), json::problem);
  }

  /** A name or reference, possibly empty. */
  static String name(String text, Function<String, InputException> problem) {
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
