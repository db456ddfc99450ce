package io.asirules.rules.process;

import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Reason;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.Severity;
import io.asirules.model.certification.CertificationDecision;
import io.asirules.model.certification.CorrectiveAction;
import io.asirules.model.certification.Transition;
import io.asirules.model.process.ActionGuard;
import io.asirules.model.process.ActionNoticeCode;
import io.asirules.model.process.ActionState;
import io.asirules.model.process.ActionStatus;
import io.asirules.model.process.ActionStep;
import io.asirules.model.process.CorrectiveActionPlan;
import io.asirules.rules.internal.notice.Notices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moves corrective actions on: open, planned, approved, done, verified. No step is skipped, the
 * plan is approved before it is carried out, and closing needs evidence. PROCESS.md, section 2, is
 * the specification. Immutable and safe for use by many threads.
 */
public final class CorrectiveActionWorkflow {

  private final Notices assurance;

  /**
   * Prepares to move actions on.
   *
   * @param facts what is known of assurance, such as {@code rules.catalogue().assurance()}
   */
  public CorrectiveActionWorkflow(AssuranceFacts facts) {
    this.assurance = new Notices(facts);
  }

  /**
   * Opens an action for every criterion with an open finding.
   *
   * @param decision what was suggested for the audit
   * @param audit the audit
   * @return the actions, by criterion
   */
  public static List<CorrectiveActionPlan> open(CertificationDecision decision, AuditRecord audit) {
    return decision.actions().stream().map(action -> open(action, audit.end())).toList();
  }

  /**
   * Opens an action.
   *
   * @param required what the audit asked for
   * @param auditEnd end of the audit
   * @return the action, open
   */
  public static CorrectiveActionPlan open(CorrectiveAction required, LocalDate auditEnd) {
    return new CorrectiveActionPlan(required, auditEnd, "", null, "", "", List.of());
  }

  /**
   * Plans an action, or revises a plan that is not approved yet.
   *
   * @param action the action
   * @param day day on which the plan reached the Lead Auditor
   * @param owner who carries it out
   * @param due day by which it is carried out
   * @param rootCause why it happened
   * @param measures undoing of harm, removal of the cause, prevention
   * @return the action planned, or the guards that refused
   */
  public Transition<CorrectiveActionPlan, ActionStep, ActionGuard> plan(
      CorrectiveActionPlan action,
      LocalDate day,
      String owner,
      @Nullable LocalDate due,
      String rootCause,
      String measures) {
    List<Reason<ActionGuard>> refusals = new ArrayList<>();
    boolean revised = action.state() == ActionState.PLANNED;
    if (!revised) {
      order(action, ActionState.PLANNED, refusals);
    }
    days(action, day, refusals);
    lacking(owner.isBlank(), "an owner", "负责人", refusals);
    lacking(due == null, "a due date", "期限", refusals);
    lacking(rootCause.isBlank(), "the root cause", "根本原因", refusals);
    lacking(measures.isBlank(), "the action", "措施", refusals);
    if (due != null && due.isBefore(day)) {
      refusals.add(Notices.plain(ActionGuard.DAYS_IN_ORDER, due, day));
    }
    if (due == null || !refusals.isEmpty()) {
      return new Transition<>(action, null, refusals);
    }
    CorrectiveActionPlan planned =
        new CorrectiveActionPlan(
            action.required(), action.opened(), owner, due, rootCause, measures, action.steps());
    return taken(
        planned,
        new CorrectiveActionPlan.Step(ActionState.PLANNED, day, owner, List.of()),
        assurance.notice(
            ActionStep.PLANNED, AssuranceFact.PLAN_FOR_EVERY_FINDING, day, owner, due));
  }

  /**
   * Approves a plan.
   *
   * @param action the action
   * @param day the day
   * @param by the auditor
   * @return the action approved, or the guards that refused
   */
  public Transition<CorrectiveActionPlan, ActionStep, ActionGuard> approve(
      CorrectiveActionPlan action, LocalDate day, String by) {
    return step(action, ActionState.APPROVED, ActionStep.APPROVED, day, by, List.of());
  }

