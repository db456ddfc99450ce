package io.asirules.rules.recorded;

import io.asirules.model.evidence.SelfAssessment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A made-up entity, and how it is to be assessed.
 *
 * @param number its number
 * @param assessment what it brings
 * @param asOf the day for which the assessment speaks
 * @param strict whether its gap analyses are strict; assessments are made both ways
 * @param limits limits of the user by requirement
 * @param inferences whether inferences from titles count
 * @param targets other editions to see it in
 */
record MadeUpEntity(
    int number,
    SelfAssessment assessment,
    LocalDate asOf,
    boolean strict,
    Map<String, BigDecimal> limits,
    boolean inferences,
    List<Target> targets) {

  /**
   * Another edition.
   *
   * @param standard the edition
   * @param answers what the entity answers to it, or null
   */
  record Target(String standard, @Nullable SelfAssessment answers) {}
}
