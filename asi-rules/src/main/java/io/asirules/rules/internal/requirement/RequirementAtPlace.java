package io.asirules.rules.internal.requirement;

import io.asirules.model.LocalizedText;
import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Assurance;
import io.asirules.model.evidence.Basis;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Metric;
import io.asirules.model.evidence.Polarity;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.AppliesAfter;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Particulars;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.RequirementKind;
import io.asirules.model.standard.SmelterLimit;
import io.asirules.model.standard.Threshold;
import io.asirules.rules.internal.scope.ScopeView;
import io.asirules.rules.observation.Declared;
import io.asirules.rules.observation.ExemptionSeen;
import io.asirules.rules.observation.Extent;
import io.asirules.rules.observation.FigureSeen;
import io.asirules.rules.observation.RequirementSeen;
import io.asirules.rules.observation.SmelterSeen;
import io.asirules.rules.observation.YearsSeen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A requirement at one place, with all that the input says of it there: what rules see of it, and
 * what its sentences speak of.
 */
final class RequirementAtPlace {

  final RequirementPlan plan;
  final Place place;
  final PlaceReading reading;
  final boolean binding;
  Declared circumstance = Declared.PRESENT;
  LocalizedText circumstanceText = RequirementWords.NOTHING;
  private boolean circumstanceFromStart;

  /** The limit that a figure is held against, with the user's number where one is given. */
  @Nullable Threshold limit;

  /** The weaker limit of an older smelter's second route. */
  @Nullable Threshold secondRoute;

  @Nullable Metric figure;
  @Nullable Metric otherMeasure;
  @Nullable BigDecimal exemption;

  /** Observations that carry figures or years, beside the one of the requirement. */
  List<Object> figuresSeen = List.of();

  private final ScopeView scope;
  private final EvidenceSlots slots;
  private final LocalDate asOf;
  private final Map<RequirementId, BigDecimal> limits;
  private LatestFigures latest = NO_FIGURE;

  private static final LatestFigures NO_FIGURE = new LatestFigures(Extent.NONE, null, List.of());

  RequirementAtPlace(
      RequirementPlan plan,
      Place place,
      ScopeView scope,
      EvidenceSlots slots,
      LocalDate asOf,
      Map<RequirementId, BigDecimal> limits) {
    this.plan = plan;
    this.place = place;
    this.scope = scope;
    this.slots = slots;
    this.asOf = asOf;
    this.limits = limits;
    this.binding = isBinding();
    readCircumstances();
    this.reading = new PlaceReading(plan, scope, asOf, place);
  }

  private boolean isBinding() {
    Attested<Set<SupplyChainActivity>> only = plan.requirement.activities();
    if (only == null) {
      return true;
    }
    Facility facility = place.facility();
    if (facility == null) {
      return !scope.withoutStatedActivities().isEmpty() || anyOf(scope.activities(), only.value());
    }
    return facility.activities().isEmpty() || anyOf(facility.activities().get(), only.value());
  }

  private static boolean anyOf(Set<SupplyChainActivity> some, Set<SupplyChainActivity> wanted) {
    for (SupplyChainActivity activity : some) {
      if (wanted.contains(activity)) {
        return true;
      }
    }
    return false;
  }

  private void readCircumstances() {
    for (Attested<Circumstance> condition : plan.requirement.conditions()) {
      Circumstance each = condition.value();
      Facility facility = place.facility();
      Boolean declared = facility == null ? scope.declared(each) : scope.declared(each, facility);
      boolean fromStart = facility != null && scope.followsFromStart(each, facility);
      if (Boolean.FALSE.equals(declared)) {
        boolean said = circumstance == Declared.ABSENT && !circumstanceFromStart;
        circumstance = Declared.ABSENT;
        circumstanceText = each.description();
        circumstanceFromStart = fromStart && !said;
      } else if (declared == null && circumstance != Declared.ABSENT) {
        circumstance = Declared.NOT_DECLARED;
        circumstanceText = each.description();
      } else if (circumstance == Declared.PRESENT) {
        circumstanceFromStart |= fromStart;
      }
    }
  }

  /**
   * A number for what alone tells places apart of which the input says nothing: up to {@link
   * RequirementPlan#BLANKS}.
   */
  int blank() {
    int number = circumstance.ordinal();
    number = number * 2 + (binding ? 1 : 0);
    number = number * 2 + (circumstanceFromStart ? 1 : 0);
    return number * 2 + (place.isActivityStated() ? 1 : 0);
  }

