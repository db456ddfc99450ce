package io.asirules.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.standard.Executability;
import io.asirules.model.standard.RequirementKind;
import io.asirules.rules.observation.Declared;
import io.asirules.rules.observation.Extent;
import io.asirules.rules.observation.RequirementSeen;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every combination of the finite part of what rules see of a requirement, beside the ladder of
 * lines by which the first edition decided: the first line that fits. They differ where something
 * is only planned and a further aspect is shown, and nowhere else.
 */
class RequirementEnumerationTest {

  private static final Set<RequirementKind> STEPS =
      EnumSet.of(
          RequirementKind.ASSESSMENT,
          RequirementKind.PLAN,
          RequirementKind.CONSULTATION,
          RequirementKind.TRAINING,
          RequirementKind.RECORD,
          RequirementKind.GRIEVANCE_MECHANISM);

  /** All kinds but those that a figure settles. */
  private static final Set<RequirementKind> KINDS =
      EnumSet.complementOf(EnumSet.of(RequirementKind.THRESHOLD));

  private static final int CYCLE = 36;
  private static final int PUBLISHING = 12;
  private static final int LATE = 3;
  private static final int INTERVAL = 12;

  /** How old what shows the core is, against the interval. */
  private enum Age {
    UNDATED(false, 0, INTERVAL),
    IN_TIME(true, 12, INTERVAL),
    AFTER_INTERVAL(true, 15, INTERVAL),
    AFTER_LATE(true, 16, INTERVAL),
    AFTER_PUBLISHING(true, 25, INTERVAL),
    LONG_AGO(true, 28, INTERVAL),
    IN_CYCLE(true, 36, 0),
    AFTER_CYCLE(true, 37, 0);

    private final boolean dated;
    private final int months;
    private final int interval;

    Age(boolean dated, int months, int interval) {
      this.dated = dated;
      this.months = months;
      this.interval = interval;
    }
  }

  /** What is said of the further aspect that the kind needs. */
  private enum Further {
    NOTHING(Extent.NONE, Extent.NONE),
    OF_GROUP(Extent.GROUP, Extent.NONE),
    OF_PART(Extent.PART, Extent.NONE),
    SHOWN(Extent.WHOLE, Extent.NONE),
    LACKING(Extent.NONE, Extent.WHOLE),
    CONFLICT(Extent.PART, Extent.PART);

    private final Extent shown;
    private final Extent against;

    Further(Extent shown, Extent against) {
      this.shown = shown;
      this.against = against;
    }
  }

