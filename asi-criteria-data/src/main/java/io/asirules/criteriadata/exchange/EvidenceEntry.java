package io.asirules.criteriadata.exchange;

import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.InputException;
import io.asirules.model.evidence.Aspect;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One piece of evidence as it was written, in a JSON object or in a row of a table. */
interface EvidenceEntry {

  /** What can be written of a piece of evidence, with its name in both forms. */
  enum Field {
    ID("id"),
    REQUIREMENT("requirement"),
    CRITERION("requirement", null, "criterion"),
    UNIT("unit"),
    COVERAGE("coverage"),
    SHOWS("shows"),
    POLARITY("polarity"),
    BASIS("basis"),
    ASSURANCE("assurance"),
    FROM("from"),
    TO("to"),
    PUBLISHED("published"),
    METRIC("metric", "metric", "name"),
    VALUE("value", "metric", "value"),
    UNIT_OF_VALUE("unit_of_value", "metric", "unit"),
    BOUNDARY("boundary", "metric", "boundary"),
    SCHEME("scheme"),
    SOURCE("source", "source", "document"),
    LINE("line", "source", "lines"),
    STATEMENT("statement"),
    NOTE("note");

    final String column;
    final @Nullable String object;
    final String name;

    Field(String both) {
      this(both, null, both);
    }

    Field(String column, @Nullable String object, String name) {
      this.column = column;
      this.object = object;
      this.name = name;
    }
  }

  /** Tells whether a field has a value. */
  boolean has(Field field);

  /** Reads a field that has a value: a name or a word. */
  String text(Field field);

  /** Reads free text, without blanks around it; empty when there is none. */
  String prose(Field field);

  /** Reads a field that has a value as a day. */
  LocalDate date(Field field);

  /** Reads a field that has a value as a number. */
  BigDecimal decimal(Field field);

  /** Reads the aspects; empty when there are none. */
  List<Aspect> aspects();

  /** Makes an error at a field that has a value. */
  InputException problem(Field field, String problem);

  /** Makes an error for a field without a value. */
  InputException missing(Field field, String expected);

  /** Returns where a field stands, without the name of the file. */
  String place(Field field);

  /** Reads a field that must have a value: a name or a word. */
  default String required(Field field, String expected) {
    if (!has(field)) {
      throw missing(field, expected);
    }
    return text(field);
  }

  /** Reads a word of an enumeration that must be there. */
  default <E extends Enum<E>> E word(Field field, Class<E> type) {
    return Spelling.word(
        type,
        field.name,
        required(field, "one of " + words(type)),
        problem -> problem(field, problem));
  }

  /** Joins the words of an enumeration. */
  static <E extends Enum<E>> String words(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
  }
}
