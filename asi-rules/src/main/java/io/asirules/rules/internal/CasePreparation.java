package io.asirules.rules.internal;

import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Assurance;
import io.asirules.model.evidence.Basis;
import io.asirules.model.evidence.Coverage;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Polarity;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins what evidence says into the fact that rules see. EVALUATION.md, sections 2 to 4. */
final class CasePreparation {

  /** Time to publish after a period has ended: a reading of this library, no source gives one. */
  private static final int MONTHS_TO_PUBLISH = 12;

  private final ScopeView scope;
  private final LocalDate asOf;
  private final SpecialCases specials;

  CasePreparation(ScopeView scope, LocalDate asOf, SpecialCases specials) {
    this.scope = scope;
    this.asOf = asOf;
    this.specials = specials;
  }

  void prepare(RequirementCase fact, List<Evidence> evidence, List<Answer> answers) {
    Requirement requirement = fact.requirement();
    decideBinding(fact, requirement);
    if (evidence.isEmpty() && answers.isEmpty()) {
      settle(fact, requirement, NO_EVIDENCE);
    } else {
      Reading reading = new Reading(requirement.kind());
      fact.facts = new ArrayList<>(evidence.size());
      for (Evidence item : evidence) {
        Relation relation =
            scope.relation(item.unit().orElse(null), item.coverage(), fact.facility);
        if (relation != Relation.NONE) {
          fact.facts.add(item);
          read(fact, reading, requirement, item, relation);
        }
      }
      for (Answer answer : answers) {
        Relation relation = scope.relation(answer.unit(), Coverage.EVERY_SITE, fact.facility);
        if (relation != Relation.NONE) {
          read(fact, reading, requirement, answer, relation);
        }
      }
      settle(fact, requirement, reading);
    }
    specials.look(fact, requirement);
    fact.complete();
  }

  private void decideBinding(RequirementCase fact, Requirement requirement) {
    Attested<Set<SupplyChainActivity>> only = requirement.activities();
    if (only != null) {
      fact.binding = binds(only.value(), fact.facility);
    }
    for (Attested<Circumstance> condition : requirement.conditions()) {
      Boolean declared =
          fact.facility == null
              ? scope.declared(condition.value())
              : scope.declared(condition.value(), fact.facility);
      if (Boolean.FALSE.equals(declared)) {
        fact.circumstanceAbsent = true;
        fact.circumstance = condition.value().description();
      } else if (declared == null && !fact.circumstanceAbsent) {
        fact.circumstanceOpen = true;
        fact.circumstance = condition.value().description();
      }
    }
  }

  private boolean binds(Set<SupplyChainActivity> only, @Nullable Facility facility) {
    if (facility == null) {
      return !scope.withoutStatedActivities().isEmpty() || anyOf(scope.activities(), only);
    }
    return facility.activities().isEmpty() || anyOf(facility.activities().get(), only);
  }

  private static boolean anyOf(Set<SupplyChainActivity> some, Set<SupplyChainActivity> wanted) {
    for (SupplyChainActivity activity : some) {
      if (wanted.contains(activity)) {
        return true;
      }
    }
    return false;
  }

  /** What is collected while the evidence of one case is read. */
  private static final class Reading {
    final AspectTally tally = new AspectTally();
    final Aspect core;
    boolean coreContradictedBeyondAbsence;
    boolean coreShownByOtherThanCertificate;
    boolean shownByEvidence;
    @Nullable Attested<String> scheme;
    @Nullable LocalDate lastTrigger;

    Reading(RequirementKind kind) {
      this.core = AspectTally.core(kind);
    }
  }

  private static final Reading NO_EVIDENCE = new Reading(RequirementKind.RECORD);

