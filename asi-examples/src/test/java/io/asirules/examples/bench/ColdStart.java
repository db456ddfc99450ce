package io.asirules.examples.bench;

import io.asirules.model.assessment.Assessment;
import io.asirules.rules.AsiRules;
import io.asirules.rules.AssessmentOptions;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;

/** Prints the milliseconds from the start of the JVM to the first result. */
public final class ColdStart {

  private ColdStart() {}

  /**
   * Assesses once.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    AsiRules rules = AsiRules.create();
    Assessment first =
        rules.assess(
            FullSmelter.of(rules.catalogue().standard("asi:ps:3.1")),
            AssessmentOptions.asOf(LocalDate.of(2026, 11, 23)));
    int criteria = first.criteria().size();
    long now = System.currentTimeMillis();
    long start = ManagementFactory.getRuntimeMXBean().getStartTime();
    System.out.println((now - start) + " ms to the first result, " + criteria + " criteria");
  }
}
