package io.asirules.rules.oracle;

import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Assurance;
import io.asirules.model.evidence.Basis;
import io.asirules.model.evidence.Coverage;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Metric;
import io.asirules.model.evidence.Period;
import io.asirules.model.evidence.Polarity;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementKind;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.Threshold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Arbitrary evidence on a requirement, and the evidence that would meet it. */
final class EvidenceArbitraries {
  /** Evidence without id and unit, which depend on what else there is. */
  interface Draft {
    /**
     * Finishes the evidence.
     *
     * @param id its id
     * @param units ids that it may name; null stands for the entity
     * @return the evidence
     */
    Evidence finish(String id, List<@Nullable String> units);
  }

  private record Voice(Polarity polarity, Basis basis, Assurance assurance, Coverage coverage) {}

  private final FigureArbitraries figures;
  private final LocalDate asOf;

  EvidenceArbitraries(Standard standard, LocalDate asOf) {
    this.figures = new FigureArbitraries(standard, asOf);
    this.asOf = asOf;
  }

  /** Evidence on a requirement, now and then on its criterion only. */
  Arbitrary<Draft> on(Requirement requirement) {
    boolean yearly = requirement.id().criterion().value().equals("5.1");
    Arbitrary<@Nullable Period> periods =
        yearly
            ? Arbitraries.frequencyOf(
                Tuple.of(2, PeriodArbitraries.recentYears(asOf)),
                Tuple.of(1, PeriodArbitraries.periods(asOf)))
            : PeriodArbitraries.periods(asOf);
    return drafts(
        requirement,
        voices(),
        aspects(requirement),
        periods,
        figures.metrics(requirement),
        unitNumbers());
  }

  private static Arbitrary<Draft> drafts(
      Requirement requirement,
      Arbitrary<Voice> voices,
      Arbitrary<Set<Aspect>> aspects,
      Arbitrary<@Nullable Period> periods,
      Arbitrary<Metric> metrics,
      Arbitrary<Integer> units) {
    Arbitrary<@Nullable Integer> published = Arbitraries.of(null, null, 0, 59, 60, 61, 300);
    Arbitrary<Boolean> contextOnly = Arbitraries.frequency(Tuple.of(40, false), Tuple.of(1, true));
    return Combinators.combine(
            voices, aspects, periods, published, metrics, schemes(requirement), units, contextOnly)
        .as(
            (voice, shows, period, days, metric, scheme, unit, context) ->
                (id, ids) -> {
                  Evidence.Builder item =
                      Evidence.builder(id)
                          .polarity(voice.polarity())
                          .basis(voice.basis())
                          .assurance(voice.assurance())
                          .coverage(voice.coverage())
                          .period(period)
                          .unit(ids.get(unit % ids.size()));
                  if (days != null && period != null) {
                    item.published(period.to().plusDays(days));
                  }
                  show(item, shows, metric, scheme);
                  return context
                      ? item.criterion(requirement.id().criterion()).build()
                      : item.requirement(requirement.id()).build();
                });
  }

  private static void show(Evidence.Builder item, Set<Aspect> shows, Metric metric, String scheme) {
    List<Aspect> aspects = new ArrayList<>(shows);
    item.shows(aspects.get(0), aspects.subList(1, aspects.size()).toArray(new Aspect[0]));
    if (shows.contains(Aspect.MEASURED)) {
      item.metric(metric);
    }
    if (shows.contains(Aspect.CERTIFIED)) {
      item.scheme(scheme);
    }
  }

  /** Numbers of a unit; zero, the entity, as often as all others together. */
  static Arbitrary<Integer> unitNumbers() {
    return Arbitraries.of(0, 0, 0, 0, 1, 1, 2, 3, 4, 5, 6, 7);
  }

