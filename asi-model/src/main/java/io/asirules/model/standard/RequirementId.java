package io.asirules.model.standard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.asirules.model.AsiException;
import java.util.regex.Pattern;

/**
 * Name of a requirement within one edition, such as {@code 5.3/annual-progress}. The key is
 * symbolic because the letters of most sub-criteria are not known.
 *
 * @param criterion the criterion it belongs to
 * @param key symbolic key, unique within the criterion
 */
public record RequirementId(CriterionId criterion, String key)
    implements Comparable<RequirementId> {

  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Checks the form of the key. */
  public RequirementId {
    if (!KEY.matcher(key).matches()) {
      throw new AsiException(
          "'" + key + "' is not a requirement key; expected a form such as annual-progress");
    }
  }

  /**
   * Reads a requirement's name.
   *
   * @param text for example {@code 5.3/annual-progress}
   * @return the id
   */
  @JsonCreator
  public static RequirementId parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new AsiException(
          "'" + text + "' is not a requirement; expected a form such as 5.3/annual-progress");
    }
    return new RequirementId(CriterionId.of(text.substring(0, slash)), text.substring(slash + 1));
  }

  @Override
  public int compareTo(RequirementId other) {
    int byCriterion = criterion.compareTo(other.criterion);
    return byCriterion != 0 ? byCriterion : key.compareTo(other.key);
  }

  @Override
  @JsonValue
  public String toString() {
    return criterion + "/" + key;
  }
}
