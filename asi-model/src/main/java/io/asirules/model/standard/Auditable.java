package io.asirules.model.standard;

/** Whether a new audit may use an edition on a day, as far as its dates are known. */
public enum Auditable {
  /** It may. */
  YES,
  /** It may not: not yet, no longer, or a draft. */
  NO,
  /** The dates that are known do not tell. */
  UNKNOWN
}
