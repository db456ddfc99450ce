package io.asirules.examples.cli;

import com.google.common.base.Ascii;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.InputException;
import io.asirules.model.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads words of the command line. What it does not know it refuses, with the nearest it knows. */
final class Words {

  private static final Pattern TONNES = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,12})?");

  private Words() {}

  static <E extends Enum<E>> Set<E> all(
      Class<E> type, String what, String place, List<String> words) {
    Set<E> read = EnumSet.noneOf(type);
    for (String word : words) {
      read.add(one(type, what, place, word));
    }
    return read;
  }

  private static <E extends Enum<E>> E one(
      Class<E> type, String what, String place, String written) {
    String word = written.strip();
    List<String> known = new ArrayList<>();
    for (E value : EnumSet.allOf(type)) {
      if (value.name().equals(word)) {
        return value;
      }
      known.add(value.name());
    }
    throw new InputException(place, Spelling.unknown(what, word, known));
  }

  static String format(String word, List<String> known) {
    if (!known.contains(word)) {
      throw new InputException("--format", Spelling.unknown("format", word, known));
    }
    return word;
  }

  static Language language(String word) {
    return switch (word) {
      case "en" -> Language.EN;
      case "zh" -> Language.ZH;
      default ->
          throw new InputException(
              "--lang", Spelling.unknown("language", word, List.of("en", "zh")));
    };
  }

  static @Nullable LocalDate date(String option, @Nullable String word) {
    if (word == null) {
      return null;
    }
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException e) {
      throw new InputException(
          option, "'" + Ascii.truncate(word, 80, "...") + "' is not a date; expected 2026-11-23");
    }
  }

  /** Reads a mass of the command line. */
  static BigDecimal tonnes(String option, String word) {
    if (!TONNES.matcher(word).matches()) {
      throw new InputException(
          option,
          "'"
              + Ascii.truncate(word, 80, "...")
              + "' is no mass in tonnes; expected digits and a decimal point, such as 1234.5");
    }
    return new BigDecimal(word);
  }

  static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }
}
