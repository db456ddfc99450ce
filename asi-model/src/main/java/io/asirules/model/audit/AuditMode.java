package io.asirules.model.audit;

/** Where an audit took place. */
public enum AuditMode {
  /** With an on-site part. */
  ONSITE,
  /** From the desk only, as under the interim policy of the Covid years. */
  DESKTOP
}
