package io.asirules.model.standard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.asirules.model.AsiException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A criterion, a lettered part of it or a requirement, named across editions: {@code
 * asi:ps:3.1#5.3}, {@code asi:ps:3.1#5.3(b)}, {@code asi:ps:3.1#5.3/annual-progress}.
 *
 * @param standard the edition
 * @param criterion the criterion
 * @param letter letter of the sub-criterion, or null
 * @param key symbolic key of the requirement, or null
 */
public record Reference(
    StandardId standard, CriterionId criterion, @Nullable String letter, @Nullable String key) {

  private static final Pattern FORM =
      Pattern.compile("([^#]+)#([^(/#]+)(?:\\(([a-z])\\)|/([a-z0-9-]+))?");

  /** Refuses a reference with both a letter and a key. */
  public Reference {
    if (letter != null && key != null) {
      throw new AsiException("a reference has a letter or a key, not both");
    }
  }

  /**
   * Names a criterion.
   *
   * @param standard the edition
   * @param criterion the criterion
   * @return the reference
   */
  public static Reference of(StandardId standard, CriterionId criterion) {
    return new Reference(standard, criterion, null, null);
  }

  /**
   * Names a requirement.
   *
   * @param standard the edition
   * @param requirement the requirement
   * @return the reference
   */
  public static Reference of(StandardId standard, RequirementId requirement) {
    return new Reference(standard, requirement.criterion(), null, requirement.key());
  }

  /**
   * Reads a reference.
   *
   * @param text for example {@code asi:ps:3.1#5.3(b)}
   * @return the reference
   * @throws AsiException if the text has another form
   */
  @JsonCreator
  public static Reference parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new AsiException("'" + text + "' is not a reference; expected asi:ps:3.1#5.3");
    }
    return new Reference(
        StandardId.parse(form.group(1)),
        CriterionId.of(form.group(2)),
        form.group(3),
        form.group(4));
  }

  @Override
  @JsonValue
  public String toString() {
    String base = standard + "#" + criterion;
    if (letter != null) {
      return base + "(" + letter + ")";
    }
    return key == null ? base : base + "/" + key;
  }
}
