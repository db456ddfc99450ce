package io.asirules.rules.recorded;

import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.AssessorRating;
import io.asirules.model.evidence.Rating;
import io.asirules.model.evidence.Response;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.StandardId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes up entities, each from the seed and its number alone. Safe for use by many threads.
 *
 * <p>Of twenty, seven are against PS 3.1, two against PS 3, four against PS 2, four against CoC 2
 * and three against CoC 1.
 *
 * @param seed the seed of all
 */
record MadeUpEntities(long seed) {

  private static final List<String> STANDARDS =
      List.of(
          "asi:ps:3.1",
          "asi:ps:2",
          "asi:coc:2",
          "asi:ps:3.1",
          "asi:coc:1",
          "asi:ps:3.1",
          "asi:ps:2",
          "asi:ps:3",
          "asi:coc:2",
          "asi:ps:3.1",
          "asi:ps:3.1",
          "asi:coc:1",
          "asi:ps:2",
          "asi:coc:2",
          "asi:ps:3.1",
          "asi:ps:3",
          "asi:ps:2",
          "asi:coc:2",
          "asi:coc:1",
          "asi:ps:3.1");

  private static final Map<String, List<String>> TARGETS =
      Map.of(
          "asi:ps:2", List.of("asi:ps:3.1"),
          "asi:ps:3.1", List.of("asi:ps:4-draft1", "asi:ps:2"),
          "asi:coc:1", List.of("asi:coc:2"));

  private static final Set<String> WITH_CRITERIA = Set.of("asi:ps:2", "asi:ps:3.1", "asi:coc:2");

  /** How much an entity brings. */
  private enum Extent {
    SPARSE,
    FOCUS,
    BROAD,
    COMPLETE
  }

  /** Makes up one entity. */
  MadeUpEntity entity(int number) {
    return new Draft(new Draw(seed, number), number).make();
  }

  /** One entity in the making. */
  private static final class Draft {
    private final Draw draw;
    private final int number;
    private final String standard;
    private final RequirementFacts facts;
    private final LocalDate asOf;
    private final MadeUpScope scope;
    private final Map<String, BigDecimal> limits;
    private final List<String> focus;
    private final SelfAssessment.Builder builder;
    private final MadeUpEvidence evidence;
    private final Set<String> answered = new HashSet<>();

    Draft(Draw draw, int number) {
      this.draw = draw;
      this.number = number;
      this.standard = STANDARDS.get(number % STANDARDS.size());
      this.facts = RequirementFacts.of(standard);
      this.asOf = MadeUpDays.asOf(draw);
      this.scope = MadeUpScope.of(draw);
      this.limits = limits();
      this.focus = focus();
      this.builder =
          SelfAssessment.builder(StandardId.parse(standard), scope.entity())
              .scope(scope.scope())
              .asOf(asOf);
      MadeUpFigures figures = new MadeUpFigures(draw, facts, limits, asOf);
      this.evidence = new MadeUpEvidence(draw, asOf, figures, scope.units(), builder);
    }

    MadeUpEntity make() {
      Extent extent =
          draw.of(
              Extent.SPARSE,
              Extent.SPARSE,
              Extent.FOCUS,
              Extent.FOCUS,
              Extent.FOCUS,
              Extent.FOCUS,
              Extent.BROAD,
              Extent.COMPLETE);
      bring(extent);
      answer(extent);
      if (draw.chance(25)) {
        rate();
      }
      List<MadeUpEntity.Target> targets = new ArrayList<>();
      for (String target : TARGETS.getOrDefault(standard, List.of())) {
        targets.add(new MadeUpEntity.Target(target, answersTo(target)));
      }
      return new MadeUpEntity(
          number,
          builder.build(),
          asOf,
          draw.chance(33),
          limits,
          draw.chance(33),
          List.copyOf(targets));
    }

    /** One to five criteria where most evidence goes, often those with logic of their own. */
    private List<String> focus() {
      List<String> special =
          SpecialPlaces.CRITERIA.stream().filter(id -> !facts.under(id).isEmpty()).toList();
      List<String> criteria = new ArrayList<>();
      int count = draw.between(1, 5);
      for (int i = 0; i < count; i++) {
        boolean own = standard.startsWith("asi:ps:") && draw.chance(75);
        String criterion = draw.of(own ? special : facts.criteria());
        if (!criteria.contains(criterion)) {
          criteria.add(criterion);
        }
      }
      return criteria;
    }

