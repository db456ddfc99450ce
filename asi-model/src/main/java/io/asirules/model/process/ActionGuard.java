package io.asirules.model.process;

import io.asirules.model.Language;
import io.asirules.model.assessment.Code;

/** Guards of a corrective action. */
public enum ActionGuard implements Code {
  /** Steps come one after the other. */
  NO_STEP_SKIPPED("The action is {0}; {1} comes next, not {2}.", "措施处于{0}；下一步为{1}，而非{2}。"),
  /** The plan is approved before the action. */
  APPROVAL_FIRST(
      "The plan is not approved; the Lead Auditor approves it before it is carried out.",
      "计划未经批准；实施前须由首席审核员批准。"),
  /** A plan has a root cause, an action, an owner and a due date. */
  PLAN_CONTENT("The plan lacks {0}.", "计划缺少{0}。"),
  /** Closing needs evidence. */
  EVIDENCE(
      "No evidence is given; an action is closed on evidence that it was carried out and works.",
      "未提供证据；须凭已实施且有效的证据关闭措施。"),
  /** Days are in order. */
  DAYS_IN_ORDER("{0} lies before {1}, the day of the step before.", "{0}早于上一步骤之日{1}。");

  private final String en;
  private final String zh;

  ActionGuard(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  @Override
  public String pattern(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
