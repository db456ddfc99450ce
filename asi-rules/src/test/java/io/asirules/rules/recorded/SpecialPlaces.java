package io.asirules.rules.recorded;

import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Assurance;
import io.asirules.model.evidence.Coverage;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Metric;
import io.asirules.model.evidence.Period;
import io.asirules.model.evidence.Polarity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Evidence where a criterion has logic of its own: the order of verification and publication (5.1),
 * the intensity of smelters (5.2), the pathway (5.3), reviews after an event (6.1, 6.2), red flags
 * (9.8), ages (10.2), and incidents that weigh on a neighbour (10.3, 11.1); and where certificates
 * serve (1.2, 2.3) or a prohibition has a figure (6.6, 6.7). An edition that numbers its criteria
 * otherwise gets no such evidence, or evidence of the same form elsewhere.
 */
final class SpecialPlaces {
  static final List<String> CRITERIA =
      List.of(
          "1.2", "2.3", "5.1", "5.1", "5.2", "5.2", "5.2", "5.3", "5.3", "6.1", "6.2", "6.6", "6.7",
          "9.8", "9.8", "10.2", "10.2", "10.3", "11.1");

  private final RequirementFacts facts;
  private final MadeUpEvidence evidence;
  private final Draw draw;

  SpecialPlaces(RequirementFacts facts, MadeUpEvidence evidence) {
    this.facts = facts;
    this.evidence = evidence;
    this.draw = evidence.draw();
  }

  /** Adds what the rules on a criterion look at, in one of many variants. */
  void visit(String criterion) {
    switch (criterion) {
      case "5.1" -> verification();
      case "5.2" -> intensity();
      case "5.3" -> baseYear();
      case "6.1", "6.2" -> exceedance(criterion);
      case "9.8" -> redFlag();
      case "10.2" -> ages();
      case "10.3", "11.1" -> incidents(criterion);
      default -> generic(criterion);
    }
  }

  /** A disclosure and its verification, mostly of one period, published a day apart or so. */
  private void verification() {
    String disclosure = "5.1/annual-disclosure";
    String verification = "5.1/verification-before-publication";
    if (!facts.has(disclosure) || !facts.has(verification)) {
      generic("5.1");
      return;
    }
    Period year = evidence.days().recentYear();
    LocalDate publication = year.to().plusDays(draw.of(0, 30, 90, 200));
    Evidence.Builder shown = evidence.begin(facts.get(disclosure));
    shown.shows(Aspect.PUBLISHED, Aspect.CARRIED_OUT).period(year);
    shown.coverage(draw.chance(80) ? Coverage.EVERY_SITE : evidence.coverage());
    shown.unit(draw.chance(75) ? null : evidence.unit());
    if (draw.chance(90)) {
      shown.published(publication);
    }
    evidence.add(shown);
    Evidence.Builder verified = evidence.begin(facts.get(verification));
    verified.shows(Aspect.VERIFIED, Aspect.CARRIED_OUT);
    verified.assurance(draw.chance(85) ? Assurance.INDEPENDENT : Assurance.INTERNAL);
    verified.coverage(draw.chance(85) ? Coverage.EVERY_SITE : evidence.coverage());
    verified.unit(draw.chance(80) ? null : evidence.unit());
    verified.period(draw.chance(85) ? year : evidence.days().any());
    if (draw.chance(80)) {
      verified.published(publication.plusDays(draw.of(-30, -1, 0, 0, 1, 1, 30)));
    }
    evidence.add(verified);
    if (draw.chance(30)) {
      evidence.fitting(facts.get(verification));
    }
  }

  /** One or several figures of one day, within and beyond the limits, on any requirement of 5.2. */
  private void intensity() {
    List<RequirementFact> requirements = facts.under("5.2");
    List<RequirementFact> limits =
        requirements.stream().filter(fact -> fact.limit() != null).toList();
    if (limits.isEmpty()) {
      generic("5.2");
      return;
    }
    Period day = draw.chance(70) ? evidence.days().recentYear() : evidence.days().any();
    int count = draw.of(1, 1, 2, 2, 3, 4);
    for (int i = 0; i < count; i++) {
      RequirementFact.Limit limit = Objects.requireNonNull(draw.of(limits).limit(), "a limit");
      RequirementFact place = draw.chance(60) ? draw.of(limits) : draw.of(requirements);
      evidence.figure(
          place, evidence.figures().around(limit), draw.chance(75) ? day : evidence.days().any());
    }
    for (RequirementFact fact : requirements) {
      if (fact.limit() == null && draw.chance(50)) {
        evidence.fitting(fact);
      } else if (draw.chance(8)) {
        evidence.beside(fact);
      }
    }
  }

