package io.asirules.model.assessment;

import io.asirules.model.Language;
import io.asirules.model.standard.EvidenceLevel;

/**
 * A warning that an outcome rests on something weaker than a confirmed datum.
 *
 * @param code kind of caveat
 * @param datum the datum, such as {@code 5.2/post-2020-intensity: below 11.0 t CO2e/t Al}
 * @param level how well the datum is known
 */
public record Caveat(CaveatCode code, String datum, EvidenceLevel level) {

  /**
   * Returns the caveat as a sentence.
   *
   * @param language language wanted
   * @return the sentence
   */
  public String text(Language language) {
    return language == Language.ZH
        ? "依据" + level + "：" + code.what().zh() + "（" + datum + "）。"
        : "Rests on " + code.what().en() + ", " + level + " (" + datum + ").";
  }
}
