package io.asirules.rules.internal.requirement;

import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Metric;
import io.asirules.model.standard.AppliesAfter;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Particulars;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.SmelterLimit;
import io.asirules.model.standard.Threshold;
import io.asirules.rules.internal.engine.Verdict;
import io.asirules.rules.observation.ExemptionSeen;
import io.asirules.rules.observation.Extent;
import io.asirules.rules.observation.FigureSeen;
import io.asirules.rules.observation.SmelterSeen;
import io.asirules.rules.observation.YearsSeen;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a requirement reads at a place, with the limits that they are held against.
 * EVALUATION.md, section 6.
 */
final class FiguresAtPlace {

  private static final LatestFigures NO_FIGURE = new LatestFigures(Extent.NONE, null, List.of());

  /** The limit that a figure is held against, with the user's number where one is given. */
  @Nullable Threshold limit;

  /** The weaker limit of an older smelter's second route. */
  @Nullable Threshold secondRoute;

  @Nullable Metric figure;
  @Nullable Metric otherMeasure;
  @Nullable BigDecimal exemption;
  LatestFigures latest = NO_FIGURE;

  /** Observations that carry figures or years. */
  final List<Object> observations = new ArrayList<>(1);

  /** What rules say of these, in their order. */
  List<Verdict> verdicts = List.of();

  private final RequirementPlan plan;
  private final Place place;
  private final AssessedInput input;
  private final PlaceConditions conditions;
  private final PlaceReading reading;

  /** Reads what the requirement asks for. */
  FiguresAtPlace(
      RequirementPlan plan,
      Place place,
      AssessedInput input,
      PlaceConditions conditions,
      PlaceReading reading) {
    this.plan = plan;
    this.place = place;
    this.input = input;
    this.conditions = conditions;
    this.reading = reading;
    Particulars particulars = plan.particulars();
    if (plan.requirement.threshold() != null) {
      readFigures();
    }
    if (particulars.appliesAfter() != null) {
      readYears(particulars.appliesAfter().value());
    }
    if (particulars.exemptWhen() != null) {
      readExemption(particulars.exemptWhen());
    }
  }

  private Extent extent(Evidence item) {
    return place.extent(input.scope(), item);
  }

  /** The limit that counts: the user's own, which the user vouches for, or the edition's. */
  private Threshold limit(RequirementPlan of) {
    Threshold shipped = Objects.requireNonNull(of.requirement.threshold());
    BigDecimal own = input.limits().get(of.requirement.id());
    return own == null
        ? shipped
        : new Threshold(
            shipped.metric(),
            shipped.bound(),
            own,
            shipped.unit(),
            shipped.boundary(),
            new Provenance(EvidenceLevel.VERIFIED, List.of(), "given by the user"));
  }

  private void readFigures() {
    SmelterLimit role = plan.smelterLimit();
    boolean older = role != null && role != SmelterLimit.NEW_SMELTER;
    RequirementPlan measured =
        older ? Objects.requireNonNull(plan.ofSmelter(SmelterLimit.OLDER_SMELTER)) : plan;
    Threshold held = limit(measured);
    limit = held;
    List<Evidence> evidence =
        role == null ? input.slots().evidence(plan) : input.slots().evidenceOfCriterion(plan);
    latest = LatestFigures.find(evidence, this::extent, held.metric(), input.asOf());
    figure = latest.furthest(held);
    otherMeasure = latest.otherMeasure(held);
    if (role != null) {
      addFigures(evidence);
    }
    if (!latest.isWithin(plan.cycleMonths, input.asOf())) {
      return;
    }
    if (role != null) {
      observations.add(smelter(role, held, evidence));
    } else if (figure != null) {
      observations.add(
          new FigureSeen(
              plan.kind(), held.bound(), inMeasure(held, figure), held.limit(), reading.incident));
    }
  }

  private static BigDecimal inMeasure(Threshold limit, Metric metric) {
    return Objects.requireNonNull(LatestFigures.inMeasureOf(limit, metric));
  }

  private SmelterSeen smelter(SmelterLimit role, Threshold held, List<Evidence> evidence) {
    BigDecimal intensity = figure == null ? null : inMeasure(held, figure);
    boolean other = otherMeasure != null;
    RequirementPlan route = plan.ofSmelter(SmelterLimit.OLDER_SMELTER_WITH_REDUCTION);
    RequirementPlan cut = plan.ofSmelter(SmelterLimit.REDUCTION);
    if (role == SmelterLimit.NEW_SMELTER || route == null || cut == null) {
      return new SmelterSeen(
          role,
          intensity,
          other,
          held.limit(),
          held.provenance().level(),
          conditions.circumstance(),
          null,
          null,
          null);
    }
    Threshold routeLimit = limit(route);
    Threshold reductionAsked = limit(cut);
    boolean cutIsWeaker = level(reductionAsked).compareTo(level(routeLimit)) > 0;
    secondRoute = cutIsWeaker ? reductionAsked : routeLimit;
    LatestFigures cuts =
        LatestFigures.find(evidence, this::extent, reductionAsked.metric(), input.asOf());
    Metric least = cuts.furthest(reductionAsked);
    boolean counts =
        least != null
            && cuts.otherMeasure(reductionAsked) == null
            && cuts.isWithin(plan.cycleMonths, input.asOf());
    return new SmelterSeen(
        role,
        intensity,
        other,
        held.limit(),
        level(held),
        conditions.circumstance(),
        routeLimit.limit(),
        counts ? inMeasure(reductionAsked, Objects.requireNonNull(least)) : null,
        reductionAsked.limit());
  }

  private static EvidenceLevel level(Threshold threshold) {
    return threshold.provenance().level();
  }

  /** Figures that stand at another requirement of the criterion are facts of this one too. */
  private void addFigures(List<Evidence> evidence) {
    Set<Evidence> all = new LinkedHashSet<>(reading.facts);
    for (Evidence item : evidence) {
      if (item.shows().contains(Aspect.MEASURED) && extent(item) != Extent.NONE) {
        all.add(item);
      }
    }
    reading.facts = List.copyOf(all);
  }

  private void readYears(AppliesAfter after) {
    LatestFigures stated =
        LatestFigures.find(
            input.slots().evidenceOfCriterion(plan), this::extent, after.since(), input.asOf());
    BigDecimal since = null;
    for (Metric metric : stated.figures()) {
      since = since == null ? metric.value() : since.max(metric.value());
    }
    if (since != null) {
      observations.add(
          new YearsSeen(
              conditions.binding(),
              conditions.circumstance(),
              BigDecimal.valueOf(input.asOf().getYear()).subtract(since),
              BigDecimal.valueOf(after.years())));
    }
  }

  private void readExemption(Threshold exempt) {
    LatestFigures stated =
        LatestFigures.find(
            input.slots().evidenceOfCriterion(plan), this::extent, exempt.metric(), input.asOf());
    Metric least = stated.furthest(exempt);
    if (least != null
        && stated.otherMeasure(exempt) == null
        && stated.isWithin(plan.cycleMonths, input.asOf())) {
      exemption = inMeasure(exempt, least);
      observations.add(
          new ExemptionSeen(exempt.bound(), exemption, exempt.limit(), reading.incident));
    }
  }
}
