package io.asirules.model.process;

import io.asirules.model.Language;
import io.asirules.model.assessment.Code;

/** Steps of a corrective action that were taken. */
public enum ActionStep implements Code {
  /** Planned. */
  PLANNED(
      "On {0} {1} planned the action: due {2}, root cause and action stated.",
      "{0}{1}制定措施：期限{2}，已说明根本原因及措施。"),
  /** Approved. */
  APPROVED("On {0} {1} approved the plan.", "{0}{1}批准计划。"),
  /** Carried out. */
  DONE("On {0} {1} reported the action as carried out, with evidence.", "{0}{1}报告措施已实施，并附证据。"),
  /** Verified. */
  VERIFIED("On {0} {1} verified that it works and closed it.", "{0}{1}验证其有效并予关闭。");

  private final String en;
  private final String zh;

  ActionStep(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  @Override
  public String pattern(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
