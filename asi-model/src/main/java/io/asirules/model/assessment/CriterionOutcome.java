package io.asirules.model.assessment;

import io.asirules.model.LocalizedText;

/**
 * Outcome of a criterion. The first four are the ratings of the Assurance Manual; the others say
 * why there is no rating.
 */
public enum CriterionOutcome {
  /** Conformance. */
  CONFORMANCE("Conformance", "符合"),
  /** Minor Non-Conformance. */
  MINOR_NC("Minor Non-Conformance", "轻微不符合"),
  /** Major Non-Conformance. */
  MAJOR_NC("Major Non-Conformance", "严重不符合"),
  /** Critical Breach; only ever given by an assessor. */
  CRITICAL_BREACH("Critical Breach", "重大违规"),
  /** Does not apply. */
  NOT_APPLICABLE("Not applicable", "不适用"),
  /** Not, or not wholly, answered. Neither a non-conformance nor a pass. */
  NOT_ASSESSED("Not assessed", "未评估"),
  /** A person has to judge. */
  NEEDS_JUDGEMENT("Needs judgement", "需人工判断"),
  /** There is evidence, but it does not allow to tell. */
  INDETERMINATE("Indeterminate", "无法判定");

  private final LocalizedText title;

  CriterionOutcome(String en, String zh) {
    this.title = new LocalizedText(en, zh);
  }

  /**
   * Returns the outcome in words.
   *
   * @return the title in both languages
   */
  public LocalizedText title() {
    return title;
  }

  /**
   * Returns the outcome that asks for more work: a finding before an open question, that before a
   * pass.
   *
   * @param other the outcome to compare with
   * @return the worse one
   */
  public CriterionOutcome worse(CriterionOutcome other) {
    return rank() <= other.rank() ? this : other;
  }

  private int rank() {
    return switch (this) {
      case CRITICAL_BREACH -> 0;
      case MAJOR_NC -> 1;
      case MINOR_NC -> 2;
      case INDETERMINATE -> 3;
      case NEEDS_JUDGEMENT -> 4;
      case NOT_ASSESSED -> 5;
      case CONFORMANCE -> 6;
      case NOT_APPLICABLE -> 7;
    };
  }

  /**
   * Tells whether the outcome is a finding.
   *
   * @return true for minor, major and critical
   */
  public boolean isFinding() {
    return this == MINOR_NC || this == MAJOR_NC || this == CRITICAL_BREACH;
  }
}
