package io.asirules.rules.internal.requirement;

import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Assurance;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Particulars;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.RequirementKind;
import io.asirules.rules.observation.Extent;
import io.asirules.rules.observation.RequirementSeen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A requirement at one place, with all that the input says of it there: what rules see of it, and
 * what its sentences speak of.
 */
final class RequirementAtPlace {

  final RequirementPlan plan;
  final PlaceConditions conditions;
  final PlaceReading reading;

  /** The figures that it reads, or null where it reads none. */
  final @Nullable FiguresAtPlace figures;

  private final Place place;
  private final AssessedInput input;

  RequirementAtPlace(
      RequirementPlan plan, Place place, PlaceConditions conditions, AssessedInput input) {
    this.plan = plan;
    this.place = place;
    this.input = input;
    this.conditions = conditions;
    this.reading = new PlaceReading(plan, place, input);
    this.figures =
        plan.readsFigures() ? new FiguresAtPlace(plan, place, input, conditions, reading) : null;
  }

  /** The limit that the user gave, or null. */
  @Nullable BigDecimal limitGiven() {
    return input.limits().get(plan.requirement.id());
  }

  /** What rules see of it, without figures and years. */
  RequirementSeen observation() {
    Requirement requirement = plan.requirement;
    RequirementKind kind = requirement.kind();
    Particulars particulars = plan.particulars();
    long shown = reading.supports;
    long against = reading.contradicts;
    boolean policy = kind == RequirementKind.POLICY;
    boolean system = kind == RequirementKind.MANAGEMENT_SYSTEM;
    boolean forbids = kind == RequirementKind.PROHIBITION;
    boolean discloses = kind == RequirementKind.PUBLIC_DISCLOSURE;
    boolean publishes = requirement.mustBePublic() && !discloses;
    boolean onEvent = isTrue(particulars.onEvent());
    LocalDate last = reading.lastShown;
    LocalDate measured = figures == null ? null : figures.latest.day();
    return new RequirementSeen(
        kind,
        conditions.binding(),
        conditions.circumstance(),
        conditions.fromStart(),
        reading.claimedNotApplicable,
        requirement.executability(),
        requirement.mustBePublic(),
        isTrue(requirement.verification()),
        place.isActivityStated(),
        Extents.of(shown, plan.core),
        Extents.of(against, plan.core),
        Extents.isHere(against, plan.core) && !reading.saidAgainst,
        only(policy, shown, Aspect.ENDORSED),
        only(policy, against, Aspect.ENDORSED),
        only(system, shown, Aspect.DOCUMENTED),
        only(system, against, Aspect.DOCUMENTED),
        only(forbids, shown, Aspect.CONTROLLED),
        only(forbids, against, Aspect.CONTROLLED),
        only(publishes, shown, Aspect.PUBLISHED),
        only(publishes, against, Aspect.PUBLISHED),
        Extents.of(against, Aspect.CURRENT),
        only(discloses, against, Aspect.COMPLETE),
        Extents.of(shown, Aspect.PLANNED),
        Extents.of(against, Aspect.PLANNED),
        only(onEvent, shown, Aspect.TRIGGER),
        only(onEvent, against, Aspect.TRIGGER),
        reading.incident,
        isTrue(particulars.weighsIncidents()) && isIncidentOnSibling(),
        reading.notFound,
        reading.independent,
        Extents.of(shown, plan.core) != Extent.NONE && reading.isCertificateOnly(),
        last != null,
        last == null ? 0 : Days.months(last, input.asOf()),
        plan.intervalMonths,
        plan.lateMonths,
        plan.publishingMonths,
        plan.cycleMonths,
        last != null && reading.lastEvent != null && reading.lastEvent.isAfter(last),
        onEvent,
        isRedFlagged(),
        particulars.before() != null && isVerifiedAfter(particulars.before().value()),
        figures == null ? Extent.NONE : figures.latest.extent(),
        measured == null ? 0 : Days.months(measured, input.asOf()),
        measured != null,
        plan.smelterLimit() == null && figures != null && figures.otherMeasure != null);
  }

  private static Extent only(boolean read, long extents, Aspect aspect) {
    return read ? Extents.of(extents, aspect) : Extent.NONE;
  }

  private static boolean isTrue(@Nullable Attested<Boolean> flag) {
    return flag != null && flag.value();
  }

  private Extent extent(Evidence item) {
    return place.extent(input.scope(), item);
  }

  private boolean isRedFlagged() {
    Attested<List<RequirementId>> places = plan.particulars().redFlags();
    if (places == null) {
      return false;
    }
    for (RequirementPlan each : plan.criterion) {
      if (places.value().contains(each.requirement.id())) {
        for (Evidence item : input.slots().evidence(each)) {
          if (input.supports(item, Aspect.TRIGGER) && extent(item) != Extent.NONE) {
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
          if (input.supports(verification, Aspect.VERIFIED) && isAfter(verification, each)) {
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
    for (Evidence disclosure : input.slots().evidence(publication)) {
      if (input.supports(disclosure, Aspect.PUBLISHED)
          && extent(disclosure) == Extent.WHOLE
          && disclosure.period().map(period -> period.to().equals(last)).orElse(false)
          && disclosure.published().map(verified::isAfter).orElse(false)) {
        return true;
      }
    }
    return false;
  }

  private boolean isIncidentOnSibling() {
    for (RequirementPlan each : plan.criterion) {
      if (each != plan) {
        for (Evidence item : input.slots().evidence(each)) {
          if (input.contradicts(item, Aspect.INCIDENT)
              && extent(item).compareTo(Extent.PART) >= 0) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
