package io.asirules.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.mapping.ProjectionStatus;
import io.asirules.model.scope.MembershipClass;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.rules.observation.ApplicabilitySeen;
import io.asirules.rules.observation.CriterionSeen;
import io.asirules.rules.observation.Declared;
import io.asirules.rules.observation.OutcomeSeen;
import io.asirules.rules.observation.ProjectionSeen;
import io.asirules.rules.observation.TransitionSeen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every combination of what rules see of a criterion beside a scope, of a criterion with its
 * requirements, of what holds an outcome back, and of a criterion of another edition, against the
 * ladders of the first edition, written down here as they were: the first line that fits counts.
 */
class OtherTopicsEnumerationTest {

  private static final int INDUSTRIAL_USERS_PRINCIPLE = 4;
  private static final int TRANSITION_LAST_PRINCIPLE = 4;
  private static final LocalDate TRANSITION_END = LocalDate.of(2027, 5, 19);
  private static final List<Boolean> BOTH = List.of(false, true);

  private static RuleSetAnswers answers(String... more) {
    List<String> packages =
        new ArrayList<>(List.of("applicability", "requirement", "grading", "projection"));
    packages.addAll(Arrays.asList(more));
    return new RuleSetAnswers(RuleBase.shared(), packages);
  }

  private static String said(Verdict verdict, Object seen) {
    Said leading = verdict.required(seen).leading();
    return leading.outcome() + " " + leading.code();
  }

  private static String said(Enum<?> outcome, ReasonCode code) {
    return outcome + " " + code;
  }

  private static boolean isReliable(EvidenceLevel level) {
    return level == EvidenceLevel.VERIFIED || level == EvidenceLevel.CONFIRMED;
  }

  // Applicability

  @Test
  void applicabilityOfAnyEdition() {
    assertThat(compareApplicability(answers(), false, null)).isGreaterThan(3_000);
  }

  @Test
  void applicabilityOfThePerformanceStandardTwo() {
    assertThat(compareApplicability(answers("edition.ps2"), true, null)).isGreaterThan(3_000);
  }

  @Test
  void applicabilityInTheTransitionToThePerformanceStandardThree() {
    for (LocalDate day :
        List.of(TRANSITION_END.minusDays(1), TRANSITION_END, TRANSITION_END.plusDays(1))) {
      assertThat(compareApplicability(answers("edition.ps3"), false, day)).isGreaterThan(3_000);
    }
  }

  private static int compareApplicability(
      RuleSetAnswers answers, boolean ofPs2, @Nullable LocalDate inTransition) {
    int states = 0;
    MembershipClass[] classes =
        Arrays.copyOf(MembershipClass.values(), MembershipClass.values().length + 1);
    for (int principle : new int[] {1, 4, 5, 11}) {
      for (MembershipClass membership : classes) {
        for (int sites = 0; sites <= 2; sites++) {
          for (int without = 0; without <= sites; without++) {
            for (int activities = 0; activities <= (sites > without ? 2 : 0); activities++) {
              for (int applying = 0; applying <= activities; applying++) {
                for (int open = 0; applying + open <= activities; open++) {
                  for (int conditions = 0; conditions < 9; conditions++) {
                    ApplicabilitySeen seen =
                        new ApplicabilitySeen(
                            principle,
                            membership,
                            INDUSTRIAL_USERS_PRINCIPLE,
                            sites,
                            without,
                            activities,
                            applying,
                            open,
                            conditions % 3,
                            conditions / 3);
                    Verdict verdict = answers.applicability().of(seen);
                    if (inTransition != null) {
                      TransitionSeen transition =
                          new TransitionSeen(
                              principle, TRANSITION_LAST_PRINCIPLE, inTransition, TRANSITION_END);
                      verdict =
                          answers
                              .applicability()
                              .join(
                                  verdict, answers.applicability().ask(List.of(transition)).get(0));
                    }
                    assertThat(said(verdict, seen))
                        .as(seen.toString())
                        .isEqualTo(applicability(seen, ofPs2, inTransition));
                    states++;
                  }
                }
              }
            }
          }
        }
      }
    }
    return states;
  }

