package io.asirules.model.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParticularsTest {

  @Test
  void mostRequirementsAskNothingBeyondTheirKind() {
    assertThat(Particulars.NONE)
        .isEqualTo(new Particulars(null, null, null, null, null, null, null));
    assertThat(Samples.requirement("5.3/plan", RequirementKind.PLAN).particulars())
        .isEqualTo(Particulars.NONE);
  }

  @Test
  void requirementsThatAskMoreDifferAndHashAlike() {
    Requirement plain = Samples.requirement("6.1/review", RequirementKind.REVIEW);
    Requirement onEvent =
        Samples.requirement(
            "6.1/review",
            RequirementKind.REVIEW,
            new Particulars(null, null, Samples.recalled(true), null, null, null, null));

    assertThat(onEvent).isNotEqualTo(plain).hasSameHashCodeAs(plain);
    assertThat(Samples.requirement("6.1/review", RequirementKind.REVIEW))
        .isEqualTo(plain)
        .hasSameHashCodeAs(plain);
  }

  @Test
  void equalCriteriaHashAlike() {
    Criterion criterion = Samples.standard().criteria().get(0);

    assertThat(Samples.standard().criteria().get(0))
        .isEqualTo(criterion)
        .hasSameHashCodeAs(criterion);
    assertThat(
            new Criterion(
                criterion.id(),
                criterion.principle(),
                criterion.title(),
                criterion.summary(),
                criterion.bindings(),
                criterion.conditions(),
                List.of()))
        .isNotEqualTo(criterion);
  }
}