  private void read(
      RequirementCase fact,
      Reading reading,
      Requirement requirement,
      Evidence item,
      Relation relation) {
    if (item.polarity() == Polarity.NEUTRAL) {
      return;
    }
    Set<Aspect> shows = item.shows();
    boolean supports = item.polarity() == Polarity.SUPPORTS;
    boolean later = Figures.beginsAfter(item, asOf);
    if (supports && item.basis() != Basis.ABSENCE && shows.contains(Aspect.PLANNED)) {
      reading.tally.supports(Aspect.PLANNED, relation);
      return;
    }
    if (later) {
      if (!supports && item.basis() != Basis.ABSENCE && shows.contains(Aspect.PLANNED)) {
        reading.tally.contradicts(Aspect.PLANNED, relation);
      }
      return;
    }
    if (item.basis() == Basis.ABSENCE) {
      readAbsence(fact, reading, requirement, shows, relation);
    } else if (supports) {
      for (Aspect aspect : shows) {
        readSupport(fact, reading, requirement, item, aspect, relation);
      }
    } else {
      for (Aspect aspect : shows) {
        if (aspect == Aspect.INCIDENT) {
          fact.incident |= relation == Relation.WHOLE || relation == Relation.PART;
        } else {
          reading.tally.contradicts(aspect, relation);
          reading.coreContradictedBeyondAbsence |=
              aspect == reading.core && relation != Relation.GROUP;
        }
      }
    }
  }

  private void readSupport(
      RequirementCase fact,
      Reading reading,
      Requirement requirement,
      Evidence item,
      Aspect aspect,
      Relation relation) {
    if (aspect == Aspect.CERTIFIED) {
      readCertificate(fact, reading, requirement, item, relation);
      return;
    }
    reading.tally.supports(aspect, relation);
    boolean whole = relation == Relation.WHOLE;
    if (whole && aspect == reading.core) {
      reading.coreShownByOtherThanCertificate = true;
      coreShown(fact, item);
    }
    if (whole && (aspect == reading.core || AspectTally.further(requirement).contains(aspect))) {
      reading.shownByEvidence = true;
    }
    boolean here = whole || relation == Relation.PART;
    if (aspect == Aspect.TRIGGER && here && item.period().isPresent()) {
      LocalDate day = Figures.day(item, asOf);
      if (reading.lastTrigger == null || day.isAfter(reading.lastTrigger)) {
        reading.lastTrigger = day;
      }
    }
  }

  private void coreShown(RequirementCase fact, Evidence item) {
    fact.independent |= item.assurance() == Assurance.INDEPENDENT;
    if (item.period().isPresent()) {
      LocalDate day = Figures.day(item, asOf);
      if (fact.lastDate == null || day.isAfter(fact.lastDate)) {
        fact.lastDate = day;
      }
    }
  }

  private static void readAbsence(
      RequirementCase fact,
      Reading reading,
      Requirement requirement,
      Set<Aspect> shows,
      Relation relation) {
    fact.absence = true;
    if (!requirement.mustBePublic()) {
      return;
    }
    for (Aspect aspect : shows) {
      if (aspect == Aspect.PUBLISHED || aspect == Aspect.COMPLETE) {
        reading.tally.contradicts(aspect, relation);
        fact.absenceCounted |= relation == Relation.WHOLE || relation == Relation.PART;
      }
    }
  }

  private void readCertificate(
      RequirementCase fact,
      Reading reading,
      Requirement requirement,
      Evidence item,
      Relation relation) {
    String held = item.scheme().orElse("");
    boolean expired = item.period().isPresent() && !endsWithinCycle(item);
    if (expired) {
      return;
    }
    for (Attested<String> recognised : requirement.recognisedSchemes()) {
      if (recognised.value().equals(held) || recognised.value().startsWith(held + ":")) {
        reading.tally.supports(Aspect.DOCUMENTED, relation);
        reading.tally.supports(Aspect.IN_USE, relation);
        if (reading.core == Aspect.IN_USE && relation == Relation.WHOLE) {
          if (reading.scheme == null || recognised.level().compareTo(reading.scheme.level()) < 0) {
            reading.scheme = recognised;
          }
          reading.shownByEvidence = true;
          coreShown(fact, item);
        }
        return;
      }
    }
  }

  private boolean endsWithinCycle(Evidence item) {
    return asOf.isBefore(Figures.day(item, asOf).plusMonths(Figures.CYCLE_MONTHS));
  }

  private void read(
      RequirementCase fact,
      Reading reading,
      Requirement requirement,
      Answer answer,
      Relation relation) {
    switch (answer.response()) {
      case YES -> {
        reading.tally.supports(reading.core, relation);
        for (Aspect aspect : AspectTally.further(requirement)) {
          reading.tally.supports(aspect, relation);
        }
        if (relation == Relation.WHOLE) {
          reading.coreShownByOtherThanCertificate = true;
          fact.lastDate = asOf;
        }
      }
      case PARTLY -> reading.tally.supports(reading.core, Relation.PART);
      case NO -> {
        reading.tally.contradicts(reading.core, relation);
        reading.coreContradictedBeyondAbsence = true;
      }
      case NOT_APPLICABLE -> fact.claimedNotApplicable |= relation == Relation.WHOLE;
      case UNKNOWN -> {}
    }
  }