  /**
   * Reports an action as carried out.
   *
   * @param action the action
   * @param day the day
   * @param by who carried it out
   * @param evidence documents that show it
   * @return the action done, or the guards that refused
   */
  public Transition<CorrectiveActionPlan, ActionStep, ActionGuard> carryOut(
      CorrectiveActionPlan action, LocalDate day, String by, List<String> evidence) {
    return step(action, ActionState.DONE, ActionStep.DONE, day, by, evidence);
  }

  /**
   * Verifies that an action works, and closes it.
   *
   * @param action the action
   * @param day the day
   * @param by the auditor
   * @param evidence documents that show that it works
   * @return the action verified, or the guards that refused
   */
  public Transition<CorrectiveActionPlan, ActionStep, ActionGuard> verify(
      CorrectiveActionPlan action, LocalDate day, String by, List<String> evidence) {
    return step(action, ActionState.VERIFIED, ActionStep.VERIFIED, day, by, evidence);
  }

  private Transition<CorrectiveActionPlan, ActionStep, ActionGuard> step(
      CorrectiveActionPlan action,
      ActionState to,
      ActionStep step,
      LocalDate day,
      String by,
      List<String> evidence) {
    List<Reason<ActionGuard>> refusals = new ArrayList<>();
    order(action, to, refusals);
    days(action, day, refusals);
    boolean needsEvidence = to == ActionState.DONE || to == ActionState.VERIFIED;
    if (needsEvidence && evidence.stream().allMatch(String::isBlank)) {
      refusals.add(assurance.notice(ActionGuard.EVIDENCE, AssuranceFact.CLOSING_EVIDENCE));
    }
    if (!refusals.isEmpty()) {
      return new Transition<>(action, null, refusals);
    }
    List<String> shown = evidence.stream().filter(document -> !document.isBlank()).toList();
    AssuranceFact fact =
        needsEvidence ? AssuranceFact.CLOSING_EVIDENCE : AssuranceFact.APPROVAL_BEFORE_ACTION;
    return taken(
        action,
        new CorrectiveActionPlan.Step(to, day, by, shown),
        assurance.notice(step, fact, day, by));
  }

  private static Transition<CorrectiveActionPlan, ActionStep, ActionGuard> taken(
      CorrectiveActionPlan action, CorrectiveActionPlan.Step step, Reason<ActionStep> told) {
    List<CorrectiveActionPlan.Step> steps = new ArrayList<>(action.steps());
    steps.add(step);
    return new Transition<>(
        new CorrectiveActionPlan(
            action.required(),
            action.opened(),
            action.owner(),
            action.due(),
            action.rootCause(),
            action.action(),
            steps),
        told,
        List.of());
  }

  private void order(
      CorrectiveActionPlan action, ActionState to, List<Reason<ActionGuard>> refusals) {
    ActionState state = action.state();
    if (to.ordinal() == state.ordinal() + 1) {
      return;
    }
    if (to == ActionState.DONE && state.compareTo(ActionState.APPROVED) < 0) {
      refusals.add(
          assurance.notice(ActionGuard.APPROVAL_FIRST, AssuranceFact.APPROVAL_BEFORE_ACTION));
    }
    LocalizedText next =
        state == ActionState.VERIFIED
            ? new LocalizedText("nothing", "无")
            : ActionState.values()[state.ordinal() + 1].title();
    refusals.add(
        assurance.notice(
            ActionGuard.NO_STEP_SKIPPED,
            AssuranceFact.PROVISIONAL_TO_FULL,
            state.title(),
            next,
            to.title()));
  }

  private static void days(
      CorrectiveActionPlan action, LocalDate day, List<Reason<ActionGuard>> refusals) {
    List<CorrectiveActionPlan.Step> steps = action.steps();
    LocalDate last = steps.isEmpty() ? action.opened() : steps.get(steps.size() - 1).day();
    if (day.isBefore(last)) {
      refusals.add(Notices.plain(ActionGuard.DAYS_IN_ORDER, day, last));
    }
  }

