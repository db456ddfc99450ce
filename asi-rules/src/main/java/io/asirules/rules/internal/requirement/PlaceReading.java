package io.asirules.rules.internal.requirement;

import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Assurance;
import io.asirules.model.evidence.Basis;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Polarity;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Requirement;
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
  private final AssessedInput input;

  /** What is shown, and what is shown to lack: {@link Extents}. */
  long supports;

  long contradicts;

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

  PlaceReading(RequirementPlan plan, Place place, AssessedInput input) {
    this.plan = plan;
    this.input = input;
    read(place, input.slots().evidence(plan), input.slots().answers(plan));
  }

  private void read(Place place, List<Evidence> evidence, List<Answer> answers) {
    Evidence[] found = new Evidence[evidence.size()];
    int count = 0;
    for (int i = 0; i < evidence.size(); i++) {
      Evidence item = evidence.get(i);
      Extent extent = place.extent(input.scope(), item);
      if (extent != Extent.NONE) {
        found[count++] = item;
        read(item, extent);
      }
    }
    facts = count == found.length ? evidence : List.of(Arrays.copyOf(found, count));
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      Extent extent = place.extent(input.scope(), answer);
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
      supports = Extents.with(supports, Aspect.PLANNED, extent);
    } else if (Days.isAhead(item, input.asOf())) {
      if (!support && !absence && shows.contains(Aspect.PLANNED)) {
        contradicts = Extents.with(contradicts, Aspect.PLANNED, extent);
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
    contradicts = Extents.with(contradicts, aspect, extent);
    saidAgainst |= aspect == plan.core && extent != Extent.GROUP;
  }

  private void readAbsence(Set<Aspect> shows, Extent extent) {
    notFound = true;
    if (!plan.requirement.mustBePublic()) {
      return;
    }
    for (Aspect aspect : shows) {
      if (aspect == Aspect.PUBLISHED || aspect == Aspect.COMPLETE) {
        contradicts = Extents.with(contradicts, aspect, extent);
        notFoundCounts |= extent != Extent.GROUP;
      }
    }
  }

  private void readSupport(Evidence item, Aspect aspect, Extent extent) {
    if (aspect == Aspect.CERTIFIED) {
      readCertificate(item, extent);
      return;
    }
    supports = Extents.with(supports, aspect, extent);
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
      lastEvent = later(lastEvent, Days.last(item, input.asOf()));
    }
  }

  private void showCore(Evidence item) {
    independent |= item.assurance() == Assurance.INDEPENDENT;
    lastShown = later(lastShown, Days.last(item, input.asOf()));
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }

  /** A recognised certificate shows a system as documented and in use, on days of its validity. */
  private void readCertificate(Evidence item, Extent extent) {
    LocalDate last = Days.last(item, input.asOf());
    if (last != null && !input.asOf().isBefore(last.plusMonths(plan.cycleMonths))) {
      return;
    }
    Requirement requirement = plan.requirement;
    String held = item.scheme().orElse("");
    for (Attested<String> recognised : requirement.recognisedSchemes()) {
      if (recognised.value().equals(held) || recognised.value().startsWith(held + ":")) {
        supports = Extents.with(supports, Aspect.DOCUMENTED, extent);
        supports = Extents.with(supports, Aspect.IN_USE, extent);
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
        supports = Extents.with(supports, plan.core, extent);
        for (Aspect aspect : plan.further) {
          supports = Extents.with(supports, aspect, extent);
        }
        if (extent == Extent.WHOLE) {
          shownWithoutCertificate = true;
          lastShown = input.asOf();
        }
      }
      case PARTLY -> supports = Extents.with(supports, plan.core, Extent.PART);
      case NO -> {
        contradicts = Extents.with(contradicts, plan.core, extent);
        saidAgainst = true;
      }
      case NOT_APPLICABLE -> claimedNotApplicable |= extent == Extent.WHOLE;
      case UNKNOWN -> {}
    }
  }
}
