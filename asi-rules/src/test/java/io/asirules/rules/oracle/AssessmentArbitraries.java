package io.asirules.rules.oracle;

import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.AssessorRating;
import io.asirules.model.evidence.Rating;
import io.asirules.model.evidence.Response;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.OrgUnit;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.Threshold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Arbitrary self-assessments against a standard, bent towards what is rare by chance: much evidence
 * on few requirements, criteria with special rules, dates at the edge, and all that is needed for
 * conformance. Edge cases of the parts are left out: their product is endless and dull.
 */
public final class AssessmentArbitraries {
  private static final Set<String> SPECIAL =
      Set.of(
          "2.3", "5.1", "5.2", "5.3", "6.1", "6.2", "6.6", "6.7", "8.7", "9.8", "10.2", "10.3",
          "11.1");

  /** How much of the standard is answered, or shown, to the full. */
  private enum Extent {
    NOTHING,
    FOCUS,
    EVERYTHING
  }

  private record AnswerDraft(Requirement requirement, int unit, Response response) {}

  private record Focus(List<Criterion> criteria, List<Requirement> hot) {}

  private record Spread(Extent answered, Extent shown) {}

  private AssessmentArbitraries() {}

  /**
   * As-of dates from 2024 to 2028, leap days and the end of the transition more often.
   *
   * @return the dates
   */
  public static Arbitrary<LocalDate> asOfDates() {
    return PeriodArbitraries.asOfDates();
  }

