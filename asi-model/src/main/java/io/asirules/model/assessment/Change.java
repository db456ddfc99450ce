package io.asirules.model.assessment;

import io.asirules.model.LocalizedText;

/** How the outcome of a criterion changed from one assessment to another. */
public enum Change {
  /** The outcome and its reasons are the same. */
  SAME("the same", "未变"),
  /** The outcome is the same, for other reasons. */
  OTHER_REASONS("the same, for other reasons", "结果未变但理由不同"),
  /** From a finding to none, or to a lesser one; or from an open question to conformance. */
  IMPROVED("improved", "改善"),
  /** From none to a finding, or to a worse one; or from conformance to an open question. */
  WORSENED("worsened", "恶化"),
  /** Different, and neither better nor worse. */
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
