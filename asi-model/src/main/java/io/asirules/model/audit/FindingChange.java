package io.asirules.model.audit;

import io.asirules.model.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What became of a finding between two audits. */
public enum FindingChange {
  /** Open at the later audit only. */
  NEW("New", "新增"),
  /** Open at the earlier audit only. */
  CLOSED("Closed", "已关闭"),
  /** Less grave than before. */
  DOWNGRADED("Downgraded", "降级"),
  /** Graver than before. */
  ESCALATED("Escalated", "升级"),
  /** As grave as before. */
  PERSISTENT("Persistent", "持续");

  private final LocalizedText title;

  FindingChange(String en, String zh) {
    this.title = new LocalizedText(en, zh);
  }

  /**
   * Returns the change in words.
   *
   * @return the title in both languages
   */
  public LocalizedText title() {
    return title;
  }

  /**
   * Compares severities.
   *
   * @param before severity at the earlier audit, or null when nothing was open
   * @param after severity at the later audit, or null when nothing is open
   * @return the change
   */
  public static FindingChange of(@Nullable Severity before, @Nullable Severity after) {
    if (before == null) {
      return NEW;
    }
    if (after == null) {
      return CLOSED;
    }
    int step = after.compareTo(before);
    return step == 0 ? PERSISTENT : step < 0 ? DOWNGRADED : ESCALATED;
  }
}