    private void bring(Extent extent) {
      SpecialPlaces places = new SpecialPlaces(facts, evidence);
      switch (extent) {
        case SPARSE -> {
          int count = draw.between(0, 6);
          for (int i = 0; i < count; i++) {
            evidence.loose(anyRequirement());
          }
        }
        case FOCUS -> {
          focus.forEach(places::visit);
          int count = draw.between(0, 12);
          for (int i = 0; i < count; i++) {
            evidence.loose(anyRequirement());
          }
        }
        case BROAD -> {
          focus.forEach(places::visit);
          facts.criteria().stream()
              .filter(criterion -> !focus.contains(criterion))
              .forEach(
                  criterion -> {
                    if (draw.chance(60)) {
                      places.generic(criterion);
                    }
                  });
        }
        case COMPLETE -> complete(places);
      }
    }

    /** Everything is shown, but for little. */
    private void complete(SpecialPlaces places) {
      int spoilt = draw.of(0, 2, 8);
      for (RequirementFact fact : facts.all()) {
        if (draw.chance(spoilt)) {
          if (draw.chance(60)) {
            evidence.fitting(fact);
          }
        } else {
          evidence.complete(fact);
        }
        if (draw.chance(spoilt)) {
          evidence.beside(fact);
        }
      }
      if (draw.chance(50)) {
        places.visit(focus.get(0));
      }
    }

    private RequirementFact anyRequirement() {
      return draw.chance(70) ? draw.of(facts.under(draw.of(focus))) : draw.of(facts.all());
    }

    private void answer(Extent extent) {
      int count = extent == Extent.SPARSE ? draw.between(0, 12) : draw.of(0, 0, 1, 3, 6);
      for (int i = 0; i < count; i++) {
        answer(anyRequirement(), evidence.unit(), response());
      }
      if (draw.chance(4)) {
        facts.all().forEach(fact -> answer(fact, null, Response.YES));
      } else if (draw.chance(15)) {
        for (RequirementFact fact : facts.under(focus.get(0))) {
          answer(fact, null, draw.chance(80) ? Response.YES : response());
        }
      }
    }

    private void answer(RequirementFact fact, @Nullable String unit, Response response) {
      if (answered.add(fact.id() + "@" + unit)) {
        builder.answer(new Answer(RequirementId.parse(fact.id()), unit, response, ""));
      }
    }

    private Response response() {
      return draw.of(
          Response.YES,
          Response.YES,
          Response.NO,
          Response.PARTLY,
          Response.NOT_APPLICABLE,
          Response.UNKNOWN);
    }

    /** Ratings with a reason, most of them on criteria of one principle. */
    private void rate() {
      String principle = facts.under(focus.get(0)).get(0).principle();
      List<String> related =
          facts.criteria().stream()
              .filter(criterion -> facts.under(criterion).get(0).principle().equals(principle))
              .toList();
      List<String> rated = draw.chance(80) ? related : facts.criteria();
      for (String criterion : draw.some(rated, draw.between(1, 4))) {
        builder.rating(
            new AssessorRating(CriterionId.of(criterion), rating(), "seen on site", "A"));
      }
    }

    private Rating rating() {
      return draw.of(
          Rating.MINOR_NC,
          Rating.MINOR_NC,
          Rating.MINOR_NC,
          Rating.CONFORMANCE,
          Rating.MAJOR_NC,
          Rating.CRITICAL_BREACH,
          Rating.NOT_APPLICABLE);
    }

    /** None, or other values for some limits. */
    private Map<String, BigDecimal> limits() {
      Map<String, BigDecimal> chosen = new TreeMap<>();
      if (draw.chance(30)) {
        List<RequirementFact> limited =
            facts.all().stream().filter(fact -> fact.limit() != null).toList();
        for (RequirementFact fact : draw.some(limited, draw.between(1, 5))) {
          RequirementFact.Limit limit = Objects.requireNonNull(fact.limit(), "limit");
          BigDecimal shift = new BigDecimal(draw.of("-1", "0", "0.01", "2"));
          chosen.put(fact.id(), limit.value().add(shift));
        }
      }
      return chosen;
    }

    /** Some answers to another edition, or null. */
    private @Nullable SelfAssessment answersTo(String target) {
      if (!WITH_CRITERIA.contains(target) || draw.chance(60)) {
        return null;
      }
      RequirementFacts other = RequirementFacts.of(target);
      SelfAssessment.Builder answers =
          SelfAssessment.builder(StandardId.parse(target), scope.entity()).scope(scope.scope());
      Set<String> taken = new HashSet<>();
      for (String criterion : draw.some(other.criteria(), draw.between(0, 8))) {
        Response all = response();
        for (RequirementFact fact : other.under(criterion)) {
          if (draw.chance(80) && taken.add(fact.id())) {
            Response own = draw.chance(80) ? all : response();
            answers.answer(new Answer(RequirementId.parse(fact.id()), null, own, ""));
          }
        }
        if (draw.chance(20)) {
          answers.rating(
              new AssessorRating(CriterionId.of(criterion), rating(), "seen on site", "A"));
        }
      }
      return answers.build();
    }
  }
}
