package io.asirules.model.process;

import io.asirules.model.LocalizedText;

/** Where an entity stands on the way to a certificate, and after it. */
public enum ProcessState {
  /** Not a member of a class that certifies. Not a gap: the question does not arise. */
  NOT_ELIGIBLE("Not eligible", "不具备资格"),
  /** Eligible; the self-assessment is to be made. */
  PREPARATION("Preparation", "准备"),
  /** The self-assessment is made. */
  SELF_ASSESSED("Self-assessed", "已自评"),
  /** The audit is done. */
  AUDITED("Audited", "已审核"),
  /** The audit report is with the Secretariat. */
  REPORTED("Reported", "已提交报告"),
  /** The Secretariat's oversight review accepted the report. */
  REVIEWED("Reviewed", "已通过监督评审"),
  /** A certificate runs; periodic review. */
  CERTIFIED("Certified, periodic review", "已获证，定期评审"),
  /** The certificate has expired. */
  EXPIRED("Expired", "已过期"),
  /** The certificate was revoked or given back, or none was issued. */
  ENDED("Ended", "已终止");

  private final LocalizedText title;

  ProcessState(String en, String zh) {
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