  /**
   * Whole inputs: as-of date, a self-assessment with dates around it, strictness and limits.
   *
   * @param standard the edition to assess against
   * @return the inputs
   */
  public static Arbitrary<AssessmentInput> inputs(Standard standard) {
    return asOfDates()
        .flatMap(
            asOf ->
                Combinators.combine(
                        assessments(standard, asOf),
                        Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)),
                        limits(standard))
                    .as(
                        (assessment, strict, limits) ->
                            new AssessmentInput(assessment, asOf, strict, limits)))
        .withoutEdgeCases();
  }

  /**
   * Self-assessments whose dates lie around an as-of date.
   *
   * @param standard the edition to assess against
   * @param asOf the day for which the assessment speaks
   * @return the self-assessments
   */
  public static Arbitrary<SelfAssessment> assessments(Standard standard, LocalDate asOf) {
    return focuses(standard)
        .flatMap(focus -> assessments(standard, asOf, focus))
        .withoutEdgeCases();
  }

  private static Arbitrary<SelfAssessment> assessments(
      Standard standard, LocalDate asOf, Focus focus) {
    EvidenceArbitraries evidence = new EvidenceArbitraries(standard, asOf);
    Arbitrary<Requirement> requirements = requirements(standard, focus);
    Arbitrary<EvidenceArbitraries.Draft> item = requirements.flatMap(evidence::on);
    Arbitrary<List<EvidenceArbitraries.Draft>> items =
        Arbitraries.frequencyOf(
            Tuple.of(4, near(evidence, focus)),
            Tuple.of(2, lists(item, 4, 25)),
            Tuple.of(1, lists(item, 0, 3)));
    Arbitrary<AnswerDraft> answer =
        Combinators.combine(
                requirements,
                EvidenceArbitraries.unitNumbers(),
                Arbitraries.frequencyOf(
                    Tuple.of(1, Arbitraries.just(Response.YES)),
                    Tuple.of(2, Arbitraries.of(Response.class))))
            .as(AnswerDraft::new);
    return Combinators.combine(
            ScopeArbitraries.entities(),
            ScopeArbitraries.scopes(),
            spreads(),
            lists(answer, 0, 6),
            items,
            ratings(standard, focus))
        .as(
            (entity, scope, spread, answers, drafts, ratings) -> {
              List<@Nullable String> units = units(scope);
              SelfAssessment.Builder builder =
                  SelfAssessment.builder(standard.id(), entity).scope(scope).asOf(asOf);
              addAnswers(builder, answers, units, extent(spread.answered(), standard, focus));
              addEvidence(
                  builder, drafts, evidence, units, extent(spread.shown(), standard, focus));
              ratings.forEach(builder::rating);
              return builder.build();
            });
  }

  /** One to three criteria, and one to four of their requirements where most evidence goes. */
  private static Arbitrary<Focus> focuses(Standard standard) {
    List<Criterion> all = standard.criteria();
    List<Criterion> special = new ArrayList<>();
    for (Criterion criterion : all) {
      if (SPECIAL.contains(criterion.id().value())) {
        special.add(criterion);
      }
    }
    List<Criterion> favoured = special.isEmpty() ? all : special;
    Arbitrary<Criterion> criterion =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(favoured)), Tuple.of(2, Arbitraries.of(all)));
    return lists(criterion, 1, 3)
        .flatMap(
            criteria ->
                lists(Arbitraries.of(requirementsOf(criteria)), 1, 4)
                    .map(hot -> new Focus(criteria, hot)));
  }

  /** Lists of every length alike: by itself jqwik makes most of them short. */
  private static <T> Arbitrary<List<T>> lists(Arbitrary<T> element, int least, int most) {
    return element
        .list()
        .ofMinSize(least)
        .ofMaxSize(most)
        .withSizeDistribution(RandomDistribution.uniform());
  }

  private static List<Requirement> requirementsOf(List<Criterion> criteria) {
    List<Requirement> requirements = new ArrayList<>();
    for (Criterion criterion : criteria) {
      requirements.addAll(criterion.requirements());
    }
    return requirements;
  }

  /** Every requirement of the focus all but met. */
  private static Arbitrary<List<EvidenceArbitraries.Draft>> near(
      EvidenceArbitraries evidence, Focus focus) {
    List<Arbitrary<List<EvidenceArbitraries.Draft>>> parts = new ArrayList<>();
    for (Requirement requirement : requirementsOf(focus.criteria())) {
      parts.add(evidence.near(requirement));
    }
    return Combinators.combine(parts)
        .as(
            lists -> {
              List<EvidenceArbitraries.Draft> all = new ArrayList<>();
              lists.forEach(all::addAll);
              return all;
            });
  }

  private static Arbitrary<Requirement> requirements(Standard standard, Focus focus) {
    return Arbitraries.frequencyOf(
        Tuple.of(7, Arbitraries.of(focus.hot())),
        Tuple.of(3, Arbitraries.of(requirementsOf(focus.criteria()))),
        Tuple.of(1, Arbitraries.of(standard.requirements())));
  }

  private static Arbitrary<Spread> spreads() {
    return Arbitraries.frequency(
        Tuple.of(20, new Spread(Extent.NOTHING, Extent.NOTHING)),
        Tuple.of(2, new Spread(Extent.FOCUS, Extent.NOTHING)),
        Tuple.of(2, new Spread(Extent.NOTHING, Extent.FOCUS)),
        Tuple.of(4, new Spread(Extent.FOCUS, Extent.FOCUS)),
        Tuple.of(1, new Spread(Extent.EVERYTHING, Extent.NOTHING)),
        Tuple.of(1, new Spread(Extent.EVERYTHING, Extent.EVERYTHING)));
  }

  private static List<Requirement> extent(Extent extent, Standard standard, Focus focus) {
    return switch (extent) {
      case NOTHING -> List.of();
      case FOCUS -> requirementsOf(List.copyOf(new HashSet<>(focus.criteria())));
      case EVERYTHING -> standard.requirements();
    };
  }

  /** Ids that evidence may name: the entity without and with its name, units and facilities. */
  private static List<@Nullable String> units(CertificationScope scope) {
    Set<@Nullable String> units = new LinkedHashSet<>();
    units.add(null);
    for (Facility facility : scope.facilities()) {
      units.add(facility.id());
    }
    for (OrgUnit unit : scope.units()) {
      units.add(unit.id());
    }
    units.add(ScopeArbitraries.ENTITY);
    return new ArrayList<>(units);
  }

  private static void addAnswers(
      SelfAssessment.Builder builder,
      List<AnswerDraft> drafts,
      List<@Nullable String> units,
      List<Requirement> allYes) {
    Set<String> taken = new HashSet<>();
    for (AnswerDraft draft : drafts) {
      String unit = units.get(draft.unit() % units.size());
      if (taken.add(draft.requirement().id() + "@" + unit)) {
        builder.answer(new Answer(draft.requirement().id(), unit, draft.response(), ""));
      }
    }
    for (Requirement requirement : allYes) {
      if (taken.add(requirement.id() + "@" + null)) {
        builder.answer(new Answer(requirement.id(), null, Response.YES, ""));
      }
    }
  }

  private static void addEvidence(
      SelfAssessment.Builder builder,
      List<EvidenceArbitraries.Draft> drafts,
      EvidenceArbitraries evidence,
      List<@Nullable String> units,
      List<Requirement> allShown) {
    int number = 0;
    for (Requirement requirement : allShown) {
      number++;
      builder.evidence(evidence.complete(requirement).finish("C" + number, units));
    }
    // Evidence beside a complete set is kept short, so that conformance does occur.
    int limit = allShown.isEmpty() ? drafts.size() : Math.min(drafts.size(), 4);
    for (int i = 0; i < limit; i++) {
      builder.evidence(drafts.get(i).finish("E" + (i + 1), units));
    }
  }

  /** Ratings with a reason, some of them on several criteria of one principle. */
  private static Arbitrary<List<AssessorRating>> ratings(Standard standard, Focus focus) {
    int principle = focus.criteria().get(0).principle();
    List<CriterionId> related = new ArrayList<>();
    for (Criterion criterion : standard.criteria()) {
      if (criterion.principle() == principle) {
        related.add(criterion.id());
      }
    }
    Arbitrary<Rating> rating =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(Rating.MINOR_NC)),
            Tuple.of(1, Arbitraries.of(Rating.class)));
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(List.of())),
        Tuple.of(
            1,
            Arbitraries.maps(Arbitraries.of(related), rating)
                .ofMaxSize(Math.min(4, related.size()))
                .map(AssessmentArbitraries::rate)));
  }

  private static List<AssessorRating> rate(Map<CriterionId, Rating> ratings) {
    List<AssessorRating> rated = new ArrayList<>();
    ratings.forEach((id, rating) -> rated.add(new AssessorRating(id, rating, "seen", "A")));
    return rated;
  }

  /** None, or other values for some limits. */
  private static Arbitrary<Map<RequirementId, BigDecimal>> limits(Standard standard) {
    Map<RequirementId, BigDecimal> known = new LinkedHashMap<>();
    for (Requirement requirement : standard.requirements()) {
      Threshold threshold = requirement.threshold();
      if (threshold != null) {
        known.put(requirement.id(), threshold.limit());
      }
    }
    if (known.isEmpty()) {
      return Arbitraries.just(Map.of());
    }
    Arbitrary<Map<RequirementId, BigDecimal>> some =
        Arbitraries.maps(Arbitraries.of(known.keySet()), Arbitraries.of("-1", "0", "0.01", "2"))
            .ofMaxSize(Math.min(6, known.size()))
            .map(
                shifts -> {
                  Map<RequirementId, BigDecimal> limits = new LinkedHashMap<>();
                  shifts.forEach(
                      (id, shift) -> limits.put(id, known.get(id).add(new BigDecimal(shift))));
                  return limits;
                });
    return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(Map.of())), Tuple.of(1, some));
  }
}
