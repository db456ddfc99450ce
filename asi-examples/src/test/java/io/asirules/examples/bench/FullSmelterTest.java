package io.asirules.examples.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FullSmelterTest {

  @Test
  void theBenchmarkAssessesEveryCriterion() {
    AssessmentBenchmark benchmark = new AssessmentBenchmark();
    benchmark.setUp();
    assertThat(benchmark.assess().criteria()).hasSize(62);
    assertThat(benchmark.assessAndExplain()).isPositive();
  }
}
