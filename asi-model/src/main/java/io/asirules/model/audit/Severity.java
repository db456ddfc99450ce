package io.asirules.model.audit;

import io.asirules.model.LocalizedText;

/**
 * How grave a finding is, from least to gravest. Major and Minor Non-Conformance: CONFIRMED,
 * https://aluminium-stewardship.org/successfully-transitioning-from-a-provisional-certification-to-a-full-certification
 * ; Critical Breach: RECALLED, no published page names it.
 */
public enum Severity {
  /** Minor Non-Conformance. */
  MINOR_NC("Minor Non-Conformance", "轻微不符合"),
  /** Major Non-Conformance. */
  MAJOR_NC("Major Non-Conformance", "严重不符合"),
  /** Critical Breach. */
  CRITICAL_BREACH("Critical Breach", "重大违规");

  private final LocalizedText title;

  Severity(String en, String zh) {
    this.title = new LocalizedText(en, zh);
  }

  /**
   * Returns the severity in words.
   *
   * @return the title in both languages
   */
  public LocalizedText title() {
    return title;
  }
}
