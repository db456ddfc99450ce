package io.asirules.rules.internal.requirement;

import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Assurance;
import io.asirules.model.evidence.Basis;
import io.asirules.model.evidence.Coverage;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Polarity;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Requirement;
import io.asirules.rules.internal.scope.ScopeView;
import io.asirules.rules.observation.Extent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the evidence of a requirement says at a place, and what is answered there. EVALUATION.md,
 * sections 3 and 4. It joins, and decides nothing.
 */
final class PlaceReading {

  private final RequirementPlan plan;
  private final ScopeView scope;
  private final LocalDate asOf;
  private final Place place;

  final Extents supports = new Extents();
  final Extents contradicts = new Extents();
  List<Evidence> facts = List.of();

  /** Whether more speaks against the core than that it was not found. */
  boolean saidAgainst;

  boolean shownByEvidence;
  boolean incident;
  boolean notFound;
  boolean notFoundCounts;
  boolean independent;
  boolean claimedNotApplicable;
  @Nullable LocalDate lastShown;
  @Nullable LocalDate lastEvent;
  private boolean shownWithoutCertificate;
  private @Nullable Attested<String> scheme;

  PlaceReading(RequirementPlan plan, ScopeView scope, LocalDate asOf, Place place) {
    this.plan = plan;
    this.scope = scope;
    this.asOf = asOf;
    this.place = place;
  }

  void read(List<Evidence> evidence, List<Answer> answers) {
    Evidence[] found = new Evidence[evidence.size()];
    int count = 0;
    for (Evidence item : evidence) {
      Extent extent = place.extent(scope, item);
      if (extent != Extent.NONE) {
        found[count++] = item;
        read(item, extent);
      }
    }
    facts = List.of(count == found.length ? found : Arrays.copyOf(found, count));
    for (Answer answer : answers) {
      Extent extent = scope.relation(answer.unit(), Coverage.EVERY_SITE, place.facility());
      if (extent != Extent.NONE) {
        read(answer, extent);
      }
    }
  }

  /** Whether certificates alone show the core. */
  boolean isCertificateOnly() {
    return !shownWithoutCertificate;
  }

  /** The recognised scheme that the core rests on, or null. */
  @Nullable Attested<String> schemeUsed() {
    return shownWithoutCertificate ? null : scheme;
  }

  private void read(Evidence item, Extent extent) {
    if (item.polarity() == Polarity.NEUTRAL) {
      return;
    }
    Set<Aspect> shows = item.shows();
    boolean support = item.polarity() == Polarity.SUPPORTS;
    boolean absence = item.basis() == Basis.ABSENCE;
    if (support && !absence && shows.contains(Aspect.PLANNED)) {
      supports.add(Aspect.PLANNED, extent);
    } else if (Days.isAhead(item, asOf)) {
      if (!support && !absence && shows.contains(Aspect.PLANNED)) {
        contradicts.add(Aspect.PLANNED, extent);
      }
    } else if (absence) {
      readAbsence(shows, extent);
    } else if (support) {
      for (Aspect aspect : shows) {
        readSupport(item, aspect, extent);
      }
    } else {
      for (Aspect aspect : shows) {
        readContradiction(aspect, extent);
      }
    }
  }

  private void readContradiction(Aspect aspect, Extent extent) {
    if (aspect == Aspect.INCIDENT) {
      incident |= extent != Extent.GROUP;
      return;
    }
    contradicts.add(aspect, extent);
    saidAgainst |= aspect == plan.core && extent != Extent.GROUP;
  }

  private void readAbsence(Set<Aspect> shows, Extent extent) {
    notFound = true;
    if (!plan.requirement.mustBePublic()) {
      return;
    }
    for (Aspect aspect : shows) {
      if (aspect == Aspect.PUBLISHED || aspect == Aspect.COMPLETE) {
        contradicts.add(aspect, extent);
        notFoundCounts |= extent != Extent.GROUP;
      }
    }
  }

  private void readSupport(Evidence item, Aspect aspect, Extent extent) {
    if (aspect == Aspect.CERTIFIED) {
      readCertificate(item, extent);
      return;
    }
    supports.add(aspect, extent);
    if (extent == Extent.WHOLE) {
      if (aspect == plan.core) {
        shownWithoutCertificate = true;
        shownByEvidence = true;
        showCore(item);
      } else if (plan.further.contains(aspect)) {
        shownByEvidence = true;
      }
    }
    if (aspect == Aspect.TRIGGER && extent != Extent.GROUP) {
      lastEvent = later(lastEvent, Days.last(item, asOf));
    }
  }

  private void showCore(Evidence item) {
    independent |= item.assurance() == Assurance.INDEPENDENT;
    lastShown = later(lastShown, Days.last(item, asOf));
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }

  /** A recognised certificate shows a system as documented and in use, on days of its validity. */
  private void readCertificate(Evidence item, Extent extent) {
    LocalDate last = Days.last(item, asOf);
    if (last != null && !asOf.isBefore(last.plusMonths(plan.cycleMonths))) {
      return;
    }
    Requirement requirement = plan.requirement;
    String held = item.scheme().orElse("");
    for (Attested<String> recognised : requirement.recognisedSchemes()) {
      if (recognised.value().equals(held) || recognised.value().startsWith(held + ":")) {
        supports.add(Aspect.DOCUMENTED, extent);
        supports.add(Aspect.IN_USE, extent);
        if (plan.core == Aspect.IN_USE && extent == Extent.WHOLE) {
          if (scheme == null || recognised.level().compareTo(scheme.level()) < 0) {
            scheme = recognised;
          }
          shownByEvidence = true;
          showCore(item);
        }
        return;
      }
    }
  }

  private void read(Answer answer, Extent extent) {
    switch (answer.response()) {
      case YES -> {
        supports.add(plan.core, extent);
        for (Aspect aspect : plan.further) {
          supports.add(aspect, extent);
        }
        if (extent == Extent.WHOLE) {
          shownWithoutCertificate = true;
          lastShown = asOf;
        }
      }
      case PARTLY -> supports.add(plan.core, Extent.PART);
      case NO -> {
        contradicts.add(plan.core, extent);
        saidAgainst = true;
      }
      case NOT_APPLICABLE -> claimedNotApplicable |= extent == Extent.WHOLE;
      case UNKNOWN -> {}
    }
  }
}
