package io.asirules.model.process;

import io.asirules.model.certification.CorrectiveAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is done about the findings of one criterion, from the audit to its closure. Immutable and
 * safe for use by many threads; {@code CorrectiveActionWorkflow} in {@code asi-rules} moves it on.
 *
 * @param required what the audit asked for, with its days
 * @param opened end of the audit that found it
 * @param owner who carries it out; empty before the plan
 * @param due day that the plan names; null before the plan
 * @param rootCause why it happened; empty before the plan
 * @param action undoing of harm, removal of the cause, prevention; empty before the plan
 * @param steps the steps taken, oldest first
 */
public record CorrectiveActionPlan(
    CorrectiveAction required,
    LocalDate opened,
    String owner,
    @Nullable LocalDate due,
    String rootCause,
    String action,
    List<Step> steps) {

  /** Copies the list. */
  public CorrectiveActionPlan {
    Objects.requireNonNull(required, "required");
    Objects.requireNonNull(opened, "opened");
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param to the state that it led to
   * @param day its day
   * @param by who took it
   * @param evidence documents that show it; never empty for done and verified
   */
  public record Step(ActionState to, LocalDate day, String by, List<String> evidence) {

    /** Copies the list. */
    public Step {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * Returns where the action stands.
   *
   * @return the state that the last step led to
   */
  public ActionState state() {
    return steps.isEmpty() ? ActionState.OPEN : steps.get(steps.size() - 1).to();
  }

  /**
   * Returns when a state was reached.
   *
   * @param state the state
   * @return the day, or null when it was not
   */
  public @Nullable LocalDate reached(ActionState state) {
    if (state == ActionState.OPEN) {
      return opened;
    }
    return steps.stream()
        .filter(step -> step.to() == state)
        .map(Step::day)
        .findFirst()
        .orElse(null);
  }

  /**
   * Returns the action as it stood at the end of a day.
   *
   * @param day the day
   * @return the action without what came later
   */
  public CorrectiveActionPlan asOf(LocalDate day) {
    List<Step> then = steps.stream().filter(step -> !step.day().isAfter(day)).toList();
    return then.isEmpty()
        ? new CorrectiveActionPlan(required, opened, "", null, "", "", then)
        : new CorrectiveActionPlan(required, opened, owner, due, rootCause, action, then);
  }

  /**
   * Returns all evidence of the steps.
   *
   * @return names of documents, oldest first, each once
   */
  public List<String> evidence() {
    return steps.stream().flatMap(step -> step.evidence().stream()).distinct().toList();
  }
}