  private static String applicability(
      ApplicabilitySeen seen, boolean ofPs2, @Nullable LocalDate inTransition) {
    MembershipClass membership = seen.membershipClass();
    if (inTransition != null && !inTransition.isAfter(TRANSITION_END) && seen.principle() > 4) {
      return said(ApplicabilityStatus.NOT_APPLICABLE, ReasonCode.OUTSIDE_TRANSITION_SCOPE);
    }
    if (membership != null && !membership.certifies()) {
      return said(ApplicabilityStatus.NOT_APPLICABLE, ReasonCode.CLASS_NOT_CERTIFIED);
    }
    if (ofPs2 && membership == MembershipClass.INDUSTRIAL_USERS && seen.principle() != 4) {
      return said(ApplicabilityStatus.NOT_APPLICABLE, ReasonCode.CLASS_BOUND_BY_ONE_PRINCIPLE);
    }
    if (seen.activities() == 0) {
      return seen.sites() > 0 && seen.sitesWithoutActivity() == 0
          ? said(ApplicabilityStatus.UNDETERMINED, ReasonCode.NO_LISTED_ACTIVITY)
          : said(ApplicabilityStatus.UNDETERMINED, ReasonCode.ACTIVITY_NOT_STATED);
    }
    if (seen.applying() == 0) {
      if (seen.undetermined() > 0) {
        return said(ApplicabilityStatus.UNDETERMINED, ReasonCode.ACTIVITY_UNDETERMINED);
      }
      return seen.sitesWithoutActivity() > 0
          ? said(ApplicabilityStatus.UNDETERMINED, ReasonCode.ACTIVITY_NOT_STATED)
          : said(ApplicabilityStatus.NOT_APPLICABLE, ReasonCode.ACTIVITY_DOES_NOT_APPLY);
    }
    if (seen.absent() > 0) {
      return said(ApplicabilityStatus.NOT_APPLICABLE, ReasonCode.CIRCUMSTANCE_ABSENT);
    }
    return seen.notDeclared() > 0
        ? said(ApplicabilityStatus.UNDETERMINED, ReasonCode.CIRCUMSTANCE_NOT_DECLARED)
        : said(ApplicabilityStatus.APPLICABLE, ReasonCode.ACTIVITY_APPLIES);
  }

  // Grading

  @Test
  void gradingOfACriterion() {
    RuleSetAnswers answers = answers();
    int states = 0;
    for (ApplicabilityStatus status : ApplicabilityStatus.values()) {
      for (EvidenceLevel level : EvidenceLevel.values()) {
        for (boolean strict : BOTH) {
          for (int counts = 0; counts < 729; counts++) {
            int[] of = new int[6];
            for (int i = 0, rest = counts; i < of.length; i++, rest /= 3) {
              of[i] = rest % 3;
            }
            for (int essential = 0; essential <= of[0]; essential++) {
              CriterionSeen seen =
                  new CriterionSeen(
                      status,
                      level,
                      strict,
                      Arrays.stream(of).sum(),
                      essential,
                      of[0],
                      of[1],
                      of[2],
                      of[3],
                      of[4],
                      of[5]);
              assertThat(said(answers.grading().of(seen), seen))
                  .as(seen.toString())
                  .isEqualTo(grade(seen));
              states++;
            }
          }
        }
      }
    }
    assertThat(states).isEqualTo(3 * 5 * 2 * 243 * 6);
  }

  private static String grade(CriterionSeen seen) {
    boolean doubtful = seen.strict() && !isReliable(seen.level());
    boolean nothingAnswered = seen.notAnswered() == seen.applying();
    switch (seen.status()) {
      case NOT_APPLICABLE -> {
        return doubtful
            ? said(CriterionOutcome.INDETERMINATE, ReasonCode.APPLICABILITY_OPEN)
            : said(CriterionOutcome.NOT_APPLICABLE, ReasonCode.DOES_NOT_APPLY);
      }
      case UNDETERMINED -> {
        return nothingAnswered
            ? said(CriterionOutcome.NOT_ASSESSED, ReasonCode.APPLICABILITY_OPEN)
            : said(CriterionOutcome.INDETERMINATE, ReasonCode.APPLICABILITY_OPEN);
      }
      case APPLICABLE -> {}
    }
    if (seen.applying() == 0) {
      return said(CriterionOutcome.NOT_APPLICABLE, ReasonCode.NO_REQUIREMENT_APPLIES);
    }
    if (doubtful && !nothingAnswered) {
      return said(CriterionOutcome.INDETERMINATE, ReasonCode.APPLICABILITY_OPEN);
    }
    if (seen.essentialNotMet() > 0) {
      return said(CriterionOutcome.MAJOR_NC, ReasonCode.ESSENTIAL_NOT_MET);
    }
    if (seen.notMet() + seen.partlyMet() > 0) {
      return said(CriterionOutcome.MINOR_NC, ReasonCode.NOT_ALL_MET);
    }
    if (seen.met() == seen.applying()) {
      return said(CriterionOutcome.CONFORMANCE, ReasonCode.ALL_MET);
    }
    if (nothingAnswered) {
      return said(CriterionOutcome.NOT_ASSESSED, ReasonCode.NOTHING_ANSWERED);
    }
    if (seen.indeterminate() > 0) {
      return said(CriterionOutcome.INDETERMINATE, ReasonCode.NOT_DETERMINED);
    }
    return seen.needsJudgement() > 0
        ? said(CriterionOutcome.NEEDS_JUDGEMENT, ReasonCode.AWAITS_JUDGEMENT)
        : said(CriterionOutcome.NOT_ASSESSED, ReasonCode.PARTLY_ANSWERED);
  }

  // What holds an outcome back

