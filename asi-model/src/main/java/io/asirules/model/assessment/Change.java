package io.asirules.model.assessment;

import io.asirules.model.LocalizedText;

/** How the outcome of a criterion changed from one assessment to another. */
public enum Change {
  /** The outcome and its reasons are the same. */
  SAME("the same", "未变"),
  /** The outcome is the same, for other reasons. */
  OTHER_REASONS("the same, for other reasons", "结果未变但理由不同"),
  /** From a finding or an open question to conformance, or to a lesser finding. */
  IMPROVED("improved", "改善"),
  /** From conformance to a finding or an open question, or to a worse finding. */
  WORSENED("worsened", "恶化"),
  /** Different, and not known to be better or worse: a finding became an open question, say. */
  CHANGED("changed", "变化"),
  /** Only the later assessment has it. */
  ADDED("added", "新增"),
  /** Only the earlier assessment has it. */
  REMOVED("removed", "取消");

  private final LocalizedText words;

  Change(String en, String zh) {
    this.words = new LocalizedText(en, zh);
  }

  /**
   * Returns the change in words.
   *
   * @return the words in both languages
   */
  public LocalizedText words() {
    return words;
  }
}
