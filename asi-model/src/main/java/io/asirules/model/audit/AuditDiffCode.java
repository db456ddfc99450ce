package io.asirules.model.audit;

import io.asirules.model.Language;
import io.asirules.model.assessment.Code;

/** What is to say of the difference between two audits. */
public enum AuditDiffCode implements Code {
  /** A Minor persists. */
  PERSISTENT_MINOR(
      "{0} was a Minor at both audits. Persistent Minors are a ground for a Major; that is for the assessor, nothing is escalated here.",
      "{0}两次审核均为轻微不符合。持续的轻微不符合可构成严重不符合；由评审人员判断，此处不自动升级。"),
  /** A Major persists. */
  PERSISTENT_MAJOR("{0} was a Major or worse at both audits.", "{0}两次审核均为严重不符合或更重。"),
  /** A finding was downgraded. */
  DOWNGRADED(
      "{0} was downgraded from {1} to {2}, a recognised result of a later audit that ASI calls rare.",
      "{0}由{1}降为{2}，属后续审核认可的结果，ASI称其少见。"),
  /** Letters on one side only. */
  LETTERS_DIFFER(
      "{0} is named as a whole at one audit and by letters at the other; it is compared as a whole.",
      "{0}在一次审核中整体列出，另一次按字母项列出；按整体比较。");

  private final String en;
  private final String zh;

  AuditDiffCode(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  @Override
  public String pattern(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
