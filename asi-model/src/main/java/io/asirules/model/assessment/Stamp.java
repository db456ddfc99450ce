package io.asirules.model.assessment;

import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.List;

/**
 * What produced a result, so that it can be repeated.
 *
 * @param library the library
 * @param ruleSet the rule set
 * @param catalogue the data of the standards
 * @param overlays what the user put over the data, in that order; the version is the overlay's name
 * @param standard the edition assessed against
 * @param asOf the day for which the assessment speaks
 * @param strictEvidence whether data below CONFIRMED were kept from deciding
 */
public record Stamp(
    Part library,
    Part ruleSet,
    Part catalogue,
    List<Part> overlays,
    StandardId standard,
    LocalDate asOf,
    boolean strictEvidence) {

  /** Copies the list. */
  public Stamp {
    overlays = List.copyOf(overlays);
  }

  /**
   * One part that took part.
   *
   * @param version its version
   * @param sha256 hash of its content, 64 hexadecimal digits
   */
  public record Part(String version, String sha256) {}
}
