package io.asirules.model.process;

import io.asirules.model.assessment.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A corrective action on a day, with what there is to say of it.
 *
 * @param plan the action
 * @param asOf the day
 * @param notices what is due, overdue or not known
 */
public record ActionStatus(
    CorrectiveActionPlan plan, LocalDate asOf, List<Reason<ActionNoticeCode>> notices) {

  private static final Set<ActionNoticeCode> OVERDUE =
      Set.of(
          ActionNoticeCode.PLAN_OVERDUE,
          ActionNoticeCode.COMPLETION_OVERDUE,
          ActionNoticeCode.OWN_DUE_DATE_PASSED);

  /** Copies the list. */
  public ActionStatus {
    notices = List.copyOf(notices);
  }

  /**
   * Tells whether a day has passed by which something was due. A Minor that lasts longer than ASI
   * expects is not overdue: no deadline is known.
   *
   * @return true when the plan, the completion or the plan's own date is overdue
   */
  public boolean isOverdue() {
    return notices.stream().anyMatch(notice -> OVERDUE.contains(notice.code()));
  }
}