  private static Arbitrary<Voice> voices() {
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(16, Polarity.SUPPORTS),
                Tuple.of(3, Polarity.CONTRADICTS),
                Tuple.of(1, Polarity.NEUTRAL)),
            Arbitraries.frequency(
                Tuple.of(8, Basis.STATED),
                Tuple.of(3, Basis.DERIVED),
                Tuple.of(1, Basis.ABSENCE),
                Tuple.of(1, Basis.DECLARED)),
            Arbitraries.frequency(
                Tuple.of(2, Assurance.SELF_DECLARED),
                Tuple.of(1, Assurance.INTERNAL),
                Tuple.of(2, Assurance.INDEPENDENT)),
            Arbitraries.frequency(
                Tuple.of(4, Coverage.EVERY_SITE),
                Tuple.of(3, Coverage.AGGREGATE),
                Tuple.of(2, Coverage.SOME_SITES)))
        .as(Voice::new);
  }

  private static Arbitrary<Set<Aspect>> aspects(Requirement requirement) {
    Aspect core = ReferenceAspects.core(requirement);
    Set<Aspect> needed = needed(requirement);
    List<Aspect> beside = new ArrayList<>(ReferenceAspects.mayLack(requirement));
    beside.add(Aspect.PUBLISHED);
    boolean system = requirement.kind() == RequirementKind.MANAGEMENT_SYSTEM;
    boolean limit = requirement.threshold() != null;
    boolean measured = limit || isMeasured(requirement);
    return Arbitraries.frequencyOf(
        Tuple.of(6, just(core)),
        Tuple.of(6, Arbitraries.just(needed)),
        Tuple.of(3, Arbitraries.of(beside).map(EnumSet::of)),
        Tuple.of(2, Arbitraries.of(EnumSet.of(Aspect.PLANNED), EnumSet.of(Aspect.PLANNED, core))),
        Tuple.of(2, just(Aspect.INCIDENT)),
        Tuple.of(hasEvents(requirement) ? 5 : 2, just(Aspect.TRIGGER)),
        Tuple.of(system ? 5 : 1, just(Aspect.CERTIFIED)),
        Tuple.of(limit ? 12 : measured ? 4 : 1, just(Aspect.MEASURED)),
        Tuple.of(2, Arbitraries.of(Aspect.class).set().ofMinSize(1).ofMaxSize(4)));
  }

  /** Whether an event calls for something. */
  private static boolean hasEvents(Requirement requirement) {
    String key = requirement.id().key();
    return requirement.kind() == RequirementKind.REVIEW
        || key.equals("risk-response")
        || key.equals("cahra-identification");
  }

  /** Whether a figure may be attached to a requirement without a limit. */
  private static boolean isMeasured(Requirement requirement) {
    return Set.of("5.2", "5.3", "10.2").contains(requirement.id().criterion().value());
  }

  private static Arbitrary<Set<Aspect>> just(Aspect aspect) {
    return Arbitraries.just(EnumSet.of(aspect));
  }

  private static Set<Aspect> needed(Requirement requirement) {
    Set<Aspect> needed = ReferenceAspects.further(requirement);
    needed.add(ReferenceAspects.core(requirement));
    return needed;
  }

  private static Arbitrary<String> schemes(Requirement requirement) {
    List<String> names = new ArrayList<>(List.of("ISO 14001", "ISO 45001:2018", "ISO 9001:2015"));
    for (Attested<String> recognised : requirement.recognisedSchemes()) {
      String name = recognised.value();
      int edition = name.indexOf(':');
      for (int i = 0; i < 3; i++) {
        names.add(name);
        names.add(edition < 0 ? name : name.substring(0, edition));
      }
      names.add(name + ":2030");
    }
    return Arbitraries.of(names);
  }

  /** Evidence that all but meets a requirement: one statement, and perhaps one against it. */
  Arbitrary<List<Draft>> near(Requirement requirement) {
    Arbitrary<Draft> main = main(requirement);
    Arbitrary<Draft> other = other(requirement);
    return Arbitraries.frequencyOf(
        Tuple.of(6, main.map(List::of)),
        Tuple.of(5, Combinators.combine(main, other).as(List::of)),
        Tuple.of(hasEvents(requirement) ? 4 : 2, other.map(List::of)),
        Tuple.of(1, Arbitraries.just(List.of())));
  }

  private Arbitrary<Draft> main(Requirement requirement) {
    Set<Aspect> needed = needed(requirement);
    boolean recognised = !requirement.recognisedSchemes().isEmpty();
    Threshold threshold = requirement.threshold();
    if (threshold != null) {
      needed.add(Aspect.MEASURED);
    }
    Arbitrary<Set<Aspect>> shows =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.just(needed)),
            Tuple.of(isMeasured(requirement) ? 8 : 0, just(Aspect.MEASURED)),
            Tuple.of(2, just(ReferenceAspects.core(requirement))),
            Tuple.of(recognised ? 12 : 0, just(Aspect.CERTIFIED)));
    Arbitrary<Metric> metrics =
        threshold == null
            ? figures.metrics(requirement)
            : Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(FigureArbitraries.within(threshold))),
                Tuple.of(1, figures.metrics(requirement)));
    Integer interval =
        requirement.intervalMonths() == null ? null : requirement.intervalMonths().value();
    Arbitrary<@Nullable Period> periods =
        Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.just(Period.day(asOf.minusDays(20)))),
            Tuple.of(5, PeriodArbitraries.atEdgeOf(interval, asOf)),
            Tuple.of(2, PeriodArbitraries.recentYears(asOf)),
            Tuple.of(1, PeriodArbitraries.periods(asOf)));
    Arbitrary<Voice> voice =
        Combinators.combine(
                Arbitraries.frequency(
                    Tuple.of(3, Assurance.INDEPENDENT), Tuple.of(1, Assurance.SELF_DECLARED)),
                Arbitraries.frequency(
                    Tuple.of(7, Coverage.EVERY_SITE),
                    Tuple.of(1, Coverage.AGGREGATE),
                    Tuple.of(1, Coverage.SOME_SITES)))
            .as(
                (assurance, coverage) ->
                    new Voice(Polarity.SUPPORTS, Basis.STATED, assurance, coverage));
    Arbitrary<Integer> units = Arbitraries.of(0, 0, 0, 0, 0, 1);
    return drafts(requirement, voice, shows, periods, metrics, units);
  }

  /** A statement of another sort: lacking, planned, an event, a search without a find. */
  private Arbitrary<Draft> other(Requirement requirement) {
    Aspect core = ReferenceAspects.core(requirement);
    List<Aspect> lacking = new ArrayList<>(ReferenceAspects.mayLack(requirement));
    Arbitrary<Draft> against =
        other(
            requirement,
            Arbitraries.of(Polarity.CONTRADICTS),
            Arbitraries.of(Basis.STATED),
            Arbitraries.of(lacking).map(EnumSet::of));
    Arbitrary<Draft> event =
        other(
            requirement,
            Arbitraries.of(Polarity.CONTRADICTS, Polarity.CONTRADICTS, Polarity.SUPPORTS),
            Arbitraries.of(Basis.STATED),
            just(Aspect.INCIDENT));
    Arbitrary<Draft> supporting =
        other(
            requirement,
            Arbitraries.of(Polarity.SUPPORTS),
            Arbitraries.of(Basis.DERIVED),
            Arbitraries.of(Aspect.TRIGGER, Aspect.TRIGGER, Aspect.PLANNED, core).map(EnumSet::of));
    Arbitrary<Draft> absence =
        other(
            requirement,
            Arbitraries.of(Polarity.CONTRADICTS),
            Arbitraries.of(Basis.ABSENCE),
            Arbitraries.of(Aspect.PUBLISHED, Aspect.PUBLISHED, Aspect.COMPLETE, core)
                .map(EnumSet::of));
    return Arbitraries.frequencyOf(
        Tuple.of(1, against),
        Tuple.of(1, event),
        Tuple.of(hasEvents(requirement) ? 4 : 1, supporting),
        Tuple.of(1, absence));
  }

  private Arbitrary<Draft> other(
      Requirement requirement,
      Arbitrary<Polarity> polarity,
      Arbitrary<Basis> basis,
      Arbitrary<Set<Aspect>> shows) {
    Arbitrary<Voice> voice =
        Combinators.combine(polarity, basis, Arbitraries.of(Coverage.class))
            .as((pointing, found, wide) -> new Voice(pointing, found, Assurance.INTERNAL, wide));
    return drafts(
        requirement,
        voice,
        shows,
        PeriodArbitraries.periods(asOf),
        figures.metrics(requirement),
        unitNumbers());
  }

  /** Evidence that meets a requirement by itself, as far as evidence can. */
  Draft complete(Requirement requirement) {
    Set<Aspect> shows = needed(requirement);
    Metric metric = null;
    if (requirement.threshold() != null) {
      metric = FigureArbitraries.within(requirement.threshold());
      shows.add(Aspect.MEASURED);
    }
    Metric figure = metric == null ? new Metric("none", BigDecimal.ZERO, "t", null) : metric;
    return (id, units) -> {
      Evidence.Builder item =
          Evidence.builder(id)
              .requirement(requirement.id())
              .coverage(Coverage.EVERY_SITE)
              .assurance(Assurance.INDEPENDENT)
              .period(Period.day(asOf.minusDays(20)))
              .published(asOf.minusDays(20));
      show(item, shows, figure, "");
      return item.build();
    };
  }
}
