package io.asirules.model.standard;

/** How far a machine can decide a requirement. */
public enum Executability {
  /** Structured evidence decides it. */
  AUTOMATIC,
  /** Evidence suggests an outcome that a person confirms at a glance. */
  ASSISTED,
  /** Only a person can judge it; evidence alone never gives more than NEEDS_JUDGEMENT. */
  JUDGEMENT
}
