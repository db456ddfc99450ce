package io.asirules.criteriadata.exchange.input;

import io.asirules.model.InputException;
import io.asirules.model.evidence.Aspect;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of evidence as it was written, in a JSON object or in a row of a table. */
public interface EvidenceEntry {

  /** What can be written of a piece of evidence, with its name in both forms. */
  enum Field {
    /** A short name, unique among the evidence. */
    ID("id"),
    /** The requirement that it speaks of. */
    REQUIREMENT("requirement"),
    /** The criterion that it speaks of, in place of a requirement. */
    CRITERION("requirement", null, "criterion"),
    /** The unit or facility that it speaks of. */
    UNIT("unit"),
    /** How much of the unit it covers. */
    COVERAGE("coverage"),
    /** The aspects that it shows. */
    SHOWS("shows"),
    /** Whether it speaks for or against. */
    POLARITY("polarity"),
    /** What it rests on. */
    BASIS("basis"),
    /** Who assured it. */
    ASSURANCE("assurance"),
    /** The first day of its period. */
    FROM("from"),
    /** The last day of its period. */
    TO("to"),
    /** The day on which it was published. */
    PUBLISHED("published"),
    /** The name of a figure. */
    METRIC("metric", "metric", "name"),
    /** The figure. */
    VALUE("value", "metric", "value"),
    /** The unit of the figure. */
    UNIT_OF_VALUE("unit_of_value", "metric", "unit"),
    /** What the figure takes in. */
    BOUNDARY("boundary", "metric", "boundary"),
    /** The scheme of a certificate. */
    SCHEME("scheme"),
    /** The document that it is from. */
    SOURCE("source", "source", "document"),
    /** Where in the document. */
    LINE("line", "source", "lines"),
    /** What it says, in own words. */
    STATEMENT("statement"),
    /** A remark. */
    NOTE("note");

    private final String column;
    private final @Nullable String object;
    private final String property;

    Field(String both) {
      this(both, null, both);
    }

    Field(String column, @Nullable String object, String property) {
      this.column = column;
      this.object = object;
      this.property = property;
    }

    /**
     * Returns the column of a table in which it stands.
     *
     * @return the name; two fields share a column
     */
    public String column() {
      return column;
    }

    /**
     * Returns the field of the JSON object that holds the object in which it stands.
     *
     * @return the name, or null where it stands in the evidence itself
     */
    public @Nullable String object() {
      return object;
    }

    /**
     * Returns the field of a JSON object in which it stands.
     *
     * @return the name
     */
    public String property() {
      return property;
    }
  }

  /**
   * Tells whether a field has a value.
   *
   * @param field the field
   * @return true when it has one
   */
  boolean has(Field field);

  /**
   * Reads a name or a word.
   *
   * @param field a field that has a value
   * @return the text
   * @throws InputException if it is no text
   */
  String text(Field field);

  /**
   * Reads free text.
   *
   * @param field any field
   * @return the text without blanks around it; empty when there is none
   * @throws InputException if it is no text
   */
  String prose(Field field);

  /**
   * Reads a day.
   *
   * @param field a field that has a value
   * @return the day
   * @throws InputException if it is no ISO date
   */
  LocalDate date(Field field);

  /**
   * Reads a number without loss.
   *
   * @param field a field that has a value
   * @return the number
   * @throws InputException if it is no number
   */
  BigDecimal decimal(Field field);

  /**
   * Reads the aspects that it shows.
   *
   * @return the aspects as written, one perhaps twice; empty when there are none
   * @throws InputException if a word is not known
   */
  List<Aspect> aspects();

  /**
   * Makes an error.
   *
   * @param field a field that has a value
   * @param problem what is wrong with it and what was expected
   * @return the error, with its place
   */
  InputException problem(Field field, String problem);

  /**
   * Makes an error for a field without a value.
   *
   * @param field the field
   * @param expected what was expected
   * @return the error, with its place
   */
  InputException missing(Field field, String expected);

  /**
   * Tells where a field stands.
   *
   * @param field a field that has a value
   * @return its place, without the name of the file
   */
  String place(Field field);
}