  private void baseYear() {
    List<RequirementFact> requirements = facts.under("5.3");
    if (requirements.isEmpty()) {
      return;
    }
    int count = draw.of(0, 1, 1, 1, 2);
    for (int i = 0; i < count; i++) {
      evidence.figure(
          draw.of(requirements),
          evidence.figures().baseYear(),
          draw.chance(60) ? evidence.days().recentYear() : evidence.days().any());
    }
    for (RequirementFact fact : requirements) {
      if (fact.key().equals("on-pathway") || draw.chance(40)) {
        evidence.fitting(fact);
      }
    }
  }

  /** An event, with a review before it, after it, or none. */
  private void exceedance(String criterion) {
    for (RequirementFact fact : facts.under(criterion)) {
      if (fact.kind().equals("REVIEW")) {
        Period day = evidence.days().recentDay();
        Evidence.Builder event = evidence.begin(fact).shows(Aspect.TRIGGER);
        event.unit(evidence.unit()).coverage(evidence.coverage());
        event.period(draw.chance(85) ? day : evidence.days().any());
        event.polarity(draw.chance(90) ? Polarity.SUPPORTS : Polarity.CONTRADICTS);
        evidence.add(event);
        if (draw.chance(50)) {
          Evidence.Builder review = evidence.begin(fact).shows(Aspect.REVIEWED);
          review.coverage(Coverage.EVERY_SITE);
          review.unit(draw.chance(70) ? null : evidence.unit());
          review.period(Period.day(day.to().plusDays(draw.of(-400, -1, 0, 0, 1))));
          evidence.add(review);
        }
      } else if (draw.chance(40)) {
        evidence.fitting(fact);
      }
    }
  }

  private void redFlag() {
    for (RequirementFact fact : facts.under("9.8")) {
      if (fact.hasEvents() && draw.chance(60)) {
        Evidence.Builder flag = evidence.begin(fact).shows(Aspect.TRIGGER);
        flag.unit(evidence.unit()).coverage(evidence.coverage());
        flag.period(evidence.days().any());
        flag.polarity(draw.chance(85) ? Polarity.SUPPORTS : Polarity.CONTRADICTS);
        evidence.add(flag);
      }
      if (draw.chance(45)) {
        evidence.loose(fact);
      }
    }
  }

  private void ages() {
    List<RequirementFact> requirements = facts.under("10.2");
    Period day = evidence.days().fitting(null);
    int count = draw.of(1, 1, 1, 2, 3);
    for (int i = 0; i < count && !requirements.isEmpty(); i++) {
      Metric age = evidence.figures().age();
      Period period = draw.chance(70) ? day : evidence.days().any();
      evidence.figure(draw.of(requirements), age, period);
    }
    for (RequirementFact fact : requirements) {
      if (draw.chance(25)) {
        evidence.fitting(fact);
      } else if (draw.chance(15)) {
        evidence.beside(fact);
      }
    }
  }

  /** Everything in place, and an incident on one of the requirements or on several. */
  private void incidents(String criterion) {
    List<RequirementFact> requirements = facts.under(criterion);
    for (RequirementFact fact : requirements) {
      if (draw.chance(80)) {
        evidence.fitting(fact);
      }
      if (draw.chance(25)) {
        Evidence.Builder incident = evidence.begin(fact).shows(Aspect.INCIDENT);
        incident.unit(evidence.unit()).coverage(evidence.coverage());
        incident.period(evidence.days().any());
        incident.polarity(draw.chance(80) ? Polarity.CONTRADICTS : Polarity.SUPPORTS);
        evidence.add(incident);
      }
    }
  }

  /** All requirements of a criterion, one by one, all but met and then perhaps spoilt. */
  void generic(String criterion) {
    for (RequirementFact fact : facts.under(criterion)) {
      switch (draw.below(9)) {
        case 0 -> evidence.beside(fact);
        case 1 -> evidence.loose(fact);
        case 2, 3 -> {
          evidence.fitting(fact);
          evidence.beside(fact);
        }
        case 4 -> {
          evidence.loose(fact);
          evidence.loose(fact);
        }
        case 5, 6, 7 -> evidence.fitting(fact);
        default -> {
          // Nothing is shown.
        }
      }
    }
  }
}