  private void lacking(boolean lacks, String en, String zh, List<Reason<ActionGuard>> refusals) {
    if (lacks) {
      refusals.add(
          assurance.notice(
              ActionGuard.PLAN_CONTENT,
              AssuranceFact.PLAN_FOR_EVERY_FINDING,
              new LocalizedText(en, zh)));
    }
  }

  /**
   * Says what is due or overdue on a day. Steps after that day are left out of account.
   *
   * @param action the action
   * @param asOf the day
   * @return the action as it stood, with what there is to say
   */
  public ActionStatus status(CorrectiveActionPlan action, LocalDate asOf) {
    CorrectiveActionPlan then = action.asOf(asOf);
    List<Reason<ActionNoticeCode>> notices = new ArrayList<>();
    ofPlan(then, asOf, notices);
    if (then.state().compareTo(ActionState.DONE) < 0) {
      ofCompletion(then, asOf, notices);
    }
    if (then.required().severity() == Severity.MINOR_NC && then.state() != ActionState.VERIFIED) {
      ofMinor(then, asOf, notices);
    }
    return new ActionStatus(then, asOf, notices);
  }

  private void ofPlan(
      CorrectiveActionPlan action, LocalDate asOf, List<Reason<ActionNoticeCode>> notices) {
    LocalDate due = action.required().planDue();
    LocalDate planned = action.reached(ActionState.PLANNED);
    AssuranceFact fact = AssuranceFact.PLAN_MONTHS;
    if (planned != null) {
      if (due != null && planned.isAfter(due)) {
        notices.add(assurance.notice(ActionNoticeCode.PLAN_LATE, fact, planned, due));
      }
    } else if (due == null) {
      notices.add(
          assurance.notice(
              ActionNoticeCode.PLAN_DEADLINE_UNKNOWN, AssuranceFact.PLAN_FOR_EVERY_FINDING));
    } else if (asOf.isAfter(due)) {
      notices.add(assurance.notice(ActionNoticeCode.PLAN_OVERDUE, fact, asOf, due));
    } else {
      notices.add(assurance.notice(ActionNoticeCode.PLAN_DUE, fact, due));
    }
  }

  private void ofCompletion(
      CorrectiveActionPlan action, LocalDate asOf, List<Reason<ActionNoticeCode>> notices) {
    LocalDate from = action.required().completeFrom();
    LocalDate by = action.required().completeBy();
    AssuranceFact fact = AssuranceFact.COMPLETION_MONTHS;
    if (by != null && asOf.isAfter(by)) {
      notices.add(assurance.notice(ActionNoticeCode.COMPLETION_OVERDUE, fact, asOf, by));
    } else if (by != null && from != null) {
      notices.add(assurance.notice(ActionNoticeCode.COMPLETION_EXPECTED, fact, from, by));
    }
    LocalDate own = action.due();
    if (own != null && asOf.isAfter(own)) {
      notices.add(Notices.plain(ActionNoticeCode.OWN_DUE_DATE_PASSED, asOf, own));
    }
  }

  private void ofMinor(
      CorrectiveActionPlan action, LocalDate asOf, List<Reason<ActionNoticeCode>> notices) {
    List<Integer> months = assurance.facts().numbers(AssuranceFact.MINOR_EXPECTATION);
    LocalDate from = action.opened().plusMonths(months.get(0));
    LocalDate to = action.opened().plusMonths(months.get(1));
    notices.add(
        assurance.notice(
            ActionNoticeCode.MINOR_WITHOUT_DEADLINE, AssuranceFact.MINOR_DEADLINE, from, to));
    if (asOf.isAfter(to)) {
      notices.add(
          assurance.notice(
              ActionNoticeCode.MINOR_BEYOND_EXPECTATION,
              AssuranceFact.MINOR_EXPECTATION,
              asOf,
              to));
    }
  }
}
