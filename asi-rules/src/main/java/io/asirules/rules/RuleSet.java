package io.asirules.rules;

import io.asirules.model.AsiException;
import io.asirules.model.ContentHash;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One version of the rules that decide for one or several editions: of a standard which criteria
 * apply and how an entity stands against them, of an assurance regime which certificate follows. A
 * rule set and an edition are two things: the edition is published by ASI and fixed, the rules are
 * this library's reading of it and get better. Several versions stand side by side, so that a
 * result can be repeated under the rules it was made by.
 *
 * <p>Immutable and safe for use by many threads. {@link AsiRules#ruleSets()} lists them.
 *
 * @param id what it decides on, without version: the coordinate of an edition ({@code asi:ps:3.1},
 *     {@code asi:am:2024}), {@code asi:map} for what an assessment means in another edition, or
 *     {@code any} for editions that have no rules of their own, such as a vendor's
 * @param version its version, such as {@code 1.3.0}; moves apart from that of the library
 * @param status where it stands
 * @param supersededBy coordinate of the version that took its place; null unless SUPERSEDED
 * @param since first day of that status; null while in work
 * @param editions the editions that it decides for; empty for {@code asi:map} and {@code any}
 * @param otherEditions whether it decides for every edition that no rule set names
 * @param packages the packages of rules that it is composed of, such as {@code requirement}
 * @param content hash of all that decides: the texts of its rules, the data of its editions, and
 *     the sources of the classes that observe for it; the same for every build of the same sources.
 *     A version that is sealed has the hash of its rules and its data, which never moves; the
 *     classes may get better as long as its recorded results come out, and a stamp tells them by
 *     the hash of the library
 */
public record RuleSet(
    String id,
    String version,
    RuleSetStatus status,
    @Nullable String supersededBy,
    @Nullable LocalDate since,
    List<StandardId> editions,
    boolean otherEditions,
    List<String> packages,
    ContentHash content) {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*(:[0-9a-z][0-9A-Za-z.-]*)*");
  private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9]+)*");

  /** Copies the lists; checks the form of the coordinate, and that status and successor agree. */
  public RuleSet {
    requireForm(id, version, id + "@" + version);
    Objects.requireNonNull(content, "content");
    editions = List.copyOf(editions);
    packages = List.copyOf(packages);
    boolean superseded = status == RuleSetStatus.SUPERSEDED;
    if (superseded != (supersededBy != null)) {
      throw new AsiException(
          id
              + "@"
              + version
              + (superseded
                  ? " is superseded; expected the coordinate of its successor"
                  : " has a successor; expected the status SUPERSEDED"));
    }
    if (status != RuleSetStatus.IN_WORK && since == null) {
      throw new AsiException(id + "@" + version + " is " + status + "; expected since when");
    }
  }

  private static void requireForm(String id, String version, String coordinate) {
    if (!ID.matcher(id).matches() || !VERSION.matcher(version).matches()) {
      throw malformed(coordinate);
    }
  }

  private static AsiException malformed(String coordinate) {
    return new AsiException(
        "'"
            + coordinate
            + "' is not a coordinate of a rule set; expected a form such as asi:ps:3.1@1.3.0");
  }

  /**
   * Finds what a coordinate decides on.
   *
   * @param coordinate for example {@code asi:ps:3.1@1.3.0}
   * @return its id, here {@code asi:ps:3.1}
   * @throws AsiException if the text has not the form of a coordinate
   */
  static String idOf(String coordinate) {
    int at = coordinate.indexOf('@');
    if (at < 0) {
      throw malformed(coordinate);
    }
    requireForm(coordinate.substring(0, at), coordinate.substring(at + 1), coordinate);
    return coordinate.substring(0, at);
  }

  /**
   * Returns the name under which it is pinned and stands in a stamp.
   *
   * @return id and version, such as {@code asi:ps:3.1@1.3.0}
   */
  public String coordinate() {
    return id + "@" + version;
  }

  /**
   * Returns the hash of all that decides.
   *
   * @return 64 hexadecimal digits
   */
  public String sha256() {
    return content.sha256();
  }

  @Override
  public String toString() {
    return coordinate();
  }
}