  @Test
  void whatHoldsAnOutcomeBack() {
    RuleSetAnswers answers = answers();
    for (RequirementOutcome outcome : RequirementOutcome.values()) {
      for (Declared circumstance : Declared.values()) {
        for (EvidenceLevel weakest : EvidenceLevel.values()) {
          for (boolean strict : BOTH) {
            OutcomeSeen seen = new OutcomeSeen(outcome, circumstance, weakest, strict);
            assertThat(
                    answers.outcome().of(seen).grounds().stream()
                        .map(said -> said(said.outcome(), said.code())))
                .as(seen.toString())
                .containsExactlyElementsOf(heldBack(seen));
          }
        }
      }
    }
  }

  private static List<String> heldBack(OutcomeSeen seen) {
    boolean against =
        seen.outcome() == RequirementOutcome.NOT_MET
            || seen.outcome() == RequirementOutcome.PARTLY_MET;
    boolean decided =
        against
            || seen.outcome() == RequirementOutcome.MET
            || seen.outcome() == RequirementOutcome.NOT_APPLICABLE;
    List<String> held = new ArrayList<>();
    if (against && seen.circumstance() == Declared.NOT_DECLARED) {
      held.add(said(RequirementOutcome.INDETERMINATE, ReasonCode.CIRCUMSTANCE_OPEN));
    }
    if (seen.strict() && decided && !isReliable(seen.weakest())) {
      held.add(said(RequirementOutcome.INDETERMINATE, ReasonCode.DATUM_NOT_CONFIRMED));
    }
    return held;
  }

  // Projection

  @Test
  void projectionOntoAnotherEdition() {
    RuleSetAnswers answers = answers();
    int states = 0;
    for (boolean answered : BOTH) {
      for (ApplicabilityStatus status : ApplicabilityStatus.values()) {
        for (EvidenceLevel statusLevel : EvidenceLevel.values()) {
          for (boolean strict : BOTH) {
            for (int counting = 0; counting <= 2; counting++) {
              for (int unused = 0; unused <= 1; unused++) {
                for (int others = 0; others <= 1; others++) {
                  for (int unknown = 0; unknown <= unused + others; unknown++) {
                    for (CriterionOutcome toCarry : CriterionOutcome.values()) {
                      for (boolean carries : BOTH) {
                        for (EvidenceLevel best : EvidenceLevel.values()) {
                          for (int within = 0; within <= counting; within++) {
                            int findings = toCarry.isFinding() ? counting : 0;
                            if (within > findings || (counting == 0 && carries)) {
                              continue;
                            }
                            ProjectionSeen seen =
                                new ProjectionSeen(
                                    answered,
                                    status,
                                    statusLevel,
                                    strict,
                                    counting,
                                    unused,
                                    counting + unused + others,
                                    unknown,
                                    toCarry,
                                    carries ? counting : 0,
                                    best,
                                    findings,
                                    within);
                            Verdict verdict = answers.projection().of(seen);
                            assertThat(verdict.grounds()).as(seen.toString()).hasSize(1);
                            assertThat(said(verdict, seen))
                                .as(seen.toString())
                                .isEqualTo(projection(seen));
                            states++;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    assertThat(states).isGreaterThan(50_000);
  }

  private static String projection(ProjectionSeen seen) {
    if (seen.answered()) {
      return said(ProjectionStatus.KEPT, ReasonCode.OWN_ANSWER_KEPT);
    }
    if (seen.status() == ApplicabilityStatus.NOT_APPLICABLE
        && (!seen.strict() || isReliable(seen.statusLevel()))) {
      return said(ProjectionStatus.NOT_APPLICABLE, ReasonCode.TARGET_DOES_NOT_APPLY);
    }
    if (seen.counting() == 0) {
      if (seen.unusedInferences() > 0) {
        return said(ProjectionStatus.UNKNOWN, ReasonCode.INFERENCE_NOT_USED);
      }
      return seen.paths() == 0 || seen.unknownPaths() > 0
          ? said(ProjectionStatus.UNKNOWN, ReasonCode.RELATION_NOT_KNOWN)
          : said(ProjectionStatus.NEW, ReasonCode.NEW_CRITERION);
    }
    if (seen.toCarry() == CriterionOutcome.NOT_ASSESSED) {
      return said(ProjectionStatus.NOT_ASSESSED, ReasonCode.NOTHING_TO_CARRY);
    }
    if (seen.toCarry() == CriterionOutcome.NOT_APPLICABLE) {
      return said(ProjectionStatus.REVIEW, ReasonCode.APPLICABILITY_DIFFERS);
    }
    if (seen.carrying() == 0) {
      return said(ProjectionStatus.REVIEW, ReasonCode.PARTIAL_RELATION);
    }
    if (seen.strict() && !isReliable(seen.bestLevel())) {
      return said(ProjectionStatus.REVIEW, ReasonCode.MAPPING_NOT_RELIABLE);
    }
    return seen.toCarry().isFinding() && seen.findingsWithin() == 0
        ? said(ProjectionStatus.CARRIED, ReasonCode.FINDING_MAY_LIE_OUTSIDE)
        : said(ProjectionStatus.CARRIED, ReasonCode.OUTCOME_CARRIED);
  }
}
