package io.asirules.model.process;

import io.asirules.model.LocalizedText;

/** State of a corrective action; each follows the one before it. */
public enum ActionState {
  /** Found; no plan yet. */
  OPEN("open", "未处理"),
  /** A plan is made. */
  PLANNED("planned", "已计划"),
  /** The Lead Auditor approved the plan. */
  APPROVED("approved", "已批准"),
  /** The action is carried out. */
  DONE("done", "已实施"),
  /** An auditor verified that it works: closed. */
  VERIFIED("verified", "已验证");

  private final LocalizedText title;

  ActionState(String en, String zh) {
    this.title = new LocalizedText(en, zh);
  }

  /**
   * Returns the state in words.
   *
   * @return the title in both languages
   */
  public LocalizedText title() {
    return title;
  }
}