  /** Reads the input and makes the observations that carry figures. */
  void read(List<Evidence> evidence, List<Answer> answers) {
    reading.read(evidence, answers);
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

  RequirementSeen observation() {
    Requirement requirement = plan.requirement;
    RequirementKind kind = requirement.kind();
    Particulars particulars = plan.particulars();
    Extents shown = reading.supports;
    Extents against = reading.contradicts;
    boolean policy = kind == RequirementKind.POLICY;
    boolean system = kind == RequirementKind.MANAGEMENT_SYSTEM;
    boolean forbids = kind == RequirementKind.PROHIBITION;
    boolean discloses = kind == RequirementKind.PUBLIC_DISCLOSURE;
    boolean publishes = requirement.mustBePublic() && !discloses;
    boolean onEvent = isTrue(particulars.onEvent());
    LocalDate last = reading.lastShown;
    return new RequirementSeen(
        kind,
        binding,
        circumstance,
        circumstanceFromStart,
        reading.claimedNotApplicable,
        requirement.executability(),
        requirement.mustBePublic(),
        isTrue(requirement.verification()),
        place.isActivityStated(),
        shown.of(plan.core),
        against.of(plan.core),
        against.isHere(plan.core) && !reading.saidAgainst,
        only(policy, shown, Aspect.ENDORSED),
        only(policy, against, Aspect.ENDORSED),
        only(system, shown, Aspect.DOCUMENTED),
        only(system, against, Aspect.DOCUMENTED),
        only(forbids, shown, Aspect.CONTROLLED),
        only(forbids, against, Aspect.CONTROLLED),
        only(publishes, shown, Aspect.PUBLISHED),
        only(publishes, against, Aspect.PUBLISHED),
        against.of(Aspect.CURRENT),
        only(discloses, against, Aspect.COMPLETE),
        shown.of(Aspect.PLANNED),
        against.of(Aspect.PLANNED),
        only(onEvent, shown, Aspect.TRIGGER),
        only(onEvent, against, Aspect.TRIGGER),
        reading.incident,
        isTrue(particulars.weighsIncidents()) && isIncidentOnSibling(),
        reading.notFound,
        reading.independent,
        shown.of(plan.core) != Extent.NONE && reading.isCertificateOnly(),
        last != null,
        last == null ? 0 : Days.months(last, asOf),
        plan.intervalMonths,
        plan.lateMonths,
        plan.publishingMonths,
        plan.cycleMonths,
        last != null && reading.lastEvent != null && reading.lastEvent.isAfter(last),
        onEvent,
        isRedFlagged(),
        particulars.before() != null && isVerifiedAfter(particulars.before().value()),
        latest.extent(),
        latest.day() == null ? 0 : Days.months(latest.day(), asOf),
        latest.day() != null,
        plan.smelterLimit() == null && otherMeasure != null);
  }

  private static Extent only(boolean read, Extents extents, Aspect aspect) {
    return read ? extents.of(aspect) : Extent.NONE;
  }

  private static boolean isTrue(@Nullable Attested<Boolean> flag) {
    return flag != null && flag.value();
  }

  private Extent extent(Evidence item) {
    return place.extent(scope, item);
  }

  /** The limit that counts: the user's own, which the user vouches for, or the edition's. */
  private Threshold limit(RequirementPlan of) {
    Threshold shipped = Objects.requireNonNull(of.requirement.threshold());
    BigDecimal own = limits.get(of.requirement.id());
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
    List<Evidence> evidence = role == null ? slots.evidence(plan) : slots.evidenceOfCriterion(plan);
    latest = LatestFigures.find(evidence, this::extent, held.metric(), asOf);
    figure = latest.furthest(held);
    otherMeasure = latest.otherMeasure(held);
    if (role != null) {
      addFigures(evidence);
    }
    if (!latest.isWithin(plan.cycleMonths, asOf)) {
      return;
    }
    if (role != null) {
      addFigure(smelter(role, held, evidence));
    } else if (figure != null) {
      addFigure(
          new FigureSeen(
              plan.kind(), held.bound(), inMeasure(held, figure), held.limit(), reading.incident));
    }
  }

  private void addFigure(Object seen) {
    if (figuresSeen.isEmpty()) {
      figuresSeen = new ArrayList<>(1);
    }
    figuresSeen.add(seen);
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
          circumstance,
          null,
          null,
          null);
    }
    Threshold routeLimit = limit(route);
    Threshold reductionAsked = limit(cut);
    boolean cutIsWeaker = level(reductionAsked).compareTo(level(routeLimit)) > 0;
    secondRoute = cutIsWeaker ? reductionAsked : routeLimit;
    LatestFigures cuts = LatestFigures.find(evidence, this::extent, reductionAsked.metric(), asOf);
    Metric least = cuts.furthest(reductionAsked);
    boolean counts =
        least != null
            && cuts.otherMeasure(reductionAsked) == null
            && cuts.isWithin(plan.cycleMonths, asOf);
    return new SmelterSeen(
        role,
        intensity,
        other,
        held.limit(),
        level(held),
        circumstance,
        routeLimit.limit(),
        counts ? inMeasure(reductionAsked, Objects.requireNonNull(least)) : null,
        reductionAsked.limit());
  }

  private static EvidenceLevel level(Threshold threshold) {
    return threshold.provenance().level();
  }

  /** Figures that stand at another requirement of the criterion are facts of this one too. */
  private void addFigures(List<Evidence> evidence) {
    List<Evidence> all = new ArrayList<>(reading.facts);
    for (Evidence item : evidence) {
      if (item.shows().contains(Aspect.MEASURED)
          && extent(item) != Extent.NONE
          && !all.contains(item)) {
        all.add(item);
      }
    }
    reading.facts = List.copyOf(all);
  }

  private void readYears(AppliesAfter after) {
    LatestFigures stated =
        LatestFigures.find(slots.evidenceOfCriterion(plan), this::extent, after.since(), asOf);
    BigDecimal since = null;
    for (Metric metric : stated.figures()) {
      since = since == null ? metric.value() : since.max(metric.value());
    }
    if (since != null) {
      addFigure(
          new YearsSeen(
              binding,
              circumstance,
              BigDecimal.valueOf(asOf.getYear()).subtract(since),
              BigDecimal.valueOf(after.years())));
    }
  }

  private void readExemption(Threshold exempt) {
    LatestFigures stated =
        LatestFigures.find(slots.evidenceOfCriterion(plan), this::extent, exempt.metric(), asOf);
    Metric least = stated.furthest(exempt);
    if (least != null
        && stated.otherMeasure(exempt) == null
        && stated.isWithin(plan.cycleMonths, asOf)) {
      exemption = inMeasure(exempt, least);
      addFigure(new ExemptionSeen(exempt.bound(), exemption, exempt.limit(), reading.incident));
    }
  }

  private boolean isRedFlagged() {
    Attested<List<RequirementId>> places = plan.particulars().redFlags();
    if (places == null) {
      return false;
    }
    for (RequirementPlan each : plan.criterion) {
      if (places.value().contains(each.requirement.id())) {
        for (Evidence item : slots.evidence(each)) {
          if (supports(item, Aspect.TRIGGER) && extent(item) != Extent.NONE) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isVerifiedAfter(RequirementId publication) {
    for (RequirementPlan each : plan.criterion) {
      if (each.requirement.id().equals(publication)) {
        for (Evidence verification : reading.facts) {
          if (supports(verification, Aspect.VERIFIED) && isAfter(verification, each)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isAfter(Evidence verification, RequirementPlan publication) {
    if (verification.assurance() != Assurance.INDEPENDENT
        || verification.period().isEmpty()
        || extent(verification) != Extent.WHOLE) {
      return false;
    }
    LocalDate last = verification.period().get().to();
    LocalDate verified = verification.published().orElse(last);
    for (Evidence disclosure : slots.evidence(publication)) {
      if (supports(disclosure, Aspect.PUBLISHED)
          && extent(disclosure) == Extent.WHOLE
          && disclosure.period().map(period -> period.to().equals(last)).orElse(false)
          && disclosure.published().map(verified::isAfter).orElse(false)) {
        return true;
      }
    }
    return false;
  }

  private boolean supports(Evidence item, Aspect aspect) {
    return item.polarity() == Polarity.SUPPORTS && states(item, aspect);
  }

  /** Whether evidence speaks of an aspect now, and not of a plan or of something not found. */
  private boolean states(Evidence item, Aspect aspect) {
    return item.basis() != Basis.ABSENCE
        && item.shows().contains(aspect)
        && !item.shows().contains(Aspect.PLANNED)
        && !Days.isAhead(item, asOf);
  }

  private boolean isIncidentOnSibling() {
    for (RequirementPlan each : plan.criterion) {
      if (each != plan) {
        for (Evidence item : slots.evidence(each)) {
          if (item.polarity() == Polarity.CONTRADICTS
              && states(item, Aspect.INCIDENT)
              && extent(item).compareTo(Extent.PART) >= 0) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
