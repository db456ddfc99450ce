package io.asirules.model.standard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.asirules.model.AsiException;
import java.util.regex.Pattern;

/**
 * Number of a criterion within one edition, such as {@code 5.3}. Compares numerically (2.10 after
 * 2.9). It says nothing across editions: PS 3 section 9 is Human Rights, draft 4 section 9 is Mine
 * Closure; use {@link Reference} there.
 *
 * @param value the number as printed
 */
public record CriterionId(@JsonValue String value) implements Comparable<CriterionId> {

  private static final Pattern FORM = Pattern.compile("[0-9A-Za-z]+([.-][0-9A-Za-z]+)*");

  /** Checks the form. */
  @JsonCreator
  public CriterionId {
    if (!FORM.matcher(value).matches()) {
      throw new AsiException("'" + value + "' is not a criterion; expected a number such as 5.3");
    }
  }

  /**
   * Reads a criterion's number.
   *
   * @param value for example {@code 5.3}
   * @return the id
   */
  public static CriterionId of(String value) {
    return new CriterionId(value);
  }

  @Override
  public int compareTo(CriterionId other) {
    return NaturalOrder.compare(value, other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
