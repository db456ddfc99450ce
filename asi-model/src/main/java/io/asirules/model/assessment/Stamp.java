package io.asirules.model.assessment;

import io.asirules.model.standard.StandardId;
import java.time.LocalDate;

/**
 * What produced a result, so that it can be repeated.
 *
 * @param library the library
 * @param ruleSet the rule set
 * @param catalogue the data of the standards
 * @param standard the edition assessed against
 * @param asOf the day for which the assessment speaks
 * @param strictEvidence whether data below CONFIRMED were kept from deciding
 */
public record Stamp(
    Part library,
    Part ruleSet,
    Part catalogue,
    StandardId standard,
    LocalDate asOf,
    boolean strictEvidence) {

  /**
   * One part that took part.
   *
   * @param version its version
   * @param sha256 hash of its content, 64 hexadecimal digits
   */
  public record Part(String version, String sha256) {}
}