  private record Place(
      RequirementKind kind,
      Extent shown,
      Extent against,
      Further further,
      Age age,
      boolean planned,
      boolean incident,
      boolean notFound,
      boolean activityStated,
      boolean independent,
      boolean judged,
      boolean event) {

    boolean publishes() {
      return !EnumSet.of(
              RequirementKind.POLICY,
              RequirementKind.MANAGEMENT_SYSTEM,
              RequirementKind.PROHIBITION,
              RequirementKind.PUBLIC_DISCLOSURE)
          .contains(kind);
    }

    RequirementSeen seen() {
      Extent none = Extent.NONE;
      boolean policy = kind == RequirementKind.POLICY;
      boolean system = kind == RequirementKind.MANAGEMENT_SYSTEM;
      boolean forbids = kind == RequirementKind.PROHIBITION;
      return new RequirementSeen(
          kind,
          true,
          Declared.PRESENT,
          false,
          false,
          judged ? Executability.JUDGEMENT : Executability.AUTOMATIC,
          publishes() || kind == RequirementKind.PUBLIC_DISCLOSURE,
          false,
          activityStated,
          shown,
          against,
          notFound && kind == RequirementKind.PUBLIC_DISCLOSURE,
          policy ? further.shown : none,
          policy ? further.against : none,
          system ? further.shown : none,
          system ? further.against : none,
          forbids ? further.shown : none,
          forbids ? further.against : none,
          publishes() ? further.shown : none,
          publishes() ? further.against : none,
          none,
          kind == RequirementKind.PUBLIC_DISCLOSURE ? further.against : none,
          planned ? Extent.WHOLE : none,
          none,
          none,
          none,
          incident,
          false,
          notFound,
          independent,
          false,
          age.dated,
          age.months,
          age.interval,
          LATE,
          PUBLISHING,
          CYCLE,
          event,
          false,
          false,
          false,
          none,
          0,
          false,
          false);
    }

    private boolean isOfInterest() {
      boolean core = shown == Extent.WHOLE && against == Extent.NONE;
      // What is not read where the core is not shown is not varied there.
      return core || (age == Age.IN_TIME && !independent && !judged && !event);
    }

    /** The first line that fits, as the first edition decided. */
    String ladder() {
      boolean here = shown.compareTo(Extent.PART) >= 0;
      boolean lacks =
          further.against != Extent.NONE
              && (kind != RequirementKind.PUBLIC_DISCLOSURE || further.against != Extent.NONE);
      boolean needs = kind != RequirementKind.PUBLIC_DISCLOSURE;
      if (kind == RequirementKind.PROHIBITION && incident) {
        return said(RequirementOutcome.NOT_MET, ReasonCode.INCIDENT);
      }
      if (against != Extent.NONE && here) {
        boolean fails = kind == RequirementKind.POLICY || kind == RequirementKind.PROHIBITION;
        return fails
            ? said(RequirementOutcome.NOT_MET, ReasonCode.CONTRADICTED)
            : said(RequirementOutcome.NEEDS_JUDGEMENT, ReasonCode.CONFLICTING_EVIDENCE);
      }
      if (against != Extent.NONE) {
        boolean searched = notFound && kind == RequirementKind.PUBLIC_DISCLOSURE;
        return said(
            RequirementOutcome.NOT_MET,
            searched ? ReasonCode.NOT_PUBLISHED : ReasonCode.CONTRADICTED);
      }
      if (shown != Extent.WHOLE) {
        if (lacks) {
          return said(RequirementOutcome.PARTLY_MET, ReasonCode.PARTS_LACKING);
        }
        if (shown == Extent.PART) {
          return said(RequirementOutcome.PARTLY_MET, ReasonCode.COVERS_PART);
        }
        if (shown == Extent.GROUP) {
          return said(RequirementOutcome.INDETERMINATE, ReasonCode.GROUP_FIGURE);
        }
        if (planned) {
          return STEPS.contains(kind)
              ? said(RequirementOutcome.PARTLY_MET, ReasonCode.PLANNED_ONLY)
              : said(RequirementOutcome.NOT_ANSWERED, ReasonCode.PLANNED_NOT_SHOWN);
        }
        if (needs && further.shown.compareTo(Extent.PART) >= 0) {
          return said(RequirementOutcome.INDETERMINATE, ReasonCode.PARTS_NOT_SHOWN);
        }
        if (!activityStated) {
          return said(RequirementOutcome.NOT_ANSWERED, ReasonCode.SITE_ACTIVITY_NOT_STATED);
        }
        return said(
            RequirementOutcome.NOT_ANSWERED,
            notFound ? ReasonCode.ABSENCE_DOES_NOT_COUNT : ReasonCode.NOTHING_SHOWN);
      }
      boolean discloses = kind == RequirementKind.PUBLIC_DISCLOSURE;
      int due = age.interval + (discloses ? PUBLISHING : 0);
      boolean forgives = discloses || kind == RequirementKind.REVIEW;
      boolean within = age.dated && age.interval > 0;
      boolean late = within && forgives && age.months > due && age.months <= due + LATE;
      boolean overdue = within && age.months > due && !late;
      boolean current = age.dated && (age.interval > 0 || age.months <= CYCLE);
      if (kind == RequirementKind.REVIEW && event) {
        return said(RequirementOutcome.NOT_MET, ReasonCode.TRIGGER_MISSED);
      }
      if (overdue) {
        return said(RequirementOutcome.NOT_MET, ReasonCode.OVERDUE);
      }
      if (lacks) {
        return said(RequirementOutcome.PARTLY_MET, ReasonCode.PARTS_LACKING);
      }
      if (late) {
        return said(RequirementOutcome.PARTLY_MET, ReasonCode.LATE);
      }
      if (kind == RequirementKind.VERIFICATION && !independent) {
        return said(RequirementOutcome.PARTLY_MET, ReasonCode.NOT_VERIFIED);
      }
      if (needs && further.shown == Extent.PART) {
        return said(RequirementOutcome.PARTLY_MET, ReasonCode.COVERS_PART);
      }
      if (needs && further.shown != Extent.WHOLE) {
        return said(RequirementOutcome.INDETERMINATE, ReasonCode.PARTS_NOT_SHOWN);
      }
      if (!current) {
        return said(RequirementOutcome.INDETERMINATE, ReasonCode.NOT_CURRENT);
      }
      if (incident) {
        return said(RequirementOutcome.NEEDS_JUDGEMENT, ReasonCode.INCIDENT_TO_WEIGH);
      }
      return judged ? said(RequirementOutcome.NEEDS_JUDGEMENT, ReasonCode.JUDGEMENT_NEEDED) : "MET";
    }

    private static String said(RequirementOutcome outcome, ReasonCode code) {
      return outcome + " " + code;
    }
  }

