package io.asirules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.exchange.json.AssessmentWriter;
import io.asirules.criteriadata.exchange.json.GapWriter;
import io.asirules.model.Language;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.mapping.GapAnalysis;
import io.asirules.model.mapping.Predecessor;
import io.asirules.model.mapping.Projection;
import io.asirules.model.mapping.ProjectionStatus;
import io.asirules.rules.oracle.GapArbitraries;
import io.asirules.rules.oracle.GapInput;
import io.asirules.rules.oracle.TinyCatalogue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** What holds of every gap analysis, whatever the mapping and the input say. */
class GapLawsTest {

  private static final AsiRules RULES = AsiRules.create();

  @Provide
  Arbitrary<Tuple2<TinyCatalogue, GapInput>> tiny() {
    return GapArbitraries.catalogues()
        .flatMap(
            catalogue -> GapArbitraries.inputs(catalogue).map(input -> Tuple.of(catalogue, input)));
  }

  @Provide
  Arbitrary<GapInput> ontoItself() {
    return Arbitraries.of("asi:ps:2", "asi:ps:3.1", "asi:coc:2")
        .map(RULES.catalogue()::standard)
        .flatMap(standard -> GapArbitraries.inputs(standard, standard));
  }

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void ontoTheSameEditionEverythingCarriesOver(@ForAll("ontoItself") GapInput input) {
    GapAnalysis gap = RULES.gap(input.before(), input.target(), Gaps.options(input));
    for (Projection each : gap.criteria()) {
      CriterionResult before = gap.before().criterion(each.target().value());
      assertThat(each.predecessors()).extracting(Predecessor::result).containsExactly(before);
      assertThat(each.caveats()).noneMatch(c -> c.code() == CaveatCode.MAPPING_NOT_CONFIRMED);
      ReasonCode why = each.reason().code();
      if (each.status() == ProjectionStatus.NOT_APPLICABLE) {
        assertThat(before.suggested()).isEqualTo(CriterionOutcome.NOT_APPLICABLE);
      } else if (before.outcome() == CriterionOutcome.NOT_APPLICABLE) {
        // Nothing binds the scope, or an assessor says so, though the criterion may apply.
        assertThat(why).isEqualTo(ReasonCode.APPLICABILITY_DIFFERS);
      } else {
        assertThat(why).isIn(ReasonCode.OUTCOME_CARRIED, ReasonCode.NOTHING_TO_CARRY);
        assertThat(each.after()).isEqualTo(before.outcome());
      }
    }
  }

  @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
  void anAnswerToTheOtherEditionIsNeverOverwritten(
      @ForAll("tiny") Tuple2<TinyCatalogue, GapInput> input) {
    SelfAssessment answers = input.get2().answers();
    Assume.that(answers != null);
    AsiRules rules = AsiRules.create(input.get1().load());
    GapAnalysis gap = Gaps.of(rules, input.get2());
    Assessment own = rules.assess(answers, Gaps.options(input.get2()));
    for (CriterionResult answered : own.criteria()) {
      Projection there = gap.criterion(answered.criterion().id().value());
      if (answered.outcome() == CriterionOutcome.NOT_ASSESSED) {
        assertThat(there.status()).isNotEqualTo(ProjectionStatus.KEPT);
      } else {
        assertThat(there.status()).isEqualTo(ProjectionStatus.KEPT);
        assertThat(there.after()).isEqualTo(answered.outcome());
      }
    }
  }

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void theAssessmentBeforeIsThatOfItsOwnEditionAlone(
      @ForAll("tiny") Tuple2<TinyCatalogue, GapInput> input) {
    AsiRules rules = AsiRules.create(input.get1().load());
    Assessment alone = rules.assess(input.get2().before(), Gaps.options(input.get2()));
    assertThat(AssessmentWriter.toJson(Gaps.of(rules, input.get2()).before(), Language.EN))
        .isEqualTo(AssessmentWriter.toJson(alone, Language.EN));
  }

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void theOrderOfTheInputLeavesNoTrace(
      @ForAll("tiny") Tuple2<TinyCatalogue, GapInput> input, @ForAll long seed) {
    AsiRules rules = AsiRules.create(input.get1().load());
    GapInput given = input.get2();
    GapInput shuffled =
        new GapInput(
            shuffle(given.before(), seed),
            given.target(),
            given.answers() == null ? null : shuffle(given.answers(), seed),
            given.asOf(),
            given.strict(),
            given.inferences());
    assertThat(GapWriter.toJson(Gaps.of(rules, shuffled), Language.ZH))
        .isEqualTo(GapWriter.toJson(Gaps.of(rules, given), Language.ZH));
  }

