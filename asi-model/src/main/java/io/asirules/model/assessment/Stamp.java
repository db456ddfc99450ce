package io.asirules.model.assessment;

import io.asirules.model.ContentHash;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.StandardId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What produced a result: everything that decided, so that the run can be repeated and two runs can
 * be told apart.
 *
 * @param library the library, with the classes that observe
 * @param ruleSet the rule set; its version is the coordinate, such as {@code asi:ps:3.1@1.3.0}
 * @param catalogue the data of the standards
 * @param overlays what the user put over the data, in that order; the version is the overlay's name
 * @param standard the edition assessed against
 * @param asOf the day for which the result speaks
 * @param strictEvidence whether data below CONFIRMED were kept from deciding
 * @param inferences whether mapping rows that rest on titles alone were let count
 * @param limits the limits that the user vouched for, by requirement, without zeros at their end
 * @param choices the choices of an account that decide, by name, such as {@code pooling}; empty for
 *     other results
 * @param input SHA-256 of the canonical form of the input ({@link
 *     io.asirules.model.content.CanonicalForm}); null where it cannot be known, as of a stream that
 *     is read once
 */
public record Stamp(
    Part library,
    Part ruleSet,
    Part catalogue,
    List<Part> overlays,
    StandardId standard,
    LocalDate asOf,
    boolean strictEvidence,
    boolean inferences,
    Map<RequirementId, BigDecimal> limits,
    Map<String, String> choices,
    @Nullable ContentHash input) {

  /** Copies list and maps; 11 and 11.0 are the same limit. */
  public Stamp {
    overlays = List.copyOf(overlays);
    Map<RequirementId, BigDecimal> sorted = new TreeMap<>();
    limits.forEach((requirement, limit) -> sorted.put(requirement, limit.stripTrailingZeros()));
    limits = Collections.unmodifiableMap(sorted);
    choices = Collections.unmodifiableMap(new TreeMap<>(choices));
  }

  /**
   * The stamp of a result without choices of an account.
   *
   * @param library the library, with the classes that observe
   * @param ruleSet the rule set
   * @param catalogue the data of the standards
   * @param overlays what the user put over the data, in that order
   * @param standard the edition assessed against
   * @param asOf the day for which the result speaks
   * @param strictEvidence whether data below CONFIRMED were kept from deciding
   * @param inferences whether mapping rows that rest on titles alone were let count
   * @param limits the limits that the user vouched for, by requirement
   * @param input SHA-256 of the canonical form of the input; null where it cannot be known
   */
  public Stamp(
      Part library,
      Part ruleSet,
      Part catalogue,
      List<Part> overlays,
      StandardId standard,
      LocalDate asOf,
      boolean strictEvidence,
      boolean inferences,
      Map<RequirementId, BigDecimal> limits,
      @Nullable ContentHash input) {
    this(
        library,
        ruleSet,
        catalogue,
        overlays,
        standard,
        asOf,
        strictEvidence,
        inferences,
        limits,
        Map.of(),
        input);
  }

  /**
   * Returns the stamp with the choices of an account.
   *
   * @param made the choices, by name
   * @return changed stamp
   */
  public Stamp withChoices(Map<String, String> made) {
    return new Stamp(
        library,
        ruleSet,
        catalogue,
        overlays,
        standard,
        asOf,
        strictEvidence,
        inferences,
        limits,
        made,
        input);
  }

  /**
   * One part that took part.
   *
   * @param version its version
   * @param content hash of its content
   */
  public record Part(String version, ContentHash content) {

    /**
     * A part whose hash is known.
     *
     * @param version its version
     * @param sha256 hash of its content, 64 hexadecimal digits
     */
    public Part(String version, String sha256) {
      this(version, ContentHash.of(sha256));
    }

    /**
     * Returns the hash of its content.
     *
     * @return 64 hexadecimal digits
     */
    public String sha256() {
      return content.sha256();
    }
  }
}