  private void settle(RequirementCase fact, Requirement requirement, Reading reading) {
    AspectTally tally = reading.tally;
    fact.core = reading == NO_EVIDENCE ? AspectState.NONE : tally.state(reading.core);
    fact.lackingByAbsenceOnly =
        fact.core == AspectState.LACKING && !reading.coreContradictedBeyondAbsence;
    settleFurther(fact, requirement, tally);
    fact.certifiedOnly = fact.core == AspectState.SHOWN && !reading.coreShownByOtherThanCertificate;
    if (fact.certifiedOnly && reading.scheme != null) {
      fact.schemeUsed = reading.scheme;
    }
    fact.declaredOnly = !reading.shownByEvidence;
    fact.planned = tally.state(Aspect.PLANNED) == AspectState.SHOWN;
    fact.missedTrigger =
        requirement.kind() == RequirementKind.REVIEW
            && reading.lastTrigger != null
            && fact.lastDate != null
            && reading.lastTrigger.isAfter(fact.lastDate);
    AspectState trigger = tally.state(Aspect.TRIGGER);
    fact.eventCallsForReview =
        specials.isReviewAfterEvent(requirement)
            && (trigger == AspectState.SHOWN || trigger == AspectState.PART);
    fact.timing = timing(fact, requirement);
  }

  private static void settleFurther(
      RequirementCase fact, Requirement requirement, AspectTally tally) {
    List<Aspect> lacking = new ArrayList<>(0);
    List<Aspect> notShown = new ArrayList<>(1);
    boolean part = false;
    for (Aspect aspect : AspectTally.further(requirement)) {
      AspectState state = tally.state(aspect);
      if (state.isAgainst()) {
        lacking.add(aspect);
      } else if (state == AspectState.NONE || state == AspectState.GROUP) {
        notShown.add(aspect);
      }
      part |= state == AspectState.PART;
      fact.furtherHinted |= state == AspectState.PART || state == AspectState.SHOWN;
    }
    if (tally.state(Aspect.CURRENT).isAgainst()) {
      lacking.add(Aspect.CURRENT);
    }
    if (requirement.kind() == RequirementKind.PUBLIC_DISCLOSURE
        && tally.state(Aspect.COMPLETE).isAgainst()) {
      lacking.add(Aspect.COMPLETE);
    }
    if (!lacking.isEmpty()) {
      fact.further = AspectState.LACKING;
      fact.partsLacking = RequirementWords.name(lacking);
    } else if (part) {
      fact.further = AspectState.PART;
    } else if (!notShown.isEmpty()) {
      fact.further = AspectState.NONE;
    }
    if (!notShown.isEmpty()) {
      if (fact.core == AspectState.NONE) {
        notShown.add(0, AspectTally.core(requirement.kind()));
      }
      fact.partsNotShown = RequirementWords.name(notShown);
    } else if (fact.core == AspectState.NONE) {
      fact.partsNotShown = RequirementWords.name(List.of(AspectTally.core(requirement.kind())));
    }
  }

  private Timing timing(RequirementCase fact, Requirement requirement) {
    LocalDate last = fact.lastDate;
    if (last == null) {
      return Timing.NOT_CURRENT;
    }
    Attested<Integer> interval = requirement.intervalMonths();
    if (interval == null) {
      return asOf.isAfter(last.plusMonths(Figures.CYCLE_MONTHS))
          ? Timing.NOT_CURRENT
          : Timing.IN_TIME;
    }
    int months = interval.value();
    boolean disclosure = requirement.kind() == RequirementKind.PUBLIC_DISCLOSURE;
    int allowed = disclosure ? months + MONTHS_TO_PUBLISH : months;
    fact.timeToPublishUsed = disclosure && asOf.isAfter(last.plusMonths(months));
    if (!asOf.isAfter(last.plusMonths(allowed))) {
      return Timing.IN_TIME;
    }
    boolean forgives = disclosure || requirement.kind() == RequirementKind.REVIEW;
    int quarter = (months + 3) / 4;
    return forgives && !asOf.isAfter(last.plusMonths(allowed + quarter))
        ? Timing.LATE
        : Timing.OVERDUE;
  }
}
