package io.asirules.model.standard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.asirules.model.AsiException;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Coordinate of one edition of a standard, such as {@code asi:ps:3.1}. The scheme is open: a vendor
 * may add editions of its own under another scheme.
 *
 * <p>Editions compare numerically, so 3.1 follows 3, 10 follows 9 and {@code 4-draft1} precedes 4.
 *
 * @param scheme who publishes it, {@code asi}
 * @param standard which standard: {@code ps} Performance Standard, {@code coc} Chain of Custody
 *     Standard, {@code am} Assurance Manual
 * @param edition the edition's label, such as {@code 3.1} or {@code 4-draft1}
 */
public record StandardId(String scheme, String standard, String edition)
    implements Comparable<StandardId> {

  private static final Pattern FORM =
      Pattern.compile("([a-z][a-z0-9-]*):([a-z][a-z0-9-]*):([0-9][0-9A-Za-z.-]*)");

  private static final Comparator<StandardId> ORDER =
      Comparator.comparing(StandardId::scheme)
          .thenComparing(StandardId::standard)
          .thenComparing(StandardId::edition, NaturalOrder::compare);

  /** Checks the form of the three parts. */
  public StandardId {
    if (!FORM.matcher(scheme + ":" + standard + ":" + edition).matches()) {
      throw malformed(scheme + ":" + standard + ":" + edition);
    }
  }

  /**
   * Reads a coordinate.
   *
   * @param coordinate for example {@code asi:ps:3.1}
   * @return the edition's id
   * @throws AsiException if the text has not the form scheme:standard:edition
   */
  @JsonCreator
  public static StandardId parse(String coordinate) {
    Matcher form = FORM.matcher(coordinate);
    if (!form.matches()) {
      throw malformed(coordinate);
    }
    return new StandardId(form.group(1), form.group(2), form.group(3));
  }

  private static AsiException malformed(String coordinate) {
    return new AsiException(
        "'" + coordinate + "' is not a coordinate; expected scheme:standard:edition, asi:ps:3.1");
  }

  /**
   * Tells whether two editions are of the same standard.
   *
   * @param other the other edition
   * @return true when scheme and standard agree
   */
  public boolean sameStandard(StandardId other) {
    return scheme.equals(other.scheme) && standard.equals(other.standard);
  }

  @Override
  public int compareTo(StandardId other) {
    return ORDER.compare(this, other);
  }

  @Override
  @JsonValue
  public String toString() {
    return scheme + ":" + standard + ":" + edition;
  }
}
