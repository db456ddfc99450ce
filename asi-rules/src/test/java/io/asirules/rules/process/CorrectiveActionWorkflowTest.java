package io.asirules.rules.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.model.assessment.Reason;
import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.Severity;
import io.asirules.model.certification.CorrectiveAction;
import io.asirules.model.certification.Transition;
import io.asirules.model.process.ActionGuard;
import io.asirules.model.process.ActionNoticeCode;
import io.asirules.model.process.ActionState;
import io.asirules.model.process.ActionStatus;
import io.asirules.model.process.ActionStep;
import io.asirules.model.process.CorrectiveActionPlan;
import io.asirules.model.standard.CriterionId;
import io.asirules.rules.AsiRules;
import io.asirules.rules.AssessmentOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CorrectiveActionWorkflowTest {

  private static final CorrectiveActionWorkflow WORKFLOW =
      new CorrectiveActionWorkflow(Catalogue.load().assurance());

  private static final LocalDate END = LocalDate.of(2025, 1, 31);

  private static CorrectiveActionPlan open(Severity severity) {
    boolean major = severity != Severity.MINOR_NC;
    return CorrectiveActionWorkflow.open(
        new CorrectiveAction(
            CriterionId.of("5.3"),
            severity,
            major ? END.plusMonths(1) : null,
            major ? END.plusMonths(6) : null,
            major ? END.plusMonths(12) : null),
        END);
  }

  /** Steps in order, one for each day given; an empty cell ends them. */
  private static CorrectiveActionPlan moved(
      CorrectiveActionPlan open,
      LocalDate planned,
      LocalDate due,
      LocalDate approved,
      LocalDate done,
      LocalDate verified) {
    CorrectiveActionPlan at = open;
    if (planned != null) {
      at = took(WORKFLOW.plan(at, planned, "A. Berg", due, "Cause", "Action"));
    }
    if (approved != null) {
      at = took(WORKFLOW.approve(at, approved, "Lead Auditor"));
    }
    if (done != null) {
      at = took(WORKFLOW.carryOut(at, done, "A. Berg", List.of("minutes.pdf")));
    }
    if (verified != null) {
      at = took(WORKFLOW.verify(at, verified, "Auditor", List.of("visit.pdf")));
    }
    return at;
  }

  private static CorrectiveActionPlan took(
      Transition<CorrectiveActionPlan, ActionStep, ActionGuard> step) {
    assertThat(step.refusals()).isEmpty();
    return step.result();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "overdue.csv", numLinesToSkip = 1)
  void whatIsDueOnADayFollowsTheTable(
      String name,
      Severity severity,
      LocalDate planned,
      LocalDate due,
      LocalDate approved,
      LocalDate done,
      LocalDate verified,
      LocalDate asOf,
      ActionState state,
      boolean overdue,
      String notices) {
    CorrectiveActionPlan plan = moved(open(severity), planned, due, approved, done, verified);
    ActionStatus status = WORKFLOW.status(plan, asOf);

    assertThat(status.plan().state()).isEqualTo(state);
    assertThat(
            status.notices().stream()
                .map(
                    each ->
                        each.code()
                            + (each.provenance() == null ? "" : " " + each.provenance().level()))
                .collect(Collectors.joining("|")))
        .isEqualTo(notices == null ? "" : notices);
    assertThat(status.isOverdue()).isEqualTo(overdue);
  }

  @Test
  void everyStepHasItsGuards() {
    CorrectiveActionPlan open = open(Severity.MAJOR_NC);
    CorrectiveActionPlan planned =
        took(WORKFLOW.plan(open, END.plusDays(9), "A. Berg", END.plusMonths(8), "Cause", "Action"));

    assertRefused(
        WORKFLOW.plan(open, END, "", null, " ", ""),
        ActionGuard.PLAN_CONTENT,
        ActionGuard.PLAN_CONTENT,
        ActionGuard.PLAN_CONTENT,
        ActionGuard.PLAN_CONTENT);
    assertRefused(
        WORKFLOW.plan(open, END.minusDays(1), "A", END.plusDays(1), "Cause", "Action"),
        ActionGuard.DAYS_IN_ORDER);
    assertRefused(
        WORKFLOW.plan(open, END.plusDays(9), "A", END, "Cause", "Action"),
        ActionGuard.DAYS_IN_ORDER);
    assertRefused(WORKFLOW.approve(open, END, "Lead Auditor"), ActionGuard.NO_STEP_SKIPPED);
    assertRefused(
        WORKFLOW.carryOut(planned, END.plusDays(20), "A", List.of("minutes.pdf")),
        ActionGuard.APPROVAL_FIRST,
        ActionGuard.NO_STEP_SKIPPED);
    assertRefused(
        WORKFLOW.verify(planned, END.plusDays(20), "Auditor", List.of("x.pdf")),
        ActionGuard.NO_STEP_SKIPPED);
    assertRefused(
        WORKFLOW.approve(planned, END.plusDays(8), "Lead Auditor"), ActionGuard.DAYS_IN_ORDER);
  }

  @Test
  void doneAndVerifiedNeedEvidence() {
    CorrectiveActionPlan approved =
        moved(
            open(Severity.MAJOR_NC),
            END.plusDays(9),
            END.plusMonths(8),
            END.plusDays(20),
            null,
            null);
    CorrectiveActionPlan done =
        took(
            WORKFLOW.carryOut(approved, END.plusMonths(7), "A. Berg", List.of("minutes.pdf", " ")));

    assertRefused(
        WORKFLOW.carryOut(approved, END.plusMonths(7), "A. Berg", List.of()), ActionGuard.EVIDENCE);
    assertRefused(
        WORKFLOW.verify(done, END.plusMonths(8), "Auditor", List.of(" ")), ActionGuard.EVIDENCE);
    assertThat(done.evidence()).containsExactly("minutes.pdf");
    CorrectiveActionPlan verified =
        took(WORKFLOW.verify(done, END.plusMonths(8), "Auditor", List.of("visit.pdf")));
    assertThat(verified.state()).isEqualTo(ActionState.VERIFIED);
    assertThat(verified.evidence()).containsExactly("minutes.pdf", "visit.pdf");
    assertRefused(
        WORKFLOW.verify(verified, END.plusMonths(9), "A", List.of("visit.pdf")),
        ActionGuard.NO_STEP_SKIPPED);
  }

  @Test
  void aRefusalSaysWhatComesNextAndHowWellThatIsKnown() {
    var refused = WORKFLOW.carryOut(open(Severity.MAJOR_NC), END, "A", List.of("x.pdf"));

    assertThat(refused.refusals())
        .extracting(Reason::toString)
        .containsExactly(
            "APPROVAL_FIRST: The plan is not approved; the Lead Auditor approves it before it is"
                + " carried out. (SECONDARY, https://aluminium-stewardship.org/successfully-"
                + "transitioning-from-a-provisional-certification-to-a-full-certification)",
            "NO_STEP_SKIPPED: The action is open; planned comes next, not done. (CONFIRMED,"
                + " https://aluminium-stewardship.org/successfully-transitioning-from-a-"
                + "provisional-certification-to-a-full-certification)");
  }

  @Test
  void aPlanThatIsNotApprovedCanBeRevised() {
    CorrectiveActionPlan planned =
        moved(open(Severity.MAJOR_NC), END.plusDays(9), END.plusMonths(8), null, null, null);
    CorrectiveActionPlan revised =
        took(
            WORKFLOW.plan(
                planned, END.plusDays(40), "B. Ek", END.plusMonths(9), "Deeper", "Other"));

    assertThat(revised.owner()).isEqualTo("B. Ek");
    assertThat(revised.reached(ActionState.PLANNED)).as("first plan").isEqualTo(END.plusDays(9));
    assertThat(WORKFLOW.status(revised, END.plusDays(41)).notices())
        .extracting(Reason::code)
        .doesNotContain(ActionNoticeCode.PLAN_LATE);
    CorrectiveActionPlan approved =
        took(WORKFLOW.approve(revised, END.plusDays(50), "Lead Auditor"));
    assertRefused(
        WORKFLOW.plan(approved, END.plusDays(60), "B", END.plusMonths(9), "Cause", "Action"),
        ActionGuard.NO_STEP_SKIPPED);
  }

  private static void assertRefused(
      Transition<CorrectiveActionPlan, ActionStep, ActionGuard> step, ActionGuard... guards) {
    assertThat(step.accepted()).isFalse();
    assertThat(step.step()).isNull();
    assertThat(step.refusals()).extracting(Reason::code).containsExactly(guards);
  }

  @Test
  void anAuditOpensAnActionForEveryCriterionWithAFinding() {
    AuditRecord audit =
        AuditRecord.builder(
                Story.ENTITY, Story.STANDARD, AssuranceRegime.AM_2024, AuditType.CERTIFICATION, END)
            .finding(finding("5.3a", Severity.MAJOR_NC))
            .finding(finding("5.3b", Severity.MINOR_NC))
            .finding(finding("4.1b", Severity.MINOR_NC))
            .build();
    List<CorrectiveActionPlan> actions =
        CorrectiveActionWorkflow.open(
            AsiRules.create().decide(audit, AssessmentOptions.asOf(END)), audit);

    assertThat(actions)
        .extracting(
            each -> each.required().criterion() + " " + each.required().severity(),
            each -> each.required().planDue())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("4.1 MINOR_NC", null),
            org.assertj.core.groups.Tuple.tuple("5.3 MAJOR_NC", LocalDate.of(2025, 2, 28)));
  }

  private static Finding finding(String part, Severity severity) {
    return Finding.builder(CriterionPart.parse(part).get(0), severity).build();
  }

  @Provide
  Arbitrary<List<Integer>> attempts() {
    return Arbitraries.integers().between(0, 4).list().ofMaxSize(12);
  }

  @Property(tries = 500)
  void noOrderOfAttemptsSkipsAStep(@ForAll("attempts") List<Integer> attempts) {
    CorrectiveActionPlan at = open(Severity.MAJOR_NC);
    List<ActionState> seen = new ArrayList<>();
    for (int i = 0; i < attempts.size(); i++) {
      LocalDate day = END.plusDays(i);
      List<String> evidence = List.of("x.pdf");
      ActionState before = at.state();
      var taken =
          switch (attempts.get(i)) {
            case 0 -> WORKFLOW.plan(at, day, "A", day.plusDays(9), "Cause", "Action");
            case 1 -> WORKFLOW.approve(at, day, "Auditor");
            case 2 -> WORKFLOW.carryOut(at, day, "A", evidence);
            case 3 -> WORKFLOW.verify(at, day, "Auditor", evidence);
            default -> WORKFLOW.verify(at, day, "Auditor", List.of());
          };
      at = taken.result();
      assertThat(at.state().ordinal() - before.ordinal()).isBetween(0, 1);
      seen.add(at.state());
    }
    if (seen.contains(ActionState.VERIFIED)) {
      assertThat(seen).contains(ActionState.PLANNED, ActionState.APPROVED, ActionState.DONE);
      assertThat(at.evidence()).isNotEmpty();
    }
  }
}
