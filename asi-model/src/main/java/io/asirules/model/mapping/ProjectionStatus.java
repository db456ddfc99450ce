package io.asirules.model.mapping;

import io.asirules.model.LocalizedText;

/** What becomes of an assessment at one criterion of another edition. */
public enum ProjectionStatus {
  /** It is answered for that edition already; the answer stays. */
  KEPT("answered already", "已有答案"),
  /** The outcome carries over. */
  CARRIED("carries over", "延续"),
  /** Evidence carries over and a person has to review it. */
  REVIEW("needs review", "需复核"),
  /** What leads to it was not assessed, so there is nothing to carry over. */
  NOT_ASSESSED("not assessed before", "此前未评估"),
  /** It has no predecessor: a gap opens. */
  NEW("new", "新增"),
  /** How it relates is not known. */
  UNKNOWN("not known", "未知"),
  /** It does not apply to the scope. */
  NOT_APPLICABLE("does not apply", "不适用");

  private final LocalizedText words;

  ProjectionStatus(String en, String zh) {
    this.words = new LocalizedText(en, zh);
  }

  /**
   * Returns the status in words.
   *
   * @return the words in both languages
   */
  public LocalizedText words() {
    return words;
  }

  /**
   * Tells whether somebody has work to do.
   *
   * @return true for REVIEW, NOT_ASSESSED, NEW and UNKNOWN
   */
  public boolean isOpen() {
    return this == REVIEW || this == NOT_ASSESSED || this == NEW || this == UNKNOWN;
  }
}
