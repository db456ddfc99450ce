package io.asirules.rules.recorded;

import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Assurance;
import io.asirules.model.evidence.Basis;
import io.asirules.model.evidence.Coverage;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Metric;
import io.asirules.model.evidence.Period;
import io.asirules.model.evidence.Polarity;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.standard.CriterionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes up evidence on requirements and adds it to one self-assessment. */
final class MadeUpEvidence {
  private static final List<Aspect> ASPECTS =
      List.of(
          Aspect.EXISTS,
          Aspect.ENDORSED,
          Aspect.PUBLISHED,
          Aspect.COMPLETE,
          Aspect.DOCUMENTED,
          Aspect.IN_USE,
          Aspect.CERTIFIED,
          Aspect.CARRIED_OUT,
          Aspect.VERIFIED,
          Aspect.REVIEWED,
          Aspect.TRIGGER,
          Aspect.MEASURED,
          Aspect.DECLARED,
          Aspect.CONTROLLED,
          Aspect.INCIDENT,
          Aspect.PLANNED,
          Aspect.CURRENT,
          Aspect.CONTEXT);

  private final Draw draw;
  private final LocalDate asOf;
  private final MadeUpDays days;
  private final MadeUpFigures figures;
  private final List<String> units;
  private final SelfAssessment.Builder assessment;
  private int number;

  MadeUpEvidence(
      Draw draw,
      LocalDate asOf,
      MadeUpFigures figures,
      List<String> units,
      SelfAssessment.Builder assessment) {
    this.draw = draw;
    this.asOf = asOf;
    this.days = new MadeUpDays(draw, asOf);
    this.figures = figures;
    this.units = units;
    this.assessment = assessment;
  }

  Draw draw() {
    return draw;
  }

  MadeUpDays days() {
    return days;
  }

  MadeUpFigures figures() {
    return figures;
  }

  LocalDate asOf() {
    return asOf;
  }

  /** Begins evidence on a requirement, with an id that is not taken. */
  Evidence.Builder begin(RequirementFact fact) {
    number++;
    return Evidence.builder("E" + number).requirement(fact.id());
  }

  void add(Evidence.Builder item) {
    assessment.evidence(item.build());
  }

  /** Half of the time the whole entity, otherwise any unit or facility. */
  @Nullable String unit() {
    return draw.chance(45) ? null : draw.of(units);
  }

  Coverage coverage() {
    return draw.of(
        Coverage.EVERY_SITE,
        Coverage.EVERY_SITE,
        Coverage.EVERY_SITE,
        Coverage.AGGREGATE,
        Coverage.AGGREGATE,
        Coverage.SOME_SITES);
  }

  /** Evidence of any sort on a requirement, now and then on its criterion or on nothing. */
  void loose(RequirementFact fact) {
    Evidence.Builder item = begin(fact);
    item.polarity(polarity()).basis(basis()).assurance(assurance());
    item.unit(unit()).coverage(coverage());
    Period period =
        fact.criterion().equals("5.1") && draw.chance(60) ? days.recentYear() : days.any();
    item.period(period).published(published(period));
    show(item, fact, aspects(fact));
    if (draw.chance(3)) {
      item.criterion(CriterionId.of(fact.criterion()));
    }
    add(item);
  }

  /** Evidence that all but meets a requirement. */
  void fitting(RequirementFact fact) {
    Evidence.Builder item = begin(fact);
    item.assurance(draw.chance(75) ? Assurance.INDEPENDENT : Assurance.SELF_DECLARED);
    item.unit(draw.chance(85) ? null : draw.of(units));
    item.coverage(draw.chance(78) ? Coverage.EVERY_SITE : coverage());
    Period period = days.fitting(fact.intervalMonths());
    item.period(period).published(published(period));
    show(item, fact, fittingAspects(fact));
    if (fact.limit() != null && draw.chance(60)) {
      item.metric(MadeUpFigures.within(fact));
    }
    add(item);
  }

  /** A statement of another sort: lacking, planned, an event, a search without a find. */
  void beside(RequirementFact fact) {
    Evidence.Builder item = begin(fact);
    item.assurance(Assurance.INTERNAL).unit(unit()).coverage(coverage());
    Period period = days.any();
    item.period(period).published(published(period));
    switch (draw.below(fact.hasEvents() ? 7 : 4)) {
      case 0 -> {
        item.polarity(Polarity.CONTRADICTS);
        show(item, fact, EnumSet.of(draw.of(fact.mayLack())));
      }
      case 1 -> {
        item.polarity(draw.of(Polarity.CONTRADICTS, Polarity.CONTRADICTS, Polarity.SUPPORTS));
        show(item, fact, EnumSet.of(Aspect.INCIDENT));
      }
      case 2 -> {
        item.polarity(Polarity.CONTRADICTS).basis(Basis.ABSENCE);
        Aspect sought = draw.of(Aspect.PUBLISHED, Aspect.PUBLISHED, Aspect.COMPLETE, fact.core());
        show(item, fact, EnumSet.of(sought));
      }
      default -> {
        item.basis(Basis.DERIVED);
        show(item, fact, EnumSet.of(draw.of(Aspect.TRIGGER, Aspect.PLANNED, fact.core())));
      }
    }
    add(item);
  }

