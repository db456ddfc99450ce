package io.asirules.model.process;

import io.asirules.model.Language;
import io.asirules.model.assessment.Code;

/** What is to say of a corrective action on a day. */
public enum ActionNoticeCode implements Code {
  /** The plan is due. */
  PLAN_DUE("The plan is due to the Lead Auditor by {0}.", "计划须于{0}前提交首席审核员。"),
  /** The plan is overdue. */
  PLAN_OVERDUE(
      "No plan by {0}: overdue since {1}, one month after the on-site audit.",
      "至{0}无计划：自{1}起逾期（现场审核后一个月）。"),
  /** The plan came late. */
  PLAN_LATE("The plan came on {0}, after {1}.", "计划于{0}提出，晚于{1}。"),
  /** No deadline for the plan is known. */
  PLAN_DEADLINE_UNKNOWN(
      "Every finding needs a plan; no deadline for this one is known.", "每项不符合均须有计划；本项期限未知。"),
  /** The window of completion. */
  COMPLETION_EXPECTED(
      "A Major is closed between {0} and {1}, where possible.", "严重不符合尽可能在{0}至{1}间关闭。"),
  /** The window of completion has passed. */
  COMPLETION_OVERDUE(
      "Not carried out by {0}: the window in which a Major is closed, where possible, ended on {1}.",
      "至{0}未实施：严重不符合尽可能关闭的期限已于{1}结束。"),
  /** The plan's own due date has passed. */
  OWN_DUE_DATE_PASSED("Not carried out by {0}: the plan names {1}.", "至{0}未实施：计划期限为{1}。"),
  /** No hard deadline for Minors. */
  MINOR_WITHOUT_DEADLINE(
      "No hard deadline for a Minor is known. ASI expects closure within the certification cycle, mostly from {0} to {1}.",
      "轻微不符合无已知硬性期限。ASI期望在认证周期内关闭，多在{0}至{1}。"),
  /** Beyond the expectation for Minors. */
  MINOR_BEYOND_EXPECTATION(
      "Not verified by {0}, later than the {1} that ASI expects mostly; that is no breach of a deadline.",
      "至{0}未验证，晚于ASI通常期望的{1}；并非违反期限。");

  private final String en;
  private final String zh;

  ActionNoticeCode(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  @Override
  public String pattern(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
