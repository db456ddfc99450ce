package io.asirules.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.RequirementId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EvidenceTest {

  private static final Metric METRIC =
      new Metric("ghg-intensity", BigDecimal.TEN, "t CO2e/t Al", "MINE_TO_METAL");

  @Test
  void unlessSaidOtherwiseItIsSelfDeclaredContextOfTheEntity() {
    Evidence evidence = Evidence.builder("e1").build();

    assertThat(evidence).hasToString("e1");
    assertThat(evidence.criterion()).isEmpty();
    assertThat(evidence.requirement()).isEmpty();
    assertThat(evidence.unit()).isEmpty();
    assertThat(evidence.coverage()).isEqualTo(Coverage.AGGREGATE);
    assertThat(evidence.shows()).containsExactly(Aspect.CONTEXT);
    assertThat(evidence.polarity()).isEqualTo(Polarity.SUPPORTS);
    assertThat(evidence.basis()).isEqualTo(Basis.STATED);
    assertThat(evidence.assurance()).isEqualTo(Assurance.SELF_DECLARED);
    assertThat(evidence.period()).isEmpty();
    assertThat(evidence.published()).isEmpty();
    assertThat(evidence.metric()).isEmpty();
    assertThat(evidence.scheme()).isEmpty();
    assertThat(evidence.source()).isEmpty();
    assertThat(evidence.statement()).isEmpty();
    assertThat(evidence.note()).isEmpty();
  }

  @Test
  void everythingGivenIsKept() {
    Evidence evidence =
        Evidence.builder("e1")
            .requirement("5.2/intensity")
            .unit("smelter")
            .coverage(Coverage.EVERY_SITE)
            .shows(Aspect.MEASURED, Aspect.CERTIFIED)
            .polarity(Polarity.CONTRADICTS)
            .basis(Basis.DERIVED)
            .assurance(Assurance.INDEPENDENT)
            .period(Period.year(2024))
            .published(LocalDate.of(2025, 4, 1))
            .metric(METRIC)
            .scheme("ISO 14064")
            .statement("Ten tonnes")
            .source(new SourceLocation("report.pdf", "79-81"))
            .note("rounded")
            .build();

    assertThat(evidence.requirement()).contains(RequirementId.parse("5.2/intensity"));
    assertThat(evidence.criterion()).contains(CriterionId.of("5.2"));
    assertThat(evidence.unit()).contains("smelter");
    assertThat(evidence.coverage()).isEqualTo(Coverage.EVERY_SITE);
    assertThat(evidence.shows()).containsExactlyInAnyOrder(Aspect.MEASURED, Aspect.CERTIFIED);
    assertThat(evidence.polarity()).isEqualTo(Polarity.CONTRADICTS);
    assertThat(evidence.basis()).isEqualTo(Basis.DERIVED);
    assertThat(evidence.assurance()).isEqualTo(Assurance.INDEPENDENT);
    assertThat(evidence.period())
        .contains(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
    assertThat(evidence.published()).contains(LocalDate.of(2025, 4, 1));
    assertThat(evidence.metric()).contains(METRIC);
    assertThat(evidence.scheme()).contains("ISO 14064");
    assertThat(evidence.statement()).isEqualTo("Ten tonnes");
    assertThat(evidence.source().orElseThrow()).hasToString("report.pdf:79-81");
    assertThat(evidence.note()).isEqualTo("rounded");
  }

  @Test
  void evidenceOfAWholeCriterionBearsOnNoRequirement() {
    Evidence evidence =
        Evidence.builder("e1").requirement("5.2/a").criterion(CriterionId.of("5.3")).build();

    assertThat(evidence.criterion()).contains(CriterionId.of("5.3"));
    assertThat(evidence.requirement()).isEmpty();
  }

  @Test
  void aMeasurementNeedsAFigure() {
    assertThatThrownBy(() -> Evidence.builder("e1").shows(Aspect.MEASURED).build())
        .isInstanceOf(AsiException.class)
        .hasMessage("evidence 'e1' shows MEASURED without a figure");
  }

  @Test
  void aCertificateNeedsAScheme() {
    assertThatThrownBy(() -> Evidence.builder("e1").shows(Aspect.CERTIFIED).build())
        .isInstanceOf(AsiException.class)
        .hasMessage("evidence 'e1' shows CERTIFIED without a scheme");
  }

  @Test
  void aPeriodDoesNotEndBeforeItBegins() {
    LocalDate day = LocalDate.of(2024, 5, 19);

    assertThat(Period.day(day)).isEqualTo(new Period(day, day));
    assertThatThrownBy(() -> new Period(day, day.minusDays(1)))
        .isInstanceOf(AsiException.class)
        .hasMessage("a period from 2024-05-19 cannot end on 2024-05-18");
  }

  @Test
  void aSourceWithoutLinesReadsAsItsDocument() {
    assertThat(new SourceLocation("report.pdf", "")).hasToString("report.pdf");
  }

  @Test
  void recordsRefuseNulls() {
    assertThatThrownBy(() -> new Metric("m", null, "t", null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new Answer(RequirementId.parse("5.2/a"), null, null, ""))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new AssessorRating(CriterionId.of("5.2"), null, "", ""))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new SourceLocation(null, "")).isInstanceOf(NullPointerException.class);
  }
}