  /** Evidence that meets a requirement by itself, as far as evidence can. */
  void complete(RequirementFact fact) {
    Evidence.Builder item = begin(fact);
    item.coverage(Coverage.EVERY_SITE).assurance(Assurance.INDEPENDENT);
    item.period(Period.day(asOf.minusDays(20))).published(asOf.minusDays(20));
    Set<Aspect> shows = fact.needed();
    if (fact.limit() != null) {
      shows.add(Aspect.MEASURED);
      item.metric(MadeUpFigures.within(fact));
    }
    show(item, shows);
    add(item);
  }

  /** A figure on a requirement, which shows that it was measured. */
  void figure(RequirementFact fact, Metric metric, @Nullable Period period) {
    Evidence.Builder item = begin(fact);
    item.unit(unit()).coverage(draw.chance(70) ? Coverage.EVERY_SITE : coverage());
    item.polarity(draw.chance(95) ? Polarity.SUPPORTS : Polarity.NEUTRAL);
    item.period(period).metric(metric).shows(Aspect.MEASURED);
    add(item);
  }

  private void show(Evidence.Builder item, RequirementFact fact, Set<Aspect> shows) {
    if (shows.contains(Aspect.MEASURED)) {
      item.metric(figures.near(fact));
    }
    if (shows.contains(Aspect.CERTIFIED)) {
      item.scheme(scheme(fact));
    }
    show(item, shows);
  }

  private static void show(Evidence.Builder item, Collection<Aspect> shows) {
    Aspect[] aspects = shows.toArray(new Aspect[0]);
    item.shows(aspects[0], Arrays.copyOfRange(aspects, 1, aspects.length));
  }

  private @Nullable LocalDate published(@Nullable Period period) {
    Integer after = draw.of(null, null, 0, 59, 60, 61, 300);
    return after == null || period == null ? null : period.to().plusDays(after);
  }

  private Polarity polarity() {
    int number = draw.below(20);
    return number < 16 ? Polarity.SUPPORTS : number < 19 ? Polarity.CONTRADICTS : Polarity.NEUTRAL;
  }

  private Basis basis() {
    return draw.of(
        Basis.STATED,
        Basis.STATED,
        Basis.STATED,
        Basis.STATED,
        Basis.STATED,
        Basis.DERIVED,
        Basis.DERIVED,
        Basis.ABSENCE,
        Basis.DECLARED);
  }

  private Assurance assurance() {
    return draw.of(
        Assurance.SELF_DECLARED,
        Assurance.SELF_DECLARED,
        Assurance.INTERNAL,
        Assurance.INDEPENDENT,
        Assurance.INDEPENDENT);
  }

  private Set<Aspect> aspects(RequirementFact fact) {
    int number = draw.below(fact.isMeasured() ? 32 : 27);
    if (number < 6) {
      return EnumSet.of(fact.core());
    } else if (number < 12) {
      return fact.needed();
    } else if (number < 15) {
      return EnumSet.of(draw.of(fact.mayLack()));
    } else if (number < 17) {
      return draw.chance(50) ? EnumSet.of(Aspect.PLANNED) : EnumSet.of(Aspect.PLANNED, fact.core());
    } else if (number < 19) {
      return EnumSet.of(Aspect.INCIDENT);
    } else if (number < 21) {
      return EnumSet.of(Aspect.TRIGGER);
    } else if (number < 24) {
      return EnumSet.of(fact.schemes().isEmpty() ? fact.core() : Aspect.CERTIFIED);
    } else if (number < 26) {
      List<Aspect> some = draw.some(ASPECTS, draw.between(1, 4));
      return EnumSet.copyOf(some);
    }
    return EnumSet.of(Aspect.MEASURED);
  }

  private Set<Aspect> fittingAspects(RequirementFact fact) {
    int number = draw.below(20);
    if (!fact.schemes().isEmpty() && number < 9) {
      return EnumSet.of(Aspect.CERTIFIED);
    } else if (number < 11) {
      return EnumSet.of(fact.core());
    }
    Set<Aspect> shows = fact.needed();
    if (fact.limit() != null) {
      shows.add(Aspect.MEASURED);
    }
    return shows;
  }

  /** Recognised, with or without its edition or of a later one, and others. */
  private String scheme(RequirementFact fact) {
    List<String> names = new ArrayList<>(List.of("ISO 14001", "ISO 45001:2018", "ISO 9001:2015"));
    for (String name : fact.schemes()) {
      int edition = name.indexOf(':');
      for (int i = 0; i < 3; i++) {
        names.add(name);
        names.add(edition < 0 ? name : name.substring(0, edition));
      }
      names.add(name + ":2030");
    }
    return draw.of(names);
  }
}
