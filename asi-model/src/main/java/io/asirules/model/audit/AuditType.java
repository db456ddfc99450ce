package io.asirules.model.audit;

import io.asirules.model.LocalizedText;

/**
 * Types of audit as reports print them, combinations included. CONFIRMED:
 * https://issuu.com/laminazionesottilegroup/docs/asi_performance_standard_audit_report_4
 */
public enum AuditType {
  /** First certification. */
  CERTIFICATION("Certification", "认证"),
  /** Surveillance of a certificate that runs. */
  SURVEILLANCE("Surveillance", "监督"),
  /** Re-certification at the end of the period. */
  RE_CERTIFICATION("Re-Certification", "再认证"),
  /** A change of scope of a certificate that runs. */
  SCOPE_CHANGE("Scope Change", "范围变更"),
  /** Surveillance and a change of scope in one audit. */
  SURVEILLANCE_AND_SCOPE_CHANGE("Surveillance and Scope Change", "监督及范围变更"),
  /** Re-certification and a change of scope in one audit. */
  RE_CERTIFICATION_AND_SCOPE_CHANGE("Re-Certification and Scope Change", "再认证及范围变更");

  private final LocalizedText title;

  AuditType(String en, String zh) {
    this.title = new LocalizedText(en, zh);
  }

  /**
   * Returns the type as reports print it.
   *
   * @return the title in both languages
   */
  public LocalizedText title() {
    return title;
  }

  /**
   * Tells whether the audit leads to a new certificate, rather than looking at one that runs.
   *
   * @return true for certification and re-certification, with or without a change of scope
   */
  public boolean certifies() {
    return this == CERTIFICATION || recertifies();
  }

  /**
   * Tells whether the audit renews a certificate.
   *
   * @return true for re-certification, with or without a change of scope
   */
  public boolean recertifies() {
    return this == RE_CERTIFICATION || this == RE_CERTIFICATION_AND_SCOPE_CHANGE;
  }

  /**
   * Tells whether the audit is, or is combined with, a surveillance.
   *
   * @return true for surveillance, with or without a change of scope
   */
  public boolean surveys() {
    return this == SURVEILLANCE || this == SURVEILLANCE_AND_SCOPE_CHANGE;
  }
}