  private static SelfAssessment shuffle(SelfAssessment given, long seed) {
    SelfAssessment.Builder copy =
        SelfAssessment.builder(given.standard(), given.entity())
            .scope(given.scope())
            .asOf(given.asOf().orElse(null));
    shuffle(given.evidence(), seed).forEach(copy::evidence);
    shuffle(given.answers(), seed).forEach(copy::answer);
    shuffle(given.ratings(), seed).forEach(copy::rating);
    return copy.build();
  }

  private static <T> List<T> shuffle(List<T> items, long seed) {
    List<T> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
  void inferencesNeverCarryAnOutcomeAndTakeNoneAway(
      @ForAll("tiny") Tuple2<TinyCatalogue, GapInput> input) {
    AsiRules rules = AsiRules.create(input.get1().load());
    List<Projection> without = Gaps.of(rules, inferring(input.get2(), false)).criteria();
    List<Projection> with = Gaps.of(rules, inferring(input.get2(), true)).criteria();
    for (int i = 0; i < with.size(); i++) {
      boolean carried = with.get(i).status() == ProjectionStatus.CARRIED;
      assertThat(carried).isEqualTo(without.get(i).status() == ProjectionStatus.CARRIED);
      if (carried) {
        assertThat(with.get(i).after()).isEqualTo(without.get(i).after());
      }
      assertThat(with.get(i).after().isFinding()).isEqualTo(without.get(i).after().isFinding());
    }
  }

  private static GapInput inferring(GapInput given, boolean inferences) {
    return new GapInput(
        given.before(), given.target(), given.answers(), given.asOf(), given.strict(), inferences);
  }

  @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
  void underStrictEvidenceNothingIsCarriedOverAMappingThatIsNotConfirmed(
      @ForAll("tiny") Tuple2<TinyCatalogue, GapInput> input) {
    Assume.that(input.get2().strict());
    GapAnalysis gap = Gaps.of(AsiRules.create(input.get1().load()), input.get2());
    assertThat(gap.criteria())
        .filteredOn(each -> each.status() == ProjectionStatus.CARRIED)
        .allSatisfy(
            each ->
                assertThat(each.predecessors())
                    .extracting(Predecessor::path)
                    .anyMatch(p -> p.relation().carriesOutcome() && p.level().isReliable()));
  }

  @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
  void anOutcomeIsCarriedFromACriterionThatAsksAsMuchAndHasIt(
      @ForAll("tiny") Tuple2<TinyCatalogue, GapInput> input) {
    GapAnalysis gap = Gaps.of(AsiRules.create(input.get1().load()), input.get2());
    for (Projection each : gap.criteria()) {
      if (each.status() == ProjectionStatus.CARRIED) {
        assertThat(each.predecessors())
            .anyMatch(
                from ->
                    from.path().relation().carriesOutcome()
                        && from.result().outcome() == each.after());
      }
    }
  }

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void everyCriterionOfBothEditionsHasOneEntryAndEvidenceComesFromTheInput(
      @ForAll("tiny") Tuple2<TinyCatalogue, GapInput> input) {
    AsiRules rules = AsiRules.create(input.get1().load());
    GapAnalysis gap = Gaps.of(rules, input.get2());
    assertThat(gap.criteria())
        .extracting(Projection::target)
        .isEqualTo(rules.catalogue().standard(input.get2().target()).mappable());
    assertThat(gap.sources()).extracting(each -> each.result()).isEqualTo(gap.before().criteria());
    assertThat(gap.summary().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(gap.criteria().size());
    Set<String> given =
        input.get2().before().evidence().stream().map(Evidence::id).collect(Collectors.toSet());
    for (Projection each : gap.criteria()) {
      assertThat(each.evidence())
          .extracting(Evidence::id)
          .isSubsetOf(given)
          .doesNotHaveDuplicates();
    }
  }
}