  private static final RuleSetAnswers ANSWERS =
      new RuleSetAnswers(RuleBase.shared(), List.of("applicability", "requirement", "grading"));

  @Test
  void theWorstGroundIsTheFirstLineOfTheLadder() {
    Map<String, Integer> differences = new TreeMap<>();
    List<Place> batch = new ArrayList<>();
    int[] states = {0};
    for (Place place : places()) {
      states[0]++;
      batch.add(place);
      if (batch.size() == 20_000) {
        compare(batch, differences);
        batch.clear();
      }
    }
    compare(batch, differences);
    System.out.println(states[0] + " states, differences " + differences);

    assertThat(states[0]).isGreaterThan(50_000);
    assertThat(differences.keySet())
        .containsExactly("NOT_ANSWERED PLANNED_NOT_SHOWN -> INDETERMINATE PARTS_NOT_SHOWN");
  }

  private static void compare(List<Place> places, Map<String, Integer> differences) {
    List<RequirementSeen> seen = places.stream().map(Place::seen).toList();
    List<Verdict> verdicts = seen.stream().map(ANSWERS.requirement()::of).toList();
    for (int i = 0; i < places.size(); i++) {
      Said leading = verdicts.get(i).required(seen.get(i)).leading();
      String now =
          leading.outcome() == RequirementOutcome.MET
              ? "MET"
              : leading.outcome() + " " + leading.code();
      String before = places.get(i).ladder();
      if (!now.equals(before)) {
        differences.merge(before + " -> " + now, 1, Integer::sum);
      }
    }
  }

  private static List<Place> places() {
    List<Place> all = new ArrayList<>();
    boolean[] both = {false, true};
    for (RequirementKind kind : KINDS) {
      for (Extent shown : Extent.values()) {
        for (Extent against : List.of(Extent.NONE, Extent.WHOLE)) {
          for (Further further : Further.values()) {
            for (Age age : Age.values()) {
              for (int bits = 0; bits < 128; bits++) {
                Place place =
                    new Place(
                        kind,
                        shown,
                        against,
                        further,
                        age,
                        both[bits & 1],
                        both[bits >> 1 & 1],
                        both[bits >> 2 & 1],
                        both[bits >> 3 & 1],
                        both[bits >> 4 & 1],
                        both[bits >> 5 & 1],
                        both[bits >> 6 & 1]);
                if (place.isOfInterest()) {
                  all.add(place);
                }
              }
            }
          }
        }
      }
    }
    return all;
  }

  @Test
  void aPolicyThatIsOverdueNotEndorsedAndOutOfDateTellsAll() {
    RequirementSeen seen =
        new Place(
                RequirementKind.POLICY,
                Extent.WHOLE,
                Extent.NONE,
                Further.LACKING,
                Age.LONG_AGO,
                false,
                false,
                false,
                true,
                false,
                false,
                false)
            .seen();
    RequirementSeen notPublic = withoutPublication(seen);

    Verdict verdict = ANSWERS.requirement().of(notPublic);

    assertThat(verdict.leading().code()).isEqualTo(ReasonCode.OVERDUE);
    assertThat(verdict.grounds())
        .extracting(Said::rule)
        .contains(
            "The policy is older than its interval allows, so it is not met",
            "Evidence says that nobody senior endorsed the policy, so it is partly met",
            "Evidence says that the policy, which has to be public, is not, so it is partly met");
  }

  private static RequirementSeen withoutPublication(RequirementSeen of) {
    return new RequirementSeen(
        of.kind(),
        of.binding(),
        of.circumstance(),
        of.circumstanceFromStart(),
        of.claimedNotApplicable(),
        of.executability(),
        true,
        of.verificationAsked(),
        of.activityStated(),
        of.shown(),
        of.against(),
        of.onlyNotFound(),
        of.endorsed(),
        of.endorsedAgainst(),
        of.documented(),
        of.documentedAgainst(),
        of.controlled(),
        of.controlledAgainst(),
        of.published(),
        Extent.WHOLE,
        of.currentAgainst(),
        of.completeAgainst(),
        of.planned(),
        of.plannedAgainst(),
        of.event(),
        of.eventAgainst(),
        of.incident(),
        of.siblingIncident(),
        of.notFound(),
        of.independent(),
        of.certificateOnly(),
        of.dated(),
        of.ageMonths(),
        of.intervalMonths(),
        of.lateMonths(),
        of.publishingMonths(),
        of.cycleMonths(),
        of.eventSinceShown(),
        of.reviewOnEvent(),
        of.redFlag(),
        of.verifiedAfterPublication(),
        of.figure(),
        of.figureMonths(),
        of.figureDated(),
        of.otherMeasure());
  }
}
