package io.asirules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.exchange.json.AssessmentWriter;
import io.asirules.model.Language;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.RequirementResult;
import io.asirules.model.assessment.SiteResult;
import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.AssessorRating;
import io.asirules.model.evidence.Coverage;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Period;
import io.asirules.model.evidence.Polarity;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.OrgUnit;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.Standard;
import io.asirules.rules.oracle.AssessmentArbitraries;
import io.asirules.rules.oracle.AssessmentInput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What holds for every input, whatever it says. */
class AsiRulesLawsTest {
  private static final AsiRules RULES = AsiRules.create();
  private static final Standard STANDARD = RULES.catalogue().standard("asi:ps:3.1");

  @Provide
  Arbitrary<AssessmentInput> inputs() {
    return AssessmentArbitraries.inputs(STANDARD);
  }

  @Provide
  Arbitrary<List<AssessmentInput>> batches() {
    return inputs().list().ofSize(60);
  }

  @Provide
  Arbitrary<Requirement> requirements() {
    return Arbitraries.of(STANDARD.requirements());
  }

  @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
  void theOrderOfEvidenceAnswersAndRatingsLeavesNoTrace(
      @ForAll("inputs") AssessmentInput input, @ForAll long seed) {
    SelfAssessment given = input.assessment();
    SelfAssessment shuffled =
        copy(
            given,
            given.scope(),
            shuffle(given.evidence(), seed),
            shuffle(given.answers(), seed),
            shuffle(given.ratings(), seed));
    assertThat(json(shuffled, input)).isEqualTo(json(given, input));
  }

  @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
  void theOrderOfUnitsAndFacilitiesLeavesNoTrace(
      @ForAll("inputs") AssessmentInput input, @ForAll long seed) {
    SelfAssessment given = input.assessment();
    SelfAssessment shuffled =
        copy(
            given,
            shuffle(given.scope(), seed),
            given.evidence(),
            given.answers(),
            given.ratings());
    assertThat(json(shuffled, input)).isEqualTo(json(given, input));
  }

  @Property(tries = 5, shrinking = ShrinkingMode.OFF)
  void twoThreadsGiveWhatOneGives(@ForAll("batches") List<AssessmentInput> batch)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<String>> parallel = new ArrayList<>();
      for (AssessmentInput input : batch) {
        parallel.add(threads.submit(() -> json(input.assessment(), input)));
      }
      for (int i = 0; i < batch.size(); i++) {
        assertThat(parallel.get(i).get()).isEqualTo(json(batch.get(i).assessment(), batch.get(i)));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
  void neutralEvidenceChangesNoOutcome(
      @ForAll("inputs") AssessmentInput input,
      @ForAll("requirements") Requirement anywhere,
      @ForAll Aspect aspect,
      @ForAll Coverage coverage) {
    if (aspect == Aspect.MEASURED || aspect == Aspect.CERTIFIED) {
      return;
    }
    SelfAssessment given = input.assessment();
    List<Evidence> more = new ArrayList<>(given.evidence());
    more.add(neutral("N1", input, anywhere, aspect, coverage));
    if (!given.evidence().isEmpty() && given.evidence().get(0).requirement().isPresent()) {
      Requirement there =
          STANDARD.requirement(given.evidence().get(0).requirement().get()).orElseThrow();
      more.add(neutral("N2", input, there, aspect, coverage));
    }
    SelfAssessment with = copy(given, given.scope(), more, given.answers(), given.ratings());
    assertThat(outcomes(assess(with, input))).isEqualTo(outcomes(assess(given, input)));
  }

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void whereNothingIsSaidThereIsNoFinding(@ForAll("inputs") AssessmentInput input) {
    SelfAssessment given = input.assessment();
    SelfAssessment empty = copy(given, given.scope(), List.of(), List.of(), List.of());
    assertThat(assess(empty, input).hasFindings()).isFalse();
  }

  private static Evidence neutral(
      String id, AssessmentInput input, Requirement on, Aspect aspect, Coverage coverage) {
    return Evidence.builder(id)
        .requirement(on.id())
        .coverage(coverage)
        .polarity(Polarity.NEUTRAL)
        .period(Period.day(input.asOf()))
        .shows(aspect)
        .build();
  }

  private static Assessment assess(SelfAssessment assessment, AssessmentInput input) {
    AssessmentOptions options = AssessmentOptions.asOf(input.asOf());
    if (input.strict()) {
      options = options.withStrictEvidence();
    }
    for (var limit : input.limits().entrySet()) {
      options = options.withLimit(limit.getKey().toString(), limit.getValue());
    }
    return RULES.assess(assessment, options);
  }

  private static String json(SelfAssessment assessment, AssessmentInput input) {
    return AssessmentWriter.toJson(assess(assessment, input), Language.EN);
  }

  private static List<String> outcomes(Assessment assessment) {
    List<String> outcomes = new ArrayList<>();
    for (CriterionResult criterion : assessment.criteria()) {
      outcomes.add(
          criterion.criterion().id()
              + " "
              + criterion.applicability().reason().code()
              + " "
              + criterion.suggested()
              + " "
              + criterion.outcome());
      for (RequirementResult requirement : criterion.requirements()) {
        outcomes.add(
            requirement.requirement().id()
                + " "
                + requirement.outcome()
                + " "
                + requirement.reason().code());
        for (SiteResult site : requirement.sites()) {
          outcomes.add(site.site() + " " + site.outcome() + " " + site.reason().code());
        }
      }
    }
    return outcomes;
  }

  private static <T> List<T> shuffle(List<T> items, long seed) {
    List<T> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  private static CertificationScope shuffle(CertificationScope scope, long seed) {
    CertificationScope.Builder shuffled =
        CertificationScope.builder().kind(scope.kind()).description(scope.description());
    for (OrgUnit unit : shuffle(scope.units(), seed)) {
      shuffled.unit(unit);
    }
    for (Facility facility : shuffle(scope.facilities(), seed)) {
      shuffled.facility(facility);
    }
    scope.circumstances().forEach(shuffled::circumstance);
    return shuffled.build();
  }

  private static SelfAssessment copy(
      SelfAssessment given,
      CertificationScope scope,
      List<Evidence> evidence,
      List<Answer> answers,
      List<AssessorRating> ratings) {
    SelfAssessment.Builder copy =
        SelfAssessment.builder(given.standard(), given.entity())
            .scope(scope)
            .asOf(given.asOf().orElse(null));
    evidence.forEach(copy::evidence);
    answers.forEach(copy::answer);
    ratings.forEach(copy::rating);
    return copy.build();
  }
}
