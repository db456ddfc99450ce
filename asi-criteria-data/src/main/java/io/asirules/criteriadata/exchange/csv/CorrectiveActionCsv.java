package io.asirules.criteriadata.exchange.csv;

import io.asirules.model.certification.CorrectiveAction;
import io.asirules.model.process.ActionState;
import io.asirules.model.process.ActionStatus;
import io.asirules.model.process.CorrectiveActionPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Corrective actions as a table for a spreadsheet, a row for each. */
public final class CorrectiveActionCsv {

  private CorrectiveActionCsv() {}

  /**
   * Writes corrective actions.
   *
   * @param actions the actions
   * @return comma-separated values with a header; a cell that a spreadsheet would run begins with
   *     an apostrophe
   */
  public static String toCsv(List<ActionStatus> actions) {
    Csv text =
        Csv.of(
            "criterion,severity,state,overdue,owner,due,root_cause,action,opened,plan_due,"
                + "complete_from,complete_by,planned,approved,done,verified,evidence,notices");
    for (ActionStatus status : actions) {
      CorrectiveActionPlan plan = status.plan();
      CorrectiveAction required = plan.required();
      List<String> cells = new ArrayList<>();
      cells.add(required.criterion().toString());
      cells.add(required.severity().name());
      cells.add(plan.state().name());
      cells.add(status.isOverdue() ? "y" : "n");
      cells.add(plan.owner());
      cells.add(cell(plan.due()));
      cells.add(plan.rootCause());
      cells.add(plan.action());
      cells.add(cell(plan.opened()));
      cells.add(cell(required.planDue()));
      cells.add(cell(required.completeFrom()));
      cells.add(cell(required.completeBy()));
      cells.add(cell(plan.reached(ActionState.PLANNED)));
      cells.add(cell(plan.reached(ActionState.APPROVED)));
      cells.add(cell(plan.reached(ActionState.DONE)));
      cells.add(cell(plan.reached(ActionState.VERIFIED)));
      cells.add(String.join("|", plan.evidence()));
      cells.add(String.join("|", status.notices().stream().map(n -> n.code().name()).toList()));
      text.row(cells.toArray());
    }
    return text.toString();
  }

  private static String cell(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
